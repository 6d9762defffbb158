/// Captions of a single line in a text about somebody, whom they name as the text does: ▲某某在巡山途中.
extension BodyAssembler {
    /// Behind the last line of such a caption; nil where none begins.
    func heroCaptionEnd(_ position: Int) -> Int? {
        guard showsHero(position) else { return nil }
        let words = bareWords(position)
        guard let mark = Scene.placeMark(in: words), mark.upperBound == words.endIndex else {
            return position + 1
        }
        return position + 2
    }

    /// Whether a line between two whole paragraphs shows the person whom the text above tells of.
    func showsHero(_ position: Int) -> Bool {
        let index = body[position]
        guard shapes[index] == .short || shapes[index] == .byline, current.heading != nil,
            let last = current.body.last, last == index - 1, !isNews,
            bulletin.text(at: last).endsLikeProse, !roles.isColumn[position]
        else { return false }
        let words = bareWords(position)
        guard HeroCaption.lengths.contains(words.count), words.last?.isASCII == false,
            !words.contains(where: { $0.isComma || $0.isColon || $0.endsSentence || $0.isQuote }),
            let name = hero(words)
        else { return false }
        let rest = words.dropFirst(name)
        if let mark = Scene.placeMark(in: words), mark.upperBound == words.endIndex {
            return mark.lowerBound == rest.startIndex && goesOnBelow(position)
        }
        let isPointed = words.count < bulletin.lines[index].count
        return (isPointed || HeroCaption.places.isSuffix(of: rest)) && standsAboveText(position + 1)
    }

    /// The line without the arrow before or behind it.
    private func bareWords(_ position: Int) -> ArraySlice<Unicode.Scalar> {
        var words = bulletin.text(at: body[position])
        if let first = words.first, HeroCaption.arrows.contains(first) { words = words.dropFirst() }
        if let last = words.last, HeroCaption.arrows.contains(last) { words = words.dropLast() }
        return words
    }

    /// How long the name is that a line opens with and the text above holds.
    private func hero(_ words: ArraySlice<Unicode.Scalar>) -> Int? {
        (2...3).first { length in
            guard words.count > length + 2 else { return false }
            let name = words.prefix(length)
            let next = words[name.endIndex]
            return (HeroCaption.links.contains(next) || next.opensBracket)
                && Surnames.mayBeName(name, common: true) && isTold(name)
        }
    }

    private func isTold(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
        current.body.suffix(HeroCaption.reach).contains { index in
            let text = bulletin.text(at: index)
            return text.indices.contains { text[$0...].starts(with: name) }
        }
    }

    /// 某某（右） / 向游客宣传防火知识: the second line and no more.
    private func goesOnBelow(_ position: Int) -> Bool {
        guard position + 2 < body.count, headings[position + 1] == nil else { return false }
        let next = body[position + 1]
        return next == body[position] + 1 && shapes[next] == .short && !bulletin.isApart(next)
            && bulletin.lines[next].count <= HeroCaption.longestLine
            && standsAboveText(position + 2)
    }

    /// The text goes on below.
    private func standsAboveText(_ position: Int) -> Bool {
        position < body.count && headings[position] == nil
            && (shapes[body[position]] == .prose || bulletin.lines[body[position]].count > 14)
    }
}

private enum HeroCaption {
    static let lengths = 5...30
    static let longestLine = 20
    /// Lines above that may name somebody.
    static let reach = 40
    static let arrows = ScalarSet("▲△▼▽◀▶◄►↑↓←→")
    static let links = ScalarSet("在向与正为给同和")
    /// Where somebody is seen, and no crosshead says.
    static let places: WordTable = ["途中", "现场"]
}
