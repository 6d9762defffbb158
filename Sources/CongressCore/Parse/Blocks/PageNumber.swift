/// The number of a page alone on its line, however it is framed.
enum PageNumber {
    /// `12`, `- 12 -`, `·12·`, 第12页, 第3页共40页, `12/60`, P12, `[12]`, `=12=`, `1 2`.
    static func isOne(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let body = unframed(text)
        guard let first = body.first, let last = body.last else { return false }
        if last == "页" || last == "版" { return isNamed(body) }
        guard last.isASCIIDigit else { return false }
        let digits = first == "P" || first == "p" ? body.dropFirst().drop { $0 == "." } : body
        if digits.count > 4 || !digits.allSatisfy(\.isASCIIDigit) {
            return isOfAll(digits) || areApart(digits)
        }
        // 2019 is a year, on a cover or torn from its date.
        return !digits.isEmpty
            && (digits.count < 4 || IssueNumbers.yearAlone(digits) == nil)
    }

    private static func unframed(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar> {
        var body = text
        while let first = body.first, isFrame(first) { body.removeFirst() }
        while let last = body.last, isFrame(last) { body.removeLast() }
        guard let first = body.first, let last = body.last, last == closing(first) else {
            return body
        }
        return body.dropFirst().dropLast()
    }

    /// The second sign of a pair that holds a number: [12], 〔12〕, =12=.
    private static func closing(_ first: Unicode.Scalar) -> Unicode.Scalar? {
        switch first {
        case "[": "]"
        case "［": "］"
        case "〔": "〕"
        case "【": "】"
        case "<": ">"
        case "〈": "〉"
        case "=", "＝", "≡", "#", "※", "☆", "◆", "●", "○", "■": first
        default: nil
        }
    }

    /// 第12页, 第3版, 第3页共40页, 共40页，第3页, 第3页/共40页.
    private static func isNamed(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
        if body.first == "第",
            Numeral.read(body, at: body.startIndex + 1)?.end == body.endIndex - 1
        {
            return true
        }
        guard body.last == "页", body.first == "共" || body.first == "第" else { return false }
        return body.allSatisfy {
            $0.isASCIIDigit || Numeral.isChinese($0) || $0 == "第" || $0 == "共" || $0 == "页"
                || $0.isComma || $0 == "/" || $0 == " "
        }
    }

    /// 12/60: the number of a page and of all pages.
    private static func isOfAll(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let (page, stroke) = Numeral.read(body, at: body.startIndex), stroke < body.endIndex,
            body[stroke] == "/" || body[stroke] == "／",
            let (all, end) = Numeral.read(body, at: stroke + 1), end == body.endIndex
        else { return false }
        return page >= 1 && page <= all && all >= fewestPages && all < 1000
    }

    /// 3/5 is a day or a share.
    private static let fewestPages = 8

    /// 1 2: the figures of a number set wide.
    private static func areApart(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
        guard body.count == 3 || body.count == 5 else { return false }
        return zip(body, 0...).allSatisfy { $1 % 2 == 0 ? $0.isASCIIDigit : $0 == " " }
    }

    static func isFrame(_ scalar: Unicode.Scalar) -> Bool {
        frames.contains(scalar) || scalar == " "
    }

    /// What stands around the number of a page, and what rules are made of.
    private static let frames = ScalarSet("-‐‑‒–—―─━ー－﹣−·•‧・⋅∙･⸱~～〜∼.|*/")
}

/// Forms that figures of other kinds have too: votes (31/33), notes ([1]), cells of a table (9 8).
extension PageNumber {
    private struct Form: Hashable {
        var sign: Unicode.Scalar
        /// Of 12/60 the 60.
        var all: Int
    }

    private static let fewest = 3
    /// Lines of a page, at least.
    private static let shortestPage = 10

    /// Lets such lines be page numbers only where one form runs through the file with rising numbers.
    static func levelUncommon(_ shapes: inout [LineShape], _ bulletin: BulletinText) {
        var groups: [Form: [(index: Int, number: Int)]] = [:]
        for index in shapes.indices where shapes[index] == .pageNumber {
            guard let (form, number) = uncommon(bulletin.text(at: index)) else { continue }
            groups[form, default: []].append((index, number))
        }
        for group in groups.values where !areOfPages(group) {
            for (index, _) in group { shapes[index] = .short }
        }
        for index in cells(shapes, bulletin) { shapes[index] = .short }
    }

    /// 28, 3, 0 below each other where the pages are numbered - 3 -: a table of votes.
    private static func cells(_ shapes: [LineShape], _ bulletin: BulletinText) -> [Int] {
        var framed: [(index: Int, number: Int)] = []
        var bare: [(index: Int, number: Int)] = []
        for index in shapes.indices where shapes[index] == .pageNumber {
            let text = bulletin.text(at: index)
            guard let start = text.firstIndex(where: \.isASCIIDigit),
                let (number, end) = Numeral.read(text, at: start)
            else { continue }
            if start > text.startIndex, isFrame(text[text.startIndex]) {
                framed.append((index, number))
            } else if start == text.startIndex, end == text.endIndex {
                bare.append((index, number))
            }
        }
        guard areOfPages(framed) else { return [] }
        var runs: [[(index: Int, number: Int)]] = []
        for cell in bare {
            if let last = runs.last?.last, cell.index - last.index <= widestRow {
                runs[runs.count - 1].append(cell)
            } else {
                runs.append([cell])
            }
        }
        return runs.filter { run in
            let steps = zip(run, run.dropFirst())
            return run.count >= fewest && steps.contains { $1.number < $0.number }
                && steps.contains { $1.number > $0.number }
        }.joined().map(\.index)
    }

    /// Lines between the figures of two rows of a table.
    private static let widestRow = 3

    private static func areOfPages(_ group: [(index: Int, number: Int)]) -> Bool {
        guard group.count >= fewest, let first = group.first, let last = group.last else {
            return false
        }
        if areOfTable(group) { return true }
        return zip(group, group.dropFirst()).allSatisfy { $0.number < $1.number }
            && last.index - first.index >= shortestPage * (group.count - 1)
    }

    /// P01, P02, P05, P08 right below each other: a table of contents that gives its pages up behind its titles.
    private static func areOfTable(_ group: [(index: Int, number: Int)]) -> Bool {
        zip(group, group.dropFirst()).allSatisfy {
            $0.index + 1 == $1.index && $0.number <= $1.number
        }
    }

    private static func uncommon(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (form: Form, number: Int)? {
        guard let first = text.first(where: { !isFrame($0) }),
            let start = text.firstIndex(where: \.isASCIIDigit),
            let (number, end) = Numeral.read(text, at: start)
        else { return nil }
        let stroke = text[end...].firstIndex { $0 == "/" || $0 == "／" }
        let all = stroke.flatMap { Numeral.read(text, at: $0 + 1)?.value }
        if let all { return (Form(sign: "/", all: all), number) }
        if first == "P" || first == "p" { return (Form(sign: "P", all: 0), number) }
        if closing(first) != nil { return (Form(sign: first, all: 0), number) }
        let digits = text[start...].filter(\.isASCIIDigit)
        guard end < text.endIndex, text[end] == " ", digits.count > 1 else { return nil }
        return (Form(sign: " ", all: 0), digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) })
    }
}
