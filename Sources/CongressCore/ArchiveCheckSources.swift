extension ArchiveCheck {
    /// Compares every issue with its original: the same bytes, and no printed line without an owner.
    /// What of the index cannot be read was told of before.
    mutating func compareSources(in named: [String], near: [String]) {
        guard let entries = try? index.issueList() else { return }
        let originals = OriginalTexts(in: named, near: near, of: entries.map(\.issue))
        for entry in entries {
            switch originals.find(entry.issue) {
            case .text(let path, let source):
                report.sources += 1
                compare(source, path, entry)
            case .changed(let path):
                report.sources += 1
                find(
                    .sourceChanged, path, "is not the text that \(entry.id) was read from",
                    "不是 \(entry.id) 导入时的文本")
            case .unreadable(let path, let error):
                find(
                    .sourceMissing, path, "cannot be read (\(error.reason))",
                    "读不出（\(error.reason)）")
            case .missing:
                let folders = named + near
                find(
                    .sourceMissing, entry.issue.file,
                    "no original found in \(folders.joined(separator: ", "))",
                    "在 \(folders.joined(separator: "、")) 里没有找到原文")
            }
        }
    }

    private mutating func compare(_ source: SourceText, _ path: String, _ entry: IndexedIssue) {
        guard let issue = try? index.issue(entry), let records = try? index.recordList(of: entry.id)
        else { return }
        let ledger = LineLedger(issue, records)
        for line in source.lines where !line.isBlank && line.number <= entry.issue.lineCount {
            let owners = ledger.owners(of: line.number)
            if owners == 0 {
                find(
                    .lostLine, path, "line \(line.number) belongs to nothing",
                    "第 \(line.number) 行没有归属")
            }
            if owners > 1 {
                find(
                    .ledger, path, "line \(line.number) belongs to \(owners) texts",
                    "第 \(line.number) 行属于 \(owners) 处文字")
            }
        }
    }
}
