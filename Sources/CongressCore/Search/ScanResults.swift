import Synchronization

/// Where the threads of a scan leave what they found, each in a place of its own.
final class ScanResults: Sendable {
    typealias Part = Result<[LineSearch.Found], SearchProblem>

    private let parts: Mutex<[Part]>

    init(count: Int) {
        parts = Mutex(Array(repeating: .success([]), count: count))
    }

    func store(_ part: Part, at index: Int) {
        parts.withLock { $0[index] = part }
    }

    var all: [Part] { parts.withLock { $0 } }
}

/// Why a search could not be run to its end.
public enum SearchProblem: Error, Equatable, Sendable {
    case pattern(PatternProblem)
    /// The index holds something that is no record; `offset` counts its bytes from 0.
    case damaged(offset: Int, what: String)
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
