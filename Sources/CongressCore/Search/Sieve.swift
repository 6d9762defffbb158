/// Which stretches of a block of an index may hold what a scanner looks for. Noted while the block is
/// summed, when its bytes are in the processor's registers anyway.
struct Sieve: Sendable {
    /// Bytes of a stretch.
    static let stretch = 64

    /// Where the block begins in the index.
    let start: Int
    /// One bit for each stretch, the first in the lowest bit of the first word: set where a needle
    /// may begin in it.
    let marks: [UInt64]

    var end: Int { start + marks.count * UInt64.bitWidth * Sieve.stretch }

    /// Where the first marked stretch begins that ends behind a place; nil where none is left.
    func marked(from place: Int) -> Int? {
        let number = (place - start) / Sieve.stretch
        var word = number / UInt64.bitWidth
        guard word < marks.count else { return nil }
        var left = marks[word] & (UInt64.max << UInt64(number % UInt64.bitWidth))
        while left == 0 {
            word += 1
            guard word < marks.count else { return nil }
            left = marks[word]
        }
        return start + (word * UInt64.bitWidth + left.trailingZeroBitCount) * Sieve.stretch
    }
}
