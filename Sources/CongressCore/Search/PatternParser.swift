/// Reads a pattern into its tree. Literals are folded as the text is, so 郟 finds 郏.
struct PatternParser {
    private let pattern: String
    private let scalars: [Unicode.Scalar]
    private var at = 0
    private var depth = 0

    static func parse(_ pattern: String) throws(PatternProblem) -> PatternSyntax {
        var parser = PatternParser(pattern)
        guard !parser.scalars.isEmpty else { throw parser.problem(.empty) }
        let tree = try parser.alternatives()
        guard parser.at == parser.scalars.count else { throw parser.problem(.strayGroupEnd) }
        return tree
    }

    private init(_ pattern: String) {
        self.pattern = pattern
        self.scalars = Array(pattern.unicodeScalars)
    }

    private mutating func alternatives() throws(PatternProblem) -> PatternSyntax {
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func sequence() throws(PatternProblem) -> PatternSyntax {
        var items: [PatternSyntax] = []
        while at < scalars.count, scalars[at] != "|", scalars[at] != ")" {
            let start = at
            var item = try item()
            if let bounds = try repetition() {
                if item == .start || item == .end || item == .sequence([]) {
                    throw problem(.nothingToRepeat, at: start)
                }
                item = .repeated(item, bounds.low, bounds.high)
                let second = at
                if try repetition() != nil { throw problem(.repeatedTwice, at: second) }
            }
            items.append(item)
        }
        return items.count == 1 ? items[0] : .sequence(items)
    }

    private mutating func item() throws(PatternProblem) -> PatternSyntax {
        let start = at
        at += 1
        switch scalars[start] {
        case ".": return .set(.any)
        case "^": return .start
        case "$": return .end
        case "(": return try group(from: start)
        case "[": return try set(from: start)
        case "\\": return try escape(from: start)
        case "?", "*", "+", "{": throw problem(.nothingToRepeat, at: start)
        default: return literal(scalars[start])
        }
    }

    /// One typed character; several where it folds to several (㈠), none for a layout blank.
    private func literal(_ scalar: Unicode.Scalar) -> PatternSyntax {
        if case .blank = Folding.fold(scalar) { return .repeated(.literal(0x20), 0, 1) }
        let folded = Folding.fold(scalar).scalars.map { PatternSyntax.literal($0.value) }
        return folded.count == 1 ? folded[0] : .sequence(folded)
    }

    private mutating func group(from start: Int) throws(PatternProblem) -> PatternSyntax {
        depth += 1
        guard depth <= 100 else { throw problem(.tooLarge, at: start) }
        let inner = try alternatives()
        guard take(")") else { throw problem(.openGroup, at: start) }
        depth -= 1
        return inner
    }

    private mutating func escape(from start: Int) throws(PatternProblem) -> PatternSyntax {
        guard at < scalars.count else { throw problem(.looseEscape, at: start) }
        let scalar = scalars[at]
        at += 1
        switch scalar {
        case "d": return .set(.digits)
        case "s": return .set(.blanks)
        default:
            guard !scalar.isASCIILetter, !scalar.isASCIIDigit else {
                throw problem(.unknownEscape, at: start)
            }
            return literal(scalar)
        }
    }

    private mutating func set(from start: Int) throws(PatternProblem) -> PatternSyntax {
        var set = PatternSet(isNegated: take("^"))
        while true {
            guard at < scalars.count else { throw problem(.openSet, at: start) }
            if take("]") { break }
            let low = try member(of: &set)
            guard let low, at + 1 < scalars.count, scalars[at] == "-", scalars[at + 1] != "]" else {
                continue
            }
            at += 1
            let column = at
            guard let high = try member(of: &set), low <= high else {
                throw problem(.reversedRange, at: column)
            }
            set.ranges.append(low...high)
        }
        guard !set.ranges.isEmpty else { throw problem(.emptySet, at: start) }
        return .set(set)
    }

    /// Adds one member to the set; its folded value, or nil where it is not a single character.
    private mutating func member(of set: inout PatternSet) throws(PatternProblem) -> UInt32? {
        var scalar = scalars[at]
        at += 1
        if scalar == "\\" {
            guard at < scalars.count else { throw problem(.looseEscape, at: at - 1) }
            scalar = scalars[at]
            at += 1
            if scalar == "d" || scalar == "s" {
                set.ranges += (scalar == "d" ? PatternSet.digits : .blanks).ranges
                return nil
            }
        }
        let folded = Folding.fold(scalar).scalars.map(\.value)
        set.ranges += folded.map { $0...$0 }
        return folded.count == 1 ? folded[0] : nil
    }

    private mutating func repetition() throws(PatternProblem) -> (low: Int, high: Int?)? {
        if take("?") { return (0, 1) }
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        let start = at
        guard take("{") else { return nil }
        guard let low = number() else { throw problem(.badRepeat, at: start) }
        var high: Int? = low
        if take(",") { high = number() }
        guard take("}"), low <= high ?? low, (high ?? low) <= 1000 else {
            throw problem(.badRepeat, at: start)
        }
        return (low, high)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while at < scalars.count, scalars[at].isASCIIDigit, (value ?? 0) < 10_000 {
            value = (value ?? 0) * 10 + Int(scalars[at].value - 0x30)
            at += 1
        }
        return value
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard at < scalars.count, scalars[at] == scalar else { return false }
        at += 1
        return true
    }

    private func problem(_ kind: PatternProblem.Kind, at position: Int? = nil) -> PatternProblem {
        PatternProblem(
            pattern: pattern, column: min((position ?? at) + 1, scalars.count + 1), kind: kind)
    }
}
