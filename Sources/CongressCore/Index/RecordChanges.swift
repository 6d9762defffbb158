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
            guard let line = before.removeValue(forKey: Array(local(entry.id))) else {
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
            changes.removed = before.keys.map { "\(old.id)/" + String(decoding: $0, as: UTF8.self) }
                .sorted(by: IDOrder.precedes)
        }
        return changes
    }

    /// How many records of an issue are in its new text too. One where none is, but most of what is
    /// printed: the first words of a record, which its id is made of, may have been corrected.
    func shared(
        by old: IndexedIssue, and new: IssueImage
    ) throws(ArchiveError) -> Int {
        let before = try lines(of: old)
        let count = new.entries.count { before[Array(local($0.id))] != nil }
        if count > 0 { return count }
        return try sentences(of: old).resemble(sentences(of: new)) ? 1 : 0
    }

    private func sentences(of issue: IndexedIssue) throws(ArchiveError) -> Sentences {
        var sentences = Sentences()
        guard let index else { return sentences }
        for line in index.lines(in: try index.records(of: issue.id)) {
            sentences.add(try index.record(at: line, with: .text).text)
        }
        return sentences
    }

    private func sentences(of image: IssueImage) -> Sentences {
        var sentences = Sentences()
        for entry in image.entries {
            let line = UnsafeRawBufferPointer(rebasing: image.records.bytes[entry.line])
            // A line that this import has just written can be read.
            if let record = try? RecordCodec.read(line, with: .text) { sentences.add(record.text) }
        }
        return sentences
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
    ) throws(ArchiveError) -> [[UInt8]: UnsafeRawBufferPointer] {
        guard let issue, let index else { return [:] }
        var lines: [[UInt8]: UnsafeRawBufferPointer] = [:]
        for line in index.lines(in: try index.records(of: issue.id)) {
            let id = try index.recordHead(at: line).id
            lines[Array(local(id))] = index.slice(line)
        }
        return lines
    }

    /// What of an id is the record's own; the rest is its issue's, which a renamed file may change.
    private func local(_ id: String) -> Substring.UTF8View {
        guard let slash = id.utf8.lastIndex(of: UInt8(ascii: "/")) else { return id.utf8[...] }
        return id.utf8[id.utf8.index(after: slash)...]
    }
}

/// The sentences of some texts, each as often as it stands there.
private struct Sentences {
    private var counts: [ExactKey: Int] = [:]
    private var length = 0

    mutating func add(_ text: String) {
        for sentence in text.split(whereSeparator: { $0 == "\n" || $0 == "。" }) {
            counts[ExactKey(String(sentence)), default: 0] += 1
            length += sentence.utf8.count
        }
    }

    /// Whether most of each stands in the other, and more than a phrase that many texts have.
    func resemble(_ other: Sentences) -> Bool {
        var common = 0
        var commonLength = 0
        for (sentence, count) in counts {
            let both = min(count, other.counts[sentence] ?? 0)
            common += both
            commonLength += both * sentence.string.utf8.count
        }
        return common >= 3 && commonLength * 2 > max(length, other.length)
    }
}
