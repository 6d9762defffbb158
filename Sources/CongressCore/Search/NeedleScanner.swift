/// Finds the next place in memory where one of a few byte sequences begins.
///
/// The bytes are compared 64 at a time. The compiler makes vector code only of compares with whole
/// vectors whose masks are joined as 64-bit numbers; other ways are up to 350 times slower.
final class NeedleScanner: Sendable {
    /// The first three bytes of a needle, the last one repeated where there are fewer.
    private struct Probe: Sendable {
        let first: SIMD64<UInt8>
        let second: SIMD64<UInt8>
        let third: SIMD64<UInt8>
        let length: Int
        let bytes: (UInt8, UInt8, UInt8)
    }

    private let probes: [Probe]

    /// Needles of one byte or more. Of long ones three bytes are compared, and only two where
    /// several begin with the same two, so a place may be found at which none of them stands.
    init(_ needles: [[UInt8]]) {
        probes = NeedleScanner.merged(needles).map { bytes in
            let second = bytes.count > 1 ? bytes[1] : bytes[0]
            let third = bytes.count > 2 ? bytes[2] : second
            return Probe(
                first: SIMD64(repeating: bytes[0]), second: SIMD64(repeating: second),
                third: SIMD64(repeating: third), length: min(bytes.count, 3),
                bytes: (bytes[0], second, third))
        }
    }

    private static func merged(_ needles: [[UInt8]]) -> [[UInt8]] {
        var merged: [[UInt8]] = []
        for needle in needles {
            let start = Array(needle.prefix(2))
            let isShared = needle.count > 2 && needles.count { $0.starts(with: start) } > 1
            let kept = isShared ? start : Array(needle.prefix(3))
            if !merged.contains(kept) { merged.append(kept) }
        }
        return merged
    }

    /// The first place in `range`, of which all bytes of the needle lie in it; nil where none does.
    func next(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
        var at = range.lowerBound
        let base = bytes.baseAddress!
        while at + 66 <= range.upperBound {
            let hits = probes.count == 1 ? probe(probes[0], base + at) : probeAll(base + at)
            if let lane = firstLane(of: hits) { return at + lane }
            at += 64
        }
        while at < range.upperBound {
            if probes.contains(where: { begins($0, bytes, at, range.upperBound) }) { return at }
            at += 1
        }
        return nil
    }

    @inline(__always)
    private func probeAll(_ place: UnsafeRawPointer) -> SIMD8<UInt64> {
        var hits = SIMD8<UInt64>(repeating: 0)
        for one in probes { hits |= probe(one, place) }
        return hits
    }

    @inline(__always)
    private func probe(_ probe: Probe, _ place: UnsafeRawPointer) -> SIMD8<UInt64> {
        let step = min(probe.length - 1, 1)
        var hits = equal(place, probe.first)
        hits &= equal(place + step, probe.second)
        hits &= equal(place + (probe.length - 1), probe.third)
        return hits
    }

    @inline(__always)
    private func equal(_ place: UnsafeRawPointer, _ byte: SIMD64<UInt8>) -> SIMD8<UInt64> {
        let block = place.loadUnaligned(as: SIMD64<UInt8>.self)
        return unsafeBitCast(block .== byte, to: SIMD8<UInt64>.self)
    }

    @inline(__always)
    private func firstLane(of hits: SIMD8<UInt64>) -> Int? {
        let half = hits.lowHalf | hits.highHalf
        let quarter = half.lowHalf | half.highHalf
        guard quarter[0] | quarter[1] != 0 else { return nil }
        for lane in 0..<8 where hits[lane] != 0 {
            return lane * 8 + hits[lane].trailingZeroBitCount / 8
        }
        return nil
    }

    private func begins(
        _ probe: Probe, _ bytes: UnsafeRawBufferPointer, _ at: Int, _ end: Int
    ) -> Bool {
        guard at + probe.length <= end, bytes[at] == probe.bytes.0 else { return false }
        if probe.length > 1, bytes[at + 1] != probe.bytes.1 { return false }
        return probe.length < 3 || bytes[at + 2] == probe.bytes.2
    }
}

/// Single bytes in memory: line ends and quotes.
enum ByteSearch {
    /// The first place of the byte in the range, or the range's end.
    static func first(
        _ byte: UInt8, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>
    ) -> Int {
        var at = range.lowerBound
        let wanted = SIMD16<UInt8>(repeating: byte)
        while at + 16 <= range.upperBound {
            let hits = matches(bytes, at, wanted)
            if hits[0] != 0 { return at + hits[0].trailingZeroBitCount / 8 }
            if hits[1] != 0 { return at + 8 + hits[1].trailingZeroBitCount / 8 }
            at += 16
        }
        while at < range.upperBound, bytes[at] != byte { at += 1 }
        return at
    }

    /// The last place of the byte in the range, or nil.
    static func last(
        _ byte: UInt8, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>
    ) -> Int? {
        var end = range.upperBound
        let wanted = SIMD16<UInt8>(repeating: byte)
        while end - 16 >= range.lowerBound {
            let hits = matches(bytes, end - 16, wanted)
            if hits[1] != 0 { return end - 1 - hits[1].leadingZeroBitCount / 8 }
            if hits[0] != 0 { return end - 9 - hits[0].leadingZeroBitCount / 8 }
            end -= 16
        }
        while end > range.lowerBound {
            end -= 1
            if bytes[end] == byte { return end }
        }
        return nil
    }

    @inline(__always)
    private static func matches(
        _ bytes: UnsafeRawBufferPointer, _ at: Int, _ wanted: SIMD16<UInt8>
    ) -> SIMD2<UInt64> {
        let block = bytes.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
        return unsafeBitCast(block .== wanted, to: SIMD2<UInt64>.self)
    }
}
