/// An index to be written: issues are new, or copied as bytes from the index before.
struct IndexDraft {
    /// An issue's lines; `raw` ones belong to an open index that outlives the draft.
    private enum Lines {
        case new([UInt8])
        case raw(UnsafeRawBufferPointer)

        var count: Int {
            switch self {
            case .new(let bytes): bytes.count
            case .raw(let bytes): bytes.count
            }
        }
    }

    /// One new issue, or neighbours in the old index that stay neighbours.
    private struct Part {
        /// Of the first issue.
        let id: String
        let digests: [String]
        let lines: Lines
        let records: Lines
    }

    private var parts: [Part] = []
    /// The session lines, joined by `,` and LF.
    var sessions: [UInt8] = []

    mutating func add(_ image: IssueImage) {
        parts.append(
            Part(
                id: image.id, digests: [image.ledger.digest], lines: .new(image.line),
                records: .new(image.records)))
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
            parts.append(
                Part(
                    id: kept[start].id, digests: kept[start...at].map(\.ledger.digest),
                    lines: .raw(index.slice(lines)), records: .raw(index.slice(records))))
            start = at + 1
        }
    }

    private var sorted: [Part] { parts.sorted { IDOrder.precedes($0.id, $1.id) } }

    var contentDigest: String {
        sessions.withUnsafeBytes { sessions in
            ContentDigest.ofIndex(issues: sorted.flatMap(\.digests), sessions: sessions)
        }
    }

    /// The whole file in memory.
    func image(revision: Int) -> (header: IndexHeader, bytes: [UInt8]) {
        var header = IndexHeader(revision: revision, contentDigest: contentDigest)
        var bytes = header.bytes
        let digits = IndexHeader.digits(inLineOf: bytes.count)
        forEachPiece { piece in bytes.append(contentsOf: piece) }
        let sum = bytes.withUnsafeBytes { IndexChecksum.of($0, digits: digits, threads: 1) }
        header.checksum = String(decoding: Hexadecimal.digits(sum), as: UTF8.self)
        bytes.replaceSubrange(digits, with: Hexadecimal.digits(sum))
        return (header, bytes)
    }

    /// Puts the index into the place of the file at `path`.
    /// - Parameter contentDigest: of this draft, which the caller has already.
    func write(
        to path: String, revision: Int, contentDigest: String
    ) throws(SystemError) -> IndexHeader {
        let header = IndexHeader(revision: revision, contentDigest: contentDigest)
        var size = header.bytes.count
        forEachPiece { size += $0.count }
        var file = try IndexFileWriter(path: path, header: header, size: size)
        try forEachPiece { (piece) throws(SystemError) in try file.append(piece) }
        return try file.finish()
    }

    /// All bytes behind the header, in order.
    private func forEachPiece<Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        let parts = sorted
        try give("\"issues\":[\n", to: body)
        try give(parts.map(\.lines), to: body)
        try give("],\n\"records\":[\n", to: body)
        try give(parts.map(\.records), to: body)
        try give("],\n\"sessions\":[\n", to: body)
        try give([.new(sessions)], to: body)
        try give("]}\n", to: body)
    }

    private func give<Failure: Error>(
        _ text: StaticString, to body: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        try body(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// The lines of a section with separators between them and a line end behind the last.
    private func give<Failure: Error>(
        _ section: [Lines], to body: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        var isFirst = true
        for lines in section where lines.count > 0 {
            if !isFirst { try give(",\n", to: body) }
            isFirst = false
            switch lines {
            case .raw(let bytes): try body(bytes)
            case .new(let bytes):
                try bytes.withUnsafeBufferPointer { (buffer) throws(Failure) in
                    try body(UnsafeRawBufferPointer(buffer))
                }
            }
        }
        if !isFirst { try give("\n", to: body) }
    }
}
