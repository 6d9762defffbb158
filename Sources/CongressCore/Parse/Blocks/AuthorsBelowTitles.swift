/// 05　题目 over 某某某, 题目……5 over （某某某）: tables that print each author alone on the line below
/// the title, whose page is given with it.
struct AuthorsBelowTitles {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let parsed: ContentsLines

    /// The authors by their lines; none where fewer than half of the titles have one.
    func find(in indices: [Int]) -> [Int: String] {
        let paged = indices.count { parsed[$0].page != nil && !parsed[$0].title.isEmpty }
        guard paged >= AuthorsBelowTitles.fewest else { return [:] }
        let lines = zip(indices, indices.dropFirst()).filter { isTitle($0.0) }.map(\.1)
        let told = lines.compactMap { index in author(index).map { (index, $0) } }
        guard told.count >= AuthorsBelowTitles.fewest, told.count * 2 >= paged else { return [:] }
        return Dictionary(
            lines.compactMap { index in
                (author(index) ?? rareName(index)).map { (index, $0) }
            }
        ) { $1 }
    }

    private func isTitle(_ index: Int) -> Bool {
        shapes[index] != .contentsHeading && !parsed[index].title.isEmpty
            && parsed[index].author == nil
    }

    /// Names, an office with its holder or a body, with or without a sign or brackets.
    private func author(_ index: Int) -> String? {
        guard parsed[index].page == nil, bulletin.lines[index].count <= AuthorsBelowTitles.longest,
            !isKnownColumn(index)
        else { return nil }
        let words = Byline.uncredited(Byline.unbracketed(bulletin.printed(at: index)))
        let isAuthor =
            Byline.areNames(words) || Byline.arePair(words) || Byline.isOfReporters(words)
            || OfficeAndName.isByline(words) || Byline.isBody(words)
        return isAuthor ? String(scalars: words) : nil
    }

    /// 尤　芳: where the other titles have their authors below, a surname that words begin with is believed.
    private func rareName(_ index: Int) -> String? {
        let words = Byline.unbracketed(bulletin.printed(at: index))
        let name = words.without { $0.isLayoutBlank }
        return parsed[index].page == nil && Surnames.mayBeName(name) && !isKnownColumn(index)
            ? String(scalars: words) : nil
    }

    private func isKnownColumn(_ index: Int) -> Bool {
        shapes[index] == .column || ColumnWords.count(bulletin.text(at: index)) != nil
    }

    private static let fewest = 3
    private static let longest = 24
}
