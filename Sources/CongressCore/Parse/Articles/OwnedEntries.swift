/// Headings that the contents give in other words: 镇人大工作报告 for 某镇人民代表大会主席团工作报告.
extension TitleMender {
    /// An entry that no heading took is that of the text between the texts of its neighbours whose author
    /// it names.
    func adoptEntries(_ articles: inout [ArticleDraft]) {
        let taken = Set(articles.compactMap { $0.heading?.entry })
        guard taken.count < front.contents.entries.count else { return }
        let following = entriesBehind(articles)
        var before = -1
        for index in articles.indices {
            defer { before = articles[index].heading?.entry ?? before }
            guard let heading = articles[index].heading, heading.entry == nil,
                !heading.title.isEmpty, !heading.bylines.isEmpty
            else { continue }
            let end = following[index] ?? front.contents.entries.count
            guard before + 1 < end,
                let entry = ((before + 1)..<end).first(where: {
                    !taken.contains($0) && !isChronicle($0) && agrees($0, articles[index])
                        && sharesWords($0, heading)
                })
            else { continue }
            articles[index].heading?.entry = entry
            articles[index].column = front.contents.entries[entry].column
        }
    }

    /// Both end in the same two letters, but for what brackets say of the version.
    private func sharesWords(_ entry: Int, _ heading: Heading) -> Bool {
        let title = bulletin.text(of: heading.title).prefix { !$0.opensBracket }.suffix(2)
        let listed = front.contents.entries[entry].title.scalarArray.prefix { !$0.opensBracket }
        return title.count == 2 && title.elementsEqual(listed.suffix(2))
    }
}
