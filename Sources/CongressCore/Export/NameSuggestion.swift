/// Names close to one that the archive doesn't have. Names are compared as a search reads them, so
/// that variant characters, widths and the dots inside names make no distance; what is suggested is
/// the name as printed, and nothing is taken for the name that was asked for.
public enum NameSuggestion {
    /// Whether one of the values holds the word, as a query's filters by region, column, law and
    /// issue ask.
    public static func isHeld(_ word: String, by values: some Sequence<String>) -> Bool {
        let word = SearchWord(word)
        return values.contains { word.stands(in: $0) }
    }

    /// The nearest of `names`, nearest first and then in the given order. A name may differ in
    /// one character, a name of four and more in two; or it begins with what was typed.
    public static func nearest(
        to name: String, in names: some Sequence<String>, limit: Int = 3
    ) -> [String] {
        let wanted = FoldedText(name.unicodeScalars).scalars
        guard !wanted.isEmpty else { return [] }
        var found: [(name: String, distance: Int)] = []
        for candidate in names {
            guard let distance = distance(wanted, FoldedText(candidate.unicodeScalars).scalars)
            else { continue }
            found.append((candidate, distance))
        }
        let order = found.indices.sorted {
            (found[$0].distance, $0) < (found[$1].distance, $1)
        }
        return order.prefix(limit).map { found[$0].name }
    }

    /// Nil where the names are not near.
    private static func distance(_ wanted: [UInt32], _ name: [UInt32]) -> Int? {
        if name.starts(with: wanted) { return name.count == wanted.count ? 0 : 1 }
        let allowed = wanted.count < 4 ? 1 : 2
        guard abs(name.count - wanted.count) <= allowed else { return nil }
        let distance = editDistance(wanted, name)
        return distance <= allowed && distance < min(wanted.count, name.count) ? distance : nil
    }

    /// How many characters must be put in, taken out, replaced or swapped with their neighbour.
    public static func editDistance(_ left: [UInt32], _ right: [UInt32]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let isSame = left[row] == right[column]
                var cost = min(
                    last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}

extension NamesLike {
    /// Those nearest to the name that was asked for: the same in other forms of its characters,
    /// almost the same, or beginning with it.
    public var nearest: [String] { NameSuggestion.nearest(to: asked, in: names, limit: 5) }
}
