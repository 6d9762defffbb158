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

    /// The first place of some whose character may be at this end of a word; their end where none is.
    @inline(__always)
    func place(
        from start: Int, before end: Int, in text: UnsafeBufferPointer<Unicode.Scalar>
    ) -> Int {
        var at = start
        while at < end, !mayHold(text[at]) { at &+= 1 }
        return at
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
