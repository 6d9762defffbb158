import Foundation

/// What ends rdbench with status 2, and why.
struct BenchProblem: Error {
    let message: String

    init(_ message: String) { self.message = message }
}

/// The verbs of rdbench. `count` and `parse` are processes of their own that `run` starts, so that
/// what they need of memory does not count among what is measured.
struct Benchmark {
    static let usage = """
        usage: rdbench generate --size 48MB --out FOLDER [--seed N] [--encoding gb18030|utf-8|mixed]
                                [--dense]             as the fixtures are, not as bulletins are
               rdbench run [--quick] [--json FILE] [--work FOLDER] [--rdctl FILE] [--only WORD]
               rdbench count INDEX WORD...           how many records hold each word, read slowly
               rdbench parse FOLDER [--bare]         reads every text, without people if bare
        """

    let arguments: Arguments

    init(_ arguments: Arguments) { self.arguments = arguments }

    func run() throws {
        switch arguments.operands.first {
        case "generate": try generate()
        case "run": try BenchRun(BenchSettings(arguments)).run()
        case "count": try count()
        case "parse": try ParseOnly(arguments).run()
        default: throw BenchProblem("say what to do\n" + Benchmark.usage)
        }
    }

    private func generate() throws {
        guard let out = arguments.value("--out"), let size = arguments.value("--size") else {
            throw BenchProblem("generate needs --size and --out")
        }
        guard let bytes = ByteSize.read(size) else {
            throw BenchProblem("not a size: \(size); write 48MB")
        }
        guard let encoding = ArchiveGenerator.Encoding(arguments.value("--encoding") ?? "utf-8")
        else { throw BenchProblem("--encoding is utf-8, gb18030 or mixed") }
        let generator = try ArchiveGenerator(
            fixtures: FixtureLibrary(folder: ProjectFolder.find() + "/Fixtures"),
            density: arguments.has("--dense") ? .fixtures : .bulletins,
            seed: UInt64(arguments.value("--seed") ?? "1") ?? 1, encoding: encoding)
        let made = try generator.write(bytes: bytes, to: out)
        print("\(made.files) files, \(ByteSize.text(made.bytes)) in \(out)")
    }

    private func count() throws {
        guard arguments.operands.count > 2 else { throw BenchProblem("count INDEX WORD...") }
        let reader = ReferenceReader(words: Array(arguments.operands[2...]))
        let counts = try reader.read(index: arguments.operands[1])
        print(counts.json)
    }
}

/// Where the project stands: the nearest folder above the current one, or above this program, that
/// has a `Package.swift`.
enum ProjectFolder {
    static func find() throws -> String {
        let files = FileManager.default
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        for start in [URL(fileURLWithPath: files.currentDirectoryPath), program] {
            var folder = start.standardizedFileURL
            while folder.path != "/" {
                if files.fileExists(atPath: folder.path + "/Package.swift") { return folder.path }
                folder.deleteLastPathComponent()
            }
        }
        throw BenchProblem("run rdbench inside the project: no Package.swift above")
    }
}
