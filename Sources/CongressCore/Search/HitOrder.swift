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
        if order == .date || order == .dateDescending, candidates.count > 1 {
            return dealtByDay(candidates)
        }
        return candidates.map { (key: key(of: $0), candidate: $0) }
            .sorted { $0.key < $1.key }
            .map(\.candidate)
    }

    /// Candidates come in the order of the index, so for the two orders by date they need only be
    /// dealt out by their day: first by its lower twelve bits, then by its upper ones.
    private func dealtByDay(_ candidates: [FoundLine]) -> [FoundLine] {
        let isForward = order == .date
        func key(_ candidate: FoundLine) -> Int {
            let day = Int(candidate.day)
            return isForward || candidate.day == FoundLine.undated
                ? day : Int(FoundLine.undated) - 1 - day
        }
        let half = deal(Array(candidates.indices)) { key(candidates[$0]) & 0xFFF }
        return deal(half) { key(candidates[$0]) >> 12 }.map { candidates[$0] }
    }

    /// The numbers in the order of their keys, which are less than 4096; what has the same key
    /// stays as it was.
    private func deal(_ numbers: [Int], _ key: (Int) -> Int) -> [Int] {
        var next = Array(repeating: 0, count: 4097)
        for number in numbers { next[key(number) + 1] += 1 }
        for at in 1..<next.count { next[at] += next[at - 1] }
        var dealt = numbers
        for number in numbers {
            let key = key(number)
            dealt[next[key]] = number
            next[key] += 1
        }
        return dealt
    }

    /// What `relevance` goes by, of so many places of the words.
    static func score(inTitle title: Int, inText text: Int) -> Int { title * 10 + text }

    private typealias Key = (Int, Int, Int, Int, Int)

    private func key(of candidate: FoundLine) -> Key {
        let rank = candidate.matter == nil ? 0 : 1
        let part = Int(candidate.matter ?? 0)
        let day = Int(candidate.day)
        let place = candidate.line.lowerBound
        switch order {
        case .date, .dateDescending: return (0, day, rank, place, part)
        case .issue: return (recordsOfIssue[place] ?? place, 1 - rank, place, part, 0)
        case .relevance: return (-Int(candidate.score), day, rank, place, part)
        }
    }
}
