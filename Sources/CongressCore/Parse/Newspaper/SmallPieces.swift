/// 两会花絮 and its sisters: small pieces below one name, each a short title and a short paragraph. As
/// plain as their titles are, their frame comes again and again.
struct SmallPieces {
    let columns: PageColumns

    private static let fewest = 2
    private static let longestTitle = 18
    private static let shortestText = 20
    private static let longestText = 300
    private static let mostParagraphs = 3
    /// How much speaks for each of the pieces.
    private static let title = 60
    private static let opening = 40

    /// What such a collection is called.
    private static let names: WordTable = [
        "花絮", "拾零", "撷趣", "拾趣", "镜头", "点滴", "短波", "拾穗", "撷英", "掠影", "速递", "剪影", "侧影", "小景", "趣闻",
        "见闻", "微镜头",
        "短镜头", "小故事", "快镜头",
    ]

    private struct Piece {
        let title: Int
        let text: Int
    }

    /// 建议写在芭蕉叶上？ above its paragraph is a title, though it ends as sentences do.
    func raiseQuestions(_ units: inout [PageUnit]) {
        for piece in pieces(units) where units[piece.title].kind == .paragraph {
            var unit = PageUnit(kind: .title, range: units[piece.title].range)
            unit.letters = units[piece.title].letters
            units[piece.title] = unit
        }
    }

    /// Lets each title of them head its own text.
    func weigh(_ units: inout [PageUnit]) {
        for piece in pieces(units) {
            units[piece.title].isRubric = false
            units[piece.title].weight = max(units[piece.title].weight, SmallPieces.title)
            units[piece.text].weight = max(units[piece.text].weight, SmallPieces.opening)
        }
    }

    private func pieces(_ units: [PageUnit]) -> [Piece] {
        var all: [Piece] = []
        for at in units.indices where names(units[at]) {
            var pieces: [Piece] = []
            var next = at + 1
            while let (piece, end) = piece(at: next, units, isFirst: next == at + 1) {
                pieces.append(piece)
                next = end
            }
            if pieces.count >= SmallPieces.fewest { all += pieces }
        }
        return all
    }

    private func names(_ unit: PageUnit) -> Bool {
        guard unit.kind == .title || unit.kind == .separator, unit.range.count == 1 else {
            return false
        }
        let text = columns.text(unit.range.lowerBound)
        return text.count <= 8 && SmallPieces.names.isSuffix(of: text)
    }

    /// A short line set apart, and the few lines below it.
    private func piece(at: Int, _ units: [PageUnit], isFirst: Bool) -> (Piece, Int)? {
        var at = at
        while at < units.count, units[at].isAside { at += 1 }
        guard at + 1 < units.count, mayHead(units[at], isFirst: isFirst) else { return nil }
        var end = at + 1
        var letters = 0
        var paragraphs = 0
        while end < units.count, units[end].isAside || goesOn(units[end], in: end == at + 1) {
            if !units[end].isAside {
                letters += units[end].letters
                paragraphs += 1
            }
            end += 1
        }
        guard paragraphs > 0, paragraphs <= SmallPieces.mostParagraphs,
            let text = units[at + 1..<end].firstIndex(where: { !$0.isAside }),
            (SmallPieces.shortestText...SmallPieces.longestText).contains(letters)
        else { return nil }
        return (Piece(title: at, text: text), end)
    }

    private func mayHead(_ unit: PageUnit, isFirst: Bool) -> Bool {
        let first = unit.range.lowerBound
        guard unit.letters >= 3, unit.letters <= SmallPieces.longestTitle, unit.range.count <= 2,
            columns.line(first).indent < 4,
            isFirst || columns.line(first).gap > columns.usualGap(first)
        else { return false }
        if unit.kind == .title {
            return columns.text(unit.range.upperBound - 1).last?.isColon == false
                && columns.text(first).first?.opensBracket == false
        }
        let last = columns.text(first).last
        return unit.kind == .paragraph && unit.range.count == 1 && (last == "？" || last == "！")
    }

    /// A paragraph of a piece; one far below the last opens another text, unless it is a note.
    private func goesOn(_ unit: PageUnit, in opening: Bool) -> Bool {
        guard unit.isText else { return false }
        let first = unit.range.lowerBound
        if opening || columns.line(first).gap <= columns.usualGap(first) {
            return !columns.opensNews(first)
        }
        return columns.text(first).first?.opensBracket == true
    }
}
