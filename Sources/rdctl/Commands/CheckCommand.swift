import CongressCore

/// `rdctl check`
struct CheckCommand: Command {
    static let name = "check"
    var common = CommonOptions()
    var comparesSources = false
    var folders: [String] = []

    static var spec: CommandSpec<CheckCommand> {
        spec(
            Bilingual("检查索引是否完好", "Find out whether the index is sound"),
            description: Bilingual(
                "核对校验和、每一行的格式、编号、次序和各行的归属。有问题时逐条列出，退出状态为 12。",
                "Compares the checksum, the form of every line, ids, order, and who owns each line. "
                    + "What is wrong is listed, and the exit status is 12."),
            options: [
                .flag(
                    "--source",
                    Bilingual("与仍在的原文比对", "Compare with the original files, where they lie")
                ) { $0.comparesSources = true },
                SourceFolders.option { $0.folders.append($1) },
            ])
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        let path = IndexPlace.path(common, console.environment)
        let archive = Archive(index: path)
        let folder = folders.last ?? Folder.parent(of: path)
        let report = try archiving { () throws(ArchiveError) in
            try archive.check(
                sourcesIn: comparesSources ? folder : nil, stages: .standard())
        }
        if common.json {
            console.out.write(json(report) + [0x0A])
        } else {
            print(report, path, console)
        }
        return report.findings.isEmpty ? .success : .damaged
    }

    private func print(_ report: CheckReport, _ path: String, _ console: Console) {
        for finding in report.findings {
            console.out.write(finding.subject, .place)
            console.out.write(": \(finding.message) [\(finding.code.rawValue)]\n")
        }
        guard !common.isQuiet else { return }
        let counts = Bilingual(
            "\(report.issues) 期，\(report.records) 条记录，\(report.sessions) 次会议",
            "\(report.issues) issues, \(report.records) records, \(report.sessions) sessions")
        let sources = Bilingual("，\(report.sources) 个原文", ", \(report.sources) sources")
        let verdict =
            report.findings.isEmpty
            ? Bilingual("完好", "sound")
            : Bilingual("\(report.findings.count) 个问题", "\(report.findings.count) problems")
        console.out.write(
            "\(path): " + console.say(counts)
                + (comparesSources ? console.say(sources) : "") + ": " + console.say(verdict) + "\n"
        )
    }

    private func json(_ report: CheckReport) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("issues", report.issues)
        json.field("records", report.records)
        json.field("sessions", report.sessions)
        json.field("sources", report.sources)
        json.list("findings", report.findings) { json, finding in
            json.beginObject()
            json.field("code", finding.code.rawValue)
            json.field("subject", finding.subject)
            json.field("message", finding.message)
            json.endObject()
        }
        json.endObject()
        return json.bytes
    }
}
