/// What the index says of one issue, without its matter: enough to import, list and remove.
public struct IndexedIssue: Sendable {
    /// Without matter; `OpenIndex.issue(_:)` reads that too.
    public let issue: Issue
    public let ledger: IssueCodec.Ledger
    /// The issue's line in the file.
    public let line: Range<Int>
    /// The line of its records' signatures.
    let signatures: Range<Int>

    public var id: String { issue.id }
}

extension OpenIndex {
    /// All issues in the order of their ids.
    public func issueList() throws(ArchiveError) -> [IndexedIssue] {
        var list: [IndexedIssue] = []
        var signatures = lines(in: sections.signatures)
        for line in lines(in: issues) {
            do throws(JSONError) {
                var reader = JSONReader(slice(line))
                let (issue, ledger) = try IssueCodec.read(from: &reader, withMatter: false)
                guard let signatures = signatures.next() else {
                    throw JSONError(offset: 0, problem: .missingKey("signatures"))
                }
                list.append(
                    IndexedIssue(
                        issue: issue, ledger: ledger, line: line, signatures: signatures))
            } catch {
                throw damage(error, in: line)
            }
        }
        return list
    }

    /// An issue with its matter.
    public func issue(_ entry: IndexedIssue) throws(ArchiveError) -> Issue {
        do throws(JSONError) {
            return try IssueCodec.read(slice(entry.line)).issue
        } catch {
            throw damage(error, in: entry.line)
        }
    }

    public func record(
        at line: Range<Int>, with long: RecordCodec.LongFields = .all
    ) throws(ArchiveError) -> Record {
        try read(line) { (bytes) throws(JSONError) in try RecordCodec.read(bytes, with: long) }
    }

    /// Which records report which session.
    public func sessionReports() throws(ArchiveError) -> [SessionReports] {
        var list: [SessionReports] = []
        for line in lines(in: sessions) {
            list.append(
                try read(line) { (bytes) throws(JSONError) in
                    try SessionCodec.readReports(bytes)
                })
        }
        return list
    }

    private func read<Value>(
        _ line: Range<Int>, _ value: (UnsafeRawBufferPointer) throws(JSONError) -> Value
    ) throws(ArchiveError) -> Value {
        do throws(JSONError) {
            return try value(slice(line))
        } catch {
            throw damage(error, in: line)
        }
    }

    func sessionCount() -> Int {
        lines(in: sessions).reduce(0) { count, _ in count + 1 }
    }

    /// Where an issue's record lines stand, joined, without the separator at the end.
    public func records(of id: String) throws(ArchiveError) -> Range<Int> {
        try records(from: id, through: id)
    }

    /// The records of an issue, in order.
    public func recordList(of id: String) throws(ArchiveError) -> [Record] {
        var list: [Record] = []
        for line in lines(in: try records(of: id)) { list.append(try record(at: line)) }
        return list
    }

    /// Where the record lines of neighbouring issues stand. Records are sorted by issue, so their
    /// place is found by halving.
    func records(from first: String, through last: String) throws(ArchiveError) -> Range<Int> {
        let start = try firstRecord { !$0.comesBefore(first) }
        var end = try firstRecord { last.comesBefore($0) }
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == UInt8(ascii: ",") {
            end -= 1
        }
        return start..<end
    }

    /// The first byte of the first record line whose issue `isFound`, which must hold for all lines
    /// behind it too.
    private func firstRecord(
        where isFound: (String) -> Bool
    ) throws(ArchiveError) -> Int {
        var low = records.lowerBound
        var high = records.upperBound
        while low < high {
            let middle = low + (high - low) / 2
            // The line that holds the middle byte.
            let before = Memory.last(0x0A, in: bytes, 0..<middle).map { $0 + 1 } ?? 0
            let start = max(low, before)
            let end = Memory.first(0x0A, in: bytes, from: middle) ?? high - 1
            if isFound(try recordHead(at: start..<end).issue) {
                high = start
            } else {
                low = end + 1
            }
        }
        return low
    }

    /// The id and the issue of a record line, which its first keys hold.
    func recordHead(at line: Range<Int>) throws(ArchiveError) -> (id: String, issue: String) {
        var id: String?
        var issue: String?
        do throws(JSONError) {
            var reader = JSONReader(slice(line))
            try reader.beginObject()
            while id == nil || issue == nil, let key = try reader.nextKey() {
                switch key {
                case "id": id = try reader.string()
                case "issue": issue = try reader.string()
                default: try reader.skipValue()
                }
            }
        } catch {
            throw damage(error, in: line)
        }
        guard let id, let issue else {
            throw damage(JSONError(offset: 0, problem: .missingKey("id or issue")), in: line)
        }
        return (id, issue)
    }
}
