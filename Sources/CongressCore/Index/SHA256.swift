/// SHA-256 of FIPS 180-4, over bytes that come in pieces.
public struct SHA256: Sendable {
    private var state: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
        0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
    )
    /// Bytes that do not fill a block yet.
    private var pending: [UInt8] = []
    private var count: UInt64 = 0

    public init() {}

    /// The digest of one piece, as 64 hexadecimal digits.
    public static func hex(of bytes: UnsafeRawBufferPointer) -> String {
        var hash = SHA256()
        hash.update(bytes)
        return Hexadecimal.text(hash.finish())
    }

    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        count += UInt64(bytes.count)
        var rest = bytes[...]
        if !pending.isEmpty {
            let missing = min(64 - pending.count, rest.count)
            pending.append(contentsOf: rest.prefix(missing))
            rest = rest.dropFirst(missing)
            guard pending.count == 64 else { return }
            pending.withUnsafeBytes { SHA256.compress($0, into: &state) }
            pending.removeAll(keepingCapacity: true)
        }
        let whole = rest.count / 64 * 64
        SHA256.compress(UnsafeRawBufferPointer(rebasing: rest.prefix(whole)), into: &state)
        pending.append(contentsOf: rest.dropFirst(whole))
    }

    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Ends the message and returns its 32 bytes.
    public mutating func finish() -> [UInt8] {
        let bits = count * 8
        var tail: [UInt8] = [0x80]
        while (pending.count + tail.count) % 64 != 56 { tail.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        update(tail)
        let words = [
            state.0, state.1, state.2, state.3, state.4, state.5, state.6, state.7,
        ]
        return words.flatMap { word in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
        }
    }

    private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)

    private static func compress(_ blocks: UnsafeRawBufferPointer, into state: inout State) {
        guard !blocks.isEmpty else { return }
        constants.withUnsafeBufferPointer { constants in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
                for start in stride(from: 0, to: blocks.count, by: 64) {
                    schedule(blocks, start, words)
                    mix(words, constants, into: &state)
                }
            }
        }
    }

    /// The 64 words that one block gives, each with its round's constant still to be added.
    @inline(__always)
    private static func schedule(
        _ blocks: UnsafeRawBufferPointer, _ start: Int,
        _ words: UnsafeMutableBufferPointer<UInt32>
    ) {
        for at in 0..<16 {
            words[at] = UInt32(
                bigEndian: blocks.loadUnaligned(fromByteOffset: start + at * 4, as: UInt32.self))
        }
        for at in 16..<64 {
            let old = words[at &- 15]
            let new = words[at &- 2]
            let small = rotate(old, 7) ^ rotate(old, 18) ^ old &>> 3
            let large = rotate(new, 17) ^ rotate(new, 19) ^ new &>> 10
            words[at] = words[at &- 16] &+ small &+ words[at &- 7] &+ large
        }
    }

    @inline(__always)
    private static func mix(
        _ words: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>,
        into state: inout State
    ) {
        var (a, b, c, d, e, f, g, h) = state
        // Eight rounds at a time, so that the letters move by renaming and not by copying.
        for at in stride(from: 0, to: 64, by: 8) {
            round(a, b, c, &d, e, f, g, &h, words[at] &+ constants[at])
            round(h, a, b, &c, d, e, f, &g, words[at &+ 1] &+ constants[at &+ 1])
            round(g, h, a, &b, c, d, e, &f, words[at &+ 2] &+ constants[at &+ 2])
            round(f, g, h, &a, b, c, d, &e, words[at &+ 3] &+ constants[at &+ 3])
            round(e, f, g, &h, a, b, c, &d, words[at &+ 4] &+ constants[at &+ 4])
            round(d, e, f, &g, h, a, b, &c, words[at &+ 5] &+ constants[at &+ 5])
            round(c, d, e, &f, g, h, a, &b, words[at &+ 6] &+ constants[at &+ 6])
            round(b, c, d, &e, f, g, h, &a, words[at &+ 7] &+ constants[at &+ 7])
        }
        state = (
            state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d,
            state.4 &+ e, state.5 &+ f, state.6 &+ g, state.7 &+ h
        )
    }

    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
        _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ input: UInt32
    ) {
        let choice = ((f ^ g) & e) ^ g
        let majority = (a & b) | (c & (a | b))
        let first = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ input
        d = d &+ first
        h = first &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word &>> count | word &<< (32 &- count)
    }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
        0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
        0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
        0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
        0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
        0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
        0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
        0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
        0xc671_78f2,
    ]
}
