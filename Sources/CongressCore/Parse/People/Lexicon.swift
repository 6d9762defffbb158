/// Words looked up by the character that they begin or end with, so that a scan pays one table
/// read for every character that no word begins (or ends) with.
struct Lexicon: Sendable {
    enum Edge: Sendable { case first, last }

    private let edge: Edge
    /// For every character of the basic plane: 0, or 1 + the place of its words in `buckets`.
    private let slots: [UInt16]
    /// Words that share the edge character, longest first.
    private let buckets: [[[Unicode.Scalar]]]

    /// `words` holds the words separated by blanks or line ends.
    init(_ edge: Edge, _ words: String) {
        self.init(
            edge, words.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) })
    }

    init(_ edge: Edge, _ words: [[Unicode.Scalar]]) {
        var slots = [UInt16](repeating: 0, count: 0x10000)
        var buckets: [[[Unicode.Scalar]]] = []
        for word in words {
            guard let key = edge == .first ? word.first : word.last, key.value < 0x10000 else {
                continue
            }
            if slots[Int(key.value)] == 0 {
                buckets.append([])
                slots[Int(key.value)] = UInt16(buckets.count)
            }
            buckets[Int(slots[Int(key.value)]) - 1].append(word)
        }
        self.edge = edge
        self.slots = slots
        self.buckets = buckets.map { $0.sorted { $0.count > $1.count } }
    }

    /// Whether any word has this character at its edge.
    @inline(__always)
    func mayMatch(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x10000 && slots[Int(scalar.value)] != 0
    }

    /// How long the longest word is that begins at `start`; 0 where none does.
    func length(at start: Int, in text: [Unicode.Scalar]) -> Int {
        guard start >= 0, start < text.count, mayMatch(text[start]) else { return 0 }
        for word in buckets[Int(slots[Int(text[start].value)]) - 1]
        where start + word.count <= text.count && Lexicon.equal(word, text, start) {
            return word.count
        }
        return 0
    }

    /// How long the longest word is that ends before `end` and does not begin before `floor`.
    func length(endingAt end: Int, floor: Int = 0, in text: [Unicode.Scalar]) -> Int {
        guard end > floor, end <= text.count, mayMatch(text[end - 1]) else { return 0 }
        for word in buckets[Int(slots[Int(text[end - 1].value)]) - 1]
        where end - word.count >= floor && Lexicon.equal(word, text, end - word.count) {
            return word.count
        }
        return 0
    }

    /// Where a word of the table first stands inside `range`, and how long it is.
    func first(in range: Range<Int>, of text: [Unicode.Scalar]) -> (at: Int, length: Int)? {
        var at = range.lowerBound
        while at < range.upperBound {
            let length = length(at: at, in: text)
            if length > 0, at + length <= range.upperBound { return (at, length) }
            at += 1
        }
        return nil
    }

    func occurs(in range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        first(in: range, of: text) != nil
    }

    @inline(__always)
    private static func equal(
        _ word: [Unicode.Scalar], _ text: [Unicode.Scalar], _ start: Int
    ) -> Bool {
        for offset in 0..<word.count where text[start + offset] != word[offset] { return false }
        return true
    }
}

/// A set of characters of the basic plane, one bit each.
struct ScalarSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1024)

    init(_ characters: String) {
        for scalar in characters.unicodeScalars where !scalar.isLayoutBlank && scalar != "\n" {
            insert(scalar)
        }
    }

    mutating func insert(_ scalar: Unicode.Scalar) {
        guard scalar.value < 0x10000 else { return }
        bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }

    @inline(__always)
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value < 0x10000 else { return false }
        return bits[Int(scalar.value >> 6)] & (1 << UInt64(scalar.value & 63)) != 0
    }
}
