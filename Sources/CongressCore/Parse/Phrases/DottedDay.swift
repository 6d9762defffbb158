/// 4.9　…, 5.15—5.17　…: a day of a calendar with a dot for 月, apart from the words behind it.
struct DottedDay {
    let date: PrintedDate

    /// - Parameters:
    ///   - text: the cleaned line from the day on.
    ///   - printed: the line with the blank that parts the day from its words.
    init?(_ text: ArraySlice<Unicode.Scalar>, printed: ArraySlice<Unicode.Scalar>) {
        guard text.first?.isASCIIDigit == true,
            let (start, behind) = Self.day(text, at: text.startIndex)
        else { return nil }
        var end: PrintedDate.Point?
        var at = behind
        if at < text.endIndex, text[at].isDash || text[at].isTilde {
            while at < text.endIndex, text[at].isDash || text[at].isTilde { at += 1 }
            guard let (last, stop) = Self.day(text, at: at) else { return nil }
            end = last
            at = stop
        }
        guard at < text.endIndex, text[at].isHan || text[at].isComma || text[at] == "“",
            text[at].isComma || Self.isApart(printed, digits: text[..<at])
        else { return nil }
        date = PrintedDate(parts: [.init(start: start, end: end)], end: at)
    }

    private static let dots = ScalarSet("./")

    private static func day(
        _ text: ArraySlice<Unicode.Scalar>, at index: Int
    ) -> (PrintedDate.Point, Int)? {
        guard let found = monthAndDay(text, at: index, dots: dots),
            text[found.end - 1].isASCIIDigit
        else { return nil }
        return found
    }

    /// The month that begins at `index`, the day behind one of the dots, and where that ends.
    static func monthAndDay(
        _ text: ArraySlice<Unicode.Scalar>, at index: Int, dots: ScalarSet
    ) -> (point: PrintedDate.Point, end: Int)? {
        guard let (month, dot) = Numeral.read(text, at: index), (1...12).contains(month),
            dot < text.endIndex, dots.contains(text[dot]),
            let (day, end) = Numeral.read(text, at: dot + 1), (1...31).contains(day)
        else { return nil }
        return (PrintedDate.Point(month: month, day: day), end)
    }

    /// A blank stands behind the figures: 4.9亿元 is no day.
    private static func isApart(
        _ printed: ArraySlice<Unicode.Scalar>, digits: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        let head = printed.prefix(24)
        return head.indices.contains { at in
            guard head[at].isLayoutBlank else { return false }
            let before = head[..<at].without { $0.isLayoutBlank }.map(\.narrowedAlphanumeric)
            return before.count >= digits.count && before.suffix(2).elementsEqual(digits.suffix(2))
        }
    }
}
