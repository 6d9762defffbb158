/// Which of the known words somebody may have meant.
enum Suggestion {
    /// At most three, the nearest first; equal ones in the given order. What is clearly farther
    /// than the nearest is left out.
    static func nearest(to word: String, among known: [String]) -> [String] {
        let typed = Array(word.lowercased().unicodeScalars)
        let allowed = min(max(1, typed.count / 3), 4)
        var found: [(distance: Int, word: String)] = []
        for candidate in known where !found.contains(where: { $0.word == candidate }) {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            let isBeginning = typed.count >= 3 && scalars.starts(with: typed)
            // As many characters are put in or taken out at least as the lengths differ by.
            guard isBeginning || abs(typed.count - scalars.count) <= allowed else { continue }
            let distance =
                isBeginning ? min(1, scalars.count - typed.count) : distance(typed, scalars)
            // Two words of which nothing agrees are not near, however short they are.
            if distance <= allowed, distance < max(typed.count, scalars.count) {
                found.append((distance, candidate))
            }
        }
        let ordered = found.enumerated().sorted {
            ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
        }
        let nearest = ordered.first?.element.distance ?? 0
        return ordered.prefix { $0.element.distance <= nearest + 1 }.prefix(3).map(\.element.word)
    }

    /// The known words that a short Chinese word may abbreviate: all its characters stand in them,
    /// in this order, as those of 人大 in 人民代表大会. At most three.
    static func longForms(of word: String, among known: [String]) -> [String] {
        let typed = Array(word.unicodeScalars)
        guard typed.count >= 2, typed.allSatisfy(\.properties.isIdeographic) else { return [] }
        let found = known.filter { candidate in
            var rest = typed[...]
            for scalar in candidate.unicodeScalars where scalar == rest.first { rest.removeFirst() }
            return rest.isEmpty
        }
        return Array(found.prefix(3))
    }

    /// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
    static func distance(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...to.count)
        for row in from.indices {
            var current = [row + 1]
            for column in to.indices {
                let replaced = last[column] + (from[row] == to[column] ? 0 : 1)
                var best = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, from[row] == to[column - 1], from[row - 1] == to[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[to.count]
    }
}
