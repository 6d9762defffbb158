/// Works the readings that come and go into the sessions of an index. Sessions of a region and body
/// that none of them concerns are copied as bytes.
struct SessionUpdate {
    let old: OpenIndex?
    let merge: @Sendable ([Session.Reading]) -> [Record]

    /// One session's line and the id that gives it its place.
    typealias Line = (id: String, bytes: [UInt8])

    /// Whose meetings, as bytes, because strings compare by canonical equivalence.
    private struct Family: Hashable {
        let region: [UInt8]?
        let body: Session.Body

        init(_ region: String?, _ body: Session.Body) {
            self.region = region.map { Array($0.utf8) }
            self.body = body
        }
    }

    /// The session lines after the change, in the order of their ids, joined by `,` and LF.
    func lines(
        without issues: [String], adding new: [Session.Reading]
    ) throws(ArchiveError) -> (lines: [UInt8], count: Int) {
        var touched = Set(new.map { Family($0.facts.region, $0.facts.body) })
        let heads = try oldHeads()
        for mark in issues.map(SessionUpdate.mark) {
            for head in heads where !touched.contains(head.family) {
                guard let old, BytePattern(mark).isFound(in: old.slice(head.line)) else { continue }
                touched.insert(head.family)
            }
        }
        var readings = new
        var lines: [Line] = []
        let gone = Set(issues.map { Array($0.utf8) })
        for head in heads {
            guard let old else { break }
            if touched.contains(head.family) {
                readings += try oldReadings(at: head.line).filter {
                    !gone.contains(Array($0.issue.utf8))
                }
            } else {
                lines.append((head.id, [UInt8](old.slice(head.line))))
            }
        }
        if !readings.isEmpty { lines += merge(readings).map { SessionUpdate.line($0) } }
        return (SessionUpdate.joined(lines), lines.count)
    }

    static func line(_ session: Record) -> Line {
        var writer = JSONWriter()
        RecordCodec.write(session, to: &writer)
        return (session.id, writer.bytes)
    }

    static func joined(_ lines: [Line]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.bytes.count + 2 })
        for line in lines.sorted(by: { IDOrder.precedes($0.id, $1.id) }) {
            if !bytes.isEmpty { bytes += [UInt8(ascii: ","), 0x0A] }
            bytes += line.bytes
        }
        return bytes
    }

    /// What stands in a reading of the issue and nowhere else in a session's line.
    private static func mark(of issue: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.field("issue", issue)
        return writer.bytes
    }

    private func oldHeads() throws(ArchiveError) -> [(id: String, family: Family, line: Range<Int>)]
    {
        guard let old else { return [] }
        var heads: [(id: String, family: Family, line: Range<Int>)] = []
        for line in old.lines(in: old.sessions) {
            do throws(JSONError) {
                let (id, family) = try head(of: old.slice(line))
                heads.append((id, family, line))
            } catch {
                throw old.damage(error, in: line)
            }
        }
        return heads
    }

    /// Reads no further than the body, before which id and region stand where there is one.
    private func head(
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

    private func oldReadings(
        at line: Range<Int>
    ) throws(ArchiveError) -> [Session.Reading] {
        guard let old else { return [] }
        var readings: [Session.Reading] = []
        do throws(JSONError) {
            var reader = JSONReader(old.slice(line))
            try reader.beginObject()
            while let key = try reader.nextKey() {
                switch key {
                case "readings":
                    readings = try reader.list { (reader) throws(JSONError) in
                        try SessionCodec.readReading(from: &reader)
                    }
                default: try reader.skipValue()
                }
            }
        } catch {
            throw old.damage(error, in: line)
        }
        return readings
    }
}

/// Looks for a few bytes by skipping as far as the byte under the pattern's end allows (Horspool).
struct BytePattern {
    private let pattern: [UInt8]
    private let skips: [Int]

    init(_ pattern: [UInt8]) {
        self.pattern = pattern
        var skips = [Int](repeating: pattern.count, count: 256)
        for (at, byte) in pattern.dropLast().enumerated() {
            skips[Int(byte)] = pattern.count - 1 - at
        }
        self.skips = skips
    }

    func isFound(in bytes: UnsafeRawBufferPointer) -> Bool {
        guard let end = pattern.last else { return true }
        var at = pattern.count - 1
        while at < bytes.count {
            if bytes[at] == end, matches(bytes, endingAt: at) { return true }
            at += skips[Int(bytes[at])]
        }
        return false
    }

    private func matches(_ bytes: UnsafeRawBufferPointer, endingAt end: Int) -> Bool {
        let start = end - pattern.count + 1
        for at in pattern.indices where bytes[start + at] != pattern[at] { return false }
        return true
    }
}
