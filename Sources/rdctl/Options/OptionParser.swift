import CongressCore

/// Words into a target, by a command's table. Touches nothing but the target.
struct OptionParser<Target> {
    private let spec: CommandSpec<Target>
    /// What conditions with one value were given, as it is meant, by the options' long names.
    private var conditions: [String: String] = [:]

    init(_ spec: CommandSpec<Target>) {
        self.spec = spec
    }

    /// Options may stand anywhere before `--`; a lone `-` is an operand.
    mutating func parse(_ words: [String], into target: inout Target) throws(UsageError) {
        var rest = words[...]
        var operandCount = 0
        conditions = [:]
        var optionsEnded = false
        while let word = rest.popFirst() {
            if optionsEnded || word == "-" || !word.utf8.starts(with: "-".utf8) {
                if !optionsEnded, let meant = optionMeant(by: word) {
                    throw .unknownOption(word, near: [meant])
                }
                operandCount += 1
                try take(word, number: operandCount, into: &target)
            } else if word == "--" {
                optionsEnded = true
            } else if word.utf8.starts(with: "--".utf8) {
                if try parseLong(word, &rest, into: &target) { return }
            } else {
                if try parseCluster(word, &rest, into: &target) { return }
            }
        }
        if let operands = spec.page.operands, operandCount < operands.count.lowerBound {
            throw .missingOperand(operands.placeholder(at: operandCount + 1))
        }
    }

    /// ——dry-run, as an input method for Chinese writes two hyphens: the option that somebody meant. Taken
    /// for a word, it would be searched for, or left out in silence.
    private func optionMeant(by word: String) -> String? {
        let dashes = word.unicodeScalars.prefix { $0.properties.isDash }
        guard !dashes.isEmpty else { return nil }
        let (name, _) = splitAtEquals(word)
        let letters = name.unicodeScalars.dropFirst(dashes.count).map { scalar in
            (0xFF01...0xFF5E).contains(scalar.value)
                ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }
        var long = "--".unicodeScalars
        long.append(contentsOf: letters)
        return spec.page.options.map(\.long).first { $0 == String(long).lowercased() }
    }

    private func take(_ word: String, number: Int, into target: inout Target) throws(UsageError) {
        guard let operands = spec.page.operands, number <= operands.count.upperBound else {
            throw .extraOperand(word, command: spec.page.name)
        }
        if let problem = spec.take(&target, word) {
            throw .badOperand(word, operands.placeholder(at: number), problem)
        }
    }

    /// `--name`, `--name value` or `--name=value`. True where parsing ends here.
    private mutating func parseLong(
        _ word: String, _ rest: inout ArraySlice<String>, into target: inout Target
    ) throws(UsageError) -> Bool {
        let (name, attached) = splitAtEquals(word)
        guard let option = option(where: { $0.long == name }) else {
            throw .unknownOption(
                name, near: Suggestion.nearest(to: name, among: spec.page.options.map(\.long)))
        }
        if !option.row.takesValue {
            if let attached { throw .unexpectedValue(name, attached) }
            try store(name, in: option, as: name, into: &target)
        } else {
            guard let value = attached ?? rest.popFirst() else { throw missing(option, name) }
            try store(value, in: option, as: name, into: &target)
        }
        return option.row.endsParsing
    }

    /// `-qv`, `-o FILE` or `-oFILE`. True where parsing ends here.
    private mutating func parseCluster(
        _ word: String, _ rest: inout ArraySlice<String>, into target: inout Target
    ) throws(UsageError) -> Bool {
        var letters = word.unicodeScalars.dropFirst()
        while let letter = letters.popFirst() {
            let name = "-\(letter)"
            guard let option = option(where: { $0.short == letter }) else {
                throw .unknownOption(
                    letters.isEmpty && word.unicodeScalars.count == 2 ? name : word,
                    near: Suggestion.nearest(to: "-" + word, among: spec.page.options.map(\.long)))
            }
            if !option.row.takesValue {
                try store(name, in: option, as: name, into: &target)
            } else {
                let attached = letters.isEmpty ? nil : String(letters)
                guard let value = attached ?? rest.popFirst() else { throw missing(option, name) }
                try store(value, in: option, as: name, into: &target)
                return false
            }
            if option.row.endsParsing { return true }
        }
        return false
    }

    /// Looked for among the rows, which are of one type in all commands.
    private func option(where isWanted: (OptionRow) -> Bool) -> Option<Target>? {
        spec.page.options.firstIndex(where: isWanted).map { spec.options[$0] }
    }

    private mutating func store(
        _ value: String, in option: Option<Target>, as name: String, into target: inout Target
    ) throws(UsageError) {
        // A value of blanks alone, as from a script's empty variable, would restrict nothing.
        if option.row.takesValue, value.unicodeScalars.allSatisfy({ $0 == " " || $0 == "\u{3000}" })
        {
            throw missing(option, name)
        }
        if option.row.group == .selection, option.row.takesValue, !option.row.isList,
            !Self.overridden.contains(option.row.long)
        {
            // The first would be dropped in silence, and more would answer than was asked for.
            let meaning = option.meaning(value)
            if let before = conditions[option.row.long], !before.isExactly(meaning) {
                throw .givenTwice(name)
            }
            conditions[option.row.long] = meaning
        }
        if let problem = option.store(&target, value) { throw .badValue(name, value, problem) }
    }

    /// A later one stands for an earlier one, as a script's for that of an alias.
    private static var overridden: Set<String> { ["--sort", "--limit", "--offset"] }

    private func missing(_ option: Option<Target>, _ name: String) -> UsageError {
        .missingValue(name, option.row.placeholder ?? Bilingual(verbatim: ""))
    }
}

/// `--name=value` at its first equals sign.
func splitAtEquals(_ word: String) -> (name: String, value: String?) {
    guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.utf8.index(after: equals)...]))
}
