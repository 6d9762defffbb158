/// Why a search could not be run to its end.
public enum SearchProblem: Error, Equatable, Sendable {
    case pattern(PatternProblem)
    /// The index holds something that is no record; `offset` counts its bytes from 0.
    case damaged(offset: Int, what: String)
    /// The index is not as it was written; nothing in it can be trusted.
    case unsound
}

extension SearchedIndex {
    func record(
        at line: Range<Int>, with long: RecordCodec.LongFields = .all
    ) throws(SearchProblem) -> Record {
        try read(line) { (bytes) throws(JSONError) in try RecordCodec.read(bytes, with: long) }
    }

    /// Of a session's line, which records report it.
    func reports(at line: Range<Int>) throws(SearchProblem) -> SessionReports {
        try read(line) { (bytes) throws(JSONError) in try SessionCodec.readReports(bytes) }
    }

    func issue(at line: Range<Int>) throws(SearchProblem) -> Issue {
        try read(line) { (bytes) throws(JSONError) in try IssueCodec.read(bytes).issue }
    }

    /// An issue without its matter, which is nearly all of its line.
    func issueHead(at line: Range<Int>) throws(SearchProblem) -> Issue {
        try read(line) { (bytes) throws(JSONError) in
            var reader = JSONReader(bytes)
            return try IssueCodec.read(from: &reader, withMatter: false).issue
        }
    }

    private func read<Value>(
        _ line: Range<Int>, _ value: (UnsafeRawBufferPointer) throws(JSONError) -> Value
    ) throws(SearchProblem) -> Value {
        do throws(JSONError) {
            return try value(slice(line))
        } catch {
            throw SearchProblem.damaged(
                offset: line.lowerBound + error.offset, what: "\(error.problem)")
        }
    }
}
