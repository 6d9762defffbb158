/// One command: its table, the words that were typed as plain values, and the work.
protocol Command: SendableMetatype {
    static var name: String { get }
    static var spec: CommandSpec<Self> { get }

    var common: CommonOptions { get set }

    init()

    /// Writes results to `console.out` and everything else to `console.err`.
    func run(_ console: Console) throws(Failure) -> ExitStatus
}

extension Command {
    /// A spec whose options end with the ones that every command has.
    static func spec(
        _ summary: Bilingual, description: Bilingual, operands: OperandRow? = nil,
        options: [Option<Self>] = [], examples: [Example] = [],
        take: @escaping @Sendable (inout Self, String) -> ValueProblem? = { _, _ in nil }
    ) -> CommandSpec<Self> {
        CommandSpec(
            name, summary, description: description, operands: operands,
            options: options + CommonOptions.table.map { $0.lifted(\.common) },
            examples: examples, take: take)
    }
}
