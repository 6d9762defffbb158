/// Where the lines of each section stand in a file in our layout. Lines end in `,` and LF, the last of
/// a section in LF alone; an empty section has an empty range.
struct IndexSections: Sendable {
    private static let issuesMark = Array("\"issues\":[\n".utf8)
    private static let recordsMark = Array("],\n\"records\":[\n".utf8)
    private static let sessionsMark = Array("],\n\"sessions\":[\n".utf8)
    private static let signaturesMark = Array("],\n\"signatures\":[\n".utf8)
    private static let sessionSignaturesMark = Array("],\n\"session_signatures\":[\n".utf8)
    private static let endMark = Array("],\n".utf8)

    /// One object to a line, keys in the writer's order, `text` last.
    let issues: Range<Int>
    let records: Range<Int>
    let sessions: Range<Int>
    /// One line for each issue, in their order; empty where there are none.
    let signatures: Range<Int>
    /// One line for each group of sessions, in their order.
    let sessionSignatures: Range<Int>
}

extension IndexSections {
    /// Nil where a section is missing.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard let header = Memory.first(0x0A, in: bytes, from: 0),
            IndexSections.stands(IndexSections.issuesMark, in: bytes, at: header + 1)
        else { return nil }
        let start = header + 1 + IndexSections.issuesMark.count
        let end = BlockTable.start(in: bytes) - IndexSections.endMark.count
        guard start <= end, IndexSections.stands(IndexSections.endMark, in: bytes, at: end),
            let issuesEnd = IndexSections.end(
                of: .issues, before: IndexSections.recordsMark, in: bytes, start..<end)
        else { return nil }
        let recordsStart = issuesEnd + IndexSections.recordsMark.count
        guard
            let recordsEnd = IndexSections.end(
                of: .records, before: IndexSections.sessionsMark, in: bytes, recordsStart..<end)
        else { return nil }
        let sessionsStart = recordsEnd + IndexSections.sessionsMark.count
        guard
            let sessionsEnd = IndexSections.end(
                of: .sessions, before: IndexSections.signaturesMark, in: bytes, sessionsStart..<end)
        else { return nil }
        let signaturesStart = sessionsEnd + IndexSections.signaturesMark.count
        guard
            let signaturesEnd = IndexSections.end(
                of: .signatures, before: IndexSections.sessionSignaturesMark, in: bytes,
                signaturesStart..<end)
        else { return nil }
        issues = start..<issuesEnd
        records = recordsStart..<recordsEnd
        sessions = sessionsStart..<sessionsEnd
        signatures = signaturesStart..<signaturesEnd
        sessionSignatures = signaturesEnd + IndexSections.sessionSignaturesMark.count..<end
    }

    /// What the beginning of a line tells about the section that it stands in.
    private enum Section: Int {
        case issues, records, sessions, signatures, sessionSignatures, unknown
    }

    /// Where a section ends and the mark behind it begins: found by halving, since a large file's
    /// lines are many; where that leads nowhere, by going from line to line.
    private static func end(
        of section: Section, before mark: [UInt8], in bytes: UnsafeRawBufferPointer,
        _ range: Range<Int>
    ) -> Int? {
        var low = range.lowerBound
        var high = range.upperBound
        // Below this, walking costs less than the page faults of halving.
        while high - low > 16 << 10 {
            let middle = low + (high - low) / 2
            guard let end = Memory.first(0x0A, in: bytes, from: middle), end + 1 < high else {
                break
            }
            let found = IndexSections.section(ofLineAt: end + 1, in: bytes)
            if found == .unknown { break }
            if found.rawValue <= section.rawValue { low = end + 1 } else { high = end + 1 }
        }
        return IndexSections.first(mark, in: bytes, low..<range.upperBound)
            ?? IndexSections.first(mark, in: bytes, range)
    }

    /// An issue goes on with its file behind its id, records and sessions with their kind.
    /// A line of signatures begins with its issue or its first session.
    private static func section(ofLineAt start: Int, in bytes: UnsafeRawBufferPointer) -> Section {
        let line = UnsafeRawBufferPointer(rebasing: bytes[start...])
        if line.starts(with: "{\"issue\":".utf8) { return .signatures }
        if line.starts(with: "{\"session\":".utf8) { return .sessionSignatures }
        let idStart = 7  // Behind {"id":"
        guard line.starts(with: "{\"id\":\"".utf8),
            let quote = Memory.first(UInt8(ascii: "\""), in: line, from: idStart),
            line[quote - 1] != UInt8(ascii: "\\")
        else { return .unknown }
        let rest = line[(quote + 1)...]
        if rest.starts(with: ",\"file\":".utf8) { return .issues }
        if rest.starts(with: ",\"kind\":\"session\"".utf8) { return .sessions }
        return rest.starts(with: ",\"kind\":".utf8) ? .records : .unknown
    }

    /// Where the mark first begins a line of the range, which itself begins with one.
    private static func first(
        _ mark: [UInt8], in bytes: UnsafeRawBufferPointer, _ range: Range<Int>
    ) -> Int? {
        var at = range.lowerBound
        while !stands(mark, in: bytes, at: at) {
            guard let end = Memory.first(0x0A, in: bytes, from: at), end < range.upperBound else {
                return nil
            }
            at = end + 1
        }
        return at
    }

    private static func stands(
        _ mark: [UInt8], in bytes: UnsafeRawBufferPointer, at offset: Int
    ) -> Bool {
        guard offset >= 0, offset + mark.count <= bytes.count else { return false }
        return mark.withUnsafeBytes {
            Memory.equal($0, UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + $0.count]))
        }
    }
}
