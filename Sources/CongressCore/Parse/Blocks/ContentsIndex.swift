/// The entries of a table of contents by the characters that their titles begin and end with:
/// a heading agrees with none that it shares neither with.
struct ContentsIndex: Sendable {
    private let keys: [[Unicode.Scalar]]
    private var byFirst: [Unicode.Scalar: [Int]] = [:]
    private var byLast: [Unicode.Scalar: [Int]] = [:]
    /// One bit for each character modulo 4096 that a title begins or ends with.
    private var firsts = [UInt64](repeating: 0, count: 64)
    private var lasts = [UInt64](repeating: 0, count: 64)

    /// Entries tried for one character; a table that repeats one beginning without end is no table.
    private static let most = 200

    init(_ contents: Contents) {
        keys = contents.entries.map(\.key)
        for (index, key) in keys.enumerated() {
            guard let first = key.first, let last = key.last, key.count >= 2 else { continue }
            if byFirst[first, default: []].count < ContentsIndex.most {
                byFirst[first, default: []].append(index)
                firsts[Int(first.value >> 6) & 63] |= 1 << UInt64(first.value & 63)
            }
            if byLast[last, default: []].count < ContentsIndex.most {
                byLast[last, default: []].append(index)
                lasts[Int(last.value >> 6) & 63] |= 1 << UInt64(last.value & 63)
            }
        }
    }

    /// Whether a heading with these first and last letters may agree with any entry; most lines of
    /// a text are turned away by it.
    func mayHold(first: Unicode.Scalar, last: Unicode.Scalar) -> Bool {
        firsts[Int(first.value >> 6) & 63] & (1 << UInt64(first.value & 63)) != 0
            || lasts[Int(last.value >> 6) & 63] & (1 << UInt64(last.value & 63)) != 0
    }

    /// The entry that the letters of a heading agree with best, the earlier one of equals.
    func entry(for key: [Unicode.Scalar]) -> (Int, Contents.Agreement)? {
        guard let first = key.first, let last = key.last else { return nil }
        var best: (Int, Contents.Agreement)?
        compare(key, byFirst[first], &best)
        compare(key, byLast[last], &best)
        return best
    }

    private func compare(
        _ key: [Unicode.Scalar], _ candidates: [Int]?, _ best: inout (Int, Contents.Agreement)?
    ) {
        guard let candidates else { return }
        for index in candidates {
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
