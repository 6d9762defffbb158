/// Finds a folded word in the raw bytes of an index: scans for the printed forms of its rarest
/// character, then compares the characters around it.
///
/// Blanks, and runs of dots, dashes or stars, are passed over; whether the folding lets them be is
/// for the whole text to say, so such an answer is `possible`. Any other is final.
///
/// A class, because a copy of a struct would count references at every candidate.
final class WordProbe: Sendable {
    enum Answer { case none, possible, certain }

    private let word: [Unicode.Scalar]
    private let anchor: Int
    /// Folded characters that may stand for the anchor: itself, or look-alikes of it.
    private let anchors: [Unicode.Scalar]
    private let allowance: Int
    /// The bytes of every printed form of the anchor.
    let needles: [[UInt8]]
    let scanner: NeedleScanner
    let cost: Int

    init(_ word: SearchWord) {
        let folded = word.folded.compactMap { Unicode.Scalar($0) }
        let isTolerant = word.allowance > 0
        var best: (index: Int, cost: Int)?
        for (index, scalar) in folded.enumerated() where WordProbe.isSteady(scalar) {
            let forms = WordProbe.printed(scalar, isTolerant).count
            let cost = CharacterCost.of(scalar, forms: forms)
            if cost < best?.cost ?? .max { best = (index, cost) }
        }
        self.word = folded
        allowance = word.allowance
        anchor = best?.index ?? 0
        cost = best?.cost ?? .max
        anchors = [folded[anchor]] + (isTolerant ? Lookalikes.of(folded[anchor]) : [])
        needles = WordProbe.printed(folded[anchor], isTolerant).map(WordProbe.bytes)
        scanner = NeedleScanner(needles)
    }

    /// A probe that looks for no more than the anchor.
    var ofAnchor: WordProbe {
        var character = SearchWord(folded: [word[anchor].value])
        character.allowance = min(allowance, 1)
        return WordProbe(character)
    }

    /// Whether the word stands around the character at `place`.
    func answer(at place: Int, in bytes: UnsafeRawBufferPointer) -> Answer {
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
            return goOut(&walk, before: anchor, place, after: anchor + 1, forward.at, bytes)
        case .several(let expansion):
            return compare(bytes, place, forward.at, Array(expansion))
        case .blank, .nothing:
            return .none
        }
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
            let answer = goOut(&walk, before: start, place, after: end, next, bytes)
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

    private static func printed(_ folded: Unicode.Scalar, _ alike: Bool) -> [Unicode.Scalar] {
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
    }

    /// Compares what stands before and after the characters that are compared already.
    @inline(__always)
    private func goOut(
        _ walk: inout Walk, before end: Int, _ place: Int, after start: Int, _ next: Int,
        _ bytes: UnsafeRawBufferPointer
    ) -> Answer {
        guard forward(from: start, JSONTextCursor(bytes: bytes, at: next), &walk),
            backward(from: end, JSONTextCursor(bytes: bytes, at: place), &walk)
        else { return .none }
        return walk.isCertain ? .certain : .possible
    }

    @inline(__always)
    private func fits(_ index: Int, _ folded: Unicode.Scalar, _ walk: inout Walk) -> Bool {
        if word[index] == folded { return true }
        guard walk.left > 0, Lookalikes.of(word[index]).contains(folded) else { return false }
        walk.left -= 1
        return true
    }

    private func forward(from start: Int, _ place: JSONTextCursor, _ walk: inout Walk) -> Bool {
        var cursor = place
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

    private func backward(from end: Int, _ place: JSONTextCursor, _ walk: inout Walk) -> Bool {
        var cursor = place
        var index = end - 1
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
            index += step
            return true
        case .several(let expansion):
            let all = Array(expansion)
            return take(step > 0 ? all : all.reversed(), &index, by: step, &walk)
        case .blank:
            walk.isCertain = false
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
