/// The sessions of an index to be.
struct SessionSection {
    /// Their lines in the order of their ids, joined by `,` and LF.
    fileprivate(set) var lines = BytePieces()
    /// The lines of their signatures, joined likewise.
    fileprivate(set) var signatures = BytePieces()
    fileprivate(set) var count = 0

    fileprivate init() {}

    /// All sessions of an index as they are.
    init(of old: OpenIndex) {
        func append(_ section: Range<Int>, to pieces: inout BytePieces) {
            // Without the line end behind the last line.
            pieces.append(UnsafeRawBufferPointer(rebasing: old.slice(section).dropLast()))
        }
        append(old.sessions, to: &lines)
        append(old.sections.sessionSignatures, to: &signatures)
        count = old.sessionCount()
    }
}

/// Puts the lines of sessions one behind the other and signs them in groups.
///
/// Where a group ends, the ids tell, or its size: what comes to some sessions or goes from them then
/// changes the groups that they stand in and leaves the others as they were, whose signatures are
/// copied like their lines.
struct SessionSectionWriter {
    enum Line {
        /// Where it stands in the old index.
        case old(Range<Int>)
        case new(HeldBytes)
    }

    /// About so many sessions make up a group.
    private static let sessionsOfGroup: UInt64 = 16
    /// Bytes beyond which no group goes that has several.
    private static let mostBytes = 128 << 10

    private let old: OpenIndex?
    private var oldGroups: OldSessionGroups
    private var lines: SectionLines
    private var signatures: SectionLines
    private var count = 0
    /// The group that is being gathered.
    private var group: [Line] = []
    private var groupID = ""
    private var groupBytes = 0

    init(of old: OpenIndex?) {
        self.old = old
        oldGroups = OldSessionGroups(of: old)
        lines = SectionLines(of: old)
        signatures = SectionLines(of: old)
    }

    /// Appends a session's line; lines come in the order of their ids.
    mutating func append(_ line: Line, id: String) throws(ArchiveError) {
        let size = bytes(of: line).count
        if SessionSectionWriter.beginsGroup(id)
            || groupBytes + size > SessionSectionWriter.mostBytes
        {
            try close()
        }
        if group.isEmpty { groupID = id }
        group.append(line)
        groupBytes += size
        count += 1
    }

    mutating func finish() throws(ArchiveError) -> SessionSection {
        try close()
        var section = SessionSection()
        section.lines = lines.finish()
        section.signatures = signatures.finish()
        section.count = count
        return section
    }

    private static func beginsGroup(_ id: String) -> Bool {
        var id = id
        let sum = id.withUTF8 { IndexChecksum.sum(of: UnsafeRawBufferPointer($0)) }
        return sum % sessionsOfGroup == 0
    }

    private func bytes(of line: Line) -> UnsafeRawBufferPointer {
        switch line {
        case .old(let range): old?.slice(range) ?? UnsafeRawBufferPointer(start: nil, count: 0)
        case .new(let held): held.bytes
        }
    }

    private mutating func close() throws(ArchiveError) {
        guard !group.isEmpty else { return }
        if let stretch = oldStretch, let signature = oldGroups.signature(of: stretch) {
            lines.append(oldLine: stretch)
            signatures.append(oldLine: signature)
        } else {
            try sign()
        }
        group.removeAll(keepingCapacity: true)
        groupBytes = 0
    }

    /// Where the group's lines stand in the old index; nil where they are not neighbours there.
    private var oldStretch: Range<Int>? {
        var stretch: Range<Int>?
        for line in group {
            guard case .old(let range) = line else { return nil }
            if let before = stretch, before.upperBound + 2 != range.lowerBound { return nil }
            stretch = (stretch ?? range).lowerBound..<range.upperBound
        }
        return stretch
    }

    private mutating func sign() throws(ArchiveError) {
        var joined: [UInt8] = []
        joined.reserveCapacity(groupBytes + 2 * group.count)
        var writer = SignatureWriter(session: groupID)
        for line in group {
            if !joined.isEmpty { joined += ",\n".utf8 }
            let bytes = bytes(of: line)
            let start = joined.count
            joined += bytes
            writer.begin(start..<joined.count, of: joined)
            try forEachText(of: bytes) { writer.add($0) }
            switch line {
            case .old(let range): lines.append(oldLine: range)
            case .new(let held): lines.append(held)
            }
        }
        signatures.append(HeldBytes(writer.finish(joined)))
    }

    /// Calls `body` with what a search looks for words in.
    private func forEachText(
        of line: UnsafeRawBufferPointer, _ body: (String) -> Void
    ) throws(ArchiveError) {
        do throws(JSONError) {
            var reader = JSONReader(line)
            try reader.beginObject()
            while let key = try reader.nextKey() {
                switch key {
                case "title", "text": body(try reader.string())
                default: try reader.skipValue()
                }
            }
        } catch {
            throw .damaged(
                path: old?.path ?? "", offset: nil, problem: "a session: \(error.problem)")
        }
    }
}

/// The groups in which the sessions of an index are signed, asked for in their order.
private struct OldSessionGroups {
    private let index: OpenIndex?
    private var lines: IndexLines?
    /// Where the next group stands, and its signature.
    private var next: (sessions: Range<Int>, signature: Range<Int>)?

    init(of index: OpenIndex?) {
        self.index = index
        lines = index.map { $0.lines(in: $0.sections.sessionSignatures) }
        advance(to: index?.sessions.lowerBound ?? 0)
    }

    /// The line of the signature of just these sessions.
    mutating func signature(of sessions: Range<Int>) -> Range<Int>? {
        while let group = next, group.sessions.lowerBound < sessions.lowerBound {
            // A comma and a line end stand between groups.
            advance(to: group.sessions.upperBound + 2)
        }
        return next?.sessions == sessions ? next?.signature : nil
    }

    private mutating func advance(to start: Int) {
        next = nil
        guard let index, let line = lines?.next(),
            let length = try? OldSessionGroups.length(index.slice(line))
        else { return }
        next = (start..<start + length, line)
    }

    /// The bytes of the group that a line signs.
    private static func length(_ line: UnsafeRawBufferPointer) throws(JSONError) -> Int {
        var reader = JSONReader(line)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            guard case "groups" = key else {
                try reader.skipValue()
                continue
            }
            try reader.beginArray()
            _ = try reader.nextElement()
            try reader.beginArray()
            _ = try reader.nextElement()
            return try reader.integer()
        }
        throw reader.failure(.missingKey("groups"))
    }
}
