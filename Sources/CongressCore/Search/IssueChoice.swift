/// The issues that a query's `--issue` and `--region` leave, by their ids; nil where it has none.
struct IssueChoice: Equatable, Sendable {
    var named: Set<ExactKey>?
    var ofRegion: Set<ExactKey>?

    init() {}

    /// `--issue` is the whole id, or a file's name with or without its extension, of one issue or
    /// more; where there is none such, a part of ids or of files' names. `--region` is a part of
    /// the region's name.
    init(_ query: Query, among issues: [Issue]) {
        if let wanted = query.issue {
            let exact = issues.filter { IssueChoice.isNamed(wanted, $0) }
            let part = SearchWord(wanted)
            let chosen =
                exact.isEmpty
                ? issues.filter { part.stands(in: $0.id) || part.stands(in: $0.file) } : exact
            named = Set(chosen.map { ExactKey($0.id) })
        }
        if let region = query.region.map({ SearchWord($0) }) {
            ofRegion = Set(
                issues.filter { $0.region.map { region.stands(in: $0) } ?? false }
                    .map { ExactKey($0.id) })
        }
    }

    private static func isNamed(_ wanted: String, _ issue: Issue) -> Bool {
        let wanted = Array(wanted.utf8)
        let file = Array(issue.file.utf8)
        let stem = file.lastIndex(of: UInt8(ascii: ".")).map { Array(file[..<$0]) }
        return Array(issue.id.utf8) == wanted || file == wanted || stem == wanted
    }
}
