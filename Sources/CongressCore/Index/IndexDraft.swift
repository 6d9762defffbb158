/// An index to be written: issues are new, or copied as bytes from the index before.
struct IndexDraft {
    /// One new issue, or neighbours in the old index that stay neighbours.
    private struct Part {
        /// Of the first issue.
        let id: String
        let digests: [String]
        var lines = BytePieces()
        var records = BytePieces()
    }

    private var parts: [Part] = []
    /// Bytes of issues and records that are not in the old index.
    private(set) var newBytes = 0

    mutating func add(_ image: IssueImage) {
        var part = Part(id: image.id, digests: [image.ledger.digest])
        part.lines.append(image.line)
        part.records.append(image.records)
        parts.append(part)
        newBytes += part.lines.count + part.records.count
    }

    /// Adds what stays of an index, in stretches as long as the new issues between them allow.
    /// - Parameters:
    ///   - kept: in the order of the index, of which each must come.
    ///   - new: the ids of all new issues.
    mutating func add(
        kept: [IndexedIssue], of index: OpenIndex, around new: [String]
    ) throws(ArchiveError) {
        var start = 0
        for at in kept.indices {
            let isEnd =
                at + 1 == kept.count
                || kept[at].line.upperBound + 2 != kept[at + 1].line.lowerBound
                || new.contains {
                    IDOrder.precedes(kept[at].id, $0) && IDOrder.precedes($0, kept[at + 1].id)
                }
            guard isEnd else { continue }
            let records = try index.records(from: kept[start].id, through: kept[at].id)
            let lines = kept[start].line.lowerBound..<kept[at].line.upperBound
            var part = Part(
                id: kept[start].id, digests: kept[start...at].map(\.ledger.digest))
            part.lines.append(index.slice(lines))
            part.records.append(index.slice(records))
            parts.append(part)
            start = at + 1
        }
    }

    private var sorted: [Part] { parts.sorted { IDOrder.precedes($0.id, $1.id) } }

    /// - Parameter sessions: the checksum of the session lines, joined by `,` and LF.
    func contentDigest(sessions: UInt64) -> String {
        ContentDigest.ofIndex(issues: sorted.flatMap(\.digests), sessions: sessions)
    }

    /// The file from behind its header to where the first session line would stand.
    var beginning: BytePieces {
        let parts = sorted
        var pieces = BytePieces()
        pieces.append("\"issues\":[\n")
        pieces.append(lines: parts.map(\.lines))
        pieces.append("],\n\"records\":[\n")
        pieces.append(lines: parts.map(\.records))
        pieces.append("],\n\"sessions\":[\n")
        return pieces
    }

    /// The rest of the file.
    static func end(sessions: BytePieces) -> BytePieces {
        var pieces = BytePieces()
        pieces.append(lines: [sessions])
        pieces.append("]}\n")
        return pieces
    }

    /// The whole file in memory.
    func image(revision: Int, sessions: BytePieces) -> (header: IndexHeader, bytes: [UInt8]) {
        var header = IndexHeader(
            revision: revision, contentDigest: contentDigest(sessions: IndexChecksum.of(sessions)))
        var bytes = header.bytes + beginning.bytes + IndexDraft.end(sessions: sessions).bytes
        let digits = IndexHeader.digits(inLineOf: header.bytes.count)
        let sum = bytes.withUnsafeBytes { IndexChecksum.of($0, digits: digits, threads: 1) }
        header.checksum = String(decoding: Hexadecimal.digits(sum), as: UTF8.self)
        bytes.replaceSubrange(digits, with: Hexadecimal.digits(sum))
        return (header, bytes)
    }
}

extension BytePieces {
    /// Appends a section's lines with separators between them and a line end behind the last.
    fileprivate mutating func append(lines: [BytePieces]) {
        var isFirst = true
        for lines in lines where lines.count > 0 {
            if !isFirst { append(",\n") }
            isFirst = false
            append(lines)
        }
        if !isFirst { append("\n") }
    }
}
