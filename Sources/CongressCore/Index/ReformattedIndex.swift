/// An index whose bytes are not laid out as we write them: read in full, laid out again, and accepted
/// only if the digests of all issues and of the whole content are those that it says.
struct ReformattedIndex {
    let header: IndexHeader
    /// The same content in our layout, with a right checksum.
    let bytes: [UInt8]

    init(_ file: UnsafeRawBufferPointer, path: String) throws(ArchiveError) {
        var content = Content()
        do throws(JSONError) {
            try content.read(file)
        } catch {
            // A version that we do not know may have other rules for its lines.
            if let newer = content.newerVersion { throw .newer(path: path, version: newer) }
            throw .damaged(path: path, offset: error.offset, problem: "\(error.problem)")
        }
        if let newer = content.newerVersion { throw .newer(path: path, version: newer) }
        guard let header = content.header.header, content.sections == 3 else {
            throw .damaged(path: path, offset: 0, problem: "not an index of rdctl")
        }
        guard let layout = try content.laidOut(header) else {
            throw .damaged(path: path, offset: nil, problem: "the content does not fit its digest")
        }
        (self.header, bytes) = layout
    }

    private struct Content {
        var header = HeaderFields()
        var sections = 0
        private var issues: [(issue: Issue, ledger: IssueCodec.Ledger)] = []
        private var records: [Record] = []
        private var sessions: [Record] = []

        var newerVersion: Int? {
            guard header.hasOurFormat, let version = header.version,
                version > IndexHeader.currentVersion
            else { return nil }
            return version
        }

        mutating func read(_ file: UnsafeRawBufferPointer) throws(JSONError) {
            var reader = JSONReader(file)
            try reader.beginObject()
            while let key = try reader.nextKey() {
                if try header.read(key, from: &reader) { continue }
                switch key {
                case "issues":
                    sections += 1
                    issues = try reader.list { (reader) throws(JSONError) in
                        try IssueCodec.read(from: &reader)
                    }
                case "records":
                    sections += 1
                    records = try reader.list(RecordCodec.read(from:))
                case "sessions":
                    sections += 1
                    sessions = try reader.list(RecordCodec.read(from:))
                default: try reader.skipValue()
                }
            }
            try reader.end()
        }

        /// Nil where a digest or a count does not fit.
        func laidOut(_ header: IndexHeader) throws(ArchiveError) -> (IndexHeader, [UInt8])? {
            var draft = IndexDraft()
            var next = 0
            for (issue, ledger) in issues {
                guard (0...records.count - next).contains(ledger.records) else { return nil }
                let end = next + ledger.records
                let own = Array(records[next..<end])
                guard own.allSatisfy({ $0.issue.isExactly(issue.id) }) else {
                    return nil
                }
                next = end
                let image = IssueImage(issue, own, readings: [])
                guard image.ledger == ledger else { return nil }
                draft.add(image)
            }
            guard next == records.count else { return nil }
            let section = try SessionUpdate.joined(
                [], of: nil, with: sessions.map { SessionUpdate.line($0) })
            let digest = draft.contentDigest(sessions: IndexChecksum.of(section.lines))
            guard digest.isExactly(header.contentDigest) else { return nil }
            let image = draft.image(of: header, sessions: section)
            return (image.header, image.bytes)
        }
    }
}
