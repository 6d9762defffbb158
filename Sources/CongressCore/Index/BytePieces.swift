/// Bytes of a file to be, as they lie in memory: stretches of an index that is open, and lines that
/// are new. Put together only as far as a single write or checksum asks for it.
struct BytePieces: @unchecked Sendable {
    // Nobody writes to a piece: it belongs to `owners`, to the program, or to an open index, which
    // the user of these keeps alive.
    private var pieces: [UnsafeRawBufferPointer] = []
    /// Where each piece begins.
    private var starts: [Int] = []
    private var owners: [HeldBytes] = []
    private(set) var count = 0

    /// Appends bytes that outlive these pieces.
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count > 0 else { return }
        pieces.append(bytes)
        starts.append(count)
        count += bytes.count
    }

    mutating func append(_ held: HeldBytes) {
        append(held.bytes)
        owners.append(held)
    }

    mutating func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(_ others: BytePieces) {
        for piece in others.pieces { append(piece) }
        owners += others.owners
    }

    /// Puts other bytes of the same length into the place of the first piece.
    mutating func replaceFirst(with held: HeldBytes) {
        pieces[0] = held.bytes
        owners.append(held)
    }

    /// Calls `body` with the stretches that make up a range, in order.
    func forEach<Failure: Error>(
        in range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        var number = pieceHolding(range.lowerBound)
        var at = range.lowerBound
        while at < range.upperBound {
            let piece = pieces[number]
            let end = min(range.upperBound - starts[number], piece.count)
            try body(UnsafeRawBufferPointer(rebasing: piece[at - starts[number]..<end]))
            at = starts[number] + end
            number += 1
        }
    }

    /// A range in one stretch: as it lies where one piece holds it, else copied into `room`, which
    /// must be large enough.
    func joined(
        _ range: Range<Int>, in room: UnsafeMutableRawBufferPointer
    ) -> UnsafeRawBufferPointer {
        var whole: UnsafeRawBufferPointer?
        var filled = 0
        forEach(in: range) { stretch in
            if stretch.count == range.count {
                whole = stretch
            } else {
                UnsafeMutableRawBufferPointer(rebasing: room[filled...]).copyMemory(from: stretch)
                filled += stretch.count
            }
        }
        return whole ?? UnsafeRawBufferPointer(rebasing: room[..<filled])
    }

    /// All of them in one array.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for piece in pieces { bytes.append(contentsOf: piece) }
        return withExtendedLifetime(owners) { bytes }
    }

    private func pieceHolding(_ offset: Int) -> Int {
        starts.partitioningIndex { $0 > offset } - 1
    }
}
