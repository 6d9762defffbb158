import Foundation
import Testing

@testable import rdctl

/// A folder of its own with an index of its own, for commands that run inside the test.
final class CommandSandbox {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("rdctl-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    @discardableResult
    func write(_ name: String, _ content: String) throws -> String {
        try write(name, Data(content.utf8))
    }

    @discardableResult
    func write(_ name: String, _ content: Data) throws -> String {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try content.write(to: file)
        return file.path
    }

    func read(_ name: String) throws -> Data {
        try Data(contentsOf: folder.appendingPathComponent(name))
    }

    struct Outcome {
        var status: Int32
        var out: String
        var err: String
        var lines: [String] { out.split(separator: "\n").map(String.init) }
    }

    /// Runs one command line with this folder's index.
    @discardableResult
    func run(_ words: String..., input: String = "") -> Outcome { run(words, input: input) }

    @discardableResult
    func run(_ words: [String], input: String = "") -> Outcome {
        let console = Console.memory(
            input: Array(input.utf8),
            environment: ["RDCTL_INDEX": path("index.json"), "RDCTL_TODAY": "2031-06-15"])
        let status = Rdctl(console: console).run(words)
        return Outcome(status: status, out: console.out.text, err: console.err.text)
    }

    /// The folder of the fixtures.
    static var fixtures: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Fixtures").path
    }

    /// A chronicle of an invented city, with a needle across a line break.
    static let bulletin = """
        云溪人大
        2031年第3期（总第88期）
        云溪市人大常委会主办

        大事记

        5月6日，市人大常委会副主任柏青原带领调研组到石桥镇调研养老服
        务工作。

        5月9日，市人大常委会主任会议召开。主任钟晓岚主持，副主任柏青原、
        秘书长苗雨田出席。

        5月20日，市人大常委会副主任柏青原视察郟水河治理，要求“久久为功”。

        """

    static func withBulletin() throws -> CommandSandbox {
        let sandbox = try CommandSandbox()
        try sandbox.write("yunxi.txt", bulletin)
        let outcome = sandbox.run("import", sandbox.path("yunxi.txt"))
        try #require(outcome.status == 0, "\(outcome)")
        return sandbox
    }
}
