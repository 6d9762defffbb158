import CongressCore

/// What parser, help and completion read of one option, whichever command it belongs to.
struct OptionRow: Sendable {
    enum Value: Sendable {
        case none
        case any(placeholder: Bilingual, completes: Completion)
        case oneOf(placeholder: Bilingual, [Choice])
    }

    /// What a shell may offer for a free value.
    enum Completion: Sendable { case nothing, file }

    /// With its two hyphens.
    var long: String
    /// Without its hyphen.
    var short: Unicode.Scalar?
    var value: Value
    /// Each use adds to the ones before; otherwise the last use wins.
    var isList = false
    /// Nothing after this option is looked at: `--help`, `--version`.
    var endsParsing = false
    var group: OptionGroup
    /// One line, for the short help and for shells.
    var help: Bilingual
    /// What the long help adds.
    var detail: Bilingual?

    var takesValue: Bool {
        if case .none = value { false } else { true }
    }

    var placeholder: Bilingual? {
        switch value {
        case .none: nil
        case .any(let placeholder, _), .oneOf(let placeholder, _): placeholder
        }
    }

    var choices: [Choice] {
        if case .oneOf(_, let choices) = value { choices } else { [] }
    }
}

/// One of the values that an option or operand takes, and the other words that mean the same.
struct Choice: Sendable {
    var name: String
    var aliases: [String]
    var help: Bilingual?

    init(_ name: String, aliases: [String] = [], _ help: Bilingual? = nil) {
        self.name = name
        self.aliases = aliases
        self.help = help
    }

    /// What a Chinese reader types: the first alias in Chinese, else the name.
    var chineseName: String {
        aliases.first { $0.unicodeScalars.contains { $0.properties.isIdeographic } } ?? name
    }

    /// The name that `word` stands for; bytes decide, not canonical equivalence.
    static func name(for word: String, among choices: [Choice]) -> String? {
        choices.first { choice in
            choice.name.isExactly(word) || choice.aliases.contains { $0.isExactly(word) }
        }?.name
    }
}

/// The headings under which help lists options, in this order.
enum OptionGroup: Int, CaseIterable, Sendable {
    case own, selection, output, common

    var heading: Bilingual {
        switch self {
        case .own: Bilingual("选项", "Options")
        case .selection: Bilingual("选取", "Selection")
        case .output: Bilingual("输出", "Output")
        case .common: Bilingual("通用选项", "Common options")
        }
    }
}
