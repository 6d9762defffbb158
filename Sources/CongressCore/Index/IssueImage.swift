/// One issue as it stands in the index: its line, its record lines, and what else an import needs to
/// know of it. Made by the threads that parse, so that the one that writes only copies.
struct IssueImage: Sendable {
    let id: String
    let file: String
    /// SHA-256 of the file's bytes.
    let fileDigest: String
    let ledger: IssueCodec.Ledger
    let line: HeldBytes
    /// The record lines, joined by `,` and LF.
    let records: HeldBytes
    /// The line of their signatures.
    let signatures: HeldBytes
    /// Each record's id and its line in `records`.
    let entries: [(id: String, line: Range<Int>)]
    let kinds: [RecordKind: Int]
    let readings: StoredReadings

    init(_ issue: Issue, _ records: [Record], readings: [Session.Reading]) {
        // Room for the places of the lines and the other fields: more than any issue needs.
        let size = records.reduce(0) { $0 + $1.text.utf8.count * 3 / 2 + 800 }
        var writer = JSONWriter(capacity: size)
        var entries: [(id: String, line: Range<Int>)] = []
        entries.reserveCapacity(records.count)
        var kinds: [RecordKind: Int] = [:]
        var signatures = SignatureWriter(issue: issue.id)
        for record in records {
            if !entries.isEmpty { writer.raw(",\n") }
            let start = writer.bytes.count
            RecordCodec.write(record, to: &writer)
            let line = start..<writer.bytes.count
            entries.append((record.id, line))
            signatures.add(record, line, of: writer.bytes)
            kinds[record.kind, default: 0] += 1
        }
        let digest = writer.bytes.withUnsafeBytes { ContentDigest.ofIssue(issue, records: $0) }
        ledger = IssueCodec.Ledger(records: records.count, digest: digest)
        var line = JSONWriter()
        IssueCodec.write(issue, ledger, to: &line)
        id = issue.id
        file = issue.file
        fileDigest = issue.digest
        // Copies without the room that the writers kept: all issues wait together to be written.
        self.line = HeldBytes(line.bytes)
        self.records = HeldBytes(writer.bytes)
        self.signatures = HeldBytes(signatures.finish(writer.bytes))
        self.entries = entries
        self.kinds = kinds
        self.readings = StoredReadings(readings)
    }

    /// The same issue under another id, with the ids of its records. For the rare clash of two files
    /// only: it reads and writes all lines again.
    func renamed(to id: String) -> IssueImage {
        do {
            let issue = try IssueCodec.read(line.bytes).issue
            let lines = try entries.map { entry in
                try RecordCodec.read(UnsafeRawBufferPointer(rebasing: records.bytes[entry.line]))
            }
            var bulletin = Bulletin(
                issue: issue, records: lines, readings: try readings.all.map { try $0.value() })
            RecordIDs.rename(&bulletin, to: id)
            return IssueImage(bulletin.issue, bulletin.records, readings: bulletin.readings)
        } catch {
            preconditionFailure("lines that were just written can be read: \(error)")
        }
    }
}
