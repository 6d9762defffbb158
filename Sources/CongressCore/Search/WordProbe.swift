/// Finds a folded word in the raw bytes of an index: scans for the printed forms of its rarest
/// character, then compares the characters around it.
///
/// Blanks, and runs of dots, dashes or stars, are passed over. Whether the folding lets them be is
/// for the whole text to say, so such an answer is `possible`; but a blank between characters that
/// are not both Latin never counts. Any other answer is final.
///
/// A class, because a copy of a struct would count references at every candidate.
final class WordProbe: Sendable {
    enum Answer { case none, possible, certain }

    private let word: [Unicode.Scalar]
    private let anchor: Int
    /// Folded characters that may stand for the anchor: itself, or look-alikes of it.
    private let anchors: [Unicode.Scalar]
    private let allowance: Int
    /// The word's own bytes, and the place of the anchor among them; none where a byte may be part
    /// of an escape, or where the folding may drop a character.
    private let plain: [UInt8]
    private let plainAnchor: Int
    /// The bytes of every printed form of the anchor.
    let needles: [[UInt8]]
    let scanner: NeedleScanner
    let cost: Int

    init(_ word: SearchWord) {
        let folded = word.folded.compactMap { Unicode.Scalar($0) }
        let isTolerant = word.allowance > 0
        var best: (index: Int, cost: Int)?
        for (index, scalar) in folded.enumerated() where WordProbe.isSteady(scalar) {
            let forms = WordProbe.printed(scalar, orAlike: isTolerant).count
            let cost = CharacterCost.of(scalar, forms: forms)
            if cost < best?.cost ?? .max { best = (index, cost) }
        }
        self.word = folded
        allowance = word.allowance
        anchor = best?.index ?? 0
        cost = best?.cost ?? .max
        anchors = [folded[anchor]] + (isTolerant ? Lookalikes.of(folded[anchor]) : [])
        needles = WordProbe.printed(folded[anchor], orAlike: isTolerant).map(WordProbe.bytes)
        scanner = NeedleScanner(needles)
        let isPlain = folded.allSatisfy { $0.value >= 0x80 && WordProbe.isSteady($0) }
        plain = isPlain ? folded.flatMap { Array(String($0).utf8) } : []
        plainAnchor = folded[..<anchor].reduce(0) { $0 + String($1).utf8.count }
    }

    /// A probe that looks for no more than the anchor.
    var ofAnchor: WordProbe {
        var character = SearchWord(folded: [word[anchor].value])
        character.allowance = min(allowance, 1)
        return WordProbe(character)
    }

    /// Whether the word stands around the character at `place`.
    func answer(at place: Int, in bytes: UnsafeRawBufferPointer) -> Answer {
        if plainPlace(around: place, in: bytes) != nil { return .certain }
        var forward = JSONTextCursor(bytes: bytes, at: place)
        if bytes[place] < 0x80 {
            if forward.isEscaped(place) { return .none }
            if forward.isInHexEscape(place) { return .possible }
        }
        guard case .scalar(let printed) = forward.forward() else { return .none }
        switch Folding.fold(printed) {
        case .one(let folded):
            guard anchors.contains(folded) else { return .none }
            var walk = Walk(left: allowance, isCertain: WordProbe.isSteady(folded))
            guard fits(anchor, folded, &walk) else { return .none }
            return goOut(&walk, before: anchor, place, after: anchor + 1, forward.at, bytes).0
        case .several(let expansion):
            return compare(bytes, place, forward.at, Array(expansion))
        case .blank, .nothing:
            return .none
        }
    }

    /// Whether the word stands around the character at `place`, and over which bytes. Those are only
    /// told where each of its characters is printed by one; else it is possible at most.
    func stretch(at place: Int, in bytes: UnsafeRawBufferPointer) -> (Answer, Range<Int>) {
        if let plain = plainPlace(around: place, in: bytes) { return (.certain, plain) }
        let nowhere = (Answer.none, place..<place)
        var forward = JSONTextCursor(bytes: bytes, at: place)
        if bytes[place] < 0x80, forward.isEscaped(place) { return nowhere }
        guard case .scalar(let printed) = forward.forward() else { return nowhere }
        guard case .one(let folded) = Folding.fold(printed) else {
            return (answer(at: place, in: bytes) == .none ? .none : .possible, place..<place)
        }
        guard anchors.contains(folded) else { return nowhere }
        var walk = Walk(left: allowance, isCertain: WordProbe.isSteady(folded))
        guard fits(anchor, folded, &walk) else { return nowhere }
        let (answer, range) = goOut(
            &walk, before: anchor, place, after: anchor + 1, forward.at, bytes)
        return (answer == .certain && walk.hasExpansion ? .possible : answer, range)
    }

