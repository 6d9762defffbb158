/// A small generator of pseudo-random numbers (SplitMix64): the same seed gives the same archive on
/// every machine.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// A generator for one thing among many, independent of the order in which they are made.
    init(_ seed: UInt64, _ number: Int) {
        state = SeededRandom.mixed(seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(number))
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return SeededRandom.mixed(state)
    }

    /// True once in `count` times.
    mutating func once(in count: Int) -> Bool { below(count) == 0 }

    /// True so many times in a hundred.
    mutating func percent(_ share: Int) -> Bool { below(100) < share }

    /// From 0 up to, not including, `limit`.
    mutating func below(_ limit: Int) -> Int {
        Int(((next() >> 32) &* UInt64(limit)) >> 32)
    }

    static func mixed(_ value: UInt64) -> UInt64 {
        var bits = value
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
