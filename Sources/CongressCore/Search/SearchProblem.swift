/// Why a search could not be run to its end.
public enum SearchProblem: Error, Equatable, Sendable {
    case pattern(PatternProblem)
    /// The index holds something that is no record; `offset` counts its bytes from 0.
    case damaged(offset: Int, what: String)
    /// The index is not as it was written; nothing in it can be trusted.
    case unsound
}

extension SearchedIndex {
    func record(at line: Range<Int>) throws(SearchProblem) -> Record {
        do throws(JSONError) {
            return try RecordCodec.read(slice(line))
        } catch {
            throw SearchProblem.damaged(
                offset: line.lowerBound + error.offset, what: "\(error)")
        }
    }

    func issue(at line: Range<Int>) throws(SearchProblem) -> Issue {
        do throws(JSONError) {
            return try IssueCodec.read(slice(line)).issue
        } catch {
            throw SearchProblem.damaged(
                offset: line.lowerBound + error.offset, what: "\(error)")
        }
    }
}
