/// Reads the fixed beginning of a line.
struct HeadReader {
    let bytes: UnsafeRawBufferPointer
    var at = 0

    @inline(__always)
    mutating func pass(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard at + length <= bytes.count else { return false }
        let start = text.utf8Start
        for index in 0..<length where bytes[at + index] != start[index] { return false }
        at += length
        return true
    }

    mutating func skip(to place: Int) { at = place }

    /// So many bytes.
    mutating func bytes(_ count: Int) -> UnsafeRawBufferPointer? {
        guard at + count <= bytes.count else { return nil }
        defer { at += count }
        return UnsafeRawBufferPointer(rebasing: bytes[at..<at + count])
    }

    /// A whole number without sign.
    mutating func number() -> Int? {
        var value = 0
        let start = at
        while at < bytes.count, bytes[at] &- 0x30 < 10, at - start < 18 {
            value = value * 10 + Int(bytes[at] - 0x30)
            at += 1
        }
        return at > start ? value : nil
    }

    /// The bytes of a string without escapes.
    mutating func string() -> UnsafeRawBufferPointer? {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return nil }
        let start = at + 1
        guard let end = Memory.first(UInt8(ascii: "\""), in: bytes, from: start) else { return nil }
        let inside = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        guard Memory.first(UInt8(ascii: "\\"), in: inside, from: 0) == nil else { return nil }
        at = end + 1
        return inside
    }

    /// What stands between the brackets of a list of dates, and passes it.
    mutating func dates() -> DateList? {
        let end = ByteSearch.first(UInt8(ascii: "]"), in: bytes, at..<bytes.count)
        guard end < bytes.count else { return nil }
        defer { at = end + 1 }
        return DateList(bytes: UnsafeRawBufferPointer(rebasing: bytes[at..<end]))
    }
}

/// Dates as a line of an index lists them, read when somebody asks.
struct DateList {
    let bytes: UnsafeRawBufferPointer

    /// Reads the dates in their order; false where one is not as the index writer writes it.
    @inline(__always)
    func each(_ body: (EDTFDate) -> Void) -> Bool {
        var reader = HeadReader(bytes: bytes)
        if bytes.isEmpty { return true }
        repeat {
            guard let text = reader.string(), let date = EDTFDate(bytes: text) else { return false }
            body(date)
        } while reader.pass(",")
        return reader.at == bytes.count
    }

    /// Nil where one of the dates can't be read.
    var all: [EDTFDate]? {
        var dates: [EDTFDate] = []
        return each { dates.append($0) } ? dates : nil
    }

    /// The first day of the earliest date, as a number; nil where a date can't be read.
    var day: Int32? {
        var day = FoundLine.undated
        return each { day = min(day, Int32($0.earliest.ordinal)) } ? day : nil
    }
}

extension EDTFDate {
    /// A date as an index writes it; whole days, which are most, take no detour.
    fileprivate init?(bytes: UnsafeRawBufferPointer) {
        if bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") {
            func number(_ range: Range<Int>) -> Int? {
                var value = 0
                for byte in bytes[range] {
                    guard byte &- 0x30 < 10 else { return nil }
                    value = value * 10 + Int(byte - 0x30)
                }
                return value
            }
            guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
                let date = CivilDate(year: year, month: month, day: day)
            else { return nil }
            self.init(date)
            return
        }
        do throws(DateProblem) {
            try self.init(parsing: String(decoding: bytes, as: UTF8.self))
        } catch {
            return nil
        }
    }
}
