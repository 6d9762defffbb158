import Foundation

/// A newer text of one issue into a large index, against a durable copy of that index.
struct ReplaceRow {
    private let bench: Bench
    private let archive: TestArchive

    init(_ bench: Bench, _ archive: TestArchive) {
        self.bench = bench
        self.archive = archive
    }

    func row() throws -> BenchRow {
        let name = "re-import of one issue vs cp + sync"
        guard let shell = Programs.find("sh"), Programs.find("sync") != nil else {
            return BenchRow(skipped: name, because: "no sh and sync here")
        }
        bench.say("timing the replacement of an issue")
        let versions = TwoVersions(try texts(), path: "\(bench.settings.work)/\(chosenFile)")
        let copy = bench.settings.work + "/copy.json"
        let bench = bench
        let race = try bench.race(
            [
                bench.rdctl(
                    ["import", "--quiet", "--index", archive.index, versions.path],
                    before: versions.turn),
                ProgramCall(
                    shell, ["-c", "cp \"$1\" \"$2\" && sync \"$2\"", "sh", archive.index, copy]
                ) { bench.remove(copy) },
            ], rounds: bench.queryRounds)
        bench.remove(copy)
        return BenchRow(
            name, ours: Print.milliseconds(race.seconds(0)),
            theirs: Print.milliseconds(race.seconds(1)), figure: race.ratio(0, to: 1), must: 1.2,
            aim: 0.8,
            note: "\(Print.milliseconds(race.processorSeconds(0))) of processor time, "
                + "peak \(Print.mebibytes(race.peakBytes(0)))")
    }

    private var chosenFile: String { archive.files[archive.files.count / 2] }

    /// The text and the same with a remark at the end of its longest line.
    private func texts() throws -> [Data] {
        let path = "\(archive.folder)/\(chosenFile)"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let longest = lines.indices.max { lines[$0].utf8.count < lines[$1].utf8.count } ?? 0
        var changed = lines.map(String.init)
        changed[longest] += "此处有增补。"
        return [Data(changed.joined(separator: "\n").utf8), Data(text.utf8)]
    }
}

/// A file that holds another text every time.
private final class TwoVersions {
    let path: String
    private let texts: [Data]
    private var turns = 0

    init(_ texts: [Data], path: String) {
        self.texts = texts
        self.path = path
    }

    func turn() throws {
        try texts[turns % texts.count].write(to: URL(fileURLWithPath: path))
        turns += 1
    }
}
