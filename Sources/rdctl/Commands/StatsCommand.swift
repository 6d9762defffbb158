import CongressCore

/// `rdctl stats`
struct StatsCommand: Command {
    static let name = "stats"
    var common = CommonOptions()

    static var spec: CommandSpec<StatsCommand> {
        spec(
            Bilingual("档案里有什么", "What the archive holds"),
            description: Bilingual(
                "各期、各类记录的数目、日期的范围，以及内容的校验值。",
                "The issues, records of each kind, the span of dates, and the digest of the content."
            ))
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        let index = try openIndex(console)
        defer { withExtendedLifetime(index) {} }
        let issues = try archiving { () throws(ArchiveError) in try index.issueList() }
        var kinds: [RecordKind: Int] = [:]
        var first: CivilDate?
        var last: CivilDate?
        try searching(index) { () throws(SearchProblem) in
            try Searcher(index).eachHead { _, kind, dates in
                kinds[kind, default: 0] += 1
                for date in dates where date.startEdge == .dated && date.endEdge == .dated {
                    first = min(first ?? date.earliest, date.earliest)
                    last = max(last ?? date.latest, date.latest)
                }
            }
        }
        let totals = Totals(index: index, kinds: kinds, days: DateRange(from: first, to: last))
        if common.json {
            console.out.write(totals.json(issues) + [0x0A])
        } else {
            console.pageOutput(common)
            totals.print(issues, console)
        }
        return .success
    }
}

/// The numbers of one archive.
private struct Totals {
    let index: OpenIndex
    let kinds: [RecordKind: Int]
    let days: DateRange

    func print(_ issues: [IndexedIssue], _ console: Console) {
        let out = console.out
        let width = console.width
        out.write(index.path + "\n", .heading)
        func fact(_ label: Bilingual, _ value: String) {
            out.write("  " + width.padded(console.say(label), to: 12) + "  " + value + "\n")
        }
        fact(Bilingual("期", "issues"), String(issues.count))
        for kind in RecordKind.allCases {
            fact(Vocabulary.name(of: kind), String(kinds[kind] ?? 0))
        }
        if !days.isUnbounded { fact(Bilingual("日期", "dates"), days.description) }
        fact(Bilingual("修订", "revision"), String(index.header.revision))
        fact(Bilingual("内容", "content"), index.header.contentDigest)
        if !issues.isEmpty { out.write("\n") }
        let widest = issues.map { width.of($0.id) }.max() ?? 0
        for entry in issues {
            out.write(width.padded(entry.id, to: widest))
            out.write("  \(entry.ledger.records)  ", .faint)
            out.write(entry.issue.file + "\n", .place)
        }
    }

    func json(_ issues: [IndexedIssue]) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("index", index.path)
        json.field("revision", index.header.revision)
        json.field("content_sha256", index.header.contentDigest)
        json.field("issue_count", issues.count)
        for kind in RecordKind.allCases { json.field(kind.jsonKey, kinds[kind] ?? 0) }
        json.field("date_first", days.from?.description)
        json.field("date_last", days.to?.description)
        json.list("issues", issues) { json, entry in
            json.beginObject()
            json.field("id", entry.id)
            json.field("file", entry.issue.file)
            json.field("records", entry.ledger.records)
            json.endObject()
        }
        json.endObject()
        return json.bytes
    }
}
