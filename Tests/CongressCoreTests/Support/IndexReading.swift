@testable import CongressCore

extension OpenIndex {
    /// Every session, whole, in the order of the index.
    func sessionList() throws -> [Record] {
        try lines(in: sessions).map { try record(at: $0) }
    }
}
