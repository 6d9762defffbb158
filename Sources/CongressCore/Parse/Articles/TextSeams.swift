/// Where one text ends and another begins among lines that were read as one: a page set the title of the
/// second in the middle of it, or the second in the middle of the first.
struct TextSeams {
    let ends: TextEnds
    let front: FrontMatter
    let paragraphGap: Int

    private var bulletin: BulletinText { ends.bulletin }

    /// A place between two lines, and what speaks for it.
    struct Seam {
        /// Of the first line behind it.
        var at: Int
        /// What stands there, but for how the lines fit together.
        var marks: Int
        /// That, and the words on both sides.
        var score: Int
    }

    /// Lines that tell what a text is about, its heading first.
    static let mostWitnesses = 14
    /// Its first lines, where it has no other witnesses.
    static let firstLines = 4
    /// Less is no text.
    static let leastText = 60
    /// No text of a bulletin has more.
    private static let mostLines = 600
    /// Lines to the next part of a text.
    static let farthestPart = 24
    /// What must speak for a seam: in all, what stands there alone, and where nothing but its words tells
    /// whose the lines behind it are.
    static let leastScore = 4
    static let leastMarks = 3
    static let leastOfRest = 6

    /// Lines that were read as one text, and what each is asked for every text that some may belong to.
    struct Passage {
        let body: [Int]
        let words: [Trigrams]
        let parts: Parts
    }

    /// For each line the number of the last part above it, 0 where there is none, and of the first from
    /// it on.
    struct Parts {
        var above: [Int] = []
        var below: [Int?] = []
    }

    /// Nil where so many lines are not one text.
    func passage(_ body: [Int]) -> Passage? {
        guard body.count <= TextSeams.mostLines else { return nil }
        return Passage(
            body: body, words: body.map { Trigrams([$0], bulletin) }, parts: parts(of: body))
    }

    /// The best place to part lines into the end of one text and the beginning of another; nil where
    /// nothing but their words speaks for any, and not loudly.
    /// - Parameters:
    ///   - upper: lines that are surely of the first text.
    ///   - lower: lines that are surely of the second.
    ///   - counted: the number of the last part that the second text had before; nil where it is known to
    ///     have none behind the seam.
    ///   - joint: how well a line may be the first of the second text; nil where it can't.
    func best(
        in passage: Passage, upper: [Int], lower: [Int], counted: Int? = 0, joint: (Int) -> Int?
    ) -> Seam? {
        let (body, parts) = (passage.body, passage.parts)
        let leanings = leanings(of: passage, upper, lower)
        let total = leanings.reduce(0, +)
        let sure = Set(upper)
        var above = 0
        var count = 0
        var best: Seam?
        for at in body.indices.dropFirst() {
            above += leanings[at - 1]
            count += bulletin.lines[body[at - 1]].count
            guard count >= TextSeams.leastText, !sure.contains(body[at]),
                endsParagraph(body[at - 1]),
                let joint = joint(body[at])
            else { continue }
            let marks =
                marks(body[at - 1], body[at])
                + outline(parts.above[at], parts.below[at], counted)
            // Words lean to the second text behind the seam and to the first above it.
            let words = max(-6, min(6, total - 2 * above))
            let score = marks + joint + words
            if score > best?.score ?? 0 { best = Seam(at: at, marks: marks, score: score) }
        }
        return best
    }

    private func endsParagraph(_ index: Int) -> Bool {
        switch ends.shapes[index] {
        case .closingNote, .noteTail, .sourceNote, .dateNote: true
        default: bulletin.text(at: index).endsLikeProse
        }
    }

    /// What stands at the seam: a note that ends a text, a salutation, the foot of a page, blank lines.
    private func marks(_ last: Int, _ next: Int) -> Int {
        var score = 0
        switch ends.shapes[last] {
        case .closingNote, .noteTail, .sourceNote, .dateNote: score += 5
        default: break
        }
        if ends.shapes[next] == .salutation { score += 5 }
        if Outline.level(bulletin.text(at: next)) != nil { score -= 3 }
        if (last + 1..<next).contains(where: { front.what[$0] == .furniture }) { score += 2 }
        if bulletin.lines[next].gap > paragraphGap { score += 2 }
        return score
    }

