/// Which pairs of neighbouring Han characters stand in some text: a signature, in the sense of
/// signature files. Each pair sets one bit, so a text without the bit of a pair does not hold the
/// pair, while one with the bit may hold another pair instead.
///
/// Pairs are those that a search sees: characters are folded, and what the folding may drop parts
/// nothing.
struct Signature {
    /// Of a signature as it is collected; a power of two, as is the number that is kept of them.
    fileprivate static let mostBits = 16 << 10
    private static let fewestBits = 64

    /// The bits, and eight bytes behind them, so that what begins in them can be read at once.
    private var words = [UInt64](repeating: 0, count: mostBits / UInt64.bitWidth + 1)
    /// How many pairs were added, the same ones too.
    private var count = 0

    /// The digits of base 64, six bits each.
    static let digits = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The block of Han characters whose pairs count.
    fileprivate static let firstHan: UInt32 = 0x4E00
    fileprivate static let hanCount: UInt32 = 0x5200

    /// True for what may be half of a pair.
    @inline(__always)
    static func isHan(_ folded: UInt32) -> Bool { folded &- firstHan < hanCount }

    /// A number whose lowest bits tell which bit of a signature a pair sets.
    @inline(__always)
    static func place(of one: UInt32, _ other: UInt32) -> Int {
        let mixed = (UInt64(one) << 16 | UInt64(other)) &* 0x9E37_79B9_7F4A_7C15
        return Int(mixed >> 40)
    }

    mutating func add(_ text: String) {
        var pairs = PairsInOrder()
        var text = text
        text.withUTF8 { text in
            words.withUnsafeMutableBufferPointer {
                pairs.note(UnsafeRawBufferPointer(text), in: $0)
            }
        }
        count += pairs.count
    }

    /// The signature in base 64, the lowest bit first, with about as many bits as pairs were added;
    /// begins anew.
    mutating func take() -> [UInt8] {
        var bits = Signature.mostBits
        while bits > Signature.fewestBits, bits / 2 >= count { bits /= 2 }
        let kept = bits / UInt64.bitWidth
        for word in kept..<words.count {
            words[word % kept] |= words[word]
            words[word] = 0
        }
        var digits: [UInt8] = []
        digits.reserveCapacity(bits / 6 + 4)
        words.withUnsafeBytes { bytes in
            for at in stride(from: 0, to: bits / 8, by: 3) {
                let next = bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)
                for shift: UInt32 in [0, 6, 12, 18] {
                    digits.append(Signature.digits[Int(next >> shift & 63)])
                }
            }
        }
        for word in 0..<kept { words[word] = 0 }
        count = 0
        return Array(digits[..<((bits + 5) / 6)])
    }
}

/// Goes through the folded characters of a text and sets the bits of their pairs.
private struct PairsInOrder {
    /// What each character of the block of Han folds to, less the block's beginning; nothing where it
    /// becomes no single one of them.
    private static let folded: [UInt16] = (0..<Signature.hanCount).map { number in
        guard case .one(let folded) = Folding.fold(Unicode.Scalar(Signature.firstHan + number)!),
            Signature.isHan(folded.value)
        else { return nothing }
        return UInt16(folded.value - Signature.firstHan)
    }
    private static let nothing = UInt16.max

    private(set) var count = 0
    /// The character before, 0 where there is none.
    private var last: UInt32 = 0

    mutating func note(_ text: UnsafeRawBufferPointer, in words: UnsafeMutableBufferPointer<UInt64>)
    {
        PairsInOrder.folded.withUnsafeBufferPointer { folded in
            var at = 0
            while at < text.count {
                guard let han = PairsInOrder.han(text, at), folded[han] != PairsInOrder.nothing
                else {
                    at += noteRare(text, at, in: words)
                    continue
                }
                note(han: Signature.firstHan + UInt32(folded[han]), in: words)
                at += 3
            }
        }
    }

    /// The number of the Han character that begins at a place, from the first of its block on; the
    /// last bytes of a text are not looked at.
    @inline(__always)
    private static func han(_ text: UnsafeRawBufferPointer, _ at: Int) -> Int? {
        guard at + 4 <= text.count else { return nil }
        let word = UInt32(littleEndian: text.loadUnaligned(fromByteOffset: at, as: UInt32.self))
        guard word & 0xF0 == 0xE0 else { return nil }
        let value = UTF8Scalars.threeBytes(of: word)
        let number = value &- Signature.firstHan
        return number < Signature.hanCount ? Int(number) : nil
    }

    /// Any character.
    /// - Returns: its bytes.
    @inline(never)
    private mutating func noteRare(
        _ text: UnsafeRawBufferPointer, _ at: Int, in words: UnsafeMutableBufferPointer<UInt64>
    ) -> Int {
        let start = text.baseAddress!.assumingMemoryBound(to: UInt8.self)
        var scalars = UTF8Scalars(at: start + at, end: start + text.count)
        guard let scalar = scalars.next() else { return text.count - at }
        switch Folding.fold(scalar) {
        case .one(let folded): note(folded.value, in: words)
        case .several(let expansion): for folded in expansion { note(folded.value, in: words) }
        case .blank, .nothing: break
        }
        return scalars.at - start - at
    }

    private mutating func note(
        _ folded: UInt32, in words: UnsafeMutableBufferPointer<UInt64>
    ) {
        if Signature.isHan(folded) {
            note(han: folded, in: words)
        } else if folded != UInt8(ascii: "*") {
            // Two stars are dropped; anything else parts its neighbours.
            last = 0
        }
    }

    @inline(__always)
    private mutating func note(
        han folded: UInt32, in words: UnsafeMutableBufferPointer<UInt64>
    ) {
        if last != 0 {
            let place = Signature.place(of: last, folded) & (Signature.mostBits - 1)
            words[place >> 6] |= 1 &<< UInt64(truncatingIfNeeded: place)
            count += 1
        }
        last = folded
    }
}

/// A signature as it stands in an index, in base 64.
struct WrittenSignature {
    /// The value of each digit.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0, count: 256)
        for (value, digit) in Signature.digits.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    private let digits: UnsafeRawBufferPointer
    /// One less than the number of bits, which is the largest power of two that the digits hold.
    private let mask: Int

    init(_ digits: UnsafeRawBufferPointer) {
        self.digits = digits
        let bits = digits.count * 6
        mask = bits == 0 ? 0 : 1 << (Int.bitWidth - 1 - bits.leadingZeroBitCount) - 1
    }

    /// Whether the bit is set that a pair sets, see `Signature.place`.
    func holds(_ place: Int) -> Bool {
        guard !digits.isEmpty else { return false }
        let (digit, bit) = (place & mask).quotientAndRemainder(dividingBy: 6)
        return WrittenSignature.values[Int(digits[digit])] >> UInt8(bit) & 1 == 1
    }
}
