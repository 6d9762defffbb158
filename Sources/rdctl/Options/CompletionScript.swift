/// Completion for a shell, made from the same rows as parser and help.
struct CompletionScript {
    enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }

    /// The program's name, as it is typed.
    let program: String
    let pages: [CommandPage]
    let language: Language

    func text(for shell: Shell) -> String {
        switch shell {
        case .bash: bash()
        case .zsh: zsh()
        case .fish: fish()
        }
    }

    /// Rows that every command has: what can be typed before the command.
    var commonRows: [OptionRow] {
        pages.first?.options.filter { $0.group == .common } ?? []
    }

    /// Inside single quotes of a POSIX shell: a quote ends them, stands escaped, opens them again.
    static func quoted(_ text: String) -> String {
        var result = "'"
        for scalar in text.unicodeScalars {
            if scalar == "'" { result += "'\\'" }
            result.unicodeScalars.append(scalar)
        }
        return result + "'"
    }
}

extension String {
    /// Every scalar of `special` with `prefix` before it.
    func escaping(_ special: Set<Unicode.Scalar>, with prefix: Unicode.Scalar) -> String {
        var result = ""
        for scalar in unicodeScalars {
            if special.contains(scalar) { result.unicodeScalars.append(prefix) }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
