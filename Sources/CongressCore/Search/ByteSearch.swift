/// Single bytes in memory: line ends and quotes.
enum ByteSearch {
    /// The first place of the byte in the range, or the range's end.
    static func first(
        _ byte: UInt8, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>
    ) -> Int {
        let part = UnsafeRawBufferPointer(rebasing: bytes[..<range.upperBound])
        return Memory.first(byte, in: part, from: range.lowerBound) ?? range.upperBound
    }
}
