/// Works the readings that come and go into the sessions of an index. Sessions that nothing ties to
/// any of them (see `MeetingTies`) are not even read: their lines go into the new file as they are.
struct SessionUpdate: Sendable {
    let old: OpenIndex?
    let merge: @Sendable ([Session.Reading]) -> [Record]
    /// The issues whose readings go.
    let removed: [String]
    /// The readings that come.
    let new: [Session.Reading]

    /// The session lines after the change, in the order of their ids, joined by `,` and LF. They
    /// point into the old index.
    func lines() throws(ArchiveError) -> (lines: BytePieces, count: Int) {
        guard let old else { return SessionUpdate.joined([], of: nil, with: merge(new)) }
        let sessions = OldSessions(of: old)
        let change = try ReadingChange(from: removed, in: sessions, to: new)
        if change.isNone {
            // As after the correction of a slip far from any meeting.
            return (SectionLines.all(of: old), old.sessionCount())
        }
        let heads = try sessions.heads()
        let concerned = try concerned(by: change, heads, sessions)
        var readings = change.coming
        var kept: [OldSessions.Head] = []
        for (at, head) in heads.enumerated() {
            if concerned.contains(at) {
                readings += try sessions.readings(of: head, without: change.isGone)
            } else {
                kept.append(head)
            }
        }
        return SessionUpdate.joined(kept, of: old, with: readings.isEmpty ? [] : merge(readings))
    }

    /// The numbers of the old sessions that are to be merged again.
    private func concerned(
        by change: ReadingChange, _ heads: [OldSessions.Head], _ sessions: OldSessions
    ) throws(ArchiveError) -> Set<Int> {
        // Another version of the program may have had other rules for what makes one meeting.
        guard IDOrder.same(sessions.index.header.generator, IndexHeader.currentGenerator) else {
            return Set(heads.indices)
        }
        var coming: [OldSessions.Family: MeetingTies] = [:]
        for reading in change.coming {
            let family = OldSessions.Family(reading.facts.region, reading.facts.body)
            coming[family, default: MeetingTies()].add(MeetingTies(reading.facts))
        }
        var members: [OldSessions.Family: [Int]] = [:]
        for (at, head) in heads.enumerated() {
            members[head.family, default: []].append(at)
            if change.leaves(head.line), coming[head.family] == nil {
                coming[head.family] = MeetingTies()
            }
        }
        var concerned: Set<Int> = []
        for (family, ties) in coming {
            var rest: [SessionTies] = []
            for at in members[family] ?? [] {
                rest.append(
                    SessionTies(
                        number: at, ties: try sessions.ties(of: heads[at]),
                        isLeft: change.leaves(heads[at].line)))
            }
            concerned.formUnion(SessionUpdate.reached(from: ties, among: rest))
        }
        return concerned
    }

    private struct SessionTies {
        let number: Int
        let ties: MeetingTies
        /// True where a reading of the session goes.
        let isLeft: Bool
    }

    /// The numbers of those sessions of one family that a reading leaves, or that are tied to what
    /// comes, directly or by way of each other.
    private static func reached(
        from coming: MeetingTies, among family: [SessionTies]
    ) -> [Int] {
        var front = coming
        for session in family where session.isLeft { front.add(session.ties) }
        var rest = family
        var reached: [Int] = []
        while true {
            var next = MeetingTies()
            let count = rest.count
            rest.removeAll { session in
                guard session.isLeft || session.ties.reach(front) else { return false }
                next.add(session.ties)
                reached.append(session.number)
                return true
            }
            if rest.count == count { return reached }
            front = next
        }
    }

    /// Old lines and new ones in the order of their ids.
    /// - Parameter kept: in that order.
    static func joined(
        _ kept: [OldSessions.Head], of old: OpenIndex?, with made: [Record]
    ) -> (lines: BytePieces, count: Int) {
        let new = made.sorted { IDOrder.precedes($0.id, $1.id) }
        var lines = SectionLines(of: old)
        var next = 0
        for head in kept {
            while next < new.count, IDOrder.precedes(new[next].id, head.id) {
                lines.append(new[next])
                next += 1
            }
            lines.append(oldLine: head.line)
        }
        for session in new[next...] { lines.append(session) }
        return (lines.finish(), kept.count + new.count)
    }
}

/// Session lines one after another; neighbours in the old index stay one stretch.
private struct SectionLines {
    private let old: OpenIndex?
    private var pieces = BytePieces()
    /// The end of what was appended: old lines that were not given to `pieces` yet.
    private var stretch: Range<Int>?

    init(of old: OpenIndex?) { self.old = old }

    /// All session lines of an index.
    static func all(of old: OpenIndex) -> BytePieces {
        var lines = SectionLines(of: old)
        let end = old.sessions.upperBound - (old.sessions.isEmpty ? 0 : 1)
        lines.append(oldLine: old.sessions.lowerBound..<end)
        return lines.finish()
    }

    mutating func append(oldLine line: Range<Int>) {
        // Between neighbours stand a comma and a line end.
        if let stretch, stretch.upperBound + 2 == line.lowerBound {
            self.stretch = stretch.lowerBound..<line.upperBound
        } else {
            flush()
            stretch = line
        }
    }

    mutating func append(_ session: Record) {
        flush()
        separate()
        var writer = JSONWriter()
        RecordCodec.write(session, to: &writer)
        pieces.append(HeldBytes(writer.bytes))
    }

    mutating func finish() -> BytePieces {
        flush()
        return pieces
    }

    private mutating func flush() {
        guard let old, let stretch else { return }
        separate()
        pieces.append(old.slice(stretch))
        self.stretch = nil
    }

    private mutating func separate() {
        if pieces.count > 0 { pieces.append(",\n") }
    }
}
