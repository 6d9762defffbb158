/// Names that were apart by blanks alone (张某某　李某　王某某) stand glued once layout blanks are gone.
/// They are told apart where the whole run is made of names.
struct GluedNames {
    /// Two such names may be one word by chance; three are a list.
    private let minimum: Int
    private static let longestRun = 60

    let names: NameReader

    init(names: NameReader, minimum: Int = 3) {
        self.names = names
        self.minimum = minimum
    }

    /// The names of the run that begins at `start`; empty where it is none.
    func read(at start: Int, in text: [Unicode.Scalar]) -> [Range<Int>] {
        guard names.mayBegin(at: start, in: text) else { return [] }
        let end = runEnd(from: start, in: text)
        guard end - start >= minimum * 2, end - start <= GluedNames.longestRun else {
            return []
        }
        // From the back: the fewest names that cover the rest, since most names have 3 characters.
        var fewest = [Int?](repeating: nil, count: end - start + 1)
        var step = [Int](repeating: 0, count: end - start + 1)
        fewest[end - start] = 0
        for at in stride(from: end - 2, through: start, by: -1) {
            for length in [3, 2, 4] where at + length <= end {
                guard let rest = fewest[at + length - start],
                    names.couldBeName(at..<at + length, in: text),
                    names.isPlain(at..<at + length, in: text)
                        || names.roster.contains(at..<at + length, of: text),
                    rest + 1 < fewest[at - start] ?? Int.max
                else { continue }
                fewest[at - start] = rest + 1
                step[at - start] = length
            }
        }
        guard let count = fewest[0], count >= minimum else { return [] }
        var ranges: [Range<Int>] = []
        var at = start
        while at < end {
            ranges.append(at..<at + step[at - start])
            at += step[at - start]
        }
        return ranges
    }

    /// Where the run of Han characters ends: at a mark, 等 or a word that goes on after people.
    private func runEnd(from start: Int, in text: [Unicode.Scalar]) -> Int {
        var end = start
        while end < text.count, text[end].isHan, text[end] != "等",
            PeopleVocabulary.strongVerbs.length(at: end, in: text) == 0
        {
            end += 1
        }
        return end
    }
}