    /// The parts behind the seam are counted on from those of the second text, 一、 where it had none, and
    /// not from those above the seam.
    private func outline(_ above: Int, _ below: Int?, _ counted: Int?) -> Int {
        guard let below else { return 0 }
        let goesOnAbove = below == above + 1
        let goesOnBelow = counted.map { below == $0 + 1 } ?? false
        return goesOnAbove == goesOnBelow ? 0 : goesOnBelow ? 5 : -6
    }

    private func parts(of body: [Int]) -> Parts {
        let numbers = body.map { ColumnName.ordinal(bulletin.text(at: $0))?.number }
        var parts = Parts()
        var last = 0
        for number in numbers {
            parts.above.append(last)
            last = number ?? last
        }
        var next: Int?
        for number in numbers.reversed() {
            next = number ?? next
            parts.below.append(next)
        }
        parts.below.reverse()
        return parts
    }

    /// For each line 1 where it shares more of its words with the second text, -1 where with the first.
    private func leanings(of passage: Passage, _ upper: [Int], _ lower: [Int]) -> [Int] {
        let one = Trigrams(upper, bulletin)
        let other = Trigrams(lower, bulletin)
        return zip(passage.body, passage.words).map { line, own in
            if upper.contains(line) { return 0 }
            let toOne = own.count(in: one, butNotIn: [other]) * other.size
            let toOther = own.count(in: other, butNotIn: [one]) * one.size
            return toOne > toOther ? -1 : toOther > toOne ? 1 : 0
        }
    }
}

extension BodyAssembler {
    private var seams: TextSeams {
        TextSeams(ends: ends, front: front, paragraphGap: roles.paragraphGap)
    }

    private var runs: WordRuns { open.runs }

    /// The lines around which a text without other witnesses turns: its heading and its first lines.
    private func witnesses(_ draft: ArticleDraft) -> [Int] {
        (draft.heading?.lines ?? []) + draft.body.prefix(TextSeams.firstLines)
    }

    /// A title in the middle of its text, where the sentence that breaks off above it goes on below it, or
    /// at the end, where another title follows. The text then begins somewhere in the lines that were
    /// taken for the end of the text above.
    mutating func takeInMiddle(_ heading: Heading, at position: Int) -> Bool {
        let next = position + heading.lines.count
        let hasText = heading.bylines.isEmpty || !isTextless(next)
        guard current.heading != nil, !current.isClosed, heading.entry != nil,
            !newspaper.trails[position],
            !hasText || goesOn(behind: current, next),
            let seam = opening(of: heading, at: position, above: witnesses(current)),
            seam.score >= (seam.marks > 0 ? TextSeams.leastScore : TextSeams.leastOfRest),
            hasText || seam.marks >= TextSeams.leastScore
        else { return false }
        cutCurrent(at: seam.at)
        current.heading = heading
        current.column = column(of: heading)
        current.isClosed = !hasText
        return true
    }

    /// Another title, a column or a chronicle follows, or nothing.
    private func isTextless(_ next: Int) -> Bool {
        guard next < body.count, headings[next] == nil, !isChronicleStart(next) else { return true }
        return roles.isColumn[next]
    }

    /// Leaves to the text above what stands before the text of a heading that comes behind both.
    mutating func partFromAbove(_ heading: Heading, at position: Int) {
        guard current.heading == nil, heading.entry != nil, !newspaper.trails[position],
            let above = result.articles.last, above.heading != nil,
            let seam = opening(of: heading, at: position, above: witnesses(above)),
            seam.marks >= TextSeams.leastScore
        else { return }
        cutCurrent(at: seam.at)
    }

    /// Gives the ends of the current text back to those that wait for their rests.
    mutating func giveBackRests() {
        guard current.heading != nil, current.body.count > 1 else { return }
        var passage: TextSeams.Passage?
        for index in open.drafts.indices.reversed() where waitsForRest(open.drafts[index]) {
            passage = passage ?? seams.passage(current.body)
            guard let lines = passage, let whole = withRest(open.drafts[index], in: lines) else {
                continue
            }
            passage = nil
            _ = open.remove(at: index)
            finish(whole)
        }
    }

