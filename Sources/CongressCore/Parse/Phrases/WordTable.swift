/// Words of one meaning, found by their first or last character: the longest that stands at a place
/// wins.
///
/// Every table is a constant of the genre and lives as long as the process. Its words therefore lie
/// in memory that nobody counts or frees; a look at a table costs a load and a compare.
struct WordTable: ExpressibleByArrayLiteral, @unchecked Sendable {
    private let letters: UnsafePointer<Unicode.Scalar>
    private let byFirst: WordEdge
    private let byLast: WordEdge

    init(arrayLiteral elements: Word...) {
        var words = WordLetters()
        for element in elements {
            words.letters += element.scalars
            words.endWord()
        }
        self.init(words)
    }

    /// Words separated by blanks or line ends.
    init(list: String) {
        var words = WordLetters()
        for scalar in list.unicodeScalars {
            if scalar == " " || scalar == "\n" {
                words.endWord()
            } else {
                words.letters.append(scalar)
            }
        }
        words.endWord()
        self.init(words)
    }

    init(_ words: [[Unicode.Scalar]]) {
        var all = WordLetters()
        for word in words {
            all.letters += word
            all.endWord()
        }
        self.init(all)
    }

    private init(_ words: WordLetters) {
        let letters = UnsafeMutablePointer<Unicode.Scalar>.allocate(
            capacity: max(1, words.letters.count))
        letters.initialize(from: words.letters, count: words.letters.count)
        self.letters = UnsafePointer(letters)
        byFirst = WordEdge(words, of: .first)
        byLast = WordEdge(words, of: .last)
    }

    /// The words of a list that is separated by blanks or line ends.
    static func words(_ list: String) -> [[Unicode.Scalar]] {
        list.unicodeScalars.split { $0 == " " || $0 == "\n" }.map(Array.init)
    }

    // MARK: In a slice of a line

