import Foundation

/// All rows, one group after another, and the table at the end.
struct BenchRun {
    let settings: BenchSettings

    init(_ settings: BenchSettings) { self.settings = settings }

    /// Throws where a row is missed only if an answer is wrong; slowness is printed, not an error.
    func run() throws {
        defer {
            if !settings.keepsWork { try? FileManager.default.removeItem(atPath: settings.work) }
        }
        let bench = Bench(settings)
        var rows: [BenchRow] = []
        for group in BenchSettings.Group.allCases where settings.groups.contains(group) {
            let found = try self.rows(of: group, bench)
            for row in found { bench.say(ResultTable.line(of: row)) }
            rows += found
        }
        print(ResultTable(rows: rows).text, terminator: "")
        if let json = settings.json { try ResultTable(rows: rows).writeJSON(to: json) }
        let wrong = rows.filter { $0.unit == "wrong" && $0.verdict == .missed }
        if !wrong.isEmpty { throw BenchProblem("answers differ from the slow reader's") }
    }

    private func rows(of group: BenchSettings.Group, _ bench: Bench) throws -> [BenchRow] {
        switch group {
        case .start: return try StartRows(bench).rows()
        case .bulletins: return try BulletinRows(bench).rows()
        case .import: return try ImportRows(bench, middle(bench)).rows()
        case .people: return [try PeopleRow(bench, middle(bench)).row()]
        case .replace: return [try ReplaceRow(bench, imported(bench)).row()]
        case .query:
            let archive = try imported(bench)
            return try QueryRows(bench, archive, ChosenWords(bench, archive)).rows()
        case .sqlite:
            let archive = try imported(bench)
            return try SQLiteRows(bench, archive, ChosenWords(bench, archive)).rows()
        case .large: return try LargeRows(bench, TestArchive(bench, megabytes: 500)).rows()
        }
    }

    private func middle(_ bench: Bench) throws -> TestArchive {
        try TestArchive(bench, megabytes: 48)
    }

    /// The archive of middle size with an index of this run.
    private func imported(_ bench: Bench) throws -> TestArchive {
        let archive = try middle(bench)
        if !bench.made.contains(archive.index) { try archive.importAll() }
        return archive
    }
}

/// What every group of rows needs: settings, a runner, and how often to run.
struct Bench {
    let settings: BenchSettings
    let runner: ProcessRunner
    /// What this run has made for several groups, by path.
    let made = MadeThings()

    init(_ settings: BenchSettings) {
        self.settings = settings
        runner = ProcessRunner(folder: settings.work)
    }

    var startRounds: Int { settings.isQuick ? 60 : 200 }
    var queryRounds: Int { settings.isQuick ? 7 : 15 }
    var slowRounds: Int { settings.isQuick ? 2 : 5 }

    func rdctl(
        _ arguments: [String], goodStatuses: Set<Int32> = [0],
        before: @escaping () throws -> Void = {}
    ) -> ProgramCall {
        ProgramCall(
            settings.rdctl, arguments, goodStatuses: goodStatuses, before: before)
    }

    func race(_ calls: [ProgramCall], rounds: Int) throws -> Race {
        try Race(calls, rounds: rounds, runner: runner)
    }

    /// Commands that take seconds: few rounds, none in vain.
    func slowRace(_ calls: [ProgramCall]) throws -> Race {
        try Race(calls, rounds: slowRounds, warmsUp: false, runner: runner)
    }

    /// A line on standard error that says what is going on.
    func say(_ words: String) {
        FileHandle.standardError.write(Data("rdbench: \(words)\n".utf8))
    }

    func remove(_ path: String) { unlink(path) }

    /// Waits until earlier writes are on disk, so that they don't disturb what comes.
    func settle() { sync() }
}

/// Indexes that stand, and the answers of the slow reader about them.
final class MadeThings {
    var counts: [String: ReferenceCounts] = [:]
    private var indexes: Set<String> = []

    func contains(_ index: String) -> Bool { indexes.contains(index) }

    func insert(_ index: String) {
        indexes.insert(index)
        counts[index] = nil
    }
}
