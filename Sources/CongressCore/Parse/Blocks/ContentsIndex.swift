/// The entries of a table of contents by the characters that their titles begin and end with:
/// a heading agrees with none that it shares neither with.
///
/// A class, because a copy for every line of the body would count references.
final class ContentsIndex: Sendable {
    private let keys: [[Unicode.Scalar]]
    private let ends: [KeyEnds]
    private let byFirst: [Unicode.Scalar: [Int]]
    private let byLast: [Unicode.Scalar: [Int]]
    private let firsts: ScalarFilter
    private let lasts: ScalarFilter

    /// Entries tried for one character; a table that repeats one beginning without end is no table.
    private static let most = 200

    init(_ contents: Contents) {
        keys = contents.entries.map { ContentsIndex.shortened($0.key) }
        ends = keys.map { KeyEnds($0) }
        (byFirst, firsts) = ContentsIndex.places(of: keys) { $0[0] }
        (byLast, lasts) = ContentsIndex.places(of: keys) { $0[$0.count - 1] }
    }

    /// The entries by one of their characters.
    private static func places(
        of keys: [[Unicode.Scalar]], by character: ([Unicode.Scalar]) -> Unicode.Scalar
    ) -> ([Unicode.Scalar: [Int]], ScalarFilter) {
        var places: [Unicode.Scalar: [Int]] = [:]
        var filter = ScalarFilter()
        for (index, key) in keys.enumerated() where key.count >= 2 {
            let found = character(key)
            guard places[found, default: []].count < most else { continue }
            places[found, default: []].append(index)
            filter.insert(found)
        }
        return (places, filter)
    }

    /// Whether some entry may begin with a letter. A heading agrees with none that it shares neither
    /// its first nor its last letter with; most lines of a text are turned away by that.
    func mayOpen(with first: Unicode.Scalar) -> Bool { firsts.mayHold(first) }

    func mayClose(with last: Unicode.Scalar) -> Bool { lasts.mayHold(last) }

    /// The entry that the letters of a heading agree with best, the earlier one of equals.
    func entry(for key: [Unicode.Scalar]) -> (Int, Contents.Agreement)? {
        let key = ContentsIndex.shortened(key)
        guard let first = key.first, let last = key.last else { return nil }
        var best: (Int, Contents.Agreement)?
        if firsts.mayHold(first) { compare(key, byFirst[first], &best) }
        if lasts.mayHold(last) { compare(key, byLast[last], &best) }
        return best
    }

    /// The contents say 人大常委会 where a document is headed by 人民代表大会常务委员会.
    private static func shortened(_ key: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard key.count >= 8, let first = fullNames.first(in: key[...])
        else { return key }
        var short: [Unicode.Scalar] = []
        short.reserveCapacity(key.count)
        short += key[..<first.lowerBound]
        var at = first.lowerBound
        while at < key.count {
            if key[at...].starts(with: "人民代表大会" as Word) {
                short += "人大".unicodeScalars
                at += 6
            } else if key[at...].starts(with: "常务委员会" as Word) {
                short += "常委会".unicodeScalars
                at += 5
            } else {
                short.append(key[at])
                at += 1
            }
        }
        return short
    }

    /// Whether some letters are the title of an entry, or so many of them that it goes on in the next line.
    func opensTitle(_ words: ArraySlice<Unicode.Scalar>, leastOpening: Int) -> Bool {
        guard let first = words.firstOfKey, firsts.mayHold(first) else { return false }
        return byFirst[first]?.contains { entry in
            let title = keys[entry]
            var count = 0
            for letter in words.lazy.map({ $0.narrowed }) where letter.isOfKey {
                guard count < title.count, title[count] == letter else { return false }
                count += 1
            }
            return count == title.count || count >= leastOpening
        } ?? false
    }

    private static let fullNames: WordTable = ["人民代表大会", "常务委员会"]

    private func compare(
        _ key: [Unicode.Scalar], _ candidates: [Int]?, _ best: inout (Int, Contents.Agreement)?
    ) {
        guard let candidates else { return }
        let heading = KeyEnds(key)
        for index in candidates where heading.mayAgree(with: ends[index]) {
            guard let agreement = Contents.agreement(key, keys[index]) else { continue }
            guard let rival = best else {
                best = (index, agreement)
                continue
            }
            if agreement > rival.1 || agreement == rival.1 && index < rival.0 {
                best = (index, agreement)
            }
        }
    }
}

/// What of the letters of a title is compared before the title itself: most pairs of a heading and
/// an entry part there.
private struct KeyEnds: Sendable {
    let count: Int
    private let first: Unicode.Scalar?
    private let second: Unicode.Scalar?
    private let last: Unicode.Scalar?

    init(_ key: [Unicode.Scalar]) {
        count = key.count
        first = key.first
        second = key.count > 1 ? key[1] : nil
        last = key.last
    }

    /// One is the other's beginning or end, or both are long and about as long as each other.
    func mayAgree(with entry: KeyEnds) -> Bool {
        if first == entry.first, second == entry.second { return true }
        let shorter = min(count, entry.count)
        guard shorter >= 8 else { return false }
        return last == entry.last && entry.count > count
            || abs(count - entry.count) * 5 <= shorter
    }
}
