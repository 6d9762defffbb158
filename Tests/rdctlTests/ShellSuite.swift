/// Tests that type lines into a shell, each beside an index of its own.
protocol ShellSuite {}

extension ShellSuite {
    static var commands: EndToEndTests { EndToEndTests() }
    static var index: String { "congress-index.json" }

    func shell(_ line: String, in sandbox: CommandSandbox) throws -> EndToEndTests.Outcome {
        try Self.commands.shell(line, in: sandbox)
    }
}
