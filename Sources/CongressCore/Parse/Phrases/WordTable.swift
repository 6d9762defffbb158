/// Words of one meaning, found by their first or last character: the longest that stands at a place
/// wins.
///
/// Every table is a constant of the genre and lives as long as the process. Its words therefore lie
/// in memory that nobody counts or frees; a look at a table costs a load and a compare.
struct WordTable: ExpressibleByArrayLiteral, @unchecked Sendable {
    private let letters: UnsafePointer<Unicode.Scalar>
    private let byFirst: WordEdge
    private let byLast: WordEdge

    init(arrayLiteral elements: Word...) { self.init(elements.map(\.scalars)) }

    /// Words separated by blanks or line ends.
    init(list: String) { self.init(WordTable.words(list)) }

    init(_ words: [[Unicode.Scalar]]) {
        let words = words.filter { !$0.isEmpty }
        let letters = UnsafeMutablePointer<Unicode.Scalar>.allocate(
            capacity: max(1, words.reduce(0) { $0 + $1.count }))
        var places: [Range<Int>] = []
        var end = 0
        for word in words {
            places.append(end..<(end + word.count))
            for letter in word {
                (letters + end).initialize(to: letter)
                end += 1
            }
        }
        self.letters = UnsafePointer(letters)
        byFirst = WordEdge(places, letters, edge: \.lowerBound, inward: 1)
        byLast = WordEdge(places, letters, edge: { $0.upperBound - 1 }, inward: -1)
    }

    /// The words of a list that is separated by blanks or line ends.
    static func words(_ list: String) -> [[Unicode.Scalar]] {
        list.unicodeScalars.split { $0 == " " || $0 == "\n" }.map(Array.init)
    }

    // MARK: In a slice of a line

    /// The longest word that stands at `index`, by its length.
    func match(in text: ArraySlice<Unicode.Scalar>, at index: Int) -> Int? {
        guard index < text.endIndex else { return nil }
        let next = index + 1 < text.endIndex ? text[index + 1] : nil
        for word in byFirst.words(text[index], next) where stands(word, at: index, of: text) {
            return word.count
        }
        return nil
    }

    func isPrefix(of text: ArraySlice<Unicode.Scalar>) -> Bool {
        match(in: text, at: text.startIndex) != nil
    }

    /// The longest word that the text ends with, by its length.
    func suffix(of text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let last = text.last else { return nil }
        for word in byLast.words(last, text.dropLast().last)
        where word.count <= text.count && stands(word, at: text.endIndex - word.count, of: text) {
            return word.count
        }
        return nil
    }

    func isSuffix(of text: ArraySlice<Unicode.Scalar>) -> Bool { suffix(of: text) != nil }

    func isWhole(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first else { return false }
        for word in byFirst.words(first, text.dropFirst().first)
        where word.count == text.count && stands(word, at: text.startIndex, of: text) {
            return true
        }
        return false
    }

    /// The first word of a length that ends with some characters.
    func word(of count: Int, endingWith tail: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
        guard let last = tail.last else { return nil }
        for word in byLast.words(last) where word.count == count && word.count >= tail.count {
            let letters = UnsafeBufferPointer(start: letters + word.start, count: word.count)
            if letters.suffix(tail.count).elementsEqual(tail) { return Array(letters) }
        }
        return nil
    }

    /// Where the first of the words stands.
    func first(in text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        for index in text.indices {
            if let length = match(in: text, at: index) { return index..<(index + length) }
        }
        return nil
    }

    func occurs(in text: ArraySlice<Unicode.Scalar>) -> Bool { first(in: text) != nil }

    @inline(__always)
    private func stands(
        _ word: WordEdge.Entry, at start: Int, of text: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard start + word.count <= text.endIndex else { return false }
        for offset in 0..<word.count where text[start + offset] != letters[word.start + offset] {
            return false
        }
        return true
    }

    // MARK: In a whole text

    /// Whether any word begins with this character.
    @inline(__always)
    func mayBegin(with scalar: Unicode.Scalar) -> Bool { !byFirst.words(scalar).isEmpty }

    /// Whether any word ends with this character.
    @inline(__always)
    func mayEnd(with scalar: Unicode.Scalar) -> Bool { !byLast.words(scalar).isEmpty }

    /// How long the longest word is that begins at `start`; 0 where none does.
    @inline(__always)
    func length(at start: Int, in text: [Unicode.Scalar]) -> Int {
        guard start >= 0, start < text.count else { return 0 }
        let next = start + 1 < text.count ? text[start + 1] : nil
        for word in byFirst.words(text[start], next) where stands(word, at: start, of: text) {
            return word.count
        }
        return 0
    }

