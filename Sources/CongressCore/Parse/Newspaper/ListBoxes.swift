/// Small boxes of a newspaper page, set apart above and below: the programme of a day, and one sentence told
/// as a list. None of their lines heads a text, and none goes on behind the text above.
struct ListBoxes {
    let columns: PageColumns

    private static let longestTitle = 24
    private static let longestBox = 40
    private static let fewestItems = 2

    /// The lines of each box with those that head it, by the first of them.
    func find() -> [Int: Range<Int>] {
        columns.boxes { title in
            guard columns.isApart(title), let end = end(behind: title),
                isProgramme(title..<end) || isList(title..<end)
            else { return nil }
            return end
        }
    }

    /// Behind the last line before another that is set apart; nil where the first is no title.
    private func end(behind title: Int) -> Int? {
        let text = columns.text(title)
        guard text.count >= 4, text.count <= ListBoxes.longestTitle, !text.contains("。"),
            !text.contains(where: { $0.isComma || $0.isColon || $0 == "；" })
        else { return nil }
        var end = title + 1
        while end < columns.body.count, !columns.isApart(end) {
            if end - title > ListBoxes.longestBox || columns.opensNews(end) { return nil }
            end += 1
        }
        return end - title > ListBoxes.fewestItems ? end : nil
    }

    // MARK: Programmes

    /// 两会日程（2月27日）, or 大会日程 above （2月27日　星期五）, and what happens in the morning and in the afternoon.
    private func isProgramme(_ box: Range<Int>) -> Bool {
        let first = columns.text(box.lowerBound)
        let name = first.prefix { !$0.opensBracket }
        guard name.count <= 10, ListBoxes.programmes.isSuffix(of: name) else { return false }
        let day =
            name.count < first.count ? first[name.endIndex...] : columns.text(box.lowerBound + 1)
        return isDay(day) && box.dropFirst().contains { tellsHour(columns.text($0)) }
    }

    private static let programmes: WordTable = ["日程", "议程", "日程安排", "今日安排", "明日安排"]

    /// （2月27日）, （2月27日　星期五）: no year, as notes of an adoption have.
    private func isDay(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first?.opensBracket == true, text.last?.closesBracket == true, text.count <= 14,
            let date = PrintedDate.read(text, at: text.startIndex + 1)
        else { return false }
        return date.first.year == nil && date.first.day != nil
    }

    private func tellsHour(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.contains("上午") || text.contains("下午") || ProgrammeHour.opens(text)
    }

    // MARK: Lists

    /// 今年办好哪些实事？ and items that end in ；, the last of them in a full stop: one sentence.
    private func isList(_ box: Range<Int>) -> Bool {
        let items = box.dropFirst()
        guard let last = box.last, announces(columns.text(box.lowerBound)),
            columns.text(last).last == "。",
            items.count(where: { columns.text($0).last == "；" }) >= ListBoxes.fewestItems
        else { return false }
        return items.dropLast().allSatisfy { !columns.text($0).contains("。") }
            && items.first.map { columns.text($0).first?.opensBracket } == false
    }

    private func announces(_ title: ArraySlice<Unicode.Scalar>) -> Bool {
        title.last == "？" || ListBoxes.lists.isSuffix(of: title)
    }

    private static let lists: WordTable = [
        "实事", "实事项目", "目标任务", "主要目标", "重点工作", "看点", "亮点", "举措", "关键词",
    ]
}
