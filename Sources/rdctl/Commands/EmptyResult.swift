import CongressCore

/// Why a query found nothing, as far as its filters tell: values that the archive does not have,
/// with those that it has and that look like them.
struct EmptyResult {
    let index: OpenIndex
    let selection: Selection

    /// Lines for standard error, the first of which says that nothing was found.
    func explanation() throws(Failure) -> [Bilingual] {
        var lines = [Bilingual("没有找到", "nothing found")]
        lines += selection.words.filter { $0.unicodeScalars.dropFirst().dropLast().contains(" ") }
            .map {
                Bilingual(
                    "“\($0)”是作一个词查的；要几个词都出现，请不加引号、分开来写",
                    "'\($0)' was looked for as one word; for several, write them without quotes")
            }
        for name in selection.people {
            let like = try searching(index) { () throws(SearchProblem) in
                try Searcher(index).names(like: name)
            }
            guard !like.isKnown else { continue }
            lines += Self.lines("--person", name, near: like.nearest)
        }
        let asked = [
            ("--region", selection.region), ("--column", selection.column),
            ("--law", selection.law), ("--issue", selection.issue),
        ]
        guard asked.contains(where: { $0.1 != nil }) else { return lines }
        let known = try KnownValues(index)
        for (option, word) in asked {
            guard let word else { continue }
            let values = known.values(of: option)
            guard !NameSuggestion.isHeld(word, by: values) else { continue }
            // 大事记 is a column of most bulletins, and here a kind.
            let isKind =
                option == "--column"
                && Choice.name(for: word, among: Vocabulary.kindsAndForms) != nil
            lines += Self.lines(
                option, word,
                near: isKind ? ["--kind \(word)"] : NameSuggestion.nearest(to: word, in: values))
        }
        return lines
    }

    private static func lines(
        _ option: String, _ word: String, near: [String]
    ) -> [Bilingual] {
        let unknown = Bilingual(
            "档案里没有“\(word)”（\(option)）", "the archive has no '\(word)' (\(option))")
        return near.isEmpty ? [unknown] : [unknown, .didYouMean(near)]
    }
}

/// What the archive's records and issues hold in the fields that a query can ask for, each value
/// once, by its bytes.
private struct KnownValues {
    private var regions: Set<ExactKey> = []
    private var columns: Set<ExactKey> = []
    private var laws: Set<ExactKey> = []
    private var issues: Set<ExactKey> = []

    init(_ index: OpenIndex) throws(Failure) {
        for entry in try archiving({ () throws(ArchiveError) in try index.issueList() }) {
            issues.insert(ExactKey(entry.id))
            issues.insert(ExactKey(entry.issue.file))
            if let region = entry.issue.region { regions.insert(ExactKey(region)) }
        }
        try searching(index) { () throws(SearchProblem) in
            try Searcher(index).eachRecord { add($0) }
        }
    }

    private mutating func add(_ record: Record) {
        if let column = record.article?.column { columns.insert(ExactKey(column)) }
        switch record.detail {
        case .inspection(let report): laws.formUnion(report.laws.map { ExactKey($0) })
        case .session(let session):
            if let region = session.facts.region { regions.insert(ExactKey(region)) }
        default: break
        }
    }

    /// In the order of their bytes.
    func values(of option: String) -> [String] {
        let values =
            switch option {
            case "--region": regions
            case "--column": columns
            case "--law": laws
            default: issues
            }
        return values.sorted().map(\.string)
    }
}
