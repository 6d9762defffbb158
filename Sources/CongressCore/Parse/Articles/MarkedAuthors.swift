/// Authors below a title behind a dash or in brackets.
extension HeadingFollowers {
    /// Characters of an office and a name on one line.
    private static let longestOffice = 40
    private static let subjects = ScalarSet("记访致献悼忆写")

    /// —— 某某: names alone behind the dash; below a speech, and where the contents give the same name,
    /// with the office.
    func isDashedAuthor(_ line: Line, _ heading: Heading) -> Bool {
        guard heading.bylines.isEmpty, line.count <= HeadingFollowers.longestOffice else {
            return false
        }
        let names = bulletin.printed(line).drop { $0.isDash || $0.isLayoutBlank }
        // ——记某村支书 某某某: whom the text is about.
        guard names.first.map({ HeadingFollowers.subjects.contains($0) }) == false else {
            return false
        }
        if line.count <= 10, Byline.areNames(names) || isAuthorOf(heading, line) { return true }
        guard OfficeAndName.isByline(names) else { return false }
        return Vocabulary.speechEndings.isSuffix(of: bulletin.text(of: heading.title))
            || endsWithAuthor(bulletin.text(line).key, heading)
    }

    /// The first paragraph, 各位代表： or the day stands at a position.
    private func opensBody(_ position: Int) -> Bool {
        switch shapes[body[position]] {
        case .prose, .salutation, .dateNote: true
        default: false
        }
    }

    private func endsWithAuthor(_ key: [Unicode.Scalar], _ heading: Heading) -> Bool {
        guard let entry = heading.entry, let author = front.contents.entries[entry].author else {
            return false
        }
        let name = author.key
        return !name.isEmpty && key.suffix(name.count).elementsEqual(name)
    }

    /// （某某）, （文/某某） between a title and its text.
    func isBracketedAuthor(_ position: Int, _ heading: Heading) -> Bool {
        guard heading.bylines.isEmpty, position + 1 < body.count,
            opensBody(position + 1) || shapes[body[position + 1]] == .short
        else { return false }
        let line = bulletin.lines[body[position]]
        guard bulletin.text(line).first?.opensBracket == true,
            bulletin.text(line).last?.closesBracket == true
        else { return false }
        let inner = bulletin.printed(line).trimmed.dropFirst().dropLast()
        if line.count <= 30, bulletin.text(line).contains("人大"),
            Vocabulary.authorBodies.isSuffix(of: inner.without { $0.isLayoutBlank })
        {
            return true
        }
        // （市委书记　某某某）
        if line.count <= HeadingFollowers.longestOffice, OfficeAndName.isByline(inner) {
            return true
        }
        guard line.count <= 18 else { return false }
        let names = Byline.uncredited(inner)
        return Byline.areNames(names) || Byline.arePair(names)
            || names.count < inner.count && Byline.isNameSized(names.without { $0.isLayoutBlank })
            || ClosingNote.isSpacedName(names)
    }

    /// （某县人大常委会教育科学 / 文化卫生工作委员会）, （王 / 某某）: an author in brackets over two lines.
    func isTornAuthor(_ position: Int, _ heading: Heading) -> Bool {
        guard position > 0, position + 1 < body.count, let title = heading.title.last else {
            return false
        }
        let opens = bulletin.text(at: body[position]).first?.opensBracket == true
        let upper = body[opens ? position : position - 1]
        let lower = body[opens ? position + 1 : position]
        guard opens ? heading.bylines.isEmpty : heading.bylines == [upper], upper > title,
            bulletin.lines[lower].gap == 0
        else { return false }
        let printed = [upper, lower].flatMap { bulletin.printed(at: $0).trimmed }[...]
        guard printed.count <= 44, printed.first?.opensBracket == true,
            printed.last?.closesBracket == true,
            !printed.dropFirst().dropLast().contains(where: { $0.opensBracket || $0.closesBracket })
        else { return false }
        let inner = printed.dropFirst().dropLast()
        let names = Byline.uncredited(inner)
        return Byline.areNames(names) || Byline.arePair(names)
            || Vocabulary.authorBodies.isSuffix(of: inner.without { $0.isLayoutBlank })
    }
}
