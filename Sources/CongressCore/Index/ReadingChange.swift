/// What of the readings of issues that go, and of those that come, is not the same. A newer text of an
/// issue tells of most meetings what the older one told.
struct ReadingChange {
    /// Readings that the archive does not hold yet.
    private(set) var coming: [StoredReading] = []
    /// Readings of the removed issues that come again, as they stand in the index.
    private var staying: Set<[UInt8]> = []
    private let removed: Set<ExactKey>
    /// The beginnings of the session lines from which a reading goes.
    private var left: Set<Int> = []

    init(
        from removed: [String], in sessions: OldSessions?, to new: [StoredReadings]
    ) throws(ArchiveError) {
        self.removed = Set(removed.map { ExactKey($0) })
        coming = new.flatMap(\.all)
        let old = try sessions?.readings(reportedBy: removed) ?? []
        guard !old.isEmpty else { return }
        // How often a reading comes, less how often it is there.
        var balance: [[UInt8]: Int] = [:]
        for reading in coming { balance[[UInt8](reading.bytes), default: 0] += 1 }
        for (_, reading) in old { balance[[UInt8](reading.bytes), default: 0] -= 1 }
        for (line, reading) in old {
            let bytes = [UInt8](reading.bytes)
            if balance[bytes] == 0 { staying.insert(bytes) } else { left.insert(line) }
        }
        coming.removeAll { staying.contains([UInt8]($0.bytes)) }
    }

    var isNone: Bool { coming.isEmpty && left.isEmpty }

    /// Whether a reading goes from the session of this line.
    func leaves(_ line: Range<Int>) -> Bool { left.contains(line.lowerBound) }

    /// Whether a reading of the index, given with its issue, goes.
    func isGone(_ reading: StoredReading, of issue: String) -> Bool {
        removed.contains(ExactKey(issue)) && !staying.contains([UInt8](reading.bytes))
    }
}
