/// Works out what an import or a removal makes of an archive, and writes it if anything changed.
struct ArchiveUpdate {
    let path: String
    let old: OpenIndex?
    /// Work everything out, write nothing.
    var isDryRun = false
    /// True where a damaged index stands at `path`, which is to be kept.
    var isDamaged = false
    let stages: ImportStages
    /// Those of the old index.
    var issues = IssueCatalogue([])
    /// How many may work at once.
    var threads = 1

    func apply(
        _ results: [ParallelImport.Result], request: ImportRequest
    ) throws(ArchiveError) -> ImportReport {
        var report = ImportReport()
        for input in request.inputs { report.files.append(emptyFile(input)) }
        var changed = ChangedIssues(of: issues)
        var parsed: [Int] = []
        for (at, result) in results.enumerated() {
            if case .failed(let error) = result {
                report.files[at].outcome = .failed(error)
            } else {
                parsed.append(at)
            }
        }
        let images = parsed.map { at in
            if case .parsed(let file) = results[at] { file.image } else { nil as IssueImage? }
        }
        let plan = try ImportPlan(
            parsed.map { candidate(results[$0], request.inputs[$0]) }, old: issues,
            kinship: TextKinship(of: images, index: old))
        for (at, decision) in zip(parsed, plan.decisions) {
            guard let decision else { continue }
            try settle(decision, results[at], &report.files[at], &changed)
        }
        if request.isRebuild { changed.removeUntouched(&report) }
        if let removable = request.removable {
            let removable = Set(removable.map { ExactKey($0) })
            for id in report.removedIssues where !removable.contains(ExactKey(id)) {
                throw .unforeseenRemoval(id)
            }
        }
        try count(&report)
        try write(changed, &report)
        return report
    }

    func remove(_ names: [String]) throws(ArchiveError) -> ImportReport {
        var report = ImportReport()
        var changed = ChangedIssues(of: issues)
        for name in names.distinct {
            let meant = meant(by: name)
            guard !meant.isEmpty else { throw .unknownIssue(name) }
            for issue in meant where changed.remove(issue.id) {
                report.removedIssues.append(issue.id)
            }
        }
        try count(&report)
        try write(changed, &report)
        return report
    }

    /// The issue of that id, those of that file, or the only one whose file has the name without its
    /// ending. A folder before the name tells nothing that the index knows.
    private func meant(by name: String) -> [IndexedIssue] {
        if let issue = issues[name] { return [issue] }
        let name = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
        let ofFile = issues.issues.filter { $0.issue.file.isExactly(name) }
        if !ofFile.isEmpty { return ofFile }
        let called = issues.issues.filter { $0.issue.isCalled(name) }
        return called.count == 1 ? called : []
    }

    private func emptyFile(_ input: ImportRequest.Input) -> ImportReport.File {
        let path = if case .file(let path) = input { path } else { input.name }
        return ImportReport.File(name: input.name, path: path, outcome: .unchanged)
    }

    private func candidate(
        _ result: ParallelImport.Result, _ input: ImportRequest.Input
    ) -> ImportPlan.Candidate {
        switch result {
        case .known(let issue):
            return ImportPlan.Candidate(
                name: input.name, digest: issue.issue.digest, claim: issue.id, known: issue)
        case .parsed(let file):
            return ImportPlan.Candidate(
                name: input.name, digest: file.image.fileDigest, claim: file.image.id,
                isNamedAfterFile: RecordIDs.isStem(file.image.id, of: input.name))
        case .failed:
            preconditionFailure("a file that failed has no place in the plan")
        }
    }

    /// Carries out what the plan says of one input.
    private func settle(
        _ decision: ImportPlan.Decision, _ result: ParallelImport.Result,
        _ file: inout ImportReport.File, _ changed: inout ChangedIssues
    ) throws(ArchiveError) {
        if case .parsed(let parsed) = result {
            file.diagnostics = parsed.diagnostics
            file.printedLines = parsed.printedLines
            file.ownedLines = parsed.ownedLines
            file.kinds = parsed.image.kinds
            file.records = parsed.image.entries.count
        }
        switch decision {
        case .duplicate(let name): file.outcome = .duplicate(of: name)
        case .keep(let id):
            changed.touch(id)
            file.issue = id
            guard let issue = issues[id] else { return }
            file.records = issue.ledger.records
            file.changes.unchanged = issue.ledger.records
        case .store(let id, let replaced):
            guard case .parsed(let parsed) = result else { return }
            let target = replaced.flatMap { issues[$0] }
            try store(parsed.image, as: id, replacing: target, &file, &changed)
        }
    }

