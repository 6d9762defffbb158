/// Finds the lines of an index that answer a plan: scans the bytes for a lead and reads only lines
/// that it points to. `readAll` gives the same by reading every line, for comparison.
struct LineSearch: Sendable {
    let index: SearchedIndex
    let plan: SearchPlan
    /// A second thread costs as much as the scan of some megabytes.
    var sizeWorthThread = 8_000_000

    /// A line that answers, and the first day of its earliest date, as a number; undated lines last.
    struct Found: Sendable {
        var line: Range<Int>
        var day: Int

        static let undated = Int.max
    }

    /// All lines of the records or of the sessions that answer, in the order of the index.
    func run(in section: Range<Int>) throws(SearchProblem) -> [Found] {
        let size = section.upperBound - section.lowerBound
        guard size > sizeWorthThread else { return try scan(section) }
        let middle = index.line(around: section.lowerBound + size / 2, in: section).lowerBound
        return try scan([section.lowerBound..<middle, middle..<section.upperBound])
    }

    private func scan(_ parts: [Range<Int>]) throws(SearchProblem) -> [Found] {
        let results = ScanResults(count: parts.count)
        Workers.run(parts.count) { part in
            do throws(SearchProblem) {
                results.store(.success(try scan(parts[part])), at: part)
            } catch {
                results.store(.failure(error), at: part)
            }
        }
        var all: [Found] = []
        for result in results.all { all += try result.get() }
        return all
    }

    private func scan(_ range: Range<Int>) throws(SearchProblem) -> [Found] {
        var found: [Found] = []
        guard let lead = plan.lead else {
            try scanHeads(range, &found)
            return found
        }
        var pending: Range<Int>?
        var at = range.lowerBound
        while let place = lead.scanner.next(in: index.bytes, at..<range.upperBound) {
            at = place + 1
            let answer = lead.answer(at: place, in: index.bytes)
            if answer == .none { continue }
            if let line = pending, place >= line.upperBound {
                try judge(line, wordIsCertain: false, &found)
                pending = nil
            }
            let line = pending ?? index.line(around: place, in: range)
            // The comma between two lines belongs to neither.
            guard place < line.upperBound else { continue }
            switch certainty(of: answer, at: place, in: line) {
            case .none: continue
            case .possible: pending = line
            case .certain:
                try judge(line, wordIsCertain: true, &found)
                pending = nil
                at = line.upperBound
            }
        }
        if let line = pending { try judge(line, wordIsCertain: false, &found) }
        return found
    }

    private func scanHeads(_ range: Range<Int>, _ found: inout [Found]) throws(SearchProblem) {
        var at = range.lowerBound
        while at < range.upperBound {
            let line = index.line(from: at, in: range)
            if !line.isEmpty { try judge(line, wordIsCertain: true, &found) }
            at = line.upperBound + 1
            if at <= range.upperBound, index.bytes[at - 1] == UInt8(ascii: ",") { at += 1 }
        }
    }

    /// A word counts only in the fields that are searched.
    private func certainty(
        of answer: WordProbe.Answer, at place: Int, in line: Range<Int>
    ) -> WordProbe.Answer {
        let bytes = index.slice(line)
        if let lead = plan.lead, !lead.isInText {
            return lead.isNamed(at: place - line.lowerBound, in: bytes) ? .certain : .possible
        }
        guard plan.decidesWords else { return .possible }
        guard let key = IndexLine(bytes).key(at: place - line.lowerBound) else { return .none }
        if key.spells("text") { return answer }
        return key.spells("title") || key.spells("subtitle") ? .possible : .none
    }

    /// Adds the line where the whole plan agrees with it.
    private func judge(
        _ line: Range<Int>, wordIsCertain: Bool, _ found: inout [Found]
    ) throws(SearchProblem) {
        let bytes = index.slice(line)
        guard bytes.first == UInt8(ascii: "{") else { return }
        let head = IndexLine(bytes).head()
        if let head {
            guard plan.filter.accepts(kind: head.kind), plan.filter.accepts(dates: head.dates),
                acceptsIssue(of: head)
            else { return }
            if plan.filtersByHead, head.kind != .session || plan.allowsAnySession,
                let answer = wordsStand(in: bytes, wordIsCertain)
            {
                if answer { found.append(Found(line: line, day: LineSearch.day(of: head.dates))) }
                return
            }
        }
        if let record = try decided(line) {
            found.append(Found(line: line, day: LineSearch.day(of: record.dates)))
        }
    }

    private func acceptsIssue(of head: IndexLine.Head) -> Bool {
        if plan.filter.acceptsEveryIssue || head.kind == .session { return true }
        return plan.filter.accepts(issue: String(decoding: head.issue, as: UTF8.self))
    }

    /// Whether all words stand in the line and no excluded one; nil where only the whole text tells.
    private func wordsStand(in line: UnsafeRawBufferPointer, _ leadIsCertain: Bool) -> Bool? {
        guard plan.decidesWords, leadIsCertain, plan.matcher.words.isEmpty || plan.lead != nil
        else {
            return nil
        }
        for probe in plan.others {
            switch stands(probe, in: line) {
            case .none: return false
            case .possible: return nil
            case .certain: break
            }
        }
        for probe in plan.excluded {
            switch stands(probe, in: line) {
            case .none: break
            case .possible: return nil
            case .certain: return false
            }
        }
        return true
    }

    private func stands(_ probe: WordProbe, in line: UnsafeRawBufferPointer) -> WordProbe.Answer {
        var best = WordProbe.Answer.none
        var at = 0
        while let place = probe.scanner.next(in: line, at..<line.count) {
            at = place + 1
            let answer = probe.answer(at: place, in: line)
            guard answer != .none, let key = IndexLine(line).key(at: place) else { continue }
            let isText = key.spells("text")
            if isText, answer == .certain { return .certain }
            if isText || key.spells("title") || key.spells("subtitle") { best = .possible }
        }
        return best
    }

    /// The slow way, which knows nothing of bytes.
    func readAll(in section: Range<Int>) throws(SearchProblem) -> [Found] {
        var found: [Found] = []
        for line in index.lines(in: section) {
            guard let record = try decided(line) else { continue }
            found.append(Found(line: line, day: LineSearch.day(of: record.dates)))
        }
        return found
    }

    /// The line's record, read as a whole, if it answers.
    private func decided(_ line: Range<Int>) throws(SearchProblem) -> Record? {
        let record = try index.record(at: line)
        guard plan.filter.accepts(record), plan.matcher.match(record) != nil else { return nil }
        return record
    }

    static func day(of dates: [EDTFDate]) -> Int {
        dates.map { $0.earliest.ordinal }.min() ?? Found.undated
    }
}
