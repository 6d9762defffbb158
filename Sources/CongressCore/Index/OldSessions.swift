/// The sessions of an index, of which an update reads no more than it needs: of all of them their id
/// and whose meetings they are, of some what ties them to others, of few their readings.
struct OldSessions {
    /// Whose meetings, as bytes, because strings compare by canonical equivalence.
    struct Family: Hashable {
        private let owner: [UInt8]
        private let body: Session.Body

        /// - Parameter owner: as `Session.Reading` has it.
        init(_ owner: some Sequence<UInt8>, _ body: Session.Body) {
            self.owner = Array(owner)
            self.body = body
        }
    }

    struct Head {
        let id: String
        let family: Family
        /// The session's line in the index.
        let line: Range<Int>
    }

    let index: OpenIndex

    init(of index: OpenIndex) { self.index = index }

    /// In the order of their ids.
    func heads() throws(ArchiveError) -> [Head] {
        var heads: [Head] = []
        for line in index.lines(in: index.sessions) {
            do throws(JSONError) {
                let (id, family) = try OldSessions.head(of: index.slice(line))
                heads.append(Head(id: id, family: family, line: line))
            } catch {
                throw index.damage(error, in: line)
            }
        }
        return heads
    }

    /// The readings of some issues, each with the beginning of the session line that holds it.
    func readings(
        reportedBy issues: [String]
    ) throws(ArchiveError) -> [(line: Int, reading: StoredReading)] {
        let ids = Set(issues.map { ExactKey($0) })
        var readings: [(line: Int, reading: StoredReading)] = []
        for line in lines(reportedBy: issues) {
            try forEachReading(at: line) { reading, tied in
                if ids.contains(ExactKey(tied.issue)) {
                    readings.append((line.lowerBound, reading))
                }
            }
        }
        return readings
    }

    /// The lines that hold a reading of some issues, in order.
    private func lines(reportedBy issues: [String]) -> [Range<Int>] {
        var lines: [Int: Range<Int>] = [:]
        for issue in issues {
            // Stands in a reading of the issue and nowhere else in a session's line.
            var mark = JSONWriter()
            mark.field("issue", issue)
            let pattern = BytePattern(mark.bytes)
            var rest = index.sessions
            while let found = pattern.first(in: index.bytes, rest) {
                let start = Memory.last(0x0A, in: index.bytes, 0..<found).map { $0 + 1 } ?? 0
                var walk = index.lines(in: start..<index.sessions.upperBound)
                guard let line = walk.next() else { break }
                lines[start] = line
                rest = line.upperBound..<index.sessions.upperBound
            }
        }
        return lines.values.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Calls `body` with each reading of a session's line.
    func forEachReading(
        at line: Range<Int>, _ body: (StoredReading, SessionCodec.TiedReading) -> Void
    ) throws(ArchiveError) {
        do throws(JSONError) {
            let bytes = index.slice(line)
            var reader = JSONReader(bytes)
            try reader.passToReadings()
            while try reader.nextElement() {
                reader.skipBlanks()
                let start = reader.offset
                let tied = try SessionCodec.readTies(from: &reader)
                let range = start..<reader.offset
                body(StoredReading(UnsafeRawBufferPointer(rebasing: bytes[range])), tied)
            }
        } catch {
            throw index.damage(error, in: line)
        }
    }

    /// Reads no further than the body, before which the id stands, which begins with the owner.
    private static func head(
        of line: UnsafeRawBufferPointer
    ) throws(JSONError) -> (id: String, family: Family) {
        var reader = JSONReader(line)
        var id: String?
        var body: Session.Body?
        try reader.beginObject()
        while body == nil, let key = try reader.nextKey() {
            switch key {
            case "id": id = try reader.string()
            case "body": body = try reader.choice("body")
            default: try reader.skipValue()
            }
        }
        guard let id, let body else { throw reader.failure(.missingKey("id or body")) }
        let slash = id.utf8.lastIndex(of: UInt8(ascii: "/")) ?? id.endIndex
        return (id, Family(id.utf8[..<slash], body))
    }
}

extension JSONReader {
    /// Passes everything of a session's line that stands before its first reading.
    fileprivate mutating func passToReadings() throws(JSONError) {
        try beginObject()
        while let key = try nextKey() {
            if case "readings" = key { return try beginArray() }
            try skipValue()
        }
        throw failure(.missingKey("readings"))
    }
}
