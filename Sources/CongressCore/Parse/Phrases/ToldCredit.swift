/// 口述/某某　整理/某某: who told a story and who put it on paper, on one line or on two.
struct ToldCredit {
    /// Whoever put it on paper; the teller is spoken of by the text.
    var writers: [Author] = []
    var tellers: [Author] = []

    private static let words: WordTable = [
        "口述", "讲述", "整理", "文字整理", "采访整理", "记录", "记录整理", "讲述人", "口述人", "讲述者", "口述者", "整理人", "记录人",
    ]

    /// nil for a line that opens with none of the words and a mark behind it.
    init?(_ printed: ArraySlice<Unicode.Scalar>) {
        let text = printed.drop { $0.isLayoutBlank || Vocabulary.bylineSigns.contains($0) }
        if let pair = ToldCredit.behindNames(text.without { $0.isLayoutBlank }) {
            add(pair.teller, String(scalars: pair.telling))
            add(pair.writer, String(scalars: pair.writing))
            return
        }
        guard let first = text.first, ToldCredit.words.mayBegin(with: first),
            ToldCredit.credit(text, at: text.startIndex) != nil
        else { return nil }
        // 记录 某某 alone may be anything; 口述 某某　整理 某某 says it twice.
        if !ToldCredit.opens(text), !ToldCredit.tellsTwice(text) { return nil }
        var at = text.startIndex
        while at < text.endIndex, let (word, names) = ToldCredit.credit(text, at: at) {
            var end = names
            while end < text.endIndex, ToldCredit.credit(text, at: end) == nil { end += 1 }
            add(text[names..<end].trimmed, String(scalars: word))
            at = end
        }
        if writers.isEmpty && tellers.isEmpty { return nil }
    }

    private mutating func add(_ names: ArraySlice<Unicode.Scalar>, _ word: String) {
        let isTeller = word.contains("述")
        // （某族，某县人大代表）: what the line notes of the teller.
        let bare = Byline.trailingBracket(names)?.rest ?? names
        let authors = Byline.authors(bare).map { $0.lent(role: word) }
        if isTeller { tellers += authors } else { writers += authors }
    }

    /// A word of a credit at a place and where the names behind its mark begin.
    private static func credit(
        _ text: ArraySlice<Unicode.Scalar>, at start: Int
    ) -> (word: ArraySlice<Unicode.Scalar>, names: Int)? {
        guard let length = words.match(in: text, at: start), start + length < text.endIndex,
            start == text.startIndex || !text[start - 1].isHan || text[start + length].isCreditMark,
            text[start + length].isCreditMark || text[start + length].isLayoutBlank
        else { return nil }
        return (text[start..<(start + length)], start + length + 1)
    }

    /// 甲某某口述　乙某整理: each word behind its name.
    private static func behindNames(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (
        teller: ArraySlice<Unicode.Scalar>, telling: ArraySlice<Unicode.Scalar>,
        writer: ArraySlice<Unicode.Scalar>, writing: ArraySlice<Unicode.Scalar>
    )? {
        guard text.count >= 8, text.count <= longest, text.last?.isHan == true,
            let telling = text.prefix(6).range(of: "口述") ?? text.prefix(6).range(of: "讲述"),
            let length = words.suffix(of: text), telling.upperBound < text.endIndex - length,
            case let teller = text[..<telling.lowerBound],
            case let writer = text[telling.upperBound...].dropLast(length),
            Surnames.mayBeName(teller), Surnames.mayBeName(writer)
        else { return nil }
        return (teller, text[telling], writer, text.suffix(length))
    }

    /// Where 甲某某口述　乙某整理 begins behind the title of a line.
    static func tail(of text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let last = text.last, endings.contains(last), text.count >= 12 else { return nil }
        return text.suffix(24).indices.first {
            text[$0].isLayoutBlank && behindNames(text[$0...].without { $0.isLayoutBlank }) != nil
        }
    }

    private static let endings = ScalarSet("理录")

    static func opens(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if behindNames(text) != nil { return true }
        guard let (word, names) = credit(text, at: text.startIndex) else { return false }
        return text[word.endIndex..<names].allSatisfy(\.isCreditMark)
    }

    /// 口述　某某　　整理　某某: a blank in the place of both marks.
    private static func tellsTwice(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count <= longest
            && text.indices.dropFirst(4).contains {
                text[$0 - 1].isLayoutBlank && credit(text, at: $0) != nil
            }
    }

    private static let longest = 30
}
