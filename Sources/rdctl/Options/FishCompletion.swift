extension CompletionScript {
    func fish() -> String {
        let names = pages.map(\.name).joined(separator: " ")
        let unset = "not __fish_seen_subcommand_from \(names)"
        var lines = ["# fish completion for \(program)", "complete -c \(program) -f"]
        for page in pages {
            lines.append(
                "complete -c \(program) -n \(fishQuoted(unset)) -a \(page.name) "
                    + "-d \(fishQuoted(page.summary[language]))")
        }
        lines += commonRows.map { "complete -c \(program) " + fishRow($0) }
        for page in pages {
            let condition = "-n " + fishQuoted("__fish_seen_subcommand_from \(page.name)")
            if let operands = page.operands {
                if !operands.choices.isEmpty {
                    let words = Self.names(of: operands.choices)
                    // `rdctl help help` has the command's own name among the words.
                    let others = Self.names(of: operands.choices.filter { $0.name != page.name })
                    let first = fishQuoted(
                        "__fish_seen_subcommand_from \(page.name); "
                            + "and not __fish_seen_subcommand_from \(others)")
                    lines.append("complete -c \(program) -n \(first) -a \(fishQuoted(words))")
                } else if operands.completes == .file {
                    lines.append("complete -c \(program) \(condition) -F")
                }
            }
            for row in page.options where row.group != .common {
                lines.append("complete -c \(program) \(condition) " + fishRow(row))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func fishRow(_ row: OptionRow) -> String {
        var words = "-l " + String(row.long.unicodeScalars.dropFirst(2))
        if let short = row.short { words += " -s \(short)" }
        switch row.value {
        case .none: break
        case .any(_, .nothing): words += " -x"
        case .any(_, .file): words += " -r -F"
        case .oneOf(_, let choices):
            words += " -x -a " + fishQuoted(choices.map(\.name).joined(separator: " "))
        }
        return words + " -d " + fishQuoted(row.help[language])
    }

    private func fishQuoted(_ text: String) -> String {
        "'" + text.escaping(["'", "\\"], with: "\\") + "'"
    }
}
