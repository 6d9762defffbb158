/// How often each pair of characters stands side by side in a file. A word that a page break tore
/// apart (生|活会) shows itself by a pair that the file has elsewhere.
struct Adjacency: Sendable {
    private var counts: [UInt8]

    init(_ page: Page) {
        counts = Array(repeating: 0, count: 1 << 16)
        page.clean.withUnsafeBufferPointer { scalars in
            counts.withUnsafeMutableBufferPointer { counts in
                for line in page.lines where line.count > 1 {
                    var last = scalars[line.clean.lowerBound].value
                    for at in (line.clean.lowerBound + 1)..<line.clean.upperBound {
                        let next = scalars[at].value
                        let slot = Adjacency.slot(last, next)
                        counts[slot] = counts[slot] &+ (counts[slot] == 255 ? 0 : 1)
                        last = next
                    }
                }
            }
        }
    }

    private static func slot(_ left: UInt32, _ right: UInt32) -> Int {
        Int((left &* 0x9E37 &+ right &* 0x85EB &+ (right >> 7)) & 0xFFFF)
    }

    /// How often `right` follows `left` inside a line of the file.
    func count(_ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> Int {
        guard let left, let right, left.isHan, right.isHan else { return 0 }
        return Int(counts[Adjacency.slot(left.value, right.value)])
    }
}
