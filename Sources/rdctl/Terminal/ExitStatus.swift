/// What the program tells the shell. Scripts rely on the numbers; new ones may be added, and an
/// unknown one means failure.
enum ExitStatus: Int32, CaseIterable, Sendable {
    case success = 0
    case nothingFound = 1
    case failure = 2
    case partlyImported = 3
    case noIndex = 10
    case locked = 11
    case damaged = 12
    case newer = 13
    case formatTooOld = 20
    case formatTooNew = 21

    var meaning: Bilingual {
        switch self {
        case .success: Bilingual("完成；有结果", "done; something was found")
        case .nothingFound: Bilingual("查询完成，没有结果", "the query ran, nothing was found")
        case .failure: Bilingual("用法有误或执行失败", "wrong usage, or failure")
        case .partlyImported:
            Bilingual("导入完成，但有文件读不出", "import finished, but some input could not be read")
        case .noIndex: Bilingual("没有索引", "there is no index")
        case .locked: Bilingual("索引正被另一进程写入", "another process is writing the index")
        case .damaged: Bilingual("索引已损坏", "the index is damaged")
        case .newer: Bilingual("索引由更新的版本写成", "the index was written by a newer version")
        case .formatTooOld:
            Bilingual("所要的格式版本已不支持", "the requested format version is no longer supported")
        case .formatTooNew:
            Bilingual("所要的格式版本尚不支持", "the requested format version is not yet supported")
        }
    }

    /// The lines that help prints.
    static func table(in language: Language) -> HelpPage.Section {
        var entries = allCases.map {
            HelpPage.Entry(term: String($0.rawValue), explanation: $0.meaning[language])
        }
        let killed = Bilingual("被信号 N 终止", "killed by signal N")
        entries.append(HelpPage.Entry(term: "128+N", explanation: killed[language]))
        let promise = Bilingual(
            "以后可能增加新的状态；不认识的状态一律按失败处理。",
            "New statuses may be added; treat an unknown one as failure.")
        return HelpPage.Section(
            heading: Bilingual("退出状态", "Exit status")[language],
            paragraphs: [promise[language]], entries: entries)
    }
}
