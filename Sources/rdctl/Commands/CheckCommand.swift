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
                "核对校验和、每一行的格式、编号、次序和各行的归属。有问题时逐条列出，退出状态为 12。"
                    + "找不到的原文只作提示；原文在导入之后改过，或一个原文也找不到时，退出状态为 2。",
                "Compares the checksum, the form of every line, ids, order, and who owns each line. "
                    + "What is wrong is listed, and the exit status is 12. An original that is not "
                    + "found is only noted; where one was edited since, or none at all is found, "
                    + "the status is 2."),
            options: [
                .flag(
                    "--source",
                    Bilingual("与仍在的原文比对", "Compare with the original files, where they lie")
                ) { $0.comparesSources = true },
                SourceFolders.option {
                    $0.folders.append($1)
                    $0.comparesSources = true
                },
            ])
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        let path = IndexPlace.path(common, console.environment)
        let archive = Archive(index: path)
        let folders = try SourceFolders(folders, indexPath: path)
        let report = try archiving { () throws(ArchiveError) in
            try archive.check(
                sourcesIn: comparesSources ? folders.named : nil, near: folders.near)
        }
        if common.json {
            console.out.write(json(report, console) + [0x0A])
        } else {
            print(report, path, console)
        }
        if report.isDamaged { return .damaged }
        if report.hasChangedSources { return .failure }
        // Sound as far as the index goes; but nothing was compared as was asked.
        guard comparesSources, report.sources == 0, report.issues > 0 else { return .success }
        console.remark(
            Bilingual(
                "没有找到任何一期的原文，什么也没有比对；请用 --texts 文件夹 指出原文在哪里",
                "no original was found, so nothing was compared; name their folder: --texts FOLDER")
        )
        return .failure
    }

    private func print(_ report: CheckReport, _ path: String, _ console: Console) {
        let colon = console.say(Bilingual("：", ": "))
        for finding in report.findings where finding.isDamage || !console.isQuiet {
            console.out.write(TerminalText.line(finding.subject), .place)
            console.out.write(colon)
            if !finding.isDamage {
                console.out.write(console.say(Bilingual("提示", "note")), .note)
                console.out.write(colon)
            }
            console.out.write(words(finding, console) + " [\(finding.code.rawValue)]\n")
        }
        guard !common.isQuiet else { return }
        let counts = Bilingual(
            "\(report.issues) 期，\(report.records) 条记录，\(report.sessions) 次会议",
            "issues: \(report.issues), records: \(report.records), sessions: \(report.sessions)")
        let sources = Bilingual("，\(report.sources) 个原文", ", sources: \(report.sources)")
        let problems = report.findings.count(where: \.isDamage)
        let verdict =
            problems == 0
            ? Bilingual("完好", "sound") : Bilingual("\(problems) 个问题", "problems: \(problems)")
        console.out.write(
            path + colon + console.say(counts)
                + (comparesSources ? console.say(sources) : "") + colon + console.say(verdict)
                + "\n")
    }

    private func words(_ finding: CheckFinding, _ console: Console) -> String {
        console.say(Bilingual(finding.chinese, finding.message))
    }

    private func json(_ report: CheckReport, _ console: Console) -> [UInt8] {
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
            json.field("message", words(finding, console))
            json.endObject()
        }
        json.endObject()
        return json.bytes
    }
}
