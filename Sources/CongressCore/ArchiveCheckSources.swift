extension ArchiveCheck {
    /// Compares every issue with the file of its name in one of `folders`: the same bytes, and no
    /// printed line without an owner.
    mutating func compareSources(
        in folders: [String]
    ) throws(ArchiveError) {
        for entry in try index.issueList() {
            var changed: String?
            var isCompared = false
            for folder in folders where !isCompared {
                let path = Folder.join(folder, entry.issue.file)
                do {
                    try FileBytes.with(.file(path: path)) { bytes in
                        guard IDOrder.same(SHA256.hex(of: bytes), entry.issue.digest) else {
                            return
                        }
                        try compare(bytes, path, entry)
                        isCompared = true
                    }
                    if !isCompared { changed = changed ?? path }
                } catch let error as ArchiveError {
                    throw error
                } catch let error as SystemError where error.isMissing {
                    continue
                } catch {
                    find(.sourceMissing, path, "cannot be read: \(error)", "读不出：\(error)")
                }
            }
            if isCompared {
                report.sources += 1
            } else {
                noteNotCompared(entry, changed, folders)
            }
        }
    }

    /// - Parameter changed: where a file of the issue's name lies whose bytes are others.
    private mutating func noteNotCompared(
        _ entry: IndexedIssue, _ changed: String?, _ folders: [String]
    ) {
        if let changed {
            report.sources += 1
            find(
                .sourceChanged, changed, "is not the text that \(entry.id) was read from",
                "不是 \(entry.id) 导入时的文本")
        } else {
            find(
                .sourceMissing, entry.issue.file,
                "no original found in \(folders.joined(separator: ", "))",
                "在 \(folders.joined(separator: "、")) 里没有找到原文")
        }
    }

    private mutating func compare(
        _ bytes: UnsafeRawBufferPointer, _ path: String, _ entry: IndexedIssue
    ) throws {
        let decoder = TextDecoder(forced: entry.issue.encoding)
        let source = try decoder.decode(bytes, name: entry.issue.file)
        var records: [Record] = []
        for line in index.lines(in: try index.records(of: entry.id)) {
            records.append(try index.record(at: line))
        }
        let ledger = LineLedger(try index.issue(entry), records)
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
