import Foundation

/// The words that queries are timed with, chosen by how many records hold them.
struct ChosenWords {
    /// Phrases of the fixtures; the first that few records hold is the rare one.
    private static let rare = ["成了晒太阳的工程", "撂荒地治理", "铁将军把门", "代表联络站"]
    /// The one that is nearest to 40 % of the records is the frequent one.
    private static let frequent = [
        "人大", "代表", "工作", "会议", "常委会", "主任", "市人大常委会", "副主任", "情况",
    ]
    /// Every character has a traditional form or another width.
    private static let variant = ["专题询问", "议题", "农业", "问题"]

    let counts: ReferenceCounts
    let rare: String
    let frequent: String
    let variant: String

    /// Reads the index slowly, once in a run.
    init(_ bench: Bench, _ archive: TestArchive) throws {
        let counts = try ChosenWords.counts(bench, archive)
        func share(_ word: String) -> Double {
            Double(counts.words[word] ?? 0) / Double(max(counts.records, 1))
        }
        self.counts = counts
        rare = ChosenWords.rare.first { share($0) > 0 && share($0) < 0.02 } ?? "代表联络站"
        variant = ChosenWords.variant.first { share($0) > 0 } ?? "问题"
        frequent = ChosenWords.frequent.min { abs(share($0) - 0.4) < abs(share($1) - 0.4) } ?? "代表"
    }

    private static func counts(_ bench: Bench, _ archive: TestArchive) throws -> ReferenceCounts {
        if let known = bench.made.counts[archive.index] { return known }
        bench.say("reading the index slowly, for the answers")
        let counts = try ReferenceCounts(
            json: bench.runner.output(
                ProgramCall(
                    bench.settings.itself, ["count", archive.index] + rare + frequent + variant)))
        bench.made.counts[archive.index] = counts
        return counts
    }

    /// The words of a query by kind, person and years, where the archive names anybody.
    var filter: [String]? {
        counts.filter.map {
            [
                "--kind", "chronicle", "--person", $0.person, "--date",
                "\($0.firstYear)..\($0.lastYear)",
            ]
        }
    }

    func share(_ word: String) -> String {
        let count = counts.words[word] ?? 0
        let percent = Double(count) * 100 / Double(max(counts.records, 1))
        return "\(word) in \(count) of \(counts.records) records "
            + "(\(Print.digits(percent, percent < 2 ? 2 : 0)) %)"
    }
}

/// Whether `rdctl query` finds as many records as the slow reader does.
struct AgreementRow {
    private let bench: Bench
    private let archive: TestArchive
    private let words: ChosenWords

    init(_ bench: Bench, _ archive: TestArchive, _ words: ChosenWords) {
        self.bench = bench
        self.archive = archive
        self.words = words
    }

    func row() throws -> BenchRow {
        var differences: [String] = []
        let kinds = ["speech", "inspection", "article", "chronicle", "photo", "session"]
            .flatMap { ["--kind", $0] }
        for (word, expected) in words.counts.words.sorted(by: { $0.key < $1.key }) {
            let found = try count(kinds + ["--exact", "--", word])
            if found != expected { differences.append("\(word): \(found), not \(expected)") }
        }
        if let filter = words.filter, let expected = words.counts.filter?.count {
            let found = try count(filter)
            if found != expected { differences.append("the filter: \(found), not \(expected)") }
        }
        if words.counts.issues != archive.files.count {
            differences.append("\(words.counts.issues) issues of \(archive.files.count) files")
        }
        return BenchRow(
            "answers that a slow reader gives otherwise, \(archive.bytes / 1_000_000) MB",
            ours: "", theirs: "\(words.counts.words.count + 2) asked",
            figure: Double(differences.count), unit: "wrong", must: 0,
            note: differences.joined(separator: "; "))
    }

    private func count(_ words: [String]) throws -> Int {
        let call = bench.rdctl(
            ["query", "--index", archive.index, "--output", "count"] + words, goodStatuses: [0, 1])
        let text = try bench.runner.output(call)
        return Int(text.filter { $0.isNumber }) ?? -1
    }
}
