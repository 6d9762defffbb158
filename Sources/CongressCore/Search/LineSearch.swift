/// Finds the lines of an index that answer a plan: scans the bytes for a lead and reads only lines
/// that it points to. `readAll` gives the same by reading every line, for comparison.
struct LineSearch: Sendable {
    let index: SearchedIndex
    let plan: SearchPlan
    /// Whether anybody asks for the days of what is found, for the order.
    var notesDays = true
    /// Whether anybody asks in which issues something is found.
    var notesIssues = false

    typealias Findings = IndexWalk.Findings

    /// All lines of a part of the records or of the sessions that answer, in the index's order.
    func scan(
        _ part: Range<Int>, _ sieve: Sieve?, _ found: inout Findings
    ) throws(SearchProblem) {
        guard let lead = plan.lead else { return try scanHeads(part, &found) }
        var pending: Range<Int>?
        var strings = StringWalk(index.slice(part))
        var at = part.lowerBound
        while let place = lead.scanner.next(
            in: index.bytes, at..<part.upperBound, through: sieve)
        {
            at = place + 1
            let answer = lead.answer(at: place, in: index.bytes)
            if answer == .none { continue }
            if let line = pending, place >= line.upperBound {
                try judge(line, wordIsCertain: false, &found)
                pending = nil
            }
            guard let quote = strings.openingQuote(before: place - part.lowerBound),
                let (line, certainty) = certainty(
                    of: answer, at: place, inStringAt: quote, pending, in: part)
            else { continue }
            if certainty == .certain {
                try judge(line, wordIsCertain: true, &found)
                pending = nil
                at = line.upperBound
            } else {
                pending = line
            }
        }
        if let line = pending { try judge(line, wordIsCertain: false, &found) }
    }

    private func scanHeads(_ range: Range<Int>, _ found: inout Findings) throws(SearchProblem) {
        var at = range.lowerBound
        while at < range.upperBound {
            let line = index.line(from: at, in: range)
            if !line.isEmpty { try judge(line, wordIsCertain: true, &found) }
            at = line.upperBound + 1
            if at <= range.upperBound, index.bytes[at - 1] == UInt8(ascii: ",") { at += 1 }
        }
    }

    /// The line of a place at which the lead stands, and what the place tells about it: nothing
    /// where a word stands in a field that is not searched.
    /// - Parameters:
    ///   - quote: where in the part the string begins that the place stands in.
    ///   - known: the line, where it is known.
    private func certainty(
        of answer: WordProbe.Answer, at place: Int, inStringAt quote: Int, _ known: Range<Int>?,
        in part: Range<Int>
    ) -> (line: Range<Int>, WordProbe.Answer)? {
        let bytes = index.slice(part)
        var certainty = WordProbe.Answer.possible
        if plan.decidesWords, plan.leadIsInText {
            // Lines have more strings than those that are searched, so the key is looked at first.
            guard let key = IndexLine(bytes).key(ofStringAt: quote) else { return nil }
            if key.spells("text") {
                certainty = answer
            } else if !key.spells("title"), !key.spells("subtitle") {
                return nil
            }
        }
        // From the string's beginning, since only the short head lies before it.
        let line = known ?? index.line(around: quote + part.lowerBound, in: part)
        // The comma between two lines belongs to neither.
        guard place < line.upperBound else { return nil }
        if plan.lead?.names(stringAt: quote, in: bytes) ?? false { certainty = .certain }
        return (line, certainty)
    }

    /// Adds the line where the whole plan agrees with it.
    private func judge(
        _ line: Range<Int>, wordIsCertain: Bool, _ found: inout Findings
    ) throws(SearchProblem) {
        let bytes = index.slice(line)
        guard bytes.first == UInt8(ascii: "{") else { return }
        guard let head = IndexLine(bytes).head(),
            let fitsDates = plan.filter.accepts(dates: head.dates)
        else { return try judgeWhole(line, &found) }
        guard fitsDates, plan.filter.accepts(kind: head.kind), acceptsIssue(of: head, in: bytes)
        else {
            return
        }
        guard plan.filtersByHead, head.kind != .session || plan.allowsAnySession,
            let answer = wordsStand(in: bytes, leadIsCertain: wordIsCertain)
        else {
            guard mayHoldNeeded(bytes) else { return }
            return try judgeWhole(line, &found)
        }
        guard answer else { return }
        guard let day = notesDays ? head.dates.day : FoundLine.undated else {
            return try judgeWhole(line, &found)
        }
        found.lines.append(FoundLine(line: line, day: day))
        if notesIssues { note(head.issue, &found) }
    }

    /// Reads the line's record as a whole and adds the line if it answers.
    private func judgeWhole(
        _ line: Range<Int>, _ found: inout Findings
    ) throws(SearchProblem) {
        guard let record = try decided(line) else { return }
        found.lines.append(FoundLine(line: line, day: FoundLine.day(of: record.dates)))
        if notesIssues { found.issues.append(record.issue) }
    }

    /// Notes the issue of a line. Most lines stand in the same issue as the one before them.
    private func note(_ issue: UnsafeRawBufferPointer, _ found: inout Findings) {
        if Memory.equal(issue, index.slice(found.lastIssue)) { return }
        let start = issue.baseAddress! - index.bytes.baseAddress!
        found.lastIssue = start..<start + issue.count
        found.issues.append(String(decoding: issue, as: UTF8.self))
    }

    /// Of a session only whether one of its reports stands in an issue that is asked for.
    private func acceptsIssue(
        of head: IndexLine.Head, in line: UnsafeRawBufferPointer
    ) -> Bool {
        if plan.filter.acceptsEveryIssue { return true }
        guard head.kind == .session else {
            return plan.filter.accepts(issue: String(decoding: head.issue, as: UTF8.self))
        }
        guard let issues = plan.filter.issues else { return true }
        return IndexLine(line).hasReport { issues.contains(ExactKey($0)) }
    }

    /// Whether all words stand in the line and no excluded one; nil where only the whole text tells.
    private func wordsStand(in line: UnsafeRawBufferPointer, leadIsCertain: Bool) -> Bool? {
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

    private func mayHoldNeeded(_ line: UnsafeRawBufferPointer) -> Bool {
        plan.needed.allSatisfy { stands($0, in: line) != .none }
    }

    private func stands(_ probe: WordProbe, in line: UnsafeRawBufferPointer) -> WordProbe.Answer {
        var best = WordProbe.Answer.none
        var strings = StringWalk(line)
        var at = 0
        while let place = probe.scanner.next(in: line, at..<line.count) {
            at = place + 1
            let answer = probe.answer(at: place, in: line)
            guard answer != .none, let key = strings.key(at: place) else { continue }
            let isText = key.spells("text")
            if isText, answer == .certain { return .certain }
            if isText || key.spells("title") || key.spells("subtitle") { best = .possible }
        }
        return best
    }

    /// The slow way, which knows nothing of bytes.
    func readAll(in section: Range<Int>) throws(SearchProblem) -> Findings {
        var found = Findings()
        for line in index.lines(in: section) { try judgeWhole(line, &found) }
        return found
    }

    /// The line's record, read as a whole, if it answers.
    private func decided(_ line: Range<Int>) throws(SearchProblem) -> Record? {
        let record = try index.record(at: line, with: .text)
        guard plan.filter.accepts(record), plan.matcher.fits(record) else { return nil }
        return record
    }
}
