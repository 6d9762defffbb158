/// Strict GB18030 with the character assignments of 2022, and so GBK and GB2312 as well.
///
/// Codes that an earlier edition gave to private-use characters and a later one to real ones are
/// read as the real ones: a search for the character must find it whatever wrote the file.
struct GB18030Reader: ScalarReader {
    static func read(
        _ bytes: UnsafeRawBufferPointer, into output: UnsafeMutablePointer<Unicode.Scalar>
    ) -> DecodedRun {
        twoByteCells.withUnsafeBufferPointer { read(bytes, into: output, cells: $0) }
    }

    private static func read(
        _ bytes: UnsafeRawBufferPointer, into output: UnsafeMutablePointer<Unicode.Scalar>,
        cells: UnsafeBufferPointer<UInt16>
    ) -> DecodedRun {
        var at = 0
        var written = 0
        let count = bytes.count
        while at < count {
            let lead = bytes[at]
            if lead &- 1 < 0x7F {
                output.store(UInt32(lead), at: written)
                at += 1
            } else if at + 1 < count, let cell = cell(lead, bytes[at + 1]) {
                output.store(scalar(in: cells[cell]), at: written)
                at += 2
            } else if let value = fourByteValue(bytes, at: at) {
                output.store(value, at: written)
                at += 4
            } else {
                return DecodedRun(
                    read: at, written: written, obstacle: obstacle(bytes, at: at))
            }
            written += 1
        }
        return DecodedRun(read: at, written: written)
    }

    /// The place of a two-byte code in the table, 190 to a lead byte; nil where it is none.
    @inline(__always)
    private static func cell(_ lead: UInt8, _ trail: UInt8) -> Int? {
        guard lead &- 0x81 < 0x7E, trail >= 0x40, trail != 0x7F, trail != 0xFF else { return nil }
        return Int(lead &- 0x81) * 190 + Int(trail &- 0x40) - (trail > 0x7F ? 1 : 0)
    }

    @inline(__always)
    private static func scalar(in entry: UInt16) -> UInt32 {
        entry & 0xF800 == 0xD800 ? beyondBasicPlane[Int(entry & 0x7FF)] : UInt32(entry)
    }

    private static func fourByteValue(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt32? {
        guard offset + 4 <= bytes.count else { return nil }
        var number = 0
        for position in 0..<4 {
            let byte = bytes[offset + position]
            guard mayStand(byte, at: position) else { return nil }
            number =
                position % 2 == 0 ? number * 126 + Int(byte) - 0x81 : number * 10 + Int(byte) - 0x30
        }
        // 90 30 81 30 is U+10000, and on without gaps.
        if number >= 189_000 {
            return number < 189_000 + 0x100000 ? UInt32(number - 189_000 + 0x10000) : nil
        }
        return basicPlaneValue(number)
    }

    private static func basicPlaneValue(_ number: Int) -> UInt32? {
        guard number < 39420 else { return nil }
        let ranges = GB18030Ranges.fourByte
        let range = ranges[ranges.partitioningIndex { $0.number > number } - 1]
        return UInt32(Int(range.first) + number - range.number)
    }

    /// Whether a byte may be the first, second, third or fourth (0 to 3) of a four-byte code.
    private static func mayStand(_ byte: UInt8, at position: Int) -> Bool {
        position % 2 == 0 ? byte &- 0x81 < 0x7E : byte &- 0x30 < 10
    }

    private static func obstacle(
        _ bytes: UnsafeRawBufferPointer, at offset: Int
    ) -> DecodedRun.Obstacle {
        if bytes[offset] == 0 { return .nul }
        let tail = bytes[offset...]
        return tail.count < 4 && zip(tail, 0...).allSatisfy { mayStand($0, at: $1) }
            ? .truncated : .invalid
    }

    /// What the two-byte codes stand for. A value of the surrogate range is a place in
    /// `beyondBasicPlane`.
    private static let twoByteCells = decodedTable().cells
    private static let beyondBasicPlane = decodedTable().beyond

    private static func decodedTable() -> (cells: [UInt16], beyond: [UInt32]) {
        var cells: [UInt16] = []
        cells.reserveCapacity(126 * 190)
        var beyond: [UInt32] = []
        let table = GB18030Table.characters
        let utf8 = UnsafeRawBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
        let scalars = [Unicode.Scalar](unsafeUninitializedCapacity: utf8.count) {
            $1 = UTF8Reader.read(utf8, into: $0.baseAddress!).written
        }
        for scalar in scalars where scalar != "\n" {
            if scalar.value > 0xFFFF {
                cells.append(UInt16(0xD800 + beyond.count))
                beyond.append(scalar.value)
            } else {
                cells.append(UInt16(scalar.value))
            }
        }
        for run in GB18030Ranges.privateUse {
            for step in 0..<run.count { cells[run.cell + step] = run.first + UInt16(step) }
        }
        return (cells, beyond)
    }
}
