@testable import CongressCore

/// An index in memory, laid out as the index writer lays it out.
final class SampleIndex {
    let bytes: UnsafeMutableRawBufferPointer
    let sections: SearchedIndex

    init(issues: [Issue] = [], records: [Record] = [], sessions: [Record] = []) {
        var writer = JSONWriter()
        var text: [UInt8] = Array("{\"format\":\"rdctl-index\"}\n\"issues\":[\n".utf8)
        func append(_ lines: [[UInt8]], _ end: String) -> Range<Int> {
            let start = text.count
            for (number, line) in lines.enumerated() {
                text += line + (number + 1 < lines.count ? [0x2C, 0x0A] : [0x0A])
            }
            defer { text += Array(end.utf8) }
            return start..<text.count
        }
        func line(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
            writer = JSONWriter()
            write(&writer)
            return writer.bytes
        }
        let ledger = IssueCodec.Ledger(records: 0, digest: "0")
        let issueLines = append(
            issues.map { issue in line { IssueCodec.write(issue, ledger, to: &$0) } },
            "],\n\"records\":[\n")
        let recordLines = append(
            records.map { record in line { RecordCodec.write(record, to: &$0) } },
            "],\n\"sessions\":[\n")
        let sessionLines = append(
            sessions.map { record in line { RecordCodec.write(record, to: &$0) } },
            "],\n\"signatures\":[\n")
        let signatureLines = append(
            SampleIndex.signatures(records, text[recordLines]),
            "],\n\"session_signatures\":[\n")
        let signed = try! SessionUpdate.joined(
            [], of: nil, with: sessions.map { SessionUpdate.line($0) })
        let sessionSignatures = append(
            signed.signatures.count == 0 ? [] : [signed.signatures.bytes],
            "],\n\"sums\":\"\"}\n")
        bytes = .allocate(byteCount: text.count, alignment: 64)
        bytes.copyBytes(from: text)
        sections = SearchedIndex(
            bytes: UnsafeRawBufferPointer(bytes),
            sections: IndexSections(
                issues: issueLines, records: recordLines, sessions: sessionLines,
                signatures: signatureLines, sessionSignatures: sessionSignatures))
    }

    /// A line for every three records of an issue, with a group for each of them or so.
    private static func signatures(_ records: [Record], _ lines: ArraySlice<UInt8>) -> [[UInt8]] {
        let bytes = Array(lines)
        var signatures: [[UInt8]] = []
        var writer: SignatureWriter?
        var start = 0
        var inLine = 0
        for (number, record) in records.enumerated() {
            let isNew = number == 0 || inLine == 3 || records[number - 1].issue != record.issue
            inLine = isNew ? 1 : inLine + 1
            let end = bytes[start...].firstIndex(of: 0x0A)! - (number + 1 < records.count ? 1 : 0)
            if isNew {
                if let line = writer?.finish(bytes) { signatures.append(line) }
                writer = SignatureWriter(issue: record.issue, groupSize: 1 + number % 400)
            }
            writer?.add(record, start..<end, of: bytes)
            start = end + 2
        }
        if let line = writer?.finish(bytes) { signatures.append(line) }
        return signatures
    }

    deinit { bytes.deallocate() }

    /// The ids of the hits, in their order; matter as `issue#what`.
    func ids(_ query: Query, readsEveryLine: Bool = false) throws -> [String] {
        try hits(query, readsEveryLine: readsEveryLine).map { hit in
            if case .matter(let matter, let issue) = hit.subject {
                return issue.id + "#" + matter.what.rawValue
            }
            return hit.id
        }
    }

    func hits(_ query: Query, readsEveryLine: Bool = false) throws -> [Hit] {
        var hits: [Hit] = []
        try Searcher(sections, readsEveryLine: readsEveryLine).run(query) {
            hits.append($0)
            return true
        }
        return hits
    }
}

extension Query {
    init(_ words: String...) {
        self.init()
        self.words = words
    }
}

extension Record {
    /// A chronicle entry whose lines are the text's paragraphs.
    static func entry(
        _ id: String, _ text: String, issue: String = "甲市人大-2024-05", title: String? = nil,
        dates: [String] = [], people: [Person] = []
    ) -> Record {
        Record(
            id: id, issue: issue, file: issue + ".txt", title: title,
            dates: dates.map { try! EDTFDate(parsing: $0) }, text: text,
            lines: LineSpans([10...12]), places: [Place(line: 10, offset: 0)],
            detail: .chronicle(ChronicleEntry(people: people)))
    }

    static func article(
        _ id: String, _ text: String, issue: String = "甲市人大-2024-05", title: String? = nil,
        article: Article = Article()
    ) -> Record {
        Record(
            id: id, issue: issue, file: issue + ".txt", title: title, text: text,
            lines: LineSpans([1...2]), detail: .article(article))
    }
}

/// Numbers that look random and are the same in every run.
struct SteadyRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &+ 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
