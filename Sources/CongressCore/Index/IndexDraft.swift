/// An index to be written: issues are new, or copied as bytes from the index before.
struct IndexDraft {
    /// One new issue, or neighbours in the old index that stay neighbours.
    private struct Part {
        /// Of the first issue.
        let id: String
        let digests: [String]
        var lines = BytePieces()
        var records = BytePieces()
        var signatures = BytePieces()
    }

    private var parts: [Part] = []
    /// Bytes of issues and records that are not in the old index.
    private(set) var newBytes = 0

    mutating func add(_ image: IssueImage) {
        var part = Part(id: image.id, digests: [image.ledger.digest])
        part.lines.append(image.line)
        part.records.append(image.records)
        part.signatures.append(image.signatures)
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
                    kept[at].id.comesBefore($0) && $0.comesBefore(kept[at + 1].id)
                }
            guard isEnd else { continue }
            let records = try index.records(from: kept[start].id, through: kept[at].id)
            let lines = kept[start].line.lowerBound..<kept[at].line.upperBound
            var part = Part(
                id: kept[start].id, digests: kept[start...at].map(\.ledger.digest))
            part.lines.append(index.slice(lines))
            part.records.append(index.slice(records))
            part.signatures.append(
                index.slice(
                    kept[start].signatures.lowerBound..<kept[at].signatures.upperBound))
            parts.append(part)
            start = at + 1
        }
    }

    private var sorted: [Part] { parts.sorted { $0.id.comesBefore($1.id) } }

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

    /// The rest of the file but for the sums of its blocks.
    func end(sessions: SessionSection) -> BytePieces {
        var pieces = BytePieces()
        pieces.append(lines: [sessions.lines])
        pieces.append("],\n\"signatures\":[\n")
        pieces.append(lines: sorted.map(\.signatures))
        pieces.append("],\n\"session_signatures\":[\n")
        pieces.append(lines: [sessions.signatures])
        pieces.append("],\n")
        return pieces
    }

    /// The whole file in memory.
    /// - Parameter header: of the index whose content this is.
    func image(
        of header: IndexHeader, sessions: SessionSection
    ) -> (header: IndexHeader, bytes: [UInt8]) {
        let sum = IndexChecksum.of(sessions.lines)
        var header = IndexHeader(
            generator: header.generator, revision: header.revision,
            contentDigest: contentDigest(sessions: sum))
        var pieces = BytePieces()
        pieces.append(HeldBytes(header.bytes))
        pieces.append(beginning)
        pieces.append(end(sessions: sessions))
        let blocks = 0..<IndexChecksum.blockCount(pieces.count)
        let table = BlockTable(
            covered: pieces.count, sums: BlockSums.values(of: blocks, in: pieces))
        header.checksum = Hexadecimal.text(table.checksum)
        pieces.replaceFirst(with: HeldBytes(header.bytes))
        pieces.append(HeldBytes(table.line))
        return (header, pieces.bytes)
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
