/// Which issues of the archive stay, go and come.
struct ChangedIssues {
    private let old: IssueCatalogue
    private(set) var removed: [IndexedIssue] = []
    private(set) var new: [IssueImage] = []
    private var gone: Set<ExactKey> = []
    private var touched: Set<ExactKey> = []

    init(of old: IssueCatalogue) {
        self.old = old
    }

    var kept: [IndexedIssue] { old.issues.filter { !gone.contains(ExactKey($0.id)) } }

    var isAny: Bool { !removed.isEmpty || !new.isEmpty }

    /// An input stands for each issue that stays.
    var allAreTouched: Bool { kept.allSatisfy { touched.contains(ExactKey($0.id)) } }

    mutating func add(_ image: IssueImage) { new.append(image) }

    /// Notes that an input stands for an issue that stays as it is.
    mutating func touch(_ id: String) { touched.insert(ExactKey(id)) }

    /// False where the archive has no such issue, or has it no more.
    @discardableResult
    mutating func remove(_ id: String) -> Bool {
        guard let issue = old[id], gone.insert(ExactKey(id)).inserted else { return false }
        removed.append(issue)
        return true
    }

    /// After a rebuild nothing stays that no input stands for. A file that could not be read keeps
    /// its issue; one that no issue has the name of may be any issue's text, and keeps all.
    mutating func removeUntouched(_ report: inout ImportReport) {
        let failed = Set(report.files.filter(\.hasFailed).map { ExactKey($0.name) })
        let kept = kept
        guard failed.isSubset(of: kept.map { ExactKey($0.issue.file) }) else { return }
        for issue in kept where !touched.contains(ExactKey(issue.id)) {
            if failed.contains(ExactKey(issue.issue.file)) { continue }
            remove(issue.id)
            report.removedIssues.append(issue.id)
        }
    }
}
