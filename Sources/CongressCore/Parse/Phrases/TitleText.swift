/// Titles as a reader would cite them.
enum TitleText {
    /// A printed line as title text: blanks go where layout put them between single characters or
    /// beside figures, and stay, one wide, between the parts of a title set in two parts.
    static func plain(_ printed: ArraySlice<Unicode.Scalar>) -> String {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(printed.count + 4)
        var left: Part?
        var isDocument: Bool?
        var quotes = 0
        var at = printed.startIndex
        while let start = printed[at...].firstIndex(where: { !$0.isLayoutBlank }) {
            let end = printed[start...].firstIndex(where: \.isLayoutBlank) ?? printed.endIndex
            at = end
            guard let right = Part(printed[start..<end]) else { continue }
            if let left, keepsBlank(left, right) {
                isDocument = isDocument ?? TitleText.isDocument(printed)
                if right.first.isASCIILetter
                    || isDocument == false && quotes <= 0
                        && !goesOn(result, with: printed[start..<end])
                {
                    result.append(" ")
                }
            }
            for scalar in printed[start..<end] where scalar != "*" || end - start == 1 {
                result.append(scalar.narrowedAlphanumeric)
                quotes += scalar == "《" ? 1 : scalar == "》" ? -1 : 0
            }
            left = right
        }
        return String(scalars: result)
    }

    /// What stands between two blanks, without the stars that mark bold type.
    private struct Part {
        var first: Unicode.Scalar
        var last: Unicode.Scalar
        var count: Int

        init?(_ printed: ArraySlice<Unicode.Scalar>) {
            let isStar = printed.count == 1
            guard let first = printed.first(where: { $0 != "*" || isStar }),
                let last = printed.last(where: { $0 != "*" || isStar })
            else { return nil }
            self.first = first.narrowed
            self.last = last.narrowed
            count = isStar ? 1 : printed.reduce(0) { $1 == "*" ? $0 : $0 + 1 }
        }
    }

    private static func keepsBlank(_ left: Part, _ right: Part) -> Bool {
        let last = left.last
        let first = right.first
        if last.isASCIILetter, first.isASCIILetter { return true }
        if left.count < 3 || right.count < 3 { return false }
        guard last.isHan || last.isClosingQuote || last.closesBracket || last == "》" else {
            return false
        }
        return first.isHan || first == "“" || first == "\"" || first == "《" || first == "‘"
    }

    /// 关于…的报告, 在…上的讲话: what names a document has no parts; a blank inside is where it was wrapped.
    private static func isDocument(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let title = printed.filter { !$0.isLayoutBlank && $0 != "*" }
        return documents.isSuffix(of: title[...]) && title[...].starts(with: "关于")
            || speeches.isSuffix(of: title[...]) && title.first == "在"
    }

    /// 《…法》|贯彻实施情况, 人大工作|会议上的讲话: the words go on over a blank, as they do inside 《》.
    private static func goesOn(
        _ title: [Unicode.Scalar], with right: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        if title.last == "》", right.first?.isHan == true { return true }
        let isOfMeeting = right.starts(with: "关于") && owners.isSuffix(of: title[...])
        return isOfMeeting || tails.isPrefix(of: right)
            || links.isSuffix(of: title[...])
    }

    private static let documents = WordTable(
        list: "报告 意见 通知 通报 决定 决议 说明 议案 办法 名单 方案 建议 函 批复 公告 汇报 规定 要点 计划 总结")
    private static let speeches = WordTable(list: "讲话 发言 致辞 汇报")
    /// What no second part of a title begins with.
    private static let tails = WordTable(
        list: "会议 大会第 大会上 情况 工作会议 工作报告 工作情况 调研报告 管理情况 实施情况 贯彻实施 暨")
    /// Whose document it is: 某市人民代表大会|关于…的决议.
    private static let owners = WordTable(list: "会议 大会 委员会 人民政府 常委会 法院 检察院")
    /// What no first part ends with.
    private static let links = WordTable(list: "的 暨 和 与 及")
}
