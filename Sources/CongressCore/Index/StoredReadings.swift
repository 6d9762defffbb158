/// An issue's readings of meetings as the index writes them. An import holds those of all its issues
/// until it merges them, and as values they would take several times the room.
struct StoredReadings: Sendable {
    /// Separated by line ends, which stand in no reading.
    private let bytes: HeldBytes

    init(_ readings: [Session.Reading]) {
        var writer = JSONWriter()
        for reading in readings {
            if !writer.bytes.isEmpty { writer.raw("\n") }
            SessionCodec.write(reading, to: &writer)
        }
        bytes = HeldBytes(writer.bytes)
    }

    /// Each reading's bytes, which live as long as this value does.
    var all: [StoredReading] {
        var all: [StoredReading] = []
        var at = 0
        while at < bytes.bytes.count {
            let end = Memory.first(0x0A, in: bytes.bytes, from: at) ?? bytes.bytes.count
            all.append(StoredReading(UnsafeRawBufferPointer(rebasing: bytes.bytes[at..<end])))
            at = end + 1
        }
        return all
    }
}

/// The bytes of one reading, in an open index or in `StoredReadings`.
struct StoredReading: @unchecked Sendable {
    // Nobody writes to them while somebody reads.
    let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// What of it tells which meetings it may belong to.
    func tied() throws(JSONError) -> SessionCodec.TiedReading {
        var reader = JSONReader(bytes)
        return try SessionCodec.readTies(from: &reader)
    }

    func value() throws(JSONError) -> Session.Reading {
        var reader = JSONReader(bytes)
        return try SessionCodec.readReading(from: &reader)
    }
}
