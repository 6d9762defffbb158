/// Which pairs of neighbouring Han characters stand in some text: a signature, in the sense of
/// signature files. Each pair sets one bit, so a text without the bit of a pair does not hold the
/// pair, while one with the bit may hold another pair instead.
///
/// Pairs are those that a search sees: characters are folded, and what the folding may drop parts
/// nothing.
struct Signature {
    /// Of a signature as it is collected; a power of two, as is the number that is kept of them.
    private static let mostBits = 16 << 10
    private static let fewestBits = 64

    private var words = [UInt64](repeating: 0, count: mostBits / UInt64.bitWidth)
    /// How many pairs were added, the same ones too.
    private var count = 0

    /// The digits of base 64, six bits each.
    static let digits = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// True for what may be half of a pair.
    @inline(__always)
    static func isHan(_ folded: UInt32) -> Bool { folded &- 0x4E00 < 0x5200 }

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
            guard let start = text.baseAddress else { return }
            var scalars = UTF8Scalars(at: start, end: start + text.count)
            words.withUnsafeMutableBufferPointer { words in
                while let scalar = scalars.next() {
                    switch Folding.fold(scalar) {
                    case .one(let folded): pairs.note(folded.value, in: words)
                    case .several(let expansion):
                        for folded in expansion { pairs.note(folded.value, in: words) }
                    case .blank, .nothing: break
                    }
                }
            }
        }
        count += pairs.count
    }

    /// Goes through the folded characters of a text.
    private struct PairsInOrder {
        var count = 0
        private var last: UInt32 = 0

        @inline(__always)
        mutating func note(_ folded: UInt32, in words: UnsafeMutableBufferPointer<UInt64>) {
            guard Signature.isHan(folded) else {
                // Two stars are dropped.
                if folded != UInt8(ascii: "*") { last = 0 }
                return
            }
            if last != 0 {
                let place = Signature.place(of: last, folded) & (Signature.mostBits - 1)
                words[place >> 6] |= 1 &<< UInt64(truncatingIfNeeded: place)
                count += 1
            }
            last = folded
        }
    }

    /// The signature in base 64, the lowest bit first, with about as many bits as pairs were added;
    /// begins anew.
    mutating func take() -> [UInt8] {
        var bits = Signature.mostBits
        while bits > Signature.fewestBits, bits / 2 >= count { bits /= 2 }
        let kept = bits / 64
        for word in kept..<words.count { words[word % kept] |= words[word] }
        let digits = stride(from: 0, to: bits, by: 6).map { start in
            let low = words[start / 64] >> UInt64(start % 64)
            let isSplit = start % 64 > 58 && start / 64 + 1 < kept
            let high = isSplit ? words[start / 64 + 1] << UInt64(64 - start % 64) : 0
            return Signature.digits[Int((low | high) & 63)]
        }
        words = [UInt64](repeating: 0, count: words.count)
        count = 0
        return digits
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

/// Writes the signatures of an issue as a line of the index: groups of records that stand one behind
/// the other, each with the count of bytes of its lines and the separators between them, their sum as
/// `IndexChecksum` has it, and the signature.
///
///     {"issue":"…","groups":[[33210,"0f…","BB…"],[18730,"9c…","Qw…"]]}
struct SignatureWriter {
    /// Bytes of record lines beyond which no group goes that has several: few enough that a hit leads
    /// to few lines.
    private let groupSize: Int

    private var writer = JSONWriter()
    private var signature = Signature()
    /// Where the group begins and where it ends so far.
    private var group = 0..<0

    init(issue: String, groupSize: Int = 32 << 10) {
        self.groupSize = groupSize
        writer.beginObject()
        writer.field("issue", issue)
        writer.key("groups")
        writer.beginArray()
    }

    /// - Parameters:
    ///   - line: where the record's line stands in `lines`.
    ///   - lines: the issue's record lines so far.
    mutating func add(_ record: Record, _ line: Range<Int>, of lines: [UInt8]) {
        if line.upperBound - group.lowerBound > groupSize { close(lines) }
        if group.isEmpty { group = line }
        group = group.lowerBound..<line.upperBound
        if let title = record.title { signature.add(title) }
        if let subtitle = record.article?.subtitle { signature.add(subtitle) }
        signature.add(record.text)
    }

    /// The line without a line end.
    mutating func finish(_ lines: [UInt8]) -> [UInt8] {
        close(lines)
        writer.endArray()
        writer.endObject()
        return writer.bytes
    }

    private mutating func close(_ lines: [UInt8]) {
        guard !group.isEmpty else { return }
        let sum = lines.withUnsafeBytes {
            IndexChecksum.sum(of: UnsafeRawBufferPointer(rebasing: $0[group]))
        }
        writer.beginArray()
        writer.integer(group.count)
        writer.string(String(decoding: Hexadecimal.digits(sum), as: UTF8.self))
        writer.string(String(decoding: signature.take(), as: UTF8.self))
        writer.endArray()
        group = 0..<0
    }
}
