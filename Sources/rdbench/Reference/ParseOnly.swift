import CongressCore
import Foundation

/// Reads every text of a folder and writes nothing, on one thread. `--bare` leaves out people and
/// sessions, so that the two together say what reading those costs.
struct ParseOnly {
    private let folder: String
    private let isBare: Bool

    init(_ arguments: Arguments) throws {
        guard arguments.operands.count == 2 else { throw BenchProblem("parse FOLDER [--bare]") }
        folder = arguments.operands[1]
        isBare = arguments.has("--bare")
    }

    func run() throws {
        let decoder = TextDecoder()
        let parser = BulletinParser(readsParticipation: !isBare)
        var records = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        where name.hasSuffix(".txt") {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            let text = try data.withUnsafeBytes { try decoder.decode($0, name: name) }
            records += parser.parse(text).0.records.count
        }
        print(records)
    }
}
