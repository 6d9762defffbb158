/// What a page of the web prints below its title: 发布时间：2025-07-26　来源：某区人大办　浏览次数：132.
enum WebFields {
    private static let days: WordTable = ["发布时间", "发布日期", "发表时间", "更新时间", "添加时间", "发稿时间"]
    private static let longest = 80

    static func isOne(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= longest, let length = days.match(in: text, at: text.startIndex),
            length < text.count, text[text.startIndex + length].isColon
        else { return false }
        let date = PrintedDate.read(text, at: text.startIndex + length + 1)
        return date?.first.year != nil && date?.first.day != nil
    }
}
