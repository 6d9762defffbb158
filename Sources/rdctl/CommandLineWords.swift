/// The command line before any table is chosen: which word is the command, and what errors that
/// come before its options are read must know.
struct CommandLineWords {
    let command: String?
    /// All words but the command.
    let rest: [String]
    let language: Language?
    let wantsJSON: Bool

    init(_ words: [String]) {
        let options = words.prefix { $0 != "--" }
        wantsJSON = options.contains("--json")
        language = Self.language(in: options)
        if let at = Self.commandIndex(in: words) {
            command = words[at]
            rest = Array(words[..<at] + words[(at + 1)...])
        } else {
            command = nil
            rest = words
        }
    }

    private static func language(in words: ArraySlice<String>) -> Language? {
        var found: Language?
        for (index, word) in zip(words.indices, words) {
            let (name, attached) = splitAtEquals(word)
            guard name == "--lang" else { continue }
            let next = index + 1 < words.endIndex ? words[index + 1] : ""
            found = Language(rawValue: attached ?? next) ?? found
        }
        return found
    }

    /// The first word that is neither an option nor an option's value.
    private static func commandIndex(in words: [String]) -> Int? {
        var at = 0
        while at < words.count, words[at] != "--" {
            guard words[at] != "-", words[at].utf8.starts(with: "-".utf8) else { return at }
            at += takesNextWord(words[at]) ? 2 : 1
        }
        return nil
    }

    private static func takesNextWord(_ word: String) -> Bool {
        if word.utf8.starts(with: "--".utf8) {
            return !word.utf8.contains(UInt8(ascii: "=")) && takesValue { $0.long == word }
        }
        // In a cluster the first letter that takes a value takes the letters after it.
        let letters = word.unicodeScalars.dropFirst()
        guard let taking = letters.firstIndex(where: { l in takesValue { $0.short == l } }) else {
            return false
        }
        return letters.index(after: taking) == letters.endIndex
    }

    /// Asks the common options first; an option of a command may stand before the command, too,
    /// and takes a value with every command or with none.
    private static func takesValue(_ isMeant: (OptionRow) -> Bool) -> Bool {
        let row =
            CommonOptions.table.lazy.map(\.row).first(where: isMeant)
            ?? Rdctl.pages.lazy.flatMap(\.options).first(where: isMeant)
        return row?.takesValue ?? false
    }

    /// An option that the command lacks may belong to another.
    static func explained(_ error: UsageError) -> UsageError {
        guard case .unknownOption(let name, let near, _) = error, near.isEmpty else { return error }
        let owners = Rdctl.pages.filter { page in
            page.options.contains { $0.long == name || $0.short.map { "-\($0)" } == name }
        }
        return .unknownOption(name, near: near, commands: owners.map(\.name))
    }
}
