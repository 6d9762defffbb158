/// The issues that a query's `--issue` and `--region` leave, by their ids; nil where it has none.
struct IssueChoice: Equatable, Sendable {
    var named: Set<ExactKey>?
    var ofRegion: Set<ExactKey>?

    init() {}

    /// `--issue` is the whole id, or a file's name with or without its extension, of one issue or
    /// more; where there is none such, a part of ids or of files' names, or what issues
    /// call themselves, as 2016年第3期. `--region` is a part of the region's name.
    init(_ query: Query, among issues: [Issue]) {
        if let wanted = query.issue {
            var chosen = issues.filter { $0.isCalled(wanted) }
            let part = SearchWord(wanted)
            if chosen.isEmpty {
                chosen = issues.filter { part.stands(in: $0.id) || part.stands(in: $0.file) }
            }
            if chosen.isEmpty, let printed = PrintedIssueName(wanted) {
                chosen = issues.filter(printed.fits)
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