    /// How long the longest word is that ends before `end` and does not begin before `floor`.
    @inline(__always)
    func length(endingAt end: Int, floor: Int = 0, in text: [Unicode.Scalar]) -> Int {
        guard end > floor, end <= text.count else { return 0 }
        for word in byLast.words(text[end - 1], end > 1 ? text[end - 2] : nil)
        where end - word.count >= floor && stands(word, at: end - word.count, of: text) {
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
    private func stands(_ word: WordEdge.Entry, at start: Int, of text: [Unicode.Scalar]) -> Bool {
        guard start + word.count <= text.count else { return false }
        for offset in 0..<word.count where text[start + offset] != letters[word.start + offset] {
            return false
        }
        return true
    }
}

/// The words of a table by the character at one of their ends, longest first: a hash table whose
/// slots are taken in turn, behind a filter of one bit for each character modulo 4096 that turns
/// most places of a text away.
struct WordEdge: @unchecked Sendable {
    /// Where a word lies in the letters of its table.
    struct Entry {
        let start: Int
        let count: Int
    }

    private struct Slot {
        var scalar: UInt32 = .max
        var first: UInt32 = 0
        var end: UInt32 = 0
        /// One bit, modulo 64, for each character that stands beside this one in a word; all bits
        /// where the character is a word.
        var neighbours: UInt64 = 0
    }

    private let filter: UnsafeMutablePointer<UInt64>
    private let slots: UnsafeMutablePointer<Slot>
    private let entries: UnsafeMutablePointer<Entry>
    private let mask: Int

    /// - Parameters:
    ///   - edge: where a word has the character by which it is found.
    ///   - inward: the step from there to the next character of the word.
    init(
        _ places: [Range<Int>], _ letters: UnsafePointer<Unicode.Scalar>,
        edge: (Range<Int>) -> Int, inward: Int
    ) {
        var buckets: [UInt32: [Range<Int>]] = [:]
        for place in places { buckets[letters[edge(place)].value, default: []].append(place) }
        var size = 8
        while size < buckets.count * 3 { size *= 2 }
        mask = size - 1
        filter = .allocate(capacity: 64)
        filter.initialize(repeating: 0, count: 64)
        slots = .allocate(capacity: size)
        slots.initialize(repeating: Slot(), count: size)
        entries = .allocate(capacity: max(1, places.count))
        var count = 0
        for (scalar, bucket) in buckets {
            let first = count
            var neighbours: UInt64 = 0
            for place in bucket.sorted(by: { $0.count > $1.count }) {
                (entries + count).initialize(to: Entry(start: place.lowerBound, count: place.count))
                count += 1
                neighbours |=
                    place.count == 1 ? .max : WordEdge.bit(letters[edge(place) + inward])
            }
            filter[Int(scalar >> 6) & 63] |= 1 << UInt64(scalar & 63)
            var at = home(scalar)
            while slots[at].scalar != .max { at = (at + 1) & mask }
            slots[at] = Slot(
                scalar: scalar, first: UInt32(first), end: UInt32(count), neighbours: neighbours)
        }
    }

    @inline(__always)
    private func home(_ scalar: UInt32) -> Int { Int(scalar &* 0x9E37_79B1 >> 8) & mask }

    @inline(__always)
    private static func bit(_ scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }

    /// The words that have the character at this end, if one of them may have the neighbour beside
    /// it; nil stands for the end of the text.
    @inline(__always)
    func words(
        _ scalar: Unicode.Scalar, _ neighbour: Unicode.Scalar?
    ) -> UnsafeBufferPointer<Entry> {
        guard let slot = slot(of: scalar) else { return none }
        let bit = neighbour.map(WordEdge.bit) ?? 0
        guard slot.neighbours & bit != 0 || slot.neighbours == .max else { return none }
        return UnsafeBufferPointer(
            start: entries + Int(slot.first), count: Int(slot.end - slot.first))
    }

    /// The words that have the character at this end.
    @inline(__always)
    func words(_ scalar: Unicode.Scalar) -> UnsafeBufferPointer<Entry> {
        guard let slot = slot(of: scalar) else { return none }
        return UnsafeBufferPointer(
            start: entries + Int(slot.first), count: Int(slot.end - slot.first))
    }

    private var none: UnsafeBufferPointer<Entry> { UnsafeBufferPointer(start: entries, count: 0) }

    @inline(__always)
    private func slot(of scalar: Unicode.Scalar) -> Slot? {
        let value = scalar.value
        guard filter[Int(value >> 6) & 63] & (1 << UInt64(value & 63)) != 0 else { return nil }
        var at = home(value)
        while slots[at].scalar != value {
            guard slots[at].scalar != .max else { return nil }
            at = (at + 1) & mask
        }
        return slots[at]
    }
}
