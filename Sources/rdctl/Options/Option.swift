import CongressCore

/// One row of a command's option table. Parser, help and shell completion all read this row, so
/// an option can neither work unlisted nor be listed without working.
struct Option<Target>: Sendable {
    var row: OptionRow
    /// Puts the user's word into the target, or says what would have been a valid one. For a flag
    /// the word is the name that was typed.
    var store: @Sendable (inout Target, String) -> ValueProblem?
    /// What a word means however it was typed: two words of one meaning are one value.
    var meaning: @Sendable (String) -> String = { $0 }
}

/// Why a word is no value of an option.
struct ValueProblem: Equatable, Sendable {
    var expected: Bilingual
    var near: [String] = []
}

extension Option {
    static func flag(
        _ long: String, short: Unicode.Scalar? = nil, in group: OptionGroup = .own,
        _ help: Bilingual, detail: Bilingual? = nil, endsParsing: Bool = false,
        set: @escaping @Sendable (inout Target) -> Void
    ) -> Self {
        let row = OptionRow(
            long: long, short: short, value: .none, endsParsing: endsParsing, group: group,
            help: help, detail: detail)
        return Self(row: row) { target, _ in
            set(&target)
            return nil
        }
    }

    static func value(
        _ long: String, short: Unicode.Scalar? = nil, takes placeholder: Bilingual,
        in group: OptionGroup = .own, completes: OptionRow.Completion = .nothing,
        isList: Bool = false, _ help: Bilingual, detail: Bilingual? = nil,
        store: @escaping @Sendable (inout Target, String) -> ValueProblem?
    ) -> Self {
        let value = OptionRow.Value.any(placeholder: placeholder, completes: completes)
        let row = OptionRow(
            long: long, short: short, value: value, isList: isList, group: group, help: help,
            detail: detail)
        return Self(row: row, store: store)
    }

    /// A value that any word will do for.
    static func text(
        _ long: String, short: Unicode.Scalar? = nil, takes placeholder: Bilingual,
        in group: OptionGroup = .own, completes: OptionRow.Completion = .nothing,
        isList: Bool = false, _ help: Bilingual, detail: Bilingual? = nil,
        store: @escaping @Sendable (inout Target, String) -> Void
    ) -> Self {
        value(
            long, short: short, takes: placeholder, in: group, completes: completes, isList: isList,
            help,
            detail: detail
        ) { target, word in
            store(&target, word)
            return nil
        }
    }

    /// A whole number, in digits or as bulletins write it: 14, １４, 十四.
    /// - Parameter units: what may stand behind it, as in 第十四次.
    static func number(
        _ long: String, short: Unicode.Scalar? = nil, from low: Int = 0, to high: Int = .max,
        in group: OptionGroup = .own, countedIn units: [String] = [], _ help: Bilingual,
        detail: Bilingual? = nil,
        store: @escaping @Sendable (inout Target, Int) -> Void
    ) -> Self {
        let read: @Sendable (String) -> Int? = { word in
            Int(word) ?? Numeral.whole(counted(word, in: units))
        }
        var option = value(
            long, short: short, takes: Bilingual("数", "N"), in: group, help, detail: detail
        ) { target, word in
            guard let number = read(word), number >= low, number <= high else {
                return ValueProblem(expected: .wholeNumber(from: low, to: high))
            }
            store(&target, number)
            return nil
        }
        option.meaning = { word in read(word).map { String($0) } ?? word }
        return option
    }

    /// One of some words; the store sees the choice's name, whichever alias was typed. A list takes
    /// several at once, between commas.
    static func choice(
        _ long: String, short: Unicode.Scalar? = nil, takes placeholder: Bilingual,
        of choices: [Choice], isList: Bool = false, in group: OptionGroup = .own,
        _ help: Bilingual, detail: Bilingual? = nil,
        store: @escaping @Sendable (inout Target, String) -> Void
    ) -> Self {
        let row = OptionRow(
            long: long, short: short, value: .oneOf(placeholder: placeholder, choices),
            isList: isList, group: group, help: help, detail: detail)
        let take: @Sendable (inout Target, String) -> ValueProblem? = { target, word in
            for part in isList ? listParts(word) : [word] {
                guard let name = Choice.name(for: part, among: choices) else {
                    return ValueProblem(choosing: part, among: choices)
                }
                store(&target, name)
            }
            return nil
        }
        return Self(row: row, store: take) { Choice.name(for: $0, among: choices) ?? $0 }
    }

    /// The same option for a command that keeps this target as one of its parts.
    func lifted<Outer>(
        _ part: WritableKeyPath<Outer, Target> & Sendable
    ) -> Option<Outer> {
        Option<Outer>(
            row: row, store: { outer, word in store(&outer[keyPath: part], word) },
            meaning: meaning)
    }
}

/// The number of 第十四次.
private func counted(_ word: String, in units: [String]) -> String {
    guard let unit = units.first(where: { word.hasSuffix($0) }) else { return word }
    let number = word.dropLast(unit.count)
    return String(number.hasPrefix("第") ? number.dropFirst() : number)
}

/// The parts of `a,b`; Chinese commas separate as well. An empty part stays, to be complained of.
private func listParts(_ word: String) -> [String] {
    let separators: Set<Unicode.Scalar> = [",", "，", "、"]
    return word.unicodeScalars.split(omittingEmptySubsequences: false) { separators.contains($0) }
        .map { String($0) }
}

extension ValueProblem {
    /// No choice is called `word`.
    init(choosing word: String, among choices: [Choice]) {
        let names = choices.map(\.name)
        let known = names + choices.flatMap(\.aliases)
        let near = Suggestion.nearest(to: word, among: known)
        let chinese = choices.map(\.chineseName).joined(separator: "、")
        self.init(
            expected: Bilingual(chinese, names.joined(separator: "|")),
            near: near.isEmpty ? Suggestion.longForms(of: word, among: known) : near)
    }
}

extension Bilingual {
    fileprivate static func wholeNumber(from low: Int, to high: Int) -> Bilingual {
        high == .max
            ? Bilingual("不小于 \(low) 的整数", "a whole number, \(low) or more")
            : Bilingual("\(low) 到 \(high) 的整数", "a whole number from \(low) to \(high)")
    }
}
