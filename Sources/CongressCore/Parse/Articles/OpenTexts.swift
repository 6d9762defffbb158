/// Texts that a page or a column end tore open, until their rest turns up. Where lines may go on
/// with more than one text, the torn word, the open quotation and the words that they share decide.
struct OpenTexts {
    let ends: TextEnds
    let runs: WordRuns
    /// The texts that wait, the oldest first.
    private(set) var drafts: [ArticleDraft] = []

    init(ends: TextEnds, runs: WordRuns) {
        self.ends = ends
        self.runs = runs
    }

    /// How well a line must fit a waiting text to leave a heading that has no text yet.
    private static let leastBelowHeading = 4
    /// More texts than any page leaves open; the oldest gives way.
    private static let most = 24

    /// Keeps a text open; returns one that gives up waiting for it.
    mutating func suspend(_ draft: ArticleDraft) -> ArticleDraft? {
        drafts.append(draft)
        guard drafts.count > OpenTexts.most else { return nil }
        var oldest = drafts.removeFirst()
        oldest.continuesOn = nil
        return oldest
    }

    /// Takes out the texts that no jump mark keeps open: what does not go on behind the next whole
    /// text is left as it is.
    mutating func settle() -> [ArticleDraft] {
        let settled = drafts.filter { $0.continuesOn == nil }
        if !settled.isEmpty { drafts.removeAll { $0.continuesOn == nil } }
        return settled
    }

    mutating func takeAll() -> [ArticleDraft] {
        defer { drafts = [] }
        return drafts
    }

    /// Heads the text that a jump mark right above the heading left open.
    mutating func headLast(with heading: Heading, column: String?) -> Bool {
        guard let last = drafts.indices.last, drafts[last].heading == nil,
            drafts[last].continuesOn != nil
        else { return false }
        drafts[last].heading = heading
        drafts[last].column = column
        return true
    }

    mutating func remove(at index: Int) -> ArticleDraft { drafts.remove(at: index) }

    /// The place of the text that lines behind a break go on with; nil where they belong to the
    /// current one or open a new one.
    /// - Parameter lines: the line behind the break and some that follow it.
    func owner(of lines: ArraySlice<Int>, current: ArticleDraft, isStart: Bool) -> Int? {
        let waiting = drafts.indices.filter { drafts[$0].continuesOn == nil }
        guard !waiting.isEmpty, let first = lines.first, ends.shapes[first] != .salutation else {
            return nil
        }
        let here = current.body.isEmpty ? 0 : fit(lines, current, isStart)
        // Shared words alone move nothing while the lines may go on where they stand.
        let fits = waiting.map { fit(lines, drafts[$0], isStart) }
        guard fits.contains(where: { $0 >= 1 || $0 == 0 && here < 0 }) else { return nil }
        let shared = sharedWords(lines, waiting.map { drafts[$0] } + [current])
        let stay = here + (current.body.isEmpty ? 0 : 1) + shared[waiting.count]
        var best: (index: Int, score: Int)?
        for (at, index) in waiting.enumerated() {
            let fit = fits[at]
            let ties = shared[at]
            // Away from a whole sentence lines move for a strong reason only.
            guard fit >= 1 || fit == 0 && here < 0 else { continue }
            if here >= 0, !current.body.isEmpty, fit < 3, ties < 3 { continue }
            // The text of a heading begins right below it, unless a word of another goes on there.
            if current.heading != nil, current.body.isEmpty, fit < OpenTexts.leastBelowHeading {
                continue
            }
            let score = fit + ties
            if score > max(0, stay, best?.score ?? 0) { best = (index, score) }
        }
        return best?.index
    }

    /// How many more words lines share with each text than with any other, four at most.
    private func sharedWords(_ lines: ArraySlice<Int>, _ texts: [ArticleDraft]) -> [Int] {
        let words = Trigrams(lines, ends.bulletin)
        let known = texts.map { Trigrams($0, ends.bulletin) }
        let counts = known.indices.map { at in
            words.count(
                in: known[at], butNotIn: known.indices.filter { $0 != at }.map { known[$0] })
        }
        return counts.indices.map { at in
            let rival = counts.indices.filter { $0 != at }.map { counts[$0] }.max() ?? 0
            return min(4, max(0, counts[at] - rival))
        }
    }

    /// How well lines go on where a text ends.
    private func fit(_ lines: ArraySlice<Int>, _ draft: ArticleDraft, _ isStart: Bool) -> Int {
        guard let first = lines.first else { return 0 }
        var score = 0
        let isMidSentence = ends.opensMidSentence(first)
        if !ends.isTorn(draft) {
            score += isMidSentence ? -4 : 0
        } else if !ends.endsInCrosshead(draft) {
            let text = ends.bulletin.text(at: first)
            let bond = ends.adjacency.bond(ends.lastScalar(draft), text.first)
            let word = bond != .none && runs.goesOn(ends.end(of: draft), text)
            switch bond {
            case .firm: score += (isStart ? 1 : 3) + (word ? 3 : 0)
            case .loose:
                // 召开座谈|会，听取…: one letter is the whole rest of the word.
                let isRest = word && text.dropFirst().first?.isHan == false
                score += (isStart ? -1 : 1) + (isRest ? 3 : word ? 1 : 0)
            case .none: score += ends.lastScalar(draft)?.isHan == true ? -2 : 0
            }
            if isMidSentence { score += 3 }
            if isStart { score -= 2 }
        }
        if ends.closesQuote(lines) { score += ends.hasOpenQuote(draft) ? 6 : -6 }
        return score
    }
}

/// The runs of three Han characters in some lines: names and terms that two pieces of one text share.
struct Trigrams {
    private var runs: Set<UInt64> = []

    var size: Int { runs.count }

    /// - Parameter longest: characters of a line, whose further ones are not looked at.
    init(
        _ lines: some Sequence<Int>, _ bulletin: BulletinText, longest: Int = Trigrams.longest
    ) {
        let texts = lines.map { bulletin.text(at: $0).prefix(longest) }
        runs.reserveCapacity(texts.reduce(0) { $0 + $1.count })
        for text in texts { add(text) }
    }

    /// Characters of a line that are looked at where nothing else is asked for.
    private static let longest = 400

    /// Whether three Han characters stand side by side.
    func holds(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> Bool {
        let run = (UInt64(first.value) << 21 | UInt64(second.value)) << 21 | UInt64(third.value)
        return runs.contains(run & 0x7FFF_FFFF_FFFF_FFFF)
    }

    /// Those of a text's heading and of its last lines.
    init(_ draft: ArticleDraft, _ bulletin: BulletinText) {
        self.init((draft.heading?.lines ?? []) + draft.body.suffix(40), bulletin)
    }

    private mutating func add(_ text: ArraySlice<Unicode.Scalar>) {
        var run: UInt64 = 0
        var length = 0
        for scalar in text {
            guard scalar.isHan else {
                length = 0
                continue
            }
            run = (run << 21 | UInt64(scalar.value)) & 0x7FFF_FFFF_FFFF_FFFF
            length += 1
            if length >= 3 { runs.insert(run) }
        }
    }

    /// How many of these stand in another text and in none of the rest.
    func count(in other: Trigrams, butNotIn rest: [Trigrams]) -> Int {
        runs.reduce(0) { sum, run in
            other.runs.contains(run) && !rest.contains { $0.runs.contains(run) } ? sum + 1 : sum
        }
    }
}
