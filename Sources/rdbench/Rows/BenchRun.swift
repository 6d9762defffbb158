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
        if settings.groups.contains(.start) { rows += try StartRows(bench).rows() }
        if settings.groups.contains(.bulletins) { rows += try BulletinRows(bench).rows() }
        if !settings.groups.isDisjoint(with: [.import, .people, .replace, .query, .sqlite]) {
            rows += try middleRows(bench)
        }
        if settings.groups.contains(.large) {
            let archive = try TestArchive(bench, megabytes: 500)
            rows += try LargeRows(bench, archive).rows()
        }
        print(ResultTable(rows: rows).text, terminator: "")
        if let json = settings.json { try ResultTable(rows: rows).writeJSON(to: json) }
        let wrong = rows.filter { $0.unit == "wrong" && $0.verdict == .missed }
        if !wrong.isEmpty { throw BenchProblem("answers differ from the slow reader's") }
    }

    private func middleRows(_ bench: Bench) throws -> [BenchRow] {
        var rows: [BenchRow] = []
        let archive = try TestArchive(bench, megabytes: 48)
        if settings.groups.contains(.import) {
            rows += try ImportRows(bench, archive).rows()
        }
        if settings.groups.contains(.people) { rows.append(try PeopleRow(bench, archive).row()) }
        guard !settings.groups.isDisjoint(with: [.replace, .query, .sqlite]) else { return rows }
        try archive.importAll()
        if settings.groups.contains(.replace) {
            rows.append(try ReplaceRow(bench, archive).row())
        }
        guard !settings.groups.isDisjoint(with: [.query, .sqlite]) else { return rows }
        let words = try ChosenWords(bench, archive)
        if settings.groups.contains(.query) {
            rows += try QueryRows(bench, archive, words).rows()
        }
        if settings.groups.contains(.sqlite) {
            rows += try SQLiteRows(bench, archive, words).rows()
        }
        return rows
    }
}

/// What every group of rows needs: settings, a runner, and how often to run.
struct Bench {
    let settings: BenchSettings
    let runner: ProcessRunner

    init(_ settings: BenchSettings) {
        self.settings = settings
        runner = ProcessRunner(folder: settings.work)
    }

    var startRounds: Int { settings.isQuick ? 60 : 200 }
    var queryRounds: Int { settings.isQuick ? 7 : 15 }
    var slowRounds: Int { settings.isQuick ? 3 : 5 }

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

    /// A line on standard error that says what is going on.
    func say(_ words: String) {
        FileHandle.standardError.write(Data("rdbench: \(words)\n".utf8))
    }

    func remove(_ path: String) { unlink(path) }

    /// Waits until earlier writes are on disk, so that they don't disturb what comes.
    func settle() { sync() }
}
