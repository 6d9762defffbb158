/// Boxes in which a newspaper tells a year in figures: 数说2021 / 2件 / 制定地方性法规 / 17项 / …. None of
/// their lines is a title, and the text beside them goes on behind.
struct NumberBoxes {
    let columns: PageColumns

    private static let fewestItems = 3
    private static let longestTitle = 14
    private static let longestFigure = 9
    private static let longestLabel = 18
    private static let longestItem = 26

    /// The lines of each box with those that head it, by the first of them.
    func find() -> [Int: Range<Int>] {
        columns.boxes { isTitle($0) ? end(behind: $0) : nil }
    }

    /// 数说2021, 数读常委会这一年.
    private func isTitle(_ position: Int) -> Bool {
        let text = columns.text(position)
        return text.count >= 2 && text.count <= NumberBoxes.longestTitle
            && (Vocabulary.figureTitles.isPrefix(of: text)
                || Vocabulary.figureTitles.isSuffix(of: text))
            && !text.endsLikeProse
    }

    /// Behind the last item; nil where too few stand below the title.
    private func end(behind title: Int) -> Int? {
        var end = title + 1
        var items = 0
        while let next = itemEnd(end) {
            end = next
            items += 1
        }
        return items >= NumberBoxes.fewestItems ? end : nil
    }

    private func itemEnd(_ position: Int) -> Int? {
        guard isInside(position) else { return nil }
        if isWholeItem(position) { return position + 1 }
        guard isInside(position + 1) else { return nil }
        let isItem =
            isFigure(position) && isLabel(position + 1)
            || isLabel(position) && isFigure(position + 1)
        return isItem ? position + 2 : nil
    }

    private func isInside(_ position: Int) -> Bool {
        position < columns.body.count && !columns.leavesPage(position)
            && columns.line(position).gap <= columns.usualGap(position) + 1
            && !columns.text(position).contains { $0.isComma || $0 == "。" || $0.isColon }
    }

    /// 2件, 96.2%, 1.1万名, 约30人次; a day or an hour is none.
    private func isFigure(_ position: Int) -> Bool {
        let text = columns.text(position)
        guard text.count <= NumberBoxes.longestFigure else { return false }
        return NumberBoxes.isFigure(text)
    }

    private static func isFigure(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let bare = text.drop { about.contains($0) }
        guard bare.first?.isASCIIDigit == true, PrintedDate.read(bare, at: bare.startIndex) == nil,
            DayTime.clock(bare) == nil
        else { return false }
        let unit = bare.drop { $0.isASCIIDigit || ofFigures.contains($0) }
        return unit.count <= 4 && unit.allSatisfy { $0.isHan || $0 == "+" || $0 == "/" }
    }

    private static let about = ScalarSet("约近超逾达共")
    private static let ofFigures = ScalarSet(".．%％‰~～-—万亿千百")

    private func isLabel(_ position: Int) -> Bool {
        let text = columns.text(position)
        return text.count >= 2 && text.count <= NumberBoxes.longestLabel
            && text.first?.isHan == true && !text.endsLikeProse
            && text.allSatisfy { $0.isHan || $0 == "、" || $0 == "“" || $0 == "”" || $0 == "·" }
    }

    /// 地区生产总值1206亿元: a label and its figure on one line.
    private func isWholeItem(_ position: Int) -> Bool {
        let text = columns.text(position)
        guard text.count >= 6, text.count <= NumberBoxes.longestItem, text.first?.isHan == true,
            let figure = text.firstIndex(where: \.isASCIIDigit), figure - text.startIndex >= 3
        else { return false }
        return NumberBoxes.isFigure(text[figure...])
    }
}
