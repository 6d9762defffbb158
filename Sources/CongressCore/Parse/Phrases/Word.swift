/// A word of the genre as it stands in the program's text, ready to be compared with a bulletin's
/// characters. It points at the program's own constant: making one costs no memory.
struct Word: ExpressibleByStringLiteral, @unchecked Sendable {
    /// UTF-8 of the word.
    private let start: UnsafePointer<UInt8>
    private let bytes: Int
    let first: Unicode.Scalar

    @inline(__always)
    init(stringLiteral value: StaticString) {
        precondition(value.hasPointerRepresentation && value.utf8CodeUnitCount > 0)
        start = value.utf8Start
        bytes = value.utf8CodeUnitCount
        first = Word.scalar(start).scalar
    }

    /// In scalars. Most words part from a text at their first character, before anyone counts.
    var count: Int {
        var count = 0
        for at in 0..<bytes where start[at] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    var scalars: [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(count)
        var at = 0
        while at < bytes {
            let (scalar, length) = Word.scalar(start + at)
            scalars.append(scalar)
            at += length
        }
        return scalars
    }

    /// Whether the word stands at a place that has room for it.
    @inline(__always)
    fileprivate func stands(at place: Int, in text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text[place] == first else { return false }
        var at = Word.scalar(start).length
        var place = place + 1
        while at < bytes {
            let (scalar, length) = Word.scalar(start + at)
            guard text[place] == scalar else { return false }
            at += length
            place += 1
        }
        return true
    }

    /// The scalar that begins at a byte of valid UTF-8.
    @inline(__always)
    private static func scalar(
        _ at: UnsafePointer<UInt8>
    ) -> (scalar: Unicode.Scalar, length: Int) {
        let lead = UInt32(at[0])
        func next(_ offset: Int) -> UInt32 { UInt32(at[offset]) & 0x3F }
        if lead < 0x80 { return (Unicode.Scalar(UInt8(lead)), 1) }
        if lead < 0xE0 { return (Unicode.Scalar((lead & 0x1F) << 6 | next(1))!, 2) }
        if lead < 0xF0 {
            return (Unicode.Scalar((lead & 0x0F) << 12 | next(1) << 6 | next(2))!, 3)
        }
        return (Unicode.Scalar((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3))!, 4)
    }
}

extension ArraySlice<Unicode.Scalar> {
    func starts(with word: Word, at index: Int) -> Bool {
        index < endIndex && self[index] == word.first && index + word.count <= endIndex
            && word.stands(at: index, in: self)
    }

    func starts(with word: Word) -> Bool { starts(with: word, at: startIndex) }

    func ends(with word: Word) -> Bool {
        word.count <= count && word.stands(at: endIndex - word.count, in: self)
    }

    func range(of word: Word) -> Range<Int>? {
        let count = word.count
        return withUnsafeBufferPointer { scalars in
            for at in 0..<Swift.max(0, scalars.count - count + 1) where scalars[at] == word.first {
                let index = startIndex + at
                if word.stands(at: index, in: self) { return index..<(index + count) }
            }
            return nil
        }
    }

    func contains(_ word: Word) -> Bool { range(of: word) != nil }

    /// Where other characters stand in these, from a place on.
    func range(of part: ArraySlice<Unicode.Scalar>, from start: Int) -> Range<Int>? {
        guard let first = part.first else { return nil }
        var index = start
        while index + part.count <= endIndex {
            if self[index] == first, self[index..<(index + part.count)].elementsEqual(part) {
                return index..<(index + part.count)
            }
            index += 1
        }
        return nil
    }

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
        appendKey(to: &result)
        return result
    }

    func appendKey(to key: inout [Unicode.Scalar]) {
        for scalar in self {
            let plain = scalar.narrowed
            if plain.isOfKey { key.append(plain) }
        }
    }

    /// The first and the last character of `key`.
    var firstOfKey: Unicode.Scalar? { first { $0.narrowed.isOfKey }?.narrowed }

    var lastOfKey: Unicode.Scalar? { last { $0.narrowed.isOfKey }?.narrowed }

    /// Of each character whether it stands in brackets, as these do themselves. One that closes no other
    /// is like any character.
    var inBrackets: [Bool] {
        var depth = 0
        return map { scalar in
            if scalar.opensBracket { depth += 1 }
            defer { if scalar.closesBracket { depth = Swift.max(0, depth - 1) } }
            return depth > 0
        }
    }

    /// The last bracket in it is one that opens.
    var leavesBracketOpen: Bool {
        last { $0.opensBracket || $0.closesBracket }?.opensBracket == true
    }

    /// Without some characters; the same slice where it holds none of them, as most do.
    func without(_ isUnwanted: (Unicode.Scalar) -> Bool) -> ArraySlice<Unicode.Scalar> {
        contains(where: isUnwanted) ? only { !isUnwanted($0) }[...] : self
    }

    /// Some characters alone, in room that is made once.
    func only(_ isWanted: (Unicode.Scalar) -> Bool) -> [Unicode.Scalar] {
        var kept: [Unicode.Scalar] = []
        kept.reserveCapacity(count)
        for scalar in self where isWanted(scalar) { kept.append(scalar) }
        return kept
    }
}

extension String {
    /// Letters and digits alone, as those of a slice.
    var key: [Unicode.Scalar] { scalarArray[...].key }
}

extension [Unicode.Scalar] {
    /// Whether other letters, of which there are some, stand somewhere in these.
    func contains(letters part: [Unicode.Scalar]) -> Bool {
        self[...].range(of: part[...], from: 0) != nil
    }
}

extension Unicode.Scalar {
    var isOfKey: Bool { isHan || isASCIILetter || isASCIIDigit }

    /// True for nearly all characters of a text; asked first where marks among them are looked for.
    var isCommonHan: Bool { (0x4E00...0x9FFF).contains(value) }

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

    /// An upright stroke between a column and a title, or a title and its page.
    var isBar: Bool { self == "｜" || self == "|" || self == "丨" || self == "│" }
    var isComma: Bool { self == "，" || self == "," || self == "、" || self == "､" }

    /// The sign of a ratio stands for a colon in the hours of a programme, 上午9∶00.
    var isColon: Bool { self == "：" || self == ":" || self == "∶" }

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
