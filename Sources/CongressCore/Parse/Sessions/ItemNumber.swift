/// The number that an item of a list begins with: 1. 一、（一）（1）① 一是 第一，.
struct ItemNumber {
    enum Kind {
        case plain, chinese, bracketed, bracketedDigit, circled, counted, ordinal
    }

    var kind: Kind
    var value: Int
    /// Where the item's own words begin.
    var end: Int

    /// What the number one of a list begins with.
    static let mayOpen = ScalarSet("1一（(①第⒈⑴")
    private static let circles: [(first: UInt32, count: UInt32)] = [
        (0x2460, 20), (0x2474, 20), (0x2488, 20),
    ]

    /// The number one of a list, at its first character or behind blanks; asked at many places.
    static func first(at start: Int, before end: Int, in text: [Unicode.Scalar]) -> ItemNumber? {
        guard start < end, mayOpen.contains(text[start]),
            let number = read(at: start, before: end, in: text), number.value == 1
        else { return nil }
        return number
    }

    /// ①听取了…
    static func isCircled(_ at: Int, before end: Int, in text: [Unicode.Scalar]) -> Bool {
        at + 1 < end && circles.contains { text[at].value &- $0.first < $0.count }
    }

    static func read(at start: Int, before end: Int, in text: [Unicode.Scalar]) -> ItemNumber? {
        guard start + 2 < end else { return nil }
        if let circle = circles.first(where: { text[start].value &- $0.first < $0.count }) {
            return ItemNumber(
                kind: .circled, value: Int(text[start].value - circle.first) + 1, end: start + 1)
        }
        let isBracketed = text[start].isOpeningBracket
        let isOrdinal = text[start] == "第"
        let at = isBracketed || isOrdinal ? start + 1 : start
        guard let number = MeetingNumerals.read(at: at, in: text), number.value < 100,
            number.end + 1 < end
        else { return nil }
        let mark = text[number.end]
        func found(_ kind: Kind) -> ItemNumber {
            ItemNumber(kind: kind, value: number.value, end: number.end + 1)
        }
        let isDigit = text[at].isASCIIDigit
        if isOrdinal { return mark.isComma ? found(.ordinal) : nil }
        if mark.isClosingBracket { return found(isDigit ? .bracketedDigit : .bracketed) }
        if isBracketed { return nil }
        if !isDigit {
            return mark == "、" ? found(.chinese) : mark == "是" ? found(.counted) : nil
        }
        if mark == "、" { return found(.plain) }
        guard mark == "." || mark == "．", isText(number.end + 1, in: text) else { return nil }
        return found(.plain)
    }

    /// 1.2024年…: behind the mark a year may follow, any other digit makes 1.5 of it.
    private static func isText(_ at: Int, in text: [Unicode.Scalar]) -> Bool {
        guard text[at].isASCIIDigit else { return true }
        guard let year = MeetingNumerals.read(at: at, in: text), year.end < text.count else {
            return false
        }
        return year.end == at + 4 && text[year.end] == "年"
    }
}
