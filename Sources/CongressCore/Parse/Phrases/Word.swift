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
            if plain.isOfKey { result.append(plain) }
        }
        return result
    }

    /// The first and the last character of `key`.
    var firstOfKey: Unicode.Scalar? { first { $0.narrowed.isOfKey }?.narrowed }

    var lastOfKey: Unicode.Scalar? { last { $0.narrowed.isOfKey }?.narrowed }

    /// Without some characters; the same slice where it holds none of them, as most do.
    func without(_ isUnwanted: (Unicode.Scalar) -> Bool) -> ArraySlice<Unicode.Scalar> {
        contains(where: isUnwanted) ? filter { !isUnwanted($0) }[...] : self
    }
}

extension Unicode.Scalar {
    fileprivate var isOfKey: Bool { isHan || isASCIILetter || isASCIIDigit }

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
