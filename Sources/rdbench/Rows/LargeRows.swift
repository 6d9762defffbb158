import Foundation

/// The archive of 500 MB: queries, and the memory that queries and an import take.
struct LargeRows {
    private let bench: Bench
    private let archive: TestArchive

    init(_ bench: Bench, _ archive: TestArchive) {
        self.bench = bench
        self.archive = archive
    }

    func rows() throws -> [BenchRow] {
        let whole = try archive.importAll()
        let megabytes = Double(archive.bytes) / 1e6
        let size = "\(archive.bytes / 1_000_000) MB"
        let words = try ChosenWords(bench, archive)
        var rows = [
            BenchRow(
                "import of \(size), all threads", ours: Print.milliseconds(whole.seconds),
                theirs: "", figure: megabytes / whole.processorSeconds, unit: "MB/s", must: 20,
                isBetterWhenLarger: true,
                note: "per second of processor time; \(Print.digits(megabytes / whole.seconds, 1))"
                    + " MB/s of wall time"),
            BenchRow(
                "peak memory of import per 100 MB, from \(size)",
                ours: Print.mebibytes(whole.peakBytes), theirs: "",
                figure: Double(whole.peakBytes) / 1_048_576 * 100 / megabytes, unit: "MiB",
                must: 250, aim: 150),
            try AgreementRow(bench, archive, words).row(),
        ]
        bench.say("timing queries")
        let queries = QueryRows(bench, archive, words)
        rows.append(
            try queries.againstRipgrep(
                "rare phrase, \(size), vs rg -c", [words.rare], pattern: words.rare,
                goals: (0.8, 0.5), note: words.share(words.rare)))
        rows.append(
            try queries.againstRipgrep(
                "frequent word, all hits printed, \(size), vs rg -c", [words.frequent],
                pattern: words.frequent, goals: (2.0, 1.3), note: words.share(words.frequent)))
        rows.append(try memory("a rare phrase", words.rare, size))
        rows.append(try memory("a frequent word", words.frequent, size))
        return rows
    }

    private func memory(_ what: String, _ word: String, _ size: String) throws -> BenchRow {
        let figures = try bench.runner.run(bench.rdctl(["query", "--index", archive.index, word]))
        let index = try TestArchive.size(of: archive.index)
        return BenchRow(
            "peak memory of \(what), \(size)", ours: Print.mebibytes(figures.peakBytes),
            theirs: Print.mebibytes(index), figure: Double(figures.peakBytes) / 1_048_576,
            unit: "MiB", must: Double(index) / 1_048_576 + 32, aim: 64,
            note: "a mapped file counts; the index is \(Print.mebibytes(index))")
    }
}
