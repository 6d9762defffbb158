/// What a pattern of `--regex` means, as a tree over folded characters.
///
/// Characters stand for themselves; `.` any one, `[一-十]` and `[^、。]` one of a set, `\d` a digit,
/// `\s` a blank, `\` before a sign the sign itself; `(…)` groups, `|` separates alternatives;
/// `?` `*` `+` `{2}` `{2,}` `{2,5}` repeat; `^` and `$` are the ends of a paragraph.
indirect enum PatternSyntax: Equatable {
    case literal(UInt32)
    case set(PatternSet)
    case sequence([PatternSyntax])
    case alternatives([PatternSyntax])
    case repeated(PatternSyntax, Int, Int?)
    case start
    case end
}

/// A set of folded characters.
struct PatternSet: Equatable, Sendable {
    var ranges: [ClosedRange<UInt32>] = []
    var isNegated = false

    func contains(_ scalar: UInt32) -> Bool {
        ranges.contains { $0.contains(scalar) } != isNegated
    }

    static let any = PatternSet(isNegated: true)
    static let digits = PatternSet(ranges: [0x30...0x39])
    static let blanks = PatternSet(ranges: [0x20...0x20])
}

/// Why a pattern could not be read, and the character of it, from 1, where reading failed.
public struct PatternProblem: Error, Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        case openGroup, openSet, strayGroupEnd, nothingToRepeat, repeatedTwice, badRepeat, emptySet
        case reversedRange, looseEscape, unknownEscape, tooLarge, empty
    }

    public var pattern: String
    public var column: Int
    public var kind: Kind

    private var wording: (english: String, chinese: String) {
        switch kind {
        case .openGroup: ("this ( has no )", "括号没有配对的 )")
        case .openSet: ("this [ has no ]", "方括号没有配对的 ]")
        case .strayGroupEnd: ("this ) has no (", "没有与此 ) 配对的 (")
        case .nothingToRepeat: ("nothing to repeat here", "此处没有可重复的内容")
        case .repeatedTwice:
            ("a repetition of a repetition; put the first in ( )", "重复之后又写重复；前一个请放进括号")
        case .badRepeat:
            ("expected {2}, {2,} or {2,5}, at most 1000", "应为 {2}、{2,} 或 {2,5}，不超过 1000")
        case .emptySet: ("empty set []", "空的字符组 []")
        case .reversedRange: ("range ends before it begins", "范围首尾颠倒")
        case .looseEscape: ("nothing after \\", "\\ 之后没有字符")
        case .unknownEscape:
            ("unknown escape; \\d, \\s or \\ before a sign", "未知的转义；可用 \\d、\\s 或符号前加 \\")
        case .tooLarge: ("pattern too large", "表达式过大")
        case .empty: ("empty pattern", "表达式为空")
        }
    }

    /// The same in Chinese.
    public var chinese: String { "表达式第\(column)个字符：\(wording.chinese)：\(pattern)" }
}

extension PatternProblem: CustomStringConvertible {
    public var description: String { "pattern, column \(column): \(wording.english): \(pattern)" }
}
