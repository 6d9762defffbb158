/// What the words of lines tell of a caption, whatever their place.
struct CaptionWords {
    let bulletin: BulletinText
    let shapes: [LineShape]
    /// ▲ where ▲5月3日，… opens the entries of a chronicle.
    private let entrySigns: Set<Unicode.Scalar>
    /// Lines with a sign of captions, a photographer, or the place of somebody in the picture.
    private var signed: [Int] = []
    /// The first lines of the file, the contents among them, by what they begin with.
    private let tops: [Unicode.Scalar: [(line: Int, key: [Unicode.Scalar])]]

    init(bulletin: BulletinText, shapes: [LineShape]) {
        self.bulletin = bulletin
        self.shapes = shapes
        let signs = bulletin.lines.indices.compactMap { index -> Unicode.Scalar? in
            guard let first = bulletin.first(at: index), Vocabulary.pointers.contains(first),
                CaptionWords.isEntry(bulletin.text(at: index))
            else { return nil }
            return first
        }
        entrySigns = Set(
            Dictionary(grouping: signs) { $0 }.filter { $1.count >= CaptionWords.fewestEntries }
                .keys)
        tops = Dictionary(
            grouping: bulletin.lines.indices.prefix(CaptionWords.contents).map {
                (line: $0, key: bulletin.text(at: $0).key)
            }
        ) { $0.key.first ?? " " }
        signed = bulletin.lines.indices.filter {
            isSure($0..<$0 + 1) || isCredit($0) || endsCredit($0)
        }
    }

    /// 图） below …（受访者供: the last letters of a credit.
    private func endsCredit(_ index: Int) -> Bool {
        index > 0 && bulletin.lines[index].count < CaptionWords.shortest
            && closesInTwo(index)
    }

    /// A credit torn over a line and the one above it.
    private func closesInTwo(_ index: Int) -> Bool {
        PictureCredit.closes([index - 1, index].flatMap { bulletin.printed(at: $0) }[...])
    }

    /// A sign and a day behind it.
    private static func isEntry(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        PrintedDate.read(text, at: text.startIndex + 1) != nil
    }

    private static let fewestEntries = 3

    /// Whether a line, or one of those below it that may go on with it, holds what tells a caption.
    func hasSign(near index: Int) -> Bool {
        let place = signed.partitioningIndex { $0 >= index }
        return place < signed.count && signed[place] - index < CaptionWords.mostLines
    }

    /// Lines of one caption.
    static let mostLines = 8

    /// Whether a caption may begin with a line: no number of a list, no title that another line repeats.
    func mayBegin(_ index: Int) -> Bool {
        switch shapes[index] {
        case .short, .byline, .prose, .closingNote: break
        default: return false
        }
        let text = bulletin.text(at: index)
        return text.count >= CaptionWords.shortest && !CaptionWords.leads.isPrefix(of: text)
            && (text.first?.opensBracket == false || pointsToPicture(text)) && !comesAgain(index)
    }

    /// Words that open the text of a news item.
    private static let leads: WordTable = ["本报讯", "本刊讯", "本网讯", "又讯", "近日", "日前", "连日来"]

    private static let shortest = 4
    private static let longest = 120

    /// ▲, 图为, ①, 5月16日，: a caption of its own opens with a line.
    func opens(_ index: Int) -> Bool {
        points(index) || PrintedDate.opensClause(bulletin.text(at: index))
    }

    /// A sign or a word that points to a picture.
    private func points(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        guard let first = text.first else { return false }
        if Vocabulary.pointers.contains(first) {
            return text.count >= CaptionWords.shortest
                && !(entrySigns.contains(first) && CaptionWords.isEntry(text))
        }
        if PictureLabel.mayOpen(first), PictureLabel.end(of: text) != nil { return true }
        return pointsToPicture(text)
    }

    /// 图为…, 上图…: words that open a caption.
    func pointsToPicture(_ index: Int) -> Bool { pointsToPicture(bulletin.text(at: index)) }

    private func pointsToPicture(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        CaptionWords.openings.isPrefix(of: text.drop { $0.opensBracket })
    }

    private static let openings: WordTable = ["图为", "上图", "下图", "左图", "右图", "图片说明"]

