import Foundation

/// A generated archive of so many megabytes, its texts in one folder and its index beside them.
struct TestArchive {
    let folder: String
    let index: String
    /// Bytes of text in UTF-8.
    let bytes: Int
    let files: [String]
    private let bench: Bench
    private let megabytes: Int

    /// Generates the texts unless a folder that `--work` kept has them.
    init(_ bench: Bench, megabytes: Int, density: TextDensity = .bulletins) throws {
        self.bench = bench
        self.megabytes = megabytes
        let name = density == .fixtures ? "\(megabytes)-dense" : "\(megabytes)"
        folder = "\(bench.settings.work)/archive-\(name)"
        index = "\(bench.settings.work)/index-\(name).json"
        try TestArchive.generate(
            bench, megabytes: megabytes, encoding: "utf-8", density: density, folder: folder)
        let folder = folder
        files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        bytes = try files.reduce(0) { try $0 + TestArchive.size(of: "\(folder)/\($1)") }
    }

    /// The same texts in GB18030.
    func inGB18030() throws -> String {
        let other = folder + "-gb18030"
        try TestArchive.generate(
            bench, megabytes: megabytes, encoding: "gb18030", density: .bulletins, folder: other)
        return other
    }

    /// Imports all texts into a new index and says what that took.
    @discardableResult
    func importAll() throws -> RunFigures {
        bench.say("importing \(ByteSize.text(bytes))")
        let figures = try bench.runner.run(importing(folder, into: index, threads: nil))
        bench.made.insert(index)
        bench.settle()
        return figures
    }

    /// The call that imports a folder into a new index.
    func importing(_ folder: String, into index: String, threads: Int?) -> ProgramCall {
        let bench = bench
        let choice = threads.map { ["--threads", String($0)] } ?? []
        return bench.rdctl(["import", "--quiet", "--index", index] + choice + [folder]) {
            bench.remove(index)
        }
    }

    static func size(of path: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    }

    private static func generate(
        _ bench: Bench, megabytes: Int, encoding: String, density: TextDensity, folder: String
    ) throws {
        guard !FileManager.default.fileExists(atPath: folder) else { return }
        bench.say("generating \(megabytes) MB, \(encoding)")
        try bench.runner.run(
            ProgramCall(
                bench.settings.itself,
                [
                    "generate", "--size", "\(megabytes)MB", "--out", folder, "--encoding",
                    encoding,
                ] + (density == .fixtures ? ["--dense"] : [])))
        bench.settle()
    }
}
