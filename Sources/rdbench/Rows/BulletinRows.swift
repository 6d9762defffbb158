import Foundation

/// Import of the real bulletins beside the project, or of the fixtures where there are none.
struct BulletinRows {
    private let bench: Bench

    init(_ bench: Bench) { self.bench = bench }

    func rows() throws -> [BenchRow] {
        let files = FileManager.default
        let given = URL(fileURLWithPath: bench.settings.project + "/../shared/bulletins")
            .standardizedFileURL.path
        let isGiven = files.fileExists(atPath: given)
        let folder = isGiven ? given : bench.settings.project + "/Fixtures/bulletins"
        let texts = try files.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
            .sorted().map { "\(folder)/\($0)" }
        let name = "import of \(texts.count) bulletins vs 5 x (cat + wc -m) + 30 ms"
        guard let cat = Programs.find("cat"), let wc = Programs.find("wc") else {
            return [BenchRow(skipped: name, because: "no cat and wc here")]
        }
        let index = bench.settings.work + "/bulletins.json"
        let bench = bench
        let race = try bench.race(
            [
                // Fixtures hold broken-off encodings that `import` reports with status 3.
                bench.rdctl(["import", "--quiet", "--index", index] + texts, goodStatuses: [0, 3]) {
                    bench.remove(index)
                },
                ProgramCall(cat, texts), ProgramCall(wc, ["-m"] + texts),
            ], rounds: bench.queryRounds * 2)
        let limit = 5 * (race.seconds(1) + race.seconds(2)) + 0.03
        return [
            BenchRow(
                name, ours: Print.milliseconds(race.seconds(0)), theirs: Print.milliseconds(limit),
                figure: race.seconds(0) / limit, must: 1,
                note: (isGiven ? "the given bulletins" : "the fixtures")
                    + "; peak \(Print.mebibytes(race.peakBytes(0)))")
        ]
    }
}
