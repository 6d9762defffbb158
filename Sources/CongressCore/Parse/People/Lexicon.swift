/// Words looked up by the character that they begin or end with, so that a scan pays one table
/// read for every character that no word begins (or ends) with.
struct Lexicon: Sendable {
    enum Edge: Sendable { case first, last }

    /// For every character of the basic plane: 0, or 1 + the place of its words in `buckets`.
    private let slots: [UInt16]
    /// The range of `words` that share an edge character, longest first.
    private let buckets: [Range<Int32>]
    /// Where each word lies in `letters`.
    private let words: [Range<Int32>]
    private let letters: [Unicode.Scalar]

    /// `words` holds the words separated by blanks or line ends.
    init(_ edge: Edge, _ words: String) {
        self.init(
            edge, words.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) })
    }

    init(_ edge: Edge, _ list: [[Unicode.Scalar]]) {
        var byEdge: [UInt32: [[Unicode.Scalar]]] = [:]
        for word in list {
            guard let key = edge == .first ? word.first : word.last, key.value < 0x10000 else {
                continue
            }
            byEdge[key.value, default: []].append(word)
        }
        var slots = [UInt16](repeating: 0, count: 0x10000)
        var buckets: [Range<Int32>] = []
        var words: [Range<Int32>] = []
        var letters: [Unicode.Scalar] = []
        for (key, bucket) in byEdge {
            let from = Int32(words.count)
            for word in bucket.sorted(by: { $0.count > $1.count }) {
                words.append(Int32(letters.count)..<Int32(letters.count + word.count))
                letters += word
            }
            buckets.append(from..<Int32(words.count))
            slots[Int(key)] = UInt16(buckets.count)
        }
        self.slots = slots
        self.buckets = buckets
        self.words = words
        self.letters = letters
    }

    /// Whether any word has this character at its edge.
    @inline(__always)
    func mayMatch(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x10000 && slots[Int(scalar.value)] != 0
    }

    /// How long the longest word is that begins at `start`; 0 where none does.
    @inline(__always)
    func length(at start: Int, in text: [Unicode.Scalar]) -> Int {
        guard start >= 0, start < text.count, mayMatch(text[start]) else { return 0 }
        return longest(beginningAt: start, in: text)
    }

    /// How long the longest word is that ends before `end` and does not begin before `floor`.
    @inline(__always)
    func length(endingAt end: Int, floor: Int = 0, in text: [Unicode.Scalar]) -> Int {
        guard end > floor, end <= text.count, mayMatch(text[end - 1]) else { return 0 }
        return longest(endingAt: end, floor: floor, in: text)
    }

    private func longest(beginningAt start: Int, in text: [Unicode.Scalar]) -> Int {
        let bucket = buckets[Int(slots[Int(text[start].value)]) - 1]
        for index in bucket {
            let word = words[Int(index)]
            if start + word.count <= text.count, equal(word, text, start) { return word.count }
        }
        return 0
    }

    private func longest(endingAt end: Int, floor: Int, in text: [Unicode.Scalar]) -> Int {
        let bucket = buckets[Int(slots[Int(text[end - 1].value)]) - 1]
        for index in bucket {
            let word = words[Int(index)]
            if end - word.count >= floor, equal(word, text, end - word.count) { return word.count }
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
    private func equal(_ word: Range<Int32>, _ text: [Unicode.Scalar], _ start: Int) -> Bool {
        var at = start
        for letter in Int(word.lowerBound)..<Int(word.upperBound) {
            if letters[letter] != text[at] { return false }
            at += 1
        }
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
