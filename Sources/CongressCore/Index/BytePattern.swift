/// Looks for a few bytes by skipping as far as the byte under the pattern's end allows (Horspool).
struct BytePattern {
    private let pattern: [UInt8]
    private let skips: [Int]

    init(_ pattern: [UInt8]) {
        self.pattern = pattern
        var skips = [Int](repeating: pattern.count, count: 256)
        for (at, byte) in pattern.dropLast().enumerated() {
            skips[Int(byte)] = pattern.count - 1 - at
        }
        self.skips = skips
    }

    /// Where the pattern first begins in a range.
    func first(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
        guard let end = pattern.last else { return range.lowerBound }
        var at = range.lowerBound + pattern.count - 1
        while at < range.upperBound {
            if bytes[at] == end, matches(bytes, endingAt: at) { return at - pattern.count + 1 }
            at += skips[Int(bytes[at])]
        }
        return nil
    }

    private func matches(_ bytes: UnsafeRawBufferPointer, endingAt end: Int) -> Bool {
        let start = end - pattern.count + 1
        for at in pattern.indices where bytes[start + at] != pattern[at] { return false }
        return true
    }
}
