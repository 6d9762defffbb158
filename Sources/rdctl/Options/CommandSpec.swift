/// A command's table: its words for help and shells, and how each option reaches the target.
struct CommandSpec<Target>: Sendable {
    var page: CommandPage
    var options: [Option<Target>]
    /// Takes one operand.
    var take: @Sendable (inout Target, String) -> ValueProblem?

    init(
        _ name: String, _ summary: Bilingual, description: Bilingual,
        operands: OperandRow? = nil, options: [Option<Target>], examples: [Example] = [],
        take: @escaping @Sendable (inout Target, String) -> ValueProblem? = { _, _ in nil }
    ) {
        self.options = options
        self.take = take
        page = CommandPage(
            name: name, summary: summary, description: description, operands: operands,
            options: options.map(\.row), examples: examples)
    }
}

/// What help and completion show of a command.
struct CommandPage: Sendable {
    var name: String
    var summary: Bilingual
    /// A paragraph for the long help.
    var description: Bilingual
    var operands: OperandRow?
    var options: [OptionRow]
    var examples: [Example]
}

/// A line to type, and what it does.
struct Example: Sendable {
    var line: Bilingual
    var meaning: Bilingual

    init(_ line: Bilingual, _ meaning: Bilingual) {
        self.line = line
        self.meaning = meaning
    }
}

/// The words of a command that are not options.
struct OperandRow: Sendable {
    /// Where the first one is of another sort than the others.
    var first: Bilingual?
    var placeholder: Bilingual
    /// What the first one may be, where only some words will do.
    var choices: [Choice] = []
    var completes = OptionRow.Completion.nothing
    var count: ClosedRange<Int>

    func placeholder(at number: Int) -> Bilingual {
        number == 1 ? first ?? placeholder : placeholder
    }
}
