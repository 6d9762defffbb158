import Foundation

/// What `rdbench run` was asked to do, and the programs it found.
struct BenchSettings {
    /// The groups of rows that `--only` chooses from.
    enum Group: String, CaseIterable {
        case start, bulletins, `import`, people, replace, query, sqlite, large
    }

    let isQuick: Bool
    let groups: Set<Group>
    let json: String?
    let rdctl: String
    /// This program, for what runs as a process of its own.
    let itself: String
    let project: String
    /// Holds archives and indexes; removed at the end unless `--work` named it.
    let work: String
    let keepsWork: Bool

    init(_ arguments: Arguments) throws {
        isQuick = arguments.has("--quick")
        json = arguments.value("--json")
        project = try ProjectFolder.find()
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        itself = program.path
        let beside = program.deletingLastPathComponent().path + "/rdctl"
        rdctl = arguments.value("--rdctl") ?? beside
        guard FileManager.default.isExecutableFile(atPath: rdctl) else {
            throw BenchProblem("no program \(rdctl); build rdctl first, or say --rdctl FILE")
        }
        if let word = arguments.value("--only") {
            guard let group = Group(rawValue: word) else {
                let known = Group.allCases.map(\.rawValue).joined(separator: ", ")
                throw BenchProblem("--only is one of \(known)")
            }
            groups = [group]
        } else {
            groups = Set(Group.allCases).subtracting(isQuick ? [.large] : [])
        }
        keepsWork = arguments.value("--work") != nil
        let temporary = FileManager.default.temporaryDirectory.path
        work = arguments.value("--work") ?? "\(temporary)/rdbench-\(getpid())"
        try FileManager.default.createDirectory(
            atPath: work, withIntermediateDirectories: true)
    }
}
