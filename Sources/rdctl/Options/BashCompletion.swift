extension CompletionScript {
    /// One function; the values of an option depend on the command before it.
    func bash() -> String {
        let commands = pages.map(\.name).joined(separator: " ")
        var lines = [
            "# bash completion for \(program)",
            "_\(program)() {",
            "    local cur=\"${COMP_WORDS[COMP_CWORD]}\" prev=\"${COMP_WORDS[COMP_CWORD-1]}\"",
            "    local command= word",
            "    if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then",
            "        prev=\"${COMP_WORDS[COMP_CWORD-2]}\"; fi",
            "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
            "        case \" \(commands) \" in *\" $word \"*) command=$word; break;; esac",
            "    done",
            "    COMPREPLY=()",
            "    case \"$command $prev\" in",
        ]
        lines += bashRows(commonRows, after: "")
        for page in pages { lines += bashRows(page.options, after: page.name) }
        lines += ["    esac", "    case \"$command\" in"]
        for page in pages {
            lines.append("    \(page.name)) \(bashWords(page));;")
        }
        let common = commonRows.flatMap { Self.names(of: $0) }.joined(separator: " ")
        lines += [
            "    *) if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '\(common)' -- \"$cur\"))",
            "        else COMPREPLY=($(compgen -W '\(commands)' -- \"$cur\")); fi;;",
            "    esac",
            "}",
            "complete -F _\(program) \(program)",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private func bashRows(_ rows: [OptionRow], after command: String) -> [String] {
        rows.filter(\.takesValue).map { row in
            let patterns = Self.names(of: row).map { "'\(command) \($0)'" }.joined(separator: "|")
            return "    \(patterns)) \(bashValue(row)); return;;"
        }
    }

    private func bashValue(_ row: OptionRow) -> String {
        switch row.value {
        case .none: ":"
        case .any(_, .nothing): ":"
        case .any(_, .file): Self.files
        case .oneOf(_, let choices): bashChoices(choices)
        }
    }

    private func bashChoices(_ choices: [Choice]) -> String {
        let words = choices.map(\.name).joined(separator: " ")
        return "COMPREPLY=($(compgen -W '\(words)' -- \"$cur\"))"
    }

    /// What a command's own words may be: its options, and its operands where they are known.
    private func bashWords(_ page: CommandPage) -> String {
        let options = page.options.flatMap { Self.names(of: $0) }.joined(separator: " ")
        let optionWords = "COMPREPLY=($(compgen -W '\(options)' -- \"$cur\"))"
        let operandWords =
            switch page.operands {
            case .some(let operands) where !operands.choices.isEmpty: bashChoices(operands.choices)
            case .some(let operands) where operands.completes == .file:
                Self.files
            default: ":"
            }
        return "if [[ $cur == -* ]]; then \(optionWords); else \(operandWords); fi"
    }

    /// Names of files, which may hold blanks.
    private static let files =
        "compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")"

    static func names(of row: OptionRow) -> [String] {
        [row.long] + (row.short.map { ["-\($0)"] } ?? [])
    }
}
