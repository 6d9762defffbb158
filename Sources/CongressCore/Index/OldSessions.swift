/// The sessions of an index, of which an update reads no more than it needs: of all of them their id
/// and whose meetings they are, of some what ties them to others, of few their readings.
struct OldSessions {
    /// Whose meetings, as bytes, because strings compare by canonical equivalence.
    struct Family: Hashable {
        private let region: [UInt8]
        private let body: Session.Body

        init(_ region: String?, _ body: Session.Body) {
            self.region = Array((region ?? "").utf8)
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
    ) throws(ArchiveError) -> [(line: Int, reading: UnsafeRawBufferPointer)] {
        let ids = Set(issues.map { Array($0.utf8) })
        var readings: [(line: Int, reading: UnsafeRawBufferPointer)] = []
        for line in lines(reportedBy: issues) {
            try forEachReading(at: line) { (reader) throws(JSONError) in
                reader.skipBlanks()
                let start = reader.offset
                let issue = try SessionCodec.readTies(from: &reader).issue
                guard ids.contains(Array(issue.utf8)) else { return }
                let range = line.lowerBound + start..<line.lowerBound + reader.offset
                readings.append((line.lowerBound, index.slice(range)))
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
                let start = Memory.last(0x0A, in: index.bytes, before: found).map { $0 + 1 } ?? 0
                var walk = index.lines(in: start..<index.sessions.upperBound)
                guard let line = walk.next() else { break }
                lines[start] = line
                rest = line.upperBound..<index.sessions.upperBound
            }
        }
        return lines.values.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// What ties a session to others.
    func ties(of head: Head) throws(ArchiveError) -> MeetingTies {
        var ties = MeetingTies()
        try forEachReading(at: head.line) { (reader) throws(JSONError) in
            let reading = try SessionCodec.readTies(from: &reader)
            ties.add(number: reading.number, term: reading.term, dates: reading.dates)
        }
        return ties
    }

    /// The readings of a session, without those for which `isGone` holds of their bytes and issue.
    func readings(
        of head: Head, without isGone: (UnsafeRawBufferPointer, String) -> Bool
    ) throws(ArchiveError) -> [Session.Reading] {
        var readings: [Session.Reading] = []
        let bytes = index.slice(head.line)
        try forEachReading(at: head.line) { (reader) throws(JSONError) in
            reader.skipBlanks()
            let start = reader.offset
            let reading = try SessionCodec.readReading(from: &reader)
            let raw = UnsafeRawBufferPointer(rebasing: bytes[start..<reader.offset])
            if !isGone(raw, reading.issue) { readings.append(reading) }
        }
        return readings
    }

    /// Calls `read` before each reading of a session's line; it must pass it.
    private func forEachReading(
        at line: Range<Int>, _ read: (inout JSONReader) throws(JSONError) -> Void
    ) throws(ArchiveError) {
        do throws(JSONError) {
            var reader = JSONReader(index.slice(line))
            try reader.passToReadings()
            while try reader.nextElement() { try read(&reader) }
        } catch {
            throw index.damage(error, in: line)
        }
    }

    /// Reads no further than the body, before which id and region stand where there is one.
    private static func head(
        of line: UnsafeRawBufferPointer
    ) throws(JSONError) -> (id: String, family: Family) {
        var reader = JSONReader(line)
        var id: String?
        var region: String?
        var body: Session.Body?
        try reader.beginObject()
        while body == nil, let key = try reader.nextKey() {
            switch key {
            case "id": id = try reader.string()
            case "region": region = try reader.optionalString()
            case "body": body = try reader.choice("body")
            default: try reader.skipValue()
            }
        }
        guard let id, let body else { throw reader.failure(.missingKey("id or body")) }
        return (id, Family(region, body))
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
