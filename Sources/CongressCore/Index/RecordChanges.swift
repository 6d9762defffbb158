/// Compares the record lines of an issue in the archive with its new ones.
struct RecordChanges {
    let index: OpenIndex?

    /// - Parameter isRenamed: the text is the same and only the file's name differs, so a record
    ///   that is in both counts as unchanged.
    func between(
        _ old: IndexedIssue?, _ new: IssueImage, isRenamed: Bool
    ) throws(ArchiveError) -> ImportReport.Changes {
        var changes = ImportReport.Changes()
        var before = try lines(of: old)
        for entry in new.entries {
            guard let line = before.removeValue(forKey: RecordIDs.local(entry.id)) else {
                changes.added.append(entry.id)
                continue
            }
            let isSame = Memory.equal(
                line, UnsafeRawBufferPointer(rebasing: new.records.bytes[entry.line]))
            if isSame || isRenamed {
                changes.unchanged += 1
            } else {
                changes.changed.append(entry.id)
            }
        }
        if let old, !before.isEmpty {
            changes.removed = before.keys.sorted().map { "\(old.id)/\($0.string)" }
        }
        return changes
    }

    /// The ids of all records of an issue.
    func ids(of issue: IndexedIssue) throws(ArchiveError) -> [String] {
        guard let index else { return [] }
        var ids: [String] = []
        for line in index.lines(in: try index.records(of: issue.id)) {
            ids.append(try index.recordHead(at: line).id)
        }
        return ids
    }

    private func lines(
        of issue: IndexedIssue?
    ) throws(ArchiveError) -> [ExactKey: UnsafeRawBufferPointer] {
        guard let issue, let index else { return [:] }
        var lines: [ExactKey: UnsafeRawBufferPointer] = [:]
        for line in index.lines(in: try index.records(of: issue.id)) {
            let id = try index.recordHead(at: line).id
            lines[RecordIDs.local(id)] = index.slice(line)
        }
        return lines
    }
}