    private func store(
        _ image: IssueImage, as id: String, replacing target: IndexedIssue?,
        _ file: inout ImportReport.File, _ changed: inout ChangedIssues
    ) throws(ArchiveError) {
        let isMoved = target.map { $0.issue.digest.isExactly(image.fileDigest) } ?? false
        let isRenamed = isMoved && !(target?.issue.file ?? "").isExactly(image.file)
        var image = image
        if !image.id.isExactly(id) {
            file.diagnostics.append(clash(image, id))
            image = image.renamed(to: id)
        }
        file.issue = id
        file.changes = try RecordChanges(index: old).between(target, image, isRenamed: isRenamed)
        if let target, target.id.isExactly(id),
            target.ledger.digest.isExactly(image.ledger.digest)
        {
            changed.touch(id)
            file.outcome = .unchanged
            return
        }
        if let target {
            changed.remove(target.id)
            file.outcome =
                isRenamed ? .renamed(from: target.issue.file) : .replaced(file: target.issue.file)
        } else {
            file.outcome = .added
        }
        changed.add(image)
    }

    private func clash(_ image: IssueImage, _ id: String) -> Diagnostic {
        Diagnostic(
            severity: .warning, code: .duplicateIssue,
            message: "another file is \(image.id) too; this one is kept as \(id) (if it is an old "
                + "version, take the file away and remove that issue)",
            file: image.file, line: 1, column: 1)
    }

    private func count(_ report: inout ImportReport) throws(ArchiveError) {
        for file in report.files {
            report.totals.added += file.changes.added
            report.totals.changed += file.changes.changed
            report.totals.removed += file.changes.removed
            report.totals.unchanged += file.changes.unchanged
        }
        for id in report.removedIssues {
            guard let issue = issues[id] else { continue }
            report.totals.removed += try RecordChanges(index: old).ids(of: issue)
        }
    }

    private func write(
        _ changed: ChangedIssues, _ report: inout ImportReport
    ) throws(ArchiveError) {
        report.revision = old?.header.revision ?? 0
        report.contentDigest = old?.header.contentDigest ?? ""
        let generator = generator(behind: changed)
        guard changed.isAny || !generator.isExactly(old?.header.generator ?? generator) else {
            report.sessions = old?.sessionCount() ?? 0
            return
        }
        var draft = IndexDraft()
        if let old {
            try draft.add(kept: changed.kept, of: old, around: changed.new.map(\.id))
        }
        for image in changed.new { draft.add(image) }
        let sessions = SessionUpdate(
            old: old, merge: stages.merge, removed: changed.removed.map(\.id),
            new: changed.new.map(\.readings))
        if isDryRun {
            let section = try sessions.section(threads: threads)
            report.sessions = section.count
            report.contentDigest = draft.contentDigest(
                sessions: IndexChecksum.of(section.lines))
            return
        }
        report.revision += 1
        do throws(SystemError) {
            if isDamaged { report.keptDamaged = try DamagedIndex.keep(path) }
        } catch {
            throw .system(error)
        }
        // The draft points into the old index.
        defer { withExtendedLifetime(old) {} }
        let (header, count) = try IndexWriting(
            path: path, draft: draft, sessions: sessions, threads: threads
        ).write(revision: report.revision, generator: generator)
        report.contentDigest = header.contentDigest
        report.sessions = count
        report.hasWritten = true
    }

    /// The version that will have read all issues. Where another one wrote the index, no input is
    /// taken for known, so that those touched were read now.
    private func generator(behind changed: ChangedIssues) -> String {
        guard let old, !changed.allAreTouched else { return IndexHeader.currentGenerator }
        return old.header.generator
    }
}
