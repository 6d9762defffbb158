import CongressCore

/// Tells what an import or removal did: a line for each file, remarks on standard error, and one
/// closing line of totals.
struct ImportPrinter {
    let console: Console
    /// Notes as well as warnings.
    var isVerbose = false
    var isDryRun = false

    /// - Parameter failures: what was named and could not be looked at.
    func print(_ report: ImportReport, besides failures: [Failure] = []) {
        for failure in failures { tell(failure) }
        let names = Dictionary(grouping: report.files) { ExactKey($0.name) }
        for file in report.files {
            // Of several files of one name, the folder tells which is meant.
            let isOnlyOne = names[ExactKey(file.name)]?.count == 1
            let name = isOnlyOne ? file.name : file.path
            if case .failed(let error) = file.outcome {
                tell(Failure(unreadable: file.path, error))
            } else if console.reportsJSON {
                console.out.write(json(file) + [0x0A])
            } else {
                if !console.isQuiet { print(file, as: name) }
                printDiagnostics(of: file, as: name)
            }
        }
        printRemovals(report)
        printTotals(report)
        if let kept = report.keptDamaged.map(TerminalText.line), !console.reportsJSON {
            console.remark(
                Bilingual("损坏的索引留作 \(kept)", "the damaged index is kept as \(kept)"))
        }
    }

    /// An error; for scripts with a line like those of the other files.
    private func tell(_ failure: Failure) {
        console.report(failure, ends: false)
        guard console.reportsJSON, let path = failure.file else { return }
        var json = JSONWriter()
        json.beginObject()
        json.field("message_type", "file")
        json.field("file", Folder.name(of: path))
        json.field("path", path)
        json.field("outcome", "failed")
        json.field("message", console.say(failure.message))
        json.endObject()
        console.out.write(json.bytes + [0x0A])
    }

    private func print(_ file: ImportReport.File, as name: String) {
        let out = console.out
        out.write(TerminalText.line(name), .heading)
        if let issue = file.issue { out.write("  " + TerminalText.line(issue)) }
        let outcome = console.say(Self.told(file.outcome).words)
        out.write("  " + TerminalText.line(outcome) + "\n")
        guard !file.kinds.isEmpty else { return }
        let kinds = RecordKind.allCases.compactMap { kind in
            file.kinds[kind].map { "\(console.say(Vocabulary.name(of: kind))) \($0)" }
        }
        out.write("  " + kinds.joined(separator: console.say(Bilingual("，", ", "))) + "\n")
        let lines = Bilingual(
            "行 \(file.ownedLines)/\(file.printedLines) 有归属",
            "lines \(file.ownedLines)/\(file.printedLines) accounted for")
        out.write("  " + console.say(lines) + diagnosticCounts(file) + "\n")
    }

    private func diagnosticCounts(_ file: ImportReport.File) -> String {
        var printer = DiagnosticPrinter(console)
        for diagnostic in file.diagnostics { printer.count(diagnostic) }
        var text = ""
        if printer.warnings > 0 {
            text += console.say(
                Bilingual("，警告 \(printer.warnings)", ", warnings: \(printer.warnings)"))
        }
        if printer.notes > 0 {
            text += console.say(Bilingual("，提示 \(printer.notes)", ", notes: \(printer.notes)"))
        }
        return text
    }

    private func printDiagnostics(of file: ImportReport.File, as name: String) {
        guard !file.diagnostics.isEmpty else { return }
        console.out.flush()
        var printer = DiagnosticPrinter(console)
        for var diagnostic in file.diagnostics {
            diagnostic.file = name
            let isShown = diagnostic.severity == .warning && !console.isQuiet
            if isShown || isVerbose { printer.print(diagnostic) }
        }
    }

    private func printRemovals(_ report: ImportReport) {
        guard !console.reportsJSON, !console.isQuiet else { return }
        for id in report.removedIssues {
            console.out.write(
                TerminalText.line(id) + "  " + console.say(Bilingual("已移除", "removed")) + "\n")
        }
    }

    private func printTotals(_ report: ImportReport) {
        let totals = report.totals
        if console.reportsJSON {
            console.out.write(json(report) + [0x0A])
        } else if !console.isQuiet {
            let line = Bilingual(
                "新增 \(totals.added.count)，更改 \(totals.changed.count)，"
                    + "未变 \(totals.unchanged)，移除 \(totals.removed.count)",
                "added \(totals.added.count), changed \(totals.changed.count), "
                    + "unchanged \(totals.unchanged), removed \(totals.removed.count)")
            let dry = Bilingual("（试运行，什么也没有写）", " (dry run, nothing written)")
            console.out.write(console.say(line) + (isDryRun ? console.say(dry) : "") + "\n")
        }
    }

    /// What became of a file: its name in JSON, and in words.
    private static func told(
        _ outcome: ImportReport.Outcome
    ) -> (name: String, words: Bilingual) {
        switch outcome {
        case .added: ("added", Bilingual("新增", "added"))
        case .replaced(let file):
            ("replaced", Bilingual("取代 \(file)", "replaces \(file)"))
        case .renamed(let file):
            ("renamed", Bilingual("由 \(file) 改名", "renamed from \(file)"))
        case .unchanged: ("unchanged", Bilingual("未变", "unchanged"))
        case .duplicate(let file):
            ("duplicate", Bilingual("与 \(file) 相同", "same as \(file)"))
        case .failed: preconditionFailure("told as an error")
        }
    }

    // MARK: JSON

    private func json(_ file: ImportReport.File) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("message_type", "file")
        json.field("file", file.name)
        json.field("path", file.path)
        json.field("issue", file.issue)
        json.field("outcome", Self.told(file.outcome).name)
        json.field("records", file.records)
        json.key("kinds")
        json.beginObject()
        // Sessions are no file's own.
        for kind in RecordKind.allCases where kind != .session {
            json.field(kind.jsonKey, file.kinds[kind])
        }
        json.endObject()
        // An unchanged file was not read again.
        if file.printedLines > 0 {
            json.field("lines", file.printedLines)
            json.field("lines_accounted", file.ownedLines)
        }
        write(file.changes, to: &json)
        json.list("diagnostics", file.diagnostics) { json, diagnostic in
            json.beginObject()
            json.fields(of: diagnostic, in: console.language)
            json.endObject()
        }
        json.endObject()
        return json.bytes
    }

    private func json(_ report: ImportReport) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("message_type", "summary")
        write(report.totals, to: &json)
        json.list("removed_issues", report.removedIssues) { $0.string($1) }
        json.field("kept_damaged", report.keptDamaged)
        json.field("sessions", report.sessions)
        json.field("revision", report.revision)
        json.field("content_sha256", report.contentDigest)
        json.key("dry_run")
        json.bool(isDryRun)
        json.endObject()
        return json.bytes
    }

    private func write(_ changes: ImportReport.Changes, to json: inout JSONWriter) {
        json.field("added", changes.added.count)
        json.field("changed", changes.changed.count)
        json.field("unchanged", changes.unchanged)
        json.field("removed", changes.removed.count)
    }
}
