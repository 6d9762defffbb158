/// Something that answers a query, before it is read.
struct FoundLine: Sendable {
    /// The line of the record, or of the issue whose matter answers.
    var line: Range<Int>
    /// As of `LineSearch.Found`.
    var day: Int
    /// The index of the matter in its issue; nil for a record.
    var matter: Int?
    /// What `--sort relevance` goes by.
    var score = 0
}

/// The orders that `--sort` offers; each is total, so the same index gives the same order.
///
/// `date`: the first day of the earliest date, undated last; then the order of the index, which is
/// issue id and reading order for records, after them sessions by id, after those matter.
/// `-date`: the latest day first, undated last, else the same. `issue`: the order of the index, an
/// issue's matter before its records. `relevance`: by how often the words stand in the title (ten
/// times each) and in the text, most first; then as `date`.
struct HitOrder {
    let order: Query.Order
    /// Where the records of an issue begin, by the issue's line; needed for `issue` alone.
    var recordsOfIssue: [Int: Int] = [:]

    func sorted(_ candidates: [FoundLine]) -> [FoundLine] {
        if let sorted = sortedByDay(candidates) { return sorted }
        return candidates.map { (key: key(of: $0), candidate: $0) }
            .sorted { $0.key < $1.key }
            .map(\.candidate)
    }

    /// Candidates come in the order of the index, so for the two orders by date one number says all.
    /// Nil for the other orders.
    private func sortedByDay(_ candidates: [FoundLine]) -> [FoundLine]? {
        guard order == .date || order == .dateDescending else { return nil }
        var keys: [Int] = []
        keys.reserveCapacity(candidates.count)
        for (number, candidate) in candidates.enumerated() {
            // Days are less than 2^23 as numbers.
            let day = min(candidate.day, 1 << 23)
            let isForward = order == .date || day == 1 << 23
            keys.append((isForward ? day : (1 << 23) - 1 - day) << 36 | number)
        }
        keys.sort()
        return keys.map { candidates[$0 & ((1 << 36) - 1)] }
    }

    private typealias Key = (Int, Int, Int, Int)

    private func key(of candidate: FoundLine) -> Key {
        let isMatter = candidate.matter != nil
        let rank = isMatter ? 1 : 0
        let part = candidate.matter ?? 0
        let place = candidate.line.lowerBound
        switch order {
        case .date, .dateDescending: return (candidate.day, rank, place, part)
        case .issue: return (recordsOfIssue[place] ?? place, 1 - rank, place, part)
        case .relevance:
            // Six kinds of key would be one too many for a tuple: matter is undated anyway.
            return (-candidate.score, candidate.day, isMatter ? Int.max / 2 + place : place, part)
        }
    }
}
