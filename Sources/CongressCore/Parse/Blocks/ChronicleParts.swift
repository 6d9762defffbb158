/// Names that part the entries of a chronicle by what they tell of: 【重要会议】, 【执法检查】. The days go on
/// below them.
extension ChronicleZone {
    private static let longest = 14

    /// What stands behind a chronicle and has days too: plans, and captions.
    private static let otherTexts: WordTable = [
        "预告", "安排", "计划", "要点", "图片", "影像", "图说", "镜头", "剪影", "掠影", "光影", "回放", "瞬间",
    ]

    /// Whether the line at a position is such a name. Without a frame around it, it comes again.
    func isPart(_ body: [Int], _ position: Int) -> Bool {
        let line = bulletin.lines[body[position]]
        guard line.count >= 2, line.count <= ChronicleZone.longest, position + 1 < body.count else {
            return false
        }
        let text = bulletin.text(line)
        if isDistrict(text, body, position) { return opensEntry(body[position + 1]) }
        let name = text.filter { $0.isHan }
        guard name.count >= 2, !text.contains(where: { $0.isASCIIDigit }),
            name.count + 2 >= text.count, opensEntry(body[position + 1]),
            shapes[body[position]] != .pictureColumn,
            !ChronicleZone.otherTexts.occurs(in: text)
        else { return false }
        return text.first?.isHan == false || comesAgain(text, body, position)
    }

    /// 东湖区, 青川县白石镇: the place of the entries below, behind the last sentence of those above.
    private func isDistrict(
        _ text: ArraySlice<Unicode.Scalar>, _ body: [Int], _ position: Int
    ) -> Bool {
        guard text.count >= 3, text.count <= 9, let last = text.last, position > 0,
            Vocabulary.regionSuffixes.contains(last) || Self.otherPlaces.isSuffix(of: text),
            text.allSatisfy({ $0.isHan }), !Self.noPlaces.occurs(in: text)
        else { return false }
        return bulletin.text(at: body[position - 1]).last?.endsSentence == true
    }

    private static let otherPlaces: WordTable = ["街道", "开发区", "管委会", "苏木", "街道办", "街道办事处"]
    private static let noPlaces: WordTable = [
        "全", "各", "来", "到", "社区", "小区", "园区", "景区", "会", "在", "我", "本",
    ]

    private func opensEntry(_ index: Int) -> Bool {
        switch ChronicleOpening(bulletin: bulletin).read(index) {
        case .dated, .sameDay, .month: true
        default: false
        }
    }

    private func comesAgain(
        _ text: ArraySlice<Unicode.Scalar>, _ body: [Int], _ position: Int
    ) -> Bool {
        body.indices.contains {
            bulletin.lines[body[$0]].count == text.count && $0 != position
                && bulletin.text(at: body[$0]).elementsEqual(text)
                && $0 + 1 < body.count && opensEntry(body[$0 + 1])
        }
    }
}

extension ChronicleOpening {
    /// 9—10月　做好换届选举工作。: an entry of some months, which a wide blank parts from its words.
    func monthsApart(_ text: ArraySlice<Unicode.Scalar>, _ line: Line) -> PrintedDate? {
        guard let (first, mark) = Numeral.read(text, at: text.startIndex), (1...12).contains(first),
            mark < text.endIndex, text[mark].isDash || text[mark].isTilde || text[mark] == "至"
        else { return nil }
        let behind = text[mark...].drop { $0.isDash || $0.isTilde || $0 == "至" }
        guard let (last, month) = Numeral.read(text, at: behind.startIndex), last > first,
            last <= 12, month + 2 < text.endIndex, text[month] == "月"
        else { return nil }
        let end = text[month + 1] == "份" ? month + 2 : month + 1
        guard isMonthApart(line) else { return nil }
        let part = PrintedDate.Part(start: .init(month: first), end: .init(month: last))
        return PrintedDate(parts: [part], end: end)
    }
}
