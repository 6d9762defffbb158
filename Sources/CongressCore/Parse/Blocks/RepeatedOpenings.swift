/// How the short lines of a page begin: a title of the contents comes again over its text.
struct RepeatedOpenings {
    /// How often lines have a number that stands for their first letters, and one for all of them.
    private var openings: [UInt64: Int] = [:]
    private var wholes: [UInt64: Int] = [:]

    private static let opening = 6
    private static let shortest = 4

    init(of bulletin: BulletinText) {
        for line in bulletin.lines
        where line.count >= RepeatedOpenings.shortest && line.count <= LineShape.longestHeading {
            let text = bulletin.text(line)
            add(text)
            // 3. 题目: the contents may print no number before it.
            if text.first?.isASCIIDigit == true, let (_, end) = Outline.number(text) {
                add(text[end...])
            }
        }
    }

    private mutating func add(_ text: ArraySlice<Unicode.Scalar>) {
        var number: UInt64 = 0
        var count = 0
        for scalar in text {
            let plain = scalar.narrowed
            guard plain.isOfKey else { continue }
            number = RepeatedOpenings.next(number, plain)
            count += 1
            if count == RepeatedOpenings.opening { openings[number, default: 0] += 1 }
        }
        if count < RepeatedOpenings.opening { openings[number, default: 0] += 1 }
        wholes[number, default: 0] += 1
    }

    /// More lines than one open so, or a short line is the first part of a title set over two.
    func comeAgain(_ key: [Unicode.Scalar]) -> Bool {
        guard key.count >= RepeatedOpenings.shortest else { return false }
        if openings[number(key.prefix(RepeatedOpenings.opening))] ?? 0 > 1 { return true }
        return (RepeatedOpenings.shortest..<RepeatedOpenings.opening).contains {
            $0 < key.count && wholes[number(key.prefix($0))] != nil
        }
    }

    /// More lines than one have these letters and no others.
    func areWhole(_ key: [Unicode.Scalar]) -> Bool { wholes[number(key[...])] ?? 0 > 1 }

    private func number(_ letters: ArraySlice<Unicode.Scalar>) -> UInt64 {
        letters.reduce(0) { RepeatedOpenings.next($0, $1) }
    }

    private static func next(_ number: UInt64, _ scalar: Unicode.Scalar) -> UInt64 {
        let mixed = (number ^ UInt64(scalar.value)) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 29
    }
}
