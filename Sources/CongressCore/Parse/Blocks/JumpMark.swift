/// The marks that send the reader to another page and back: （下转第28页）, 【上接P05】, ◀上接第8页.
enum JumpMark {
    private static let longest = 14

    /// Whether a line begins with the mark that names the page its text comes from.
    static func opens(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first,
            first == "上" || first == "紧" || first.opensBracket || first == "【"
                || Vocabulary.pointers.contains(first)
        else { return false }
        let head = text.prefix(4)
        guard head.contains("上接") || head.contains("紧接") || head.contains("（接第") else {
            return false
        }
        return namesPage(text.prefix(longest))
    }

    /// Where the mark begins with which a line ends; nil where it ends in none. 紧接 is said of both
    /// ends of a cut: behind words of the text it sends the reader on.
    static func closing(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let last = text.last,
            last == "页" || last == "版" || last.closesBracket || last == "】" || last.isASCIIDigit
                || Vocabulary.pointers.contains(last)
        else { return nil }
        let tail = text.suffix(longest)
        guard tail.contains(where: { $0 == "转" || $0 == "紧" }),
            let mark = tail.range(of: "下转") ?? tail.range(of: "（转第") ?? tail.range(of: "紧接"),
            namesPage(tail[mark.upperBound...])
        else { return nil }
        var start = mark.lowerBound
        while start > text.startIndex, opensMark(text[start - 1]) { start -= 1 }
        return start
    }

    /// Whether a line is such a mark with 紧接 and nothing else, which only its page can tell apart.
    static func isTwoSided(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count <= longest && text.prefix(4).contains("紧接") && closing(text) == text.startIndex
    }

    private static func opensMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.opensBracket || scalar == "【" || Vocabulary.pointers.contains(scalar)
    }

    /// 第28页, 三版, P05.
    private static func namesPage(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.indices.contains { at in
            if text[at] == "页" || text[at] == "版" { return true }
            return (text[at] == "P" || text[at] == "p") && at + 1 < text.endIndex
                && text[at + 1].isASCIIDigit
        }
    }

    /// 28 of （下转第28页） or 【上接P28】.
    static func page(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        let mark =
            text.range(of: "转第") ?? text.range(of: "接第") ?? text.range(of: "转P")
            ?? text.range(of: "接P")
        return mark.flatMap { Numeral.read(text, at: $0.upperBound)?.value }
    }
}
