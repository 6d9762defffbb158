/// The issues that a query's `--issue` and `--region` leave, by their ids; nil where it has none.
struct IssueChoice: Equatable, Sendable {
    var named: Set<ExactKey>?
    var ofRegion: Set<ExactKey>?

    init() {}

    /// `--issue` is the whole id, or a file's name with or without its extension, of one issue or
    /// more; where there is none such, a part of ids or of files' names, or the number that issues
    /// print, as 2016年第3期. `--region` is a part of the region's name.
    init(_ query: Query, among issues: [Issue]) {
        if let wanted = query.issue {
            var chosen = issues.filter { $0.isCalled(wanted) }
            let part = SearchWord(wanted)
            if chosen.isEmpty {
                chosen = issues.filter { part.stands(in: $0.id) || part.stands(in: $0.file) }
            }
            if chosen.isEmpty, let number = IssueNumber(wanted) {
                chosen = issues.filter(number.fits)
            }
            named = Set(chosen.map { ExactKey($0.id) })
        }
        if let region = query.region.map({ SearchWord($0) }) {
            ofRegion = Set(
                issues.filter { $0.region.map { region.stands(in: $0) } ?? false }
                    .map { ExactKey($0.id) })
        }
    }
}

/// 2016年第3期, 第3期, 总第87期, 2016-3: what an issue calls itself.
private struct IssueNumber {
    private var year: Int?
    private var number: Int?
    private var total: Int?

    /// Nil where a word is anything else than numbers of an issue.
    init?(_ word: String) {
        let text = word.unicodeScalars.filter { !$0.isLayoutBlank }.map(\.narrowed)[...]
        var at = text.startIndex
        func take(_ words: String...) -> Bool {
            for word in words where text[at...].starts(with: word.unicodeScalars) {
                at += word.unicodeScalars.count
                return true
            }
            return false
        }
        if let (value, end) = Numeral.read(text, at: at), (1900..<2200).contains(value) {
            at = end
            if take("-", ".") {
                // 2024-5
                guard let (value, end) = Numeral.read(text, at: at), end == text.endIndex else {
                    return nil
                }
                number = value
                at = end
            } else if !take("年") {
                return nil
            }
            year = value
        }
        while at < text.endIndex {
            if take("(", ")", ",", "，") { continue }
            let isTotal = take("总第", "总")
            if !isTotal { _ = take("第") }
            guard let (value, end) = Numeral.read(text, at: at) else { return nil }
            at = end
            guard take("期", "号") else { return nil }
            if isTotal { total = value } else { number = value }
        }
        if number == nil, total == nil { return nil }
    }

    func fits(_ issue: Issue) -> Bool {
        (year == nil || issue.year == year) && (number == nil || issue.number == number)
            && (total == nil || issue.total == total)
    }
}
