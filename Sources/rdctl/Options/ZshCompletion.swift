extension CompletionScript {
    func zsh() -> String {
        var lines = [
            "#compdef \(program)",
            "_\(program)() {",
            "  local context state line curcontext=\"$curcontext\"",
            "  local -a commands",
            "  commands=(",
        ]
        lines += pages.map {
            "    " + Self.quoted($0.name + ":" + zshSafe($0.summary[language]))
        }
        lines += ["  )", "  _arguments -C -S \\"]
        lines += commonRows.flatMap(zshSpecs).map { "    \($0) \\" }
        lines += [
            "    '1:command:->command' '*::word:->words' && return",
            "  case $state in",
            "  command) _describe command commands;;",
            "  words) case $words[1] in",
        ]
        for page in pages { lines += zshCase(page) }
        lines += ["    esac;;", "  esac", "}", "_\(program) \"$@\""]
        return lines.joined(separator: "\n") + "\n"
    }

    private func zshCase(_ page: CommandPage) -> [String] {
        var specs = page.options.flatMap(zshSpecs)
        if let operands = page.operands {
            let message = zshSafe(operands.placeholder[language])
            if !operands.choices.isEmpty {
                specs.append(Self.quoted("1:\(message):" + zshChoices(operands.choices)))
            } else if operands.completes == .file {
                specs.append(Self.quoted("*:\(message):_files"))
            } else {
                specs.append(Self.quoted("*:\(message):"))
            }
        }
        let body = specs.map { "      \($0)" }.joined(separator: " \\\n")
        return ["    \(page.name)) _arguments -S \\", body + ";;"]
    }

    /// One `_arguments` spec for each name of the option.
    private func zshSpecs(_ row: OptionRow) -> [String] {
        let help = "[" + zshSafe(row.help[language]) + "]"
        return Self.names(of: row).map { name in
            let star = row.isList ? "*" : ""
            let isLong = name.utf8.starts(with: "--".utf8)
            guard let placeholder = row.placeholder else { return Self.quoted(star + name + help) }
            let action =
                switch row.value {
                case .none, .any(_, .nothing): ""
                case .any(_, .file): "_files"
                case .oneOf(_, let choices): zshChoices(choices)
                }
            let joint = isLong ? "=" : "+"
            return Self.quoted(
                star + name + joint + help + ":" + zshSafe(placeholder[language]) + ":" + action)
        }
    }

    private func zshChoices(_ choices: [Choice]) -> String {
        "(" + choices.map(\.name).joined(separator: " ") + ")"
    }

    /// Without the characters that mean something inside a spec.
    private func zshSafe(_ text: String) -> String {
        text.escaping([":", "[", "]", "\\"], with: "\\")
    }
}
