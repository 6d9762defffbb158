extension CompletionScript {
    /// One function; the values of an option depend on the command before it.
    func bash() -> String {
        let commands = pages.map(\.name).joined(separator: " ")
        let takers = " " + namesOfTakers.joined(separator: " ") + " "
        var lines = [
            "# bash completion for \(program)",
            "_\(program)() {",
            "    local cur=\"${COMP_WORDS[COMP_CWORD]}\" prev=\"${COMP_WORDS[COMP_CWORD-1]}\"",
            "    local command= word last= operands=0 list=",
            "    if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then",
            "        prev=\"${COMP_WORDS[COMP_CWORD-2]}\"; fi",
            "    if [[ $cur == *,* ]]; then list=${cur%,*},; fi",
            "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
            "        if [[ $word == = || $last == = ]]; then :",
            "        elif [[ -z $command ]]; then",
            "            case \" \(commands) \" in *\" $word \"*) command=$word;; esac",
            "        elif [[ $word != -?* && '\(takers)' != *\" $last \"* ]]; then",
            "            operands=$((operands+1))",
            "        fi",
            "        last=$word",
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
        case .oneOf(_, let choices) where row.isList:
            "COMPREPLY=($(compgen -P \"$list\" -W '\(Self.names(of: choices))' -- \"${cur##*,}\"))"
        case .oneOf(_, let choices): bashChoices(choices)
        }
    }

    private func bashChoices(_ choices: [Choice]) -> String {
        "COMPREPLY=($(compgen -W '\(Self.names(of: choices))' -- \"$cur\"))"
    }

    /// The options that take the next word, each once.
    private var namesOfTakers: [String] {
        var seen: Set<String> = []
        return pages.flatMap(\.options).filter(\.takesValue).flatMap { Self.names(of: $0) }
            .filter { seen.insert($0).inserted }
    }

    /// What a command's own words may be: its options, and its operands where they are known.
    private func bashWords(_ page: CommandPage) -> String {
        let options = page.options.flatMap { Self.names(of: $0) }.joined(separator: " ")
        let optionWords = "COMPREPLY=($(compgen -W '\(options)' -- \"$cur\"))"
        let operandWords =
            switch page.operands {
            case .some(let operands) where !operands.choices.isEmpty:
                "[[ $operands -gt 0 ]] || " + bashChoices(operands.choices)
            case .some(let operands) where operands.completes == .file:
                Self.files
            default: ":"
            }
        return "if [[ $cur == -* ]]; then \(optionWords); else \(operandWords); fi"
    }

    /// Names of files, which may hold blanks.
    private static let files =
        "compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")"

    static func names(of choices: [Choice]) -> String {
        choices.map(\.name).joined(separator: " ")
    }

    static func names(of row: OptionRow) -> [String] {
        [row.long] + (row.short.map { ["-\($0)"] } ?? [])
    }
}
