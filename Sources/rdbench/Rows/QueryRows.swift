import Foundation

/// Queries on an archive of middle size, against ripgrep over the texts, jq and Python.
struct QueryRows {
    private let bench: Bench
    private let archive: TestArchive
    private let words: ChosenWords

    init(_ bench: Bench, _ archive: TestArchive, _ words: ChosenWords) {
        self.bench = bench
        self.archive = archive
        self.words = words
    }

    func rows() throws -> [BenchRow] {
        var rows = [try AgreementRow(bench, archive, words).row()]
        bench.say("timing queries")
        let size = "\(archive.bytes / 1_000_000) MB"
        rows.append(
            try againstRipgrep(
                "rare phrase, \(size), vs rg -c", [words.rare], pattern: words.rare,
                goals: (1.0, 0.6), note: words.share(words.rare)))
        rows.append(
            try againstRipgrep(
                "word with variants, \(size), vs rg -c", [words.variant], pattern: words.variant,
                goals: (4, 2), note: words.share(words.variant)))
        rows.append(
            try againstRipgrep(
                "frequent word, all hits printed, \(size), vs rg -c", [words.frequent],
                pattern: words.frequent, goals: nil, note: words.share(words.frequent)))
        if let filter = words.filter, let facts = words.counts.filter {
            rows.append(
                try againstRipgrep(
                    "kind + date + person, \(size), vs rg -c", filter, pattern: facts.person,
                    goals: (1.6, 1.0), note: "\(filter[3]), \(facts.count) records"))
        }
        return rows + (try againstReaders(size))
    }

    /// One query against `rg -c PATTERN` over the folder of texts.
    func againstRipgrep(
        _ name: String, _ query: [String], pattern: String, goals: (must: Double, aim: Double)?,
        note: String
    ) throws -> BenchRow {
        guard let ripgrep = Programs.find("rg") else {
            return BenchRow(skipped: name, because: "no rg here")
        }
        let race = try bench.race(
            [
                self.query(query),
                ProgramCall(ripgrep, ["-c", "-e", pattern, archive.folder], goodStatuses: [0, 1]),
            ], rounds: bench.queryRounds)
        return BenchRow(
            name, ours: Print.milliseconds(race.seconds(0)),
            theirs: Print.milliseconds(race.seconds(1)), figure: race.ratio(0, to: 1),
            must: goals?.must, aim: goals?.aim, note: note)
    }

    private func query(_ words: [String]) -> ProgramCall {
        bench.rdctl(["query", "--index", archive.index] + words, goodStatuses: [0, 1])
    }

    /// The rare phrase against programs that read the whole index as JSON.
    private func againstReaders(_ size: String) throws -> [BenchRow] {
        let script = """
            import json,sys
            for r in json.load(open(sys.argv[1],encoding='utf-8'))['records']:
                if sys.argv[2] in r['text']: print(r['id'])
            """
        let filter = ".records[]|select(.text|contains($w))|.id"
        let readers: [(name: String, program: String, arguments: [String])] = [
            ("jq", "jq", ["-r", "--arg", "w", words.rare, filter, archive.index]),
            ("Python", "python3", ["-S", "-c", script, archive.index, words.rare]),
        ]
        return try readers.map { reader in
            let name = "rare phrase, \(size), vs \(reader.name)"
            guard let program = Programs.find(reader.program) else {
                return BenchRow(skipped: name, because: "no \(reader.program) here")
            }
            let race = try bench.race(
                [query([words.rare]), ProgramCall(program, reader.arguments)],
                rounds: bench.slowRounds)
            return BenchRow(
                name, ours: Print.milliseconds(race.seconds(0)),
                theirs: Print.milliseconds(race.seconds(1)), figure: race.ratio(0, to: 1),
                must: 0.03, aim: 0.01)
        }
    }
}
