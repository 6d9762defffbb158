import Foundation

/// Speed and memory of a whole import: one and two threads, UTF-8 and GB18030.
struct ImportRows {
    private let bench: Bench
    private let archive: TestArchive

    init(_ bench: Bench, _ archive: TestArchive) {
        self.bench = bench
        self.archive = archive
    }

    func rows() throws -> [BenchRow] {
        let other = try archive.inGB18030()
        bench.say("timing imports")
        let scratch = bench.settings.work + "/scratch.json"
        let race = try bench.slowRace(
            [
                archive.importing(archive.folder, into: scratch, threads: 1),
                archive.importing(archive.folder, into: scratch, threads: 2),
                archive.importing(other, into: scratch, threads: 1),
            ])
        defer { bench.remove(scratch) }
        let megabytes = Double(archive.bytes) / 1e6
        let rate = megabytes / race.seconds(0)
        let rateOfTwo = megabytes / race.seconds(1)
        let size = "\(Int(megabytes.rounded())) MB"
        let processor = Print.digits(megabytes / race.processorSeconds(0), 1)
        return [
            BenchRow(
                "import of \(size), one thread", ours: Print.milliseconds(race.seconds(0)),
                theirs: "", figure: rate, unit: "MB/s", must: 50, aim: 100,
                isBetterWhenLarger: true,
                note: "\(processor) MB/s of processor time; "
                    + "with two threads \(Print.digits(rateOfTwo, 1)) MB/s"),
            BenchRow(
                "import with 2 threads, times faster", ours: Print.milliseconds(race.seconds(1)),
                theirs: Print.milliseconds(race.seconds(0)), figure: race.ratio(0, to: 1),
                must: 1.4, aim: 1.7, isBetterWhenLarger: true),
            BenchRow(
                "import of GB18030 vs UTF-8", ours: Print.milliseconds(race.seconds(2)),
                theirs: Print.milliseconds(race.seconds(0)), figure: race.ratio(2, to: 0),
                must: 1.6, aim: 1.2),
            try denseRow(scratch),
            memory(race.peakBytes(1)),
            BenchRow(
                "peak memory of import vs text", ours: Print.mebibytes(race.peakBytes(1)),
                theirs: Print.mebibytes(archive.bytes),
                figure: Double(race.peakBytes(1)) / Double(archive.bytes), must: 6),
        ]
    }

    /// No goal is set for texts as dense as the fixtures; shown so that nobody takes one for the other.
    private func denseRow(_ scratch: String) throws -> BenchRow {
        let dense = try TestArchive(bench, megabytes: 10, density: .fixtures)
        let race = try bench.slowRace([dense.importing(dense.folder, into: scratch, threads: 1)])
        let megabytes = Double(dense.bytes) / 1e6
        return BenchRow(
            "import of 10 MB as dense as the fixtures", ours: Print.milliseconds(race.seconds(0)),
            theirs: "", figure: megabytes / race.seconds(0), unit: "MB/s",
            isBetterWhenLarger: true,
            note: "\(Print.digits(megabytes / race.processorSeconds(0), 1)) MB/s of processor time")
    }

    private func memory(_ peak: Int) -> BenchRow {
        BenchRow(
            "peak memory of import per 100 MB, from \(archive.bytes / 1_000_000) MB",
            ours: Print.mebibytes(peak), theirs: "",
            figure: Double(peak) / 1_048_576 * 1e8 / Double(archive.bytes), unit: "MiB",
            must: 250, aim: 150)
    }
}

/// What reading people and sessions adds to reading everything else.
struct PeopleRow {
    private let bench: Bench
    private let archive: TestArchive

    init(_ bench: Bench, _ archive: TestArchive) {
        self.bench = bench
        self.archive = archive
    }

    func row() throws -> BenchRow {
        bench.say("timing the reading of people")
        let race = try bench.slowRace(
            [
                ProgramCall(bench.settings.itself, ["parse", archive.folder]),
                ProgramCall(bench.settings.itself, ["parse", archive.folder, "--bare"]),
            ])
        return BenchRow(
            "parse with people and sessions vs without", ours: Print.milliseconds(race.seconds(0)),
            theirs: Print.milliseconds(race.seconds(1)), figure: race.ratio(0, to: 1), must: 1.6)
    }
}