    /// The longest word that stands at `index`, by its length.
    func match(in text: ArraySlice<Unicode.Scalar>, at index: Int) -> Int? {
        guard index < text.endIndex else { return nil }
        for word in byFirst.words(text[index], index + 1 < text.endIndex ? text[index + 1] : nil)
        where stands(word, at: index, of: text) {
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
        text.withUnsafeBufferPointer { scalars in
            for place in scalars.indices where byFirst.mayHold(scalars[place]) {
                let index = text.startIndex + place
                if let length = match(in: text, at: index) { return index..<(index + length) }
            }
            return nil
        }
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

    /// How long the longest word is that begins at `start`; 0 where none does.
    @inline(__always)
    func length(at start: Int, in text: [Unicode.Scalar]) -> Int {
        guard start >= 0, start < text.count else { return 0 }
        for word in byFirst.words(text[start], start + 1 < text.count ? text[start + 1] : nil)
        where stands(word, at: start, of: text) {
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
        precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
        return text.withUnsafeBufferPointer { scalars in
            for at in range where byFirst.mayHold(scalars[at]) {
                let length = length(at: at, in: text)
                if length > 0, at + length <= range.upperBound { return (at, length) }
            }
            return nil
        }
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

/// The letters of words one after another.
struct WordLetters {
    var letters: [Unicode.Scalar] = []
    private(set) var places: [Range<Int>] = []

    /// Ends a word behind the last letter; where there is none since the word before, there is none.
    mutating func endWord() {
        let start = places.last?.upperBound ?? 0
        if start < letters.count { places.append(start..<letters.count) }
    }
}

/// The words of a table by the character at one of their ends, longest first: a hash table whose
/// slots are taken in turn, behind a filter of one bit for each character modulo 4096 that turns
/// most places of a text away. Where a character ends many words (长 of 局长, 县长, …), those are
/// found by the two characters at their end.
struct WordEdge: @unchecked Sendable {
    enum End { case first, last }

    /// Where a word lies in the letters of its table.
    struct Entry {
        let start: Int
        let count: Int
    }

    private struct Slot {
        var scalar: UInt32 = .max
        /// 0 for all words of the character.
        var neighbour: UInt32 = 0
        var first: UInt32 = 0
        var end: UInt32 = 0
        /// One bit, modulo 64, for each character that stands beside this one in a word; all bits
        /// where the character is a word.
        var neighbours: UInt64 = 0
    }

    /// A word as it is sorted: by its edge, then by the neighbour there, the longest first. A word
    /// of one letter, whose neighbour is 0, comes behind all others.
    private struct Key: Comparable {
        let scalar: UInt32
        let neighbour: UInt32
        let entry: Entry

        static func < (left: Key, right: Key) -> Bool {
            if left.scalar != right.scalar { return left.scalar < right.scalar }
            if left.neighbour != right.neighbour { return left.neighbour > right.neighbour }
            return left.entry.count > right.entry.count
        }

        static func == (left: Key, right: Key) -> Bool { !(left < right || right < left) }
    }

    /// Of more words those with one neighbour have a slot of their own.
    private static let few = 6

    private let filter: UnsafeMutablePointer<UInt64>
    private let slots: UnsafeMutablePointer<Slot>
    private let entries: UnsafeMutablePointer<Entry>
    private let mask: Int

    init(_ words: WordLetters, of end: End) {
        let keys = WordEdge.keys(words, end).sorted()
        filter = .allocate(capacity: 64)
        filter.initialize(repeating: 0, count: 64)
        var filled: [Slot] = []
        var sorted: [Entry] = []
        sorted.reserveCapacity(keys.count)
        var at = 0
        while at < keys.count {
            let scalar = keys[at].scalar
            filter[Int(scalar >> 6) & 63] |= 1 << UInt64(scalar & 63)
            let start = at
            while at < keys.count, keys[at].scalar == scalar { at += 1 }
            WordEdge.add(keys[start..<at], to: &filled, &sorted)
        }
        entries = .allocate(capacity: max(1, sorted.count))
        entries.initialize(from: sorted, count: sorted.count)
        (slots, mask) = WordEdge.table(of: filled)
    }

    private static func keys(_ words: WordLetters, _ end: End) -> [Key] {
        words.places.map { place in
            let edge = end == .first ? place.lowerBound : place.upperBound - 1
            let inward = end == .first ? edge + 1 : edge - 1
            return Key(
                scalar: words.letters[edge].value,
                neighbour: place.count == 1 ? 0 : words.letters[inward].value,
                entry: Entry(start: place.lowerBound, count: place.count))
        }
    }

    /// The words of one character: in one slot, and where they are many in one for each neighbour,
    /// together with the word that is the character alone.
    private static func add(
        _ keys: ArraySlice<Key>, to slots: inout [Slot], _ entries: inout [Entry]
    ) {
        let isCrowded = keys.count > few
        let alone = keys.last.flatMap { $0.neighbour == 0 ? $0.entry : nil }
        var all = Slot(scalar: keys.first?.scalar ?? 0, first: UInt32(entries.count))
        var at = keys.startIndex
        while at < keys.endIndex {
            let neighbour = keys[at].neighbour
            var slot = Slot(
                scalar: all.scalar, neighbour: neighbour, first: UInt32(entries.count))
            while at < keys.endIndex, keys[at].neighbour == neighbour {
                entries.append(keys[at].entry)
                at += 1
            }
            all.neighbours |= neighbour == 0 ? .max : 1 << UInt64(neighbour & 63)
            guard isCrowded, neighbour != 0 else { continue }
            if let alone { entries.append(alone) }
            slot.end = UInt32(entries.count)
            slots.append(slot)
        }
        all.end = UInt32(entries.count)
        slots.append(all)
    }

    private static func table(of filled: [Slot]) -> (UnsafeMutablePointer<Slot>, mask: Int) {
        var size = 8
        while size < filled.count * 3 { size *= 2 }
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: size)
        slots.initialize(repeating: Slot(), count: size)
        for slot in filled {
            var at = home(slot.scalar, slot.neighbour) & (size - 1)
            while slots[at].scalar != .max { at = (at + 1) & (size - 1) }
            slots[at] = slot
        }
        return (slots, size - 1)
    }

    @inline(__always)
    private static func home(_ scalar: UInt32, _ neighbour: UInt32) -> Int {
        Int((scalar &+ neighbour &* 0x85EB_CA6B) &* 0x9E37_79B1 >> 8)
    }

    /// The words that have the character at this end, if one of them may have the neighbour beside
    /// it; nil stands for the end of the text.
    @inline(__always)
    func words(
        _ scalar: Unicode.Scalar, _ neighbour: @autoclosure () -> Unicode.Scalar?
    ) -> UnsafeBufferPointer<Entry> {
        guard let slot = slot(of: scalar) else { return none }
        let neighbour = neighbour()
        let bit = neighbour.map { UInt64(1) << UInt64($0.value & 63) } ?? 0
        guard slot.neighbours & bit != 0 || slot.neighbours == .max else { return none }
        return slot.end - slot.first > WordEdge.few ? words(of: slot, neighbour) : words(of: slot)
    }

    /// The words that have the character at this end.
    @inline(__always)
    func words(_ scalar: Unicode.Scalar) -> UnsafeBufferPointer<Entry> {
        slot(of: scalar).map(words) ?? none
    }

    /// Of many words those that have the neighbour, and the one that is the character alone.
    private func words(
        of all: Slot, _ neighbour: Unicode.Scalar?
    ) -> UnsafeBufferPointer<Entry> {
        if let neighbour, let slot = slot(all.scalar, neighbour.value) { return words(of: slot) }
        guard all.neighbours == .max else { return none }
        return UnsafeBufferPointer(start: entries + Int(all.end) - 1, count: 1)
    }

    @inline(__always)
    private func words(of slot: Slot) -> UnsafeBufferPointer<Entry> {
        UnsafeBufferPointer(
            start: entries + Int(slot.first), count: Int(slot.end - slot.first))
    }

    private var none: UnsafeBufferPointer<Entry> { UnsafeBufferPointer(start: entries, count: 0) }

    /// False where no word has the character at this end.
    @inline(__always)
    func mayHold(_ scalar: Unicode.Scalar) -> Bool {
        filter[Int(scalar.value >> 6) & 63] & (1 << UInt64(scalar.value & 63)) != 0
    }

    @inline(__always)
    private func slot(of scalar: Unicode.Scalar) -> Slot? {
        mayHold(scalar) ? slot(scalar.value, 0) : nil
    }

    @inline(__always)
    private func slot(_ scalar: UInt32, _ neighbour: UInt32) -> Slot? {
        var at = WordEdge.home(scalar, neighbour) & mask
        while slots[at].scalar != scalar || slots[at].neighbour != neighbour {
            guard slots[at].scalar != .max else { return nil }
            at = (at + 1) & mask
        }
        return slots[at]
    }
}
