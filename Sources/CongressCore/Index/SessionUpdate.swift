import Synchronization

/// Works the readings that come and go into the sessions of an index. Sessions that nothing ties to
/// any of them (see `MeetingTies`) are not even read: their lines go into the new file as they are.
struct SessionUpdate: Sendable {
    let old: OpenIndex?
    let merge: @Sendable ([Session.Reading]) -> [Record]
    /// The issues whose readings go.
    let removed: [String]
    /// The readings that come.
    let new: [StoredReadings]

    /// A session's line and the id that gives it its place.
    typealias Line = (id: String, bytes: HeldBytes)

    /// The sessions after the change. The bytes point into the old index.
    /// - Parameter threads: how many may merge at once.
    func section(threads: Int) throws(ArchiveError) -> SessionSection {
        let sessions = old.map { OldSessions(of: $0) }
        let change = try ReadingChange(from: removed, in: sessions, to: new)
        if let old, change.isNone, hasOurRules {
            // As after the correction of a slip far from any meeting.
            return SessionSection(of: old)
        }
        var families = try families(of: change.coming)
        var kept: [OldSessions.Head] = []
        if let sessions {
            let heads = try sessions.heads()
            let concerned = try concerned(by: change, families, heads, sessions)
            for (at, head) in heads.enumerated() {
                guard concerned.contains(at) else {
                    kept.append(head)
                    continue
                }
                try sessions.forEachReading(at: head.line) { reading, tied in
                    if change.isGone(reading, of: tied.issue) { return }
                    families[head.family, default: ComingReadings()].readings.append(reading)
                }
            }
        }
        let made = try merged(families.values.map(\.readings), threads: threads)
        return try SessionUpdate.joined(kept, of: old, with: made)
    }

    /// Readings of one family that are to be merged, and what ties those that come to others.
    private struct ComingReadings {
        var ties = MeetingTies()
        var readings: [StoredReading] = []
    }

    /// Another version of the program may have had other rules for what makes one meeting.
    private var hasOurRules: Bool {
        old?.header.isOfThisVersion ?? false
    }

    private func families(
        of coming: [StoredReading]
    ) throws(ArchiveError) -> [OldSessions.Family: ComingReadings] {
        var families: [OldSessions.Family: ComingReadings] = [:]
        for reading in coming {
            let tied = try decoding { () throws(JSONError) in try reading.tied() }
            let family = OldSessions.Family(tied.owner.utf8, tied.body)
            families[family, default: ComingReadings()].ties.add(tied.ties)
            families[family, default: ComingReadings()].readings.append(reading)
        }
        return families
    }

    /// The numbers of the old sessions that are to be merged again.
    private func concerned(
        by change: ReadingChange, _ coming: [OldSessions.Family: ComingReadings],
        _ heads: [OldSessions.Head], _ sessions: OldSessions
    ) throws(ArchiveError) -> Set<Int> {
        guard hasOurRules else { return Set(heads.indices) }
        var members: [OldSessions.Family: [Int]] = [:]
        var touched = Set(coming.keys)
        for (at, head) in heads.enumerated() {
            members[head.family, default: []].append(at)
            if change.leaves(head.line) { touched.insert(head.family) }
        }
        var concerned: Set<Int> = []
        for family in touched {
            var candidates: [SessionTies] = []
            for at in members[family] ?? [] {
                var ties = MeetingTies()
                try sessions.forEachReading(at: heads[at].line) { ties.add($1.ties) }
                candidates.append(
                    SessionTies(number: at, ties: ties, isLeft: change.leaves(heads[at].line)))
            }
            concerned.formUnion(
                SessionTies.reached(from: coming[family]?.ties ?? MeetingTies(), among: candidates))
        }
        return concerned
    }

    /// The lines of all meetings that groups of readings tell of.
    private func merged(
        _ groups: [[StoredReading]], threads: Int
    ) throws(ArchiveError) -> [Line] {
        let done = Mutex<(lines: [Line], failure: ArchiveError?)>(([], nil))
        Workers.share(groups.count, among: max(1, threads)) { _, number in
            do throws(ArchiveError) {
                let lines = try merged(groups[number])
                done.withLock { $0.lines += lines }
            } catch {
                done.withLock { $0.failure = error }
            }
        }
        let (lines, failure) = done.withLock { $0 }
        if let failure { throw failure }
        return lines
    }

    private func merged(_ group: [StoredReading]) throws(ArchiveError) -> [Line] {
        var readings: [Session.Reading] = []
        readings.reserveCapacity(group.count)
        for reading in group {
            readings.append(try decoding { () throws(JSONError) in try reading.value() })
        }
        return merge(readings).map { SessionUpdate.line($0) }
    }

    private func decoding<Value>(
        _ read: () throws(JSONError) -> Value
    ) throws(ArchiveError) -> Value {
        do throws(JSONError) {
            return try read()
        } catch {
            throw .damaged(
                path: old?.path ?? "", offset: nil, problem: "a reading: \(error.problem)")
        }
    }

    static func line(_ session: Record) -> Line {
        var writer = JSONWriter()
        RecordCodec.write(session, to: &writer)
        return (session.id, HeldBytes(writer.bytes))
    }

    /// Old lines and new ones in the order of their ids.
    /// - Parameter kept: in that order.
    static func joined(
        _ kept: [OldSessions.Head], of old: OpenIndex?, with made: [Line]
    ) throws(ArchiveError) -> SessionSection {
        let new = made.sorted { $0.id.comesBefore($1.id) }
        var section = SessionSectionWriter(of: old)
        var next = 0
        for head in kept {
            while next < new.count, new[next].id.comesBefore(head.id) {
                try section.append(.new(new[next].bytes), id: new[next].id)
                next += 1
            }
            try section.append(.old(head.line), id: head.id)
        }
        for line in new[next...] { try section.append(.new(line.bytes), id: line.id) }
        return try section.finish()
    }
}
