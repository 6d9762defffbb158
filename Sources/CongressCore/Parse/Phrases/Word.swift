/// A word of the genre, ready to be compared with a bulletin's characters.
struct Word: ExpressibleByStringLiteral, Sendable, Equatable {
    let scalars: [Unicode.Scalar]

    init(stringLiteral value: String) {
        scalars = Array(value.unicodeScalars)
    }

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    var count: Int { scalars.count }
}

/// Words of one meaning, found by their first or last character: the longest that stands at a place
/// wins.
struct WordTable: ExpressibleByArrayLiteral, Sendable {
    let words: [Word]
    private let byFirst: Edge
    private let byLast: Edge

    init(arrayLiteral elements: Word...) { self.init(elements) }

    init(_ words: [Word]) {
        self.words = words
        byFirst = Edge(words) { $0.scalars.first }
        byLast = Edge(words) { $0.scalars.last }
    }

    /// Words separated by blanks or line ends.
    init(list: String) {
        self.init(list.split { $0 == " " || $0 == "\n" }.map { Word(String($0)) })
    }

    /// The longest word that stands at `index`, by its length.
    func match(in text: ArraySlice<Unicode.Scalar>, at index: Int) -> Int? {
        guard index < text.endIndex, let candidates = byFirst.words(text[index]) else { return nil }
        for word in candidates where text.starts(with: word, at: index) { return word.count }
        return nil
    }

    func isPrefix(of text: ArraySlice<Unicode.Scalar>) -> Bool {
        match(in: text, at: text.startIndex) != nil
    }

    /// The longest word that the text ends with, by its length.
    func suffix(of text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let last = text.last, let candidates = byLast.words(last) else { return nil }
        for word in candidates where text.ends(with: word) { return word.count }
        return nil
    }

    func isSuffix(of text: ArraySlice<Unicode.Scalar>) -> Bool { suffix(of: text) != nil }

    func isWhole(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, let candidates = byFirst.words(first) else { return false }
        return candidates.contains { $0.count == text.count && text.starts(with: $0) }
    }

    /// Where the first of the words stands.
    func first(in text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        for index in text.indices {
            if let length = match(in: text, at: index) { return index..<(index + length) }
        }
        return nil
    }

    func occurs(in text: ArraySlice<Unicode.Scalar>) -> Bool { first(in: text) != nil }

    /// Words by the character at one of their ends, longest first.
    private struct Edge: Sendable {
        private let buckets: [UInt32: [Word]]
        /// One bit for each character modulo 4096: most places are turned away by it.
        private let filter: [UInt64]

        init(_ words: [Word], _ edge: (Word) -> Unicode.Scalar?) {
            var table: [UInt32: [Word]] = [:]
            var bits = [UInt64](repeating: 0, count: 64)
            for word in words {
                guard let value = edge(word)?.value else { continue }
                table[value, default: []].append(word)
                bits[Int(value >> 6) & 63] |= 1 << UInt64(value & 63)
            }
            buckets = table.mapValues { $0.sorted { $0.count > $1.count } }
            filter = bits
        }

        func words(_ scalar: Unicode.Scalar) -> [Word]? {
            let value = scalar.value
            guard filter[Int(value >> 6) & 63] & (1 << UInt64(value & 63)) != 0 else { return nil }
            return buckets[value]
        }
    }
}

extension ArraySlice<Unicode.Scalar> {
    func starts(with word: Word, at index: Int) -> Bool {
        guard index + word.count <= endIndex else { return false }
        for offset in 0..<word.count where self[index + offset] != word.scalars[offset] {
            return false
        }
        return true
    }

    func starts(with word: Word) -> Bool { starts(with: word, at: startIndex) }

    func ends(with word: Word) -> Bool {
        word.count <= count && starts(with: word, at: endIndex - word.count)
    }

    func range(of word: Word) -> Range<Int>? { range(of: word, from: startIndex) }

    func range(of word: Word, from start: Int) -> Range<Int>? {
        guard let first = word.scalars.first, word.count <= count else { return nil }
        var index = start
        while index + word.count <= endIndex {
            if self[index] == first, starts(with: word, at: index) {
                return index..<(index + word.count)
            }
            index += 1
        }
        return nil
    }

    func contains(_ word: Word) -> Bool { range(of: word) != nil }

    /// Without the blanks at its ends.
    var trimmed: ArraySlice<Unicode.Scalar> {
        var slice = self
        while let first = slice.first, first.isLayoutBlank { slice.removeFirst() }
        while let last = slice.last, last.isLayoutBlank { slice.removeLast() }
        return slice
    }

    /// Letters and digits alone: what two settings of one title have in common.
    var key: [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(count)
        for scalar in self {
            let plain = scalar.narrowed
            if plain.isHan || plain.isASCIILetter || plain.isASCIIDigit { result.append(plain) }
        }
        return result
    }
}

extension Unicode.Scalar {
    /// （ in its several widths.
    var opensBracket: Bool {
        self == "(" || self == "（" || self == "〔" || self == "[" || self == "［"
    }

    var closesBracket: Bool {
        self == ")" || self == "）" || self == "〕" || self == "]" || self == "］"
    }

    /// A sentence may end here.
    var endsSentence: Bool {
        self == "。" || self == "！" || self == "？" || self == "!" || self == "?" || self == "…"
            || self == "."
    }

    var isComma: Bool { self == "，" || self == "," || self == "、" || self == "､" }

    var isColon: Bool { self == "：" || self == ":" }

    /// Dashes as layout sets them between figures and before subtitles.
    var isDash: Bool {
        switch value {
        case 0x2D, 0x2010...0x2015, 0x2500, 0x2501, 0x30FC, 0xFF0D, 0xFE63, 0x2212:
            true
        default: false
        }
    }

    var isTilde: Bool { self == "~" || self == "～" || self == "〜" || self == "∼" }

    var isClosingQuote: Bool {
        self == "”" || self == "’" || self == "\"" || self == "」" || self == "』"
    }
}
