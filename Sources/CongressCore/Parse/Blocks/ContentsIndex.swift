/// The entries of a table of contents by the characters that their titles begin and end with:
/// a heading agrees with none that it shares neither with.
struct ContentsIndex: Sendable {
    private let entries: [Contents.Entry]
    private var byFirst: [Unicode.Scalar: [Int]] = [:]
    private var byLast: [Unicode.Scalar: [Int]] = [:]

    /// Entries tried for one character; a table that repeats one beginning without end is no table.
    private static let most = 200

    init(_ contents: Contents) {
        entries = contents.entries
        for (index, entry) in entries.enumerated() {
            guard let first = entry.key.first, let last = entry.key.last, entry.key.count >= 2
            else {
                continue
            }
            if byFirst[first, default: []].count < ContentsIndex.most {
                byFirst[first, default: []].append(index)
            }
            if byLast[last, default: []].count < ContentsIndex.most {
                byLast[last, default: []].append(index)
            }
        }
    }

    /// The entry that the letters of a heading agree with best, the earlier one of equals.
    func entry(for key: [Unicode.Scalar]) -> (Int, Contents.Agreement)? {
        guard let first = key.first, let last = key.last else { return nil }
        var best: (Int, Contents.Agreement)?
        for index in (byFirst[first] ?? []) + (byLast[last] ?? []) {
            guard let agreement = Contents.agreement(key, entries[index]) else { continue }
            guard let rival = best else {
                best = (index, agreement)
                continue
            }
            if agreement > rival.1 || agreement == rival.1 && index < rival.0 {
                best = (index, agreement)
            }
        }
        return best
    }
}