    /// Whether a line may be the first of a caption between whole paragraphs; most are turned away here.
    func mayTellApart(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return Scene.opensWithPeople(text) || opens(index) || Scene.placeMark(in: text) != nil
            || closes(index..<index + 1)
    }

    /// ▲, ▼, ◀, ▶: no editor numbers the points of a text with them.
    func pointsWithArrow(_ index: Int) -> Bool {
        bulletin.first(at: index).map(CaptionWords.arrows.contains) == true
    }

    private static let arrows = ScalarSet("▲▼◀▶◄►↑↓")

    /// Whether a caption ends with who took the picture, whose name may be torn.
    func closes(_ caption: Range<Int>) -> Bool {
        let last = caption.upperBound - 1
        // 文/某某　图/某某 below a title.
        if bulletin.first(at: caption.lowerBound) == "文" { return false }
        if PictureCredit.closes(bulletin.printed(at: last)) { return true }
        return caption.count > 1 && (isCredit(last) || closesInTwo(last))
    }

    /// 某某　摄 and nothing else.
    func isCredit(_ index: Int) -> Bool {
        index < bulletin.lines.count && bulletin.first(at: index) != "文"
            && PictureCredit.isAlone(bulletin.printed(at: index))
    }

    /// Whether the words so far want others behind them.
    func isOpen(_ caption: Range<Int>) -> Bool {
        let text = bulletin.text(of: caption)
        return text.leavesBracketOpen || !text.endsLikeProse && Scene.goesOn(text)
    }

    /// Whether the words of lines inside a torn sentence tell a picture: a sign, a day, a credit, or what is
    /// to be seen.
    /// - Parameter isWide: the first line is wider than the column.
    func tell(_ caption: Range<Int>, isWide: Bool) -> Bool {
        let text = bulletin.text(of: caption)
        guard text.count <= CaptionWords.longest else { return false }
        if isSure(caption),
            !text.endsLikeProse || isWide || closes(caption) || pointsToPicture(text)
        {
            return true
        }
        // A line that is narrower may be any line of a paragraph.
        guard isWide else { return false }
        if PrintedDate.opensClause(text) { return Vocabulary.newsVerbs.occurs(in: text) }
        return showsSomebody(caption) || Scene.isMet(text)
    }

    /// Somebody and what he does, or a place, in so many words and no more.
    func showsSomebody(_ caption: Range<Int>) -> Bool {
        let text = bulletin.text(of: caption)
        return !text.contains { $0 == "，" || $0 == "," || $0.endsSentence }
            && (Scene.isTold(text) || Scene.isPlace(text))
    }

    func isSubtitle(_ index: Int) -> Bool { shapes[index] == .subtitle }

    /// A caption that its signs tell wherever it breaks a sentence.
    func isSure(_ caption: Range<Int>) -> Bool {
        points(caption.lowerBound) || closes(caption)
            || Scene.placeMark(in: bulletin.text(of: caption)) != nil
    }

    /// 云海上的林场 below another caption, or wider than the column at the edge of a page.
    func mayFollow(_ caption: Range<Int>) -> Bool {
        let text = bulletin.text(of: caption)
        return caption.count == 1
            && (shapes[caption.lowerBound] == .short || pointsWithArrow(caption.lowerBound))
            && !text.contains { $0.isComma || $0.endsSentence }
    }

    /// Whether the words of lines between whole paragraphs tell a picture, where a headline may stand too.
    func tellApart(_ caption: Range<Int>, isWide: Bool) -> Bool {
        let text = bulletin.text(of: caption)
        let isAlone = caption.count == 1 || isWide
        guard text.count <= CaptionWords.longest else { return false }
        if closes(caption), isAlone && !isCredit(caption.upperBound - 1) || Scene.isTold(text) {
            return true
        }
        if text.endsLikeProse { return false }
        return Scene.placeMark(in: text) != nil
            && (isAlone || Scene.opensWithPeople(bulletin.text(at: caption.lowerBound)))
    }

    /// The contents list a title that stands over its text.
    func comesAgain(_ index: Int) -> Bool {
        let key = bulletin.text(at: index).key
        guard key.count >= CaptionWords.shortest, let tops = tops[key[0]] else { return false }
        return tops.contains { $0.line != index && $0.key.starts(with: key) }
    }

    /// Lines at the head of a file among which a table of contents stands.
    private static let contents = 160
}
