/// Puts the first character of a text, set large over two of its lines (首字下沉) and taken out as a line
/// of its own, back before the words that it begins.
struct DropCapitals {
    private let bulletin: BulletinText
    /// How often two characters that some such line would join stand beside each other in the file.
    private let pairs: [Pair: Int]
    /// 一, 二 and 三 alone are the numbers of the parts of a text, 上 and 下 its halves.
    private let countsParts: Bool

    private struct Pair: Hashable {
        let first: Unicode.Scalar
        let second: Unicode.Scalar
    }

    /// The shortest line that the words may go on with.
    private static let shortest = 6
    private static let longestMonth = 2

    /// The bulletin with each such character in the line that it begins.
    static func mended(_ bulletin: BulletinText) -> BulletinText {
        let alone = bulletin.lines.indices.dropLast().filter { mayBe($0, bulletin) }
        guard !alone.isEmpty else { return bulletin }
        let capitals = DropCapitals(bulletin, alone)
        let first = Set(alone.filter(capitals.begins))
        guard !first.isEmpty else { return bulletin }
        var whole = WholeLines(bulletin)
        var index = 0
        while index < bulletin.lines.count {
            let joins = first.contains(index)
            whole.append(joins ? [index, index + 1] : [index])
            index += joins ? 2 : 1
        }
        return whole.bulletin
    }

    private init(_ bulletin: BulletinText, _ alone: [Int]) {
        self.bulletin = bulletin
        var wanted: [Pair: Int] = [:]
        for index in alone {
            for (above, below) in [(index - 1, index), (index, index + 1)] where above >= 0 {
                if let pair = DropCapitals.pair(above, below, bulletin) { wanted[pair] = 0 }
            }
        }
        var begins = ScalarFilter()
        var ends = ScalarFilter()
        for pair in wanted.keys {
            begins.insert(pair.first)
            ends.insert(pair.second)
        }
        bulletin.clean.withUnsafeBufferPointer { scalars in
            for line in bulletin.lines where line.count > 1 {
                for at in line.clean.dropLast()
                where begins.mayHold(scalars[at]) && ends.mayHold(scalars[at + 1]) {
                    let pair = Pair(first: scalars[at], second: scalars[at + 1])
                    if let count = wanted[pair] { wanted[pair] = count + 1 }
                }
            }
        }
        pairs = wanted
        countsParts =
            bulletin.lines.count {
                $0.count == 1 && DropCapitals.counts(bulletin.clean[$0.clean.lowerBound])
            } > 1
    }

    /// One Han character, or the figures of a month, above a line of some length.
    private static func mayBe(_ index: Int, _ bulletin: BulletinText) -> Bool {
        let text = bulletin.text(at: index)
        let below = bulletin.text(at: index + 1)
        guard text.count <= longestMonth, below.count >= shortest, let first = below.first else {
            return false
        }
        if text.allSatisfy(\.isASCIIDigit) { return first == "月" }
        return text.count == 1 && text.first?.isHan == true
            && (first.isHan || first.isASCIIDigit) && below.last?.isASCIIDigit != true
    }

    private func begins(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        guard let first = text.first else { return false }
        if first.isASCIIDigit { return opensDay(index) }
        // 县 / 区 / 之 / 窗: a name set upright.
        if index > 0, bulletin.lines[index - 1].count == 1 { return false }
        if DropCapitals.counts(first), countsParts { return false }
        if DropCapitals.particles.contains(first) || endsParagraph(index) { return false }
        guard let pair = DropCapitals.pair(index, index + 1, bulletin), pairs[pair] ?? 0 > 0 else {
            return false
        }
        return !endsWord(index)
    }

    /// 9 above 月21日至22日，…: no line of a text begins so.
    private func opensDay(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        let below = bulletin.text(at: index + 1).dropFirst()
        // …自2021年8 / 12 / 月21日起: the number of a page between two halves of a sentence.
        if index > 0, bulletin.text(at: index - 1).last?.isASCIIDigit == true { return false }
        guard let month = Numeral.read(text, at: text.startIndex), (1...12).contains(month.value),
            let day = Numeral.read(below, at: below.startIndex), (1...31).contains(day.value),
            day.end < below.endIndex
        else { return false }
        return !below[day.end].isASCIIDigit
    }

    /// 一, 二, 三; 上, 中, 下; 问, 答.
    private static func counts(_ scalar: Unicode.Scalar) -> Bool {
        Numeral.isChinese(scalar) || parts.contains(scalar)
    }

    private static let parts = ScalarSet("上中下问答")

    /// No text begins with them.
    private static let particles = ScalarSet("的了着们")

    /// Behind two lines of one width that end no sentence the character goes on with them.
    private func endsParagraph(_ index: Int) -> Bool {
        guard index >= 2 else { return false }
        let above = bulletin.lines[index - 1].count
        return above >= DropCapitals.narrowest
            && abs(above - bulletin.lines[index - 2].count) <= 2
            && !bulletin.text(at: index - 1).endsLikeProse
    }

    private static let narrowest = 14

    /// …情况座谈 / 会: the last character of a title that is broken off above it.
    private func endsWord(_ index: Int) -> Bool {
        guard index > 0, let pair = DropCapitals.pair(index - 1, index, bulletin) else {
            return false
        }
        return pairs[pair] ?? 0 > 0
    }

    private static func pair(_ above: Int, _ below: Int, _ bulletin: BulletinText) -> Pair? {
        guard let first = bulletin.text(at: above).last, let second = bulletin.text(at: below).first
        else { return nil }
        return Pair(first: first, second: second)
    }
}
