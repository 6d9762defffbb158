import Foundation

/// The rare phrase against SQLite: full-text index of trigrams, and LIKE over a table.
struct SQLiteRows {
    private let bench: Bench
    private let archive: TestArchive
    private let words: ChosenWords

    init(_ bench: Bench, _ archive: TestArchive, _ words: ChosenWords) {
        self.bench = bench
        self.archive = archive
        self.words = words
    }

    func rows() throws -> [BenchRow] {
        let size = "\(archive.bytes / 1_000_000) MB"
        let names = ["FTS5 trigram", "LIKE"].map { "rare phrase, \(size), vs SQLite \($0)" }
        guard let sqlite = Programs.find("sqlite3") else {
            return names.map { BenchRow(skipped: $0, because: "no sqlite3 here") }
        }
        let base = bench.settings.work + "/records.sqlite"
        do {
            try build(base, with: sqlite)
        } catch let problem as BenchProblem {
            // A SQLite before 3.34 has no trigrams.
            let line = problem.message.split(separator: "\n").last.map(String.init) ?? ""
            return names.map { BenchRow(skipped: $0, because: "sqlite3: \(line)") }
        }
        let race = try bench.race(
            [
                bench.rdctl(["query", "--index", archive.index, words.rare]),
                select("words WHERE words MATCH '\"\(words.rare)\"'", sqlite, base),
                select("raw WHERE text LIKE '%\(words.rare)%'", sqlite, base),
            ], rounds: bench.queryRounds)
        bench.remove(base)
        let goals = [(must: 1.3, aim: 0.9), (must: 0.15, aim: 0.06)]
        return names.indices.map { number in
            BenchRow(
                names[number], ours: Print.milliseconds(race.seconds(0)),
                theirs: Print.milliseconds(race.seconds(number + 1)),
                figure: race.ratio(0, to: number + 1), must: goals[number].must,
                aim: goals[number].aim)
        }
    }

    private func select(_ rest: String, _ sqlite: String, _ base: String) -> ProgramCall {
        ProgramCall(sqlite, [base, "SELECT id, date_edtf, title FROM \(rest)"])
    }

    /// Both tables, of `rdctl export`'s records.
    private func build(_ base: String, with sqlite: String) throws {
        bench.say("building the SQLite tables")
        let table = bench.settings.work + "/records.csv"
        let bench = bench
        bench.remove(base)
        defer { bench.remove(table) }
        try bench.runner.run(
            bench.rdctl(
                [
                    "export", "records", "--index", archive.index, "--format", "csv", "--output",
                    table,
                ]))
        try bench.runner.run(
            ProgramCall(
                sqlite,
                [
                    "-bail", base, ".import --csv \(table) raw",
                    """
                    CREATE VIRTUAL TABLE words USING fts5
                    (id UNINDEXED, date_edtf UNINDEXED, title, text, tokenize='trigram')
                    """,
                    "INSERT INTO words SELECT id, date_edtf, title, text FROM raw",
                ]))
        bench.settle()
    }
}