    private func waitsForRest(_ draft: ArticleDraft) -> Bool {
        draft.continuesOn == nil && draft.heading != nil && breaksOff(draft)
    }

    /// A text that broke off around a whole other one takes back what stands behind that.
    private mutating func withRest(
        _ draft: ArticleDraft, in passage: TextSeams.Passage
    ) -> ArticleDraft? {
        let last = ends.lastScalar(draft)
        let end = ends.end(of: draft)
        let seam = seams.best(
            in: passage, upper: witnesses(current),
            lower: (draft.heading?.lines ?? []) + draft.body.suffix(TextSeams.mostWitnesses),
            counted: draft.body.lazy.compactMap(ordinal).last
        ) { line in
            guard shapes[line] == .prose else { return nil }
            let isSetIn = bulletin.lines[line].indent >= 2
            if ends.opensMidSentence(line), !isSetIn { return 4 }
            let text = bulletin.text(at: line)
            let word = runs.goesOn(end, text) ? 2 : 0
            switch ends.adjacency.bond(last, text.first) {
            case .firm: return isSetIn ? 1 : 3 + word
            case .loose: return isSetIn ? 1 : 1 + word
            case .none: return -2
            }
        }
        guard let seam, seam.marks >= TextSeams.leastMarks, seam.score >= TextSeams.leastOfRest,
            current.body[seam.at...].reduce(0, { $0 + bulletin.lines[$1].count })
                >= TextSeams.leastText
        else { return nil }
        var whole = draft
        whole.body += current.body[seam.at...]
        current.body.removeSubrange(seam.at...)
        return whole
    }

    private mutating func cutCurrent(at start: Int) {
        var own = ArticleDraft()
        own.body = Array(current.body[start...])
        current.body.removeSubrange(start...)
        close()
        current = own
    }

    /// Where the text of a heading begins among the lines above it.
    private func opening(
        of heading: Heading, at position: Int, above upper: [Int]
    ) -> TextSeams.Seam? {
        let next = min(position + heading.lines.count, body.count)
        let last = min(next + TextSeams.mostWitnesses, body.count)
        let below = body[next..<((next..<last).first { headings[$0] != nil } ?? last)]
        guard let passage = seams.passage(current.body) else { return nil }
        return seams.best(in: passage, upper: upper, lower: heading.lines + below) { line in
            ends.opensMidSentence(line) ? nil : 0
        }
    }

    /// The next line goes on in the middle of the sentence that a draft breaks off in, or the numbers of
    /// its parts go on below.
    private func goesOn(behind draft: ArticleDraft, _ position: Int) -> Bool {
        guard position < body.count, headings[position] == nil else { return false }
        let line = body[position]
        guard breaksOff(draft), bulletin.lines[line].indent < 2,
            !roles.opensLead(line)
        else {
            return false
        }
        return ends.opensMidSentence(line)
            || ends.adjacency.bond(ends.lastScalar(draft), bulletin.text(at: line).first) == .firm
            || runs.goesOn(ends.end(of: draft), bulletin.text(at: line))
            || countsOn(behind: draft, position)
    }

    /// A sentence breaks off, which a line far below the text, right above the next title, does not.
    private func breaksOff(_ draft: ArticleDraft) -> Bool {
        guard ends.isTorn(draft), !ends.endsInCrosshead(draft), let last = draft.body.last else {
            return false
        }
        return shapes[last] == .prose || bulletin.lines[last].gap <= roles.paragraphGap + 1
    }

    /// 三、 below where the last part above was 二、.
    private func countsOn(behind draft: ArticleDraft, _ position: Int) -> Bool {
        let last = min(position + TextSeams.farthestPart, body.count)
        let end = (position..<last).first { headings[$0] != nil } ?? last
        guard let next = body[position..<end].lazy.compactMap(ordinal).first, next > 1 else {
            return false
        }
        return draft.body.lazy.compactMap(ordinal).last == next - 1
    }

    private func ordinal(_ index: Int) -> Int? {
        ColumnName.ordinal(bulletin.text(at: index))?.number
    }
}
