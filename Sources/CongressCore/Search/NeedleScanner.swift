/// Finds the next place in memory where one of a few byte sequences begins. The bytes are compared
/// 64 at a time.
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
            if Lanes.any(hits) { return at + Lanes.first(hits) }
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

    private func begins(
        _ probe: Probe, _ bytes: UnsafeRawBufferPointer, _ at: Int, _ end: Int
    ) -> Bool {
        guard at + probe.length <= end, bytes[at] == probe.bytes.0 else { return false }
        if probe.length > 1, bytes[at + 1] != probe.bytes.1 { return false }
        return probe.length < 3 || bytes[at + 2] == probe.bytes.2
    }
}
