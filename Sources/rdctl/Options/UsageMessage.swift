import CongressCore

/// A usage error in words: what is wrong, and on a second line what to do next.
extension UsageError {
    var message: Bilingual {
        switch self {
        case .missingCommand:
            Bilingual("缺少命令", "no command given")
        case .missingCriterion:
            Bilingual("要查什么？至少给一个词或一个条件", "nothing to look for: give a word or a condition")
        case .unknownCommand(let word, _):
            Bilingual("没有“\(word)”这个命令", "unknown command '\(word)'")
        case .unknownOption(let name, _, _):
            Bilingual("没有 \(name) 这个选项", "unknown option \(name)")
        case .missingValue(let name, let placeholder):
            Bilingual(
                "\(name) 缺少值（\(placeholder.chinese)）", "\(name) needs \(placeholder.english)")
        case .unexpectedValue(let name, let value):
            Bilingual("\(name) 不带值，却给了“\(value)”", "\(name) takes no value, got '\(value)'")
        case .givenTwice(let name):
            Bilingual("\(name) 给了两次，只能给一次", "\(name) was given twice; it takes one value")
        case .badValue(let name, let value, let problem):
            Bilingual(
                spaced("\(name) 的值“\(value)”无效，应为", problem.expected.chinese),
                "bad value '\(value)' for \(name); expected \(problem.expected.english)")
        case .missingOperand(let placeholder):
            Bilingual(spaced("缺少", placeholder.chinese), "missing \(placeholder.english)")
        case .extraOperand(let word, let command):
            Bilingual("\(command) 用不到“\(word)”", "\(command) has no use for '\(word)'")
        case .badOperand(let word, let placeholder, let problem):
            Bilingual(
                spaced("\(placeholder.chinese)“\(word)”无效，应为", problem.expected.chinese),
                "bad \(placeholder.english) '\(word)'; expected \(problem.expected.english)")
        case .conflict(let one, let other):
            Bilingual("\(one) 与 \(other) 不能同用", "\(one) and \(other) exclude each other")
        }
    }

    /// - Parameter command: the command being typed, whose help is the way on.
    func hint(for command: String?) -> Bilingual {
        let near = nearWords
        if !near.isEmpty { return .didYouMean(near) }
        if case .missingCriterion = self {
            return Bilingual(
                "例如 rdctl query 养老；全部记录用 rdctl export records，各期用 rdctl stats",
                "for example: rdctl query 养老; all records: rdctl export records; issues: rdctl stats"
            )
        }
        if let hint = exportHint(for: command) { return hint }
        if case .unknownOption(_, _, let commands) = self {
            if !commands.isEmpty {
                let list = commands.joined(separator: ", ")
                return Bilingual("这是 \(list) 的选项", "that option belongs to: \(list)")
            }
            let help = Bilingual.seeHelp(of: command)
            return Bilingual(
                help.chinese + "；以 - 开头的词要放在 -- 之后",
                help.english + "; words that begin with - go after --")
        }
        return .seeHelp(of: command)
    }

    /// Files are written by `export`, not by `query`.
    private func exportHint(for command: String?) -> Bilingual? {
        guard command == "query", case .badValue(let name, let value, _) = self,
            ["-o", "--output", "-f", "--format"].contains(name)
        else { return nil }
        let endings = ExportFormat.allCases.map(\.rawValue) + ["xlsx", "xls"]
        let ending = value.lowercased()
        let isFile = value.utf8.contains(UInt8(ascii: "."))
        guard endings.contains(where: { ending == $0 || ending.hasSuffix(".\($0)") }) else {
            return nil
        }
        let line = "rdctl export records " + (isFile ? "-o \(value)" : "--format \(value)")
        return Bilingual("写成文件或表格用 export：\(line)", "export writes files and tables: \(line)")
    }

    private var nearWords: [String] {
        switch self {
        case .unknownCommand(_, let near), .unknownOption(_, let near, _): near
        case .badValue(_, _, let problem), .badOperand(_, _, let problem): problem.near
        default: []
        }
    }
}

/// Two pieces of Chinese text in one, with a blank between them where a Han character meets a
/// Latin one.
func spaced(_ left: String, _ right: String) -> String {
    guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else {
        return left + right
    }
    let isApart = last.properties.isIdeographic && first.isASCII && first != " "
    return isApart ? left + " " + right : left + right
}

extension Bilingual {
    /// One or several suggestions as a question.
    static func didYouMean(_ words: [String]) -> Bilingual {
        Bilingual(
            "是不是要用：\(words.joined(separator: "、"))？",
            "did you mean \(words.joined(separator: ", "))?")
    }

    static func seeHelp(of command: String?) -> Bilingual {
        let line = command.map { "rdctl \($0) --help" } ?? "rdctl --help"
        return Bilingual("用法见 \(line)", "see: \(line)")
    }
}
