/// Names close to one that the archive doesn't have.
enum NameSuggestion {
    /// The nearest of `names`, nearest first and then in the given order. A name may differ in
    /// one character, a name of four and more in two.
    static func nearest(to name: String, in names: some Sequence<String>, limit: Int) -> [String] {
        let wanted = Array(name.unicodeScalars)
        let allowed = wanted.count < 4 ? 1 : 2
        var found: [(name: String, distance: Int)] = []
        for candidate in names {
            let scalars = Array(candidate.unicodeScalars)
            guard abs(scalars.count - wanted.count) <= allowed else { continue }
            let distance = editDistance(wanted, scalars)
            let shorter = min(wanted.count, scalars.count)
            guard distance <= allowed, distance < shorter else { continue }
            found.append((candidate, distance))
        }
        let order = found.indices.sorted {
            (found[$0].distance, $0) < (found[$1].distance, $1)
        }
        return order.prefix(limit).map { found[$0].name }
    }

    /// How many characters must be put in, taken out, replaced or swapped with their neighbour.
    static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
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
