import CongressCore

/// Which of the known words somebody may have meant.
enum Suggestion {
    /// At most three, the nearest first; equal ones in the given order. What is clearly farther
    /// than the nearest is left out.
    static func nearest(to word: String, among known: [String]) -> [String] {
        let typed = word.lowercased().unicodeScalars.map(\.value)
        let allowed = min(max(1, typed.count / 3), 4)
        var found: [(distance: Int, word: String)] = []
        for candidate in known where !found.contains(where: { $0.word == candidate }) {
            let scalars = candidate.lowercased().unicodeScalars.map(\.value)
            let isBeginning = typed.count >= 3 && scalars.starts(with: typed)
            // As many characters are put in or taken out at least as the lengths differ by.
            guard isBeginning || abs(typed.count - scalars.count) <= allowed else { continue }
            let distance =
                isBeginning
                ? min(1, scalars.count - typed.count)
                : NameSuggestion.editDistance(typed, scalars)
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
}
