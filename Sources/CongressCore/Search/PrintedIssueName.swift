/// What an issue calls itself, as people write it: 2016年第3期, 第3期, 总第87期, 2016-3, and with the name
/// of the publication before it: 《某某人大》2016年第3期.
public struct PrintedIssueName: Sendable {
    private var publication: SearchWord?
    private var year: Int?
    private var number: Int?
    private var total: Int?

    private static let longestPublication = 40

    /// Nil where the words are anything else.
    public init?(_ words: String) {
        let text = words.unicodeScalars.filter { !$0.isLayoutBlank }.map(\.narrowed)[...]
        if readNumbers(text) { return }
        for start in text.indices.dropFirst().prefix(PrintedIssueName.longestPublication) {
            let name = text[..<start].filter { $0 != "《" && $0 != "》" }
            guard !name.isEmpty, readNumbers(text[start...]) else { continue }
            publication = SearchWord(String(scalars: name))
            return
        }
        return nil
    }

    /// Takes the numbers of an issue; false, and none of them, where the text is anything else.
    private mutating func readNumbers(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        (year, number, total) = (nil, nil, nil)
        var at = text.startIndex
        func take(_ words: String...) -> Bool {
            for word in words where text[at...].starts(with: word.unicodeScalars) {
                at += word.unicodeScalars.count
                return true
            }
            return false
        }
        if let (value, end) = Numeral.read(text, at: at), PrintedYear.range.contains(value) {
            at = end
            if take("-", ".", "/") {
                // 2024-5
                guard let (value, end) = Numeral.read(text, at: at), end == text.endIndex else {
                    return false
                }
                number = value
                at = end
            } else if !take("年"), !text[at...].starts(with: "第".unicodeScalars) {
                return false
            }
            year = value
        }
        while at < text.endIndex {
            if take("(", ")", ",", "，") { continue }
            let isTotal = take("总第", "总")
            if !isTotal { _ = take("第") }
            guard let (value, end) = Numeral.read(text, at: at) else { return false }
            at = end
            guard take("期", "号") else { return false }
            if isTotal { total = value } else { number = value }
        }
        return number != nil || total != nil
    }

    public func fits(_ issue: Issue) -> Bool {
        if let publication, !(issue.publication.map { publication.stands(in: $0) } ?? false) {
            return false
        }
        return (year == nil || issue.year == year) && (number == nil || issue.number == number)
            && (total == nil || issue.total == total)
    }
}