    /// The bytes around the anchor at `place` where they are just those of the folded word.
    @inline(__always)
    private func plainPlace(
        around place: Int, in bytes: UnsafeRawBufferPointer
    ) -> Range<Int>? {
        let start = place - plainAnchor
        guard !plain.isEmpty, start >= 0, start + plain.count <= bytes.count else { return nil }
        let end = start + plain.count
        let isThere = plain.withUnsafeBytes {
            Memory.equal($0, UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        }
        return isThere ? start..<end : nil
    }

    /// Tries every way in which an expansion (㈱ is (株)) may hold the anchor.
    private func compare(
        _ bytes: UnsafeRawBufferPointer, _ place: Int, _ next: Int, _ expansion: [Unicode.Scalar]
    ) -> Answer {
        var best = Answer.none
        for (index, folded) in expansion.enumerated() where anchors.contains(folded) {
            let start = anchor - index
            var walk = Walk(
                left: allowance, isCertain: expansion.allSatisfy(WordProbe.isSteady))
            let fits = expansion.indices.allSatisfy {
                !word.indices.contains(start + $0) || self.fits(start + $0, expansion[$0], &walk)
            }
            guard fits else { continue }
            let end = start + expansion.count
            let answer = goOut(&walk, before: start, place, after: end, next, bytes).0
            if answer == .certain { return .certain }
            if answer == .possible { best = .possible }
        }
        return best
    }

    /// False for what the folding may drop or join with its neighbours.
    @inline(__always)
    static func isSteady(_ folded: Unicode.Scalar) -> Bool {
        folded.value > 0x2E
            || (folded != " " && folded != "*" && !FoldedText.isRunning(folded.value))
    }

    private static func printed(_ folded: Unicode.Scalar, orAlike alike: Bool) -> [Unicode.Scalar] {
        var all: [Unicode.Scalar] = []
        for one in [folded] + (alike ? Lookalikes.of(folded) : []) {
            all += Folding.forms(of: one) + Folding.expansions(containing: one)
        }
        return all
    }

    /// The character as an index prints it inside a string.
    private static func bytes(_ scalar: Unicode.Scalar) -> [UInt8] {
        let bytes = Array(String(scalar).utf8)
        return scalar == "\"" || scalar == "\\" ? [UInt8(ascii: "\\")] + bytes : bytes
    }
}

/// Going out from the anchor.
extension WordProbe {
    /// What one comparison has met so far.
    fileprivate struct Walk {
        /// How many characters may still be look-alikes.
        var left: Int
        var isCertain: Bool
        /// Whether a printed character stood for several.
        var hasExpansion = false
        /// Whether a blank stands before the next character.
        var hasBlank = false

        /// Notes which folded characters stand on both sides of a blank, if there is one.
        mutating func closeBlank(between one: Unicode.Scalar, and other: Unicode.Scalar) {
            guard hasBlank else { return }
            hasBlank = false
            if FoldedText.isWord(one.value), FoldedText.isWord(other.value) { isCertain = false }
        }
    }

    /// Compares what stands before and after the characters that are compared already.
    @inline(__always)
    private func goOut(
        _ walk: inout Walk, before end: Int, _ place: Int, after start: Int, _ next: Int,
        _ bytes: UnsafeRawBufferPointer
    ) -> (Answer, Range<Int>) {
        var ahead = JSONTextCursor(bytes: bytes, at: next)
        var back = JSONTextCursor(bytes: bytes, at: place)
        guard forward(from: start, &ahead, &walk), backward(from: end, &back, &walk) else {
            return (.none, place..<next)
        }
        return (walk.isCertain ? .certain : .possible, back.at..<ahead.at)
    }

    @inline(__always)
    private func fits(_ index: Int, _ folded: Unicode.Scalar, _ walk: inout Walk) -> Bool {
        if word[index] == folded { return true }
        guard walk.left > 0, Lookalikes.of(word[index]).contains(folded) else { return false }
        walk.left -= 1
        return true
    }

    private func forward(from start: Int, _ cursor: inout JSONTextCursor, _ walk: inout Walk)
        -> Bool
    {
        var index = start
        while true {
            while index < word.count, !WordProbe.isSteady(word[index]) {
                index += 1
                walk.isCertain = false
            }
            guard index < word.count else { return true }
            switch cursor.forward() {
            case .scalar(let printed):
                guard take(printed, &index, by: 1, &walk) else { return false }
            case .unclear: return leaveOpen(&walk)
            case .end: return false
            }
        }
    }

    private func backward(from end: Int, _ cursor: inout JSONTextCursor, _ walk: inout Walk) -> Bool
    {
        var index = end - 1
        walk.hasBlank = false
        while true {
            while index >= 0, !WordProbe.isSteady(word[index]) {
                index -= 1
                walk.isCertain = false
            }
            guard index >= 0 else { return true }
            switch cursor.backward() {
            case .scalar(let printed):
                guard take(printed, &index, by: -1, &walk) else { return false }
            case .unclear: return leaveOpen(&walk)
            case .end: return false
            }
        }
    }

    private func leaveOpen(_ walk: inout Walk) -> Bool {
        walk.isCertain = false
        return true
    }

    /// Compares a printed character with the word and moves on in it.
    @inline(__always)
    private func take(
        _ printed: Unicode.Scalar, _ index: inout Int, by step: Int, _ walk: inout Walk
    ) -> Bool {
        switch Folding.fold(printed) {
        case .one(let folded):
            guard WordProbe.isSteady(folded) else {
                walk.isCertain = false
                return true
            }
            guard fits(index, folded, &walk) else { return false }
            walk.closeBlank(between: word[index - step], and: folded)
            index += step
            return true
        case .several(let expansion):
            walk.hasExpansion = true
            if walk.hasBlank { walk.isCertain = false }
            let all = Array(expansion)
            return take(step > 0 ? all : all.reversed(), &index, by: step, &walk)
        case .blank:
            walk.hasBlank = true
            return true
        case .nothing: return true
        }
    }

    private func take(
        _ expansion: [Unicode.Scalar], _ index: inout Int, by step: Int, _ walk: inout Walk
    ) -> Bool {
        for folded in expansion where word.indices.contains(index) {
            if !WordProbe.isSteady(folded) {
                walk.isCertain = false
                continue
            }
            while word.indices.contains(index), !WordProbe.isSteady(word[index]) {
                index += step
                walk.isCertain = false
            }
            guard word.indices.contains(index) else { return true }
            guard fits(index, folded, &walk) else { return false }
            index += step
        }
        return true
    }
}
