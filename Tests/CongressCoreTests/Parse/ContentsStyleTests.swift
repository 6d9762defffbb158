import Testing

@testable import CongressCore

/// The same issue under tables of contents (目录) as different editors set them.
@Suite struct ContentsStyleTests {
    struct Entry: Sendable {
        let column: String
        let title: String
        let author: String
        let page: Int
        let text: String
    }

    struct Style: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let column: @Sendable (String) -> [String]
        let entry: @Sendable (Entry) -> [String]

        init(
            _ name: String, column: @escaping @Sendable (String) -> [String] = { [$0] },
            entry: @escaping @Sendable (Entry) -> [String]
        ) {
            testDescription = name
            self.column = column
            self.entry = entry
        }
    }

    static let styles = [
        Style("leaders") { ["\($0.title)…………\($0.author)（\($0.page)）"] },
        Style(
            "columns in brackets", column: { ["【\($0)】"] },
            entry: {
                ["\($0.title)  \($0.author)  \($0.page)"]
            }),
        Style(
            "pages first", column: { ["◆ " + $0] },
            entry: { ["\($0.page)　\($0.title) / \($0.author)"] }),
        Style(
            "columns in two scripts", column: { [$0 + " ZHUANLAN"] },
            entry: {
                ["\($0.title)/\($0.author) \($0.page)"]
            }),
        Style("authors below") { [$0.title, "　　　　　　　　\($0.author)（\($0.page)）"] },
        Style("wrapped") { "\($0.title)…………\($0.author) \($0.page)".wrapped(at: 18) },
        Style(
            "spaced columns", column: { ["· " + $0.spaced + " ·"] },
            entry: {
                ["■\($0.title) \($0.author) (\($0.page))"]
            }),
        Style("authors behind strokes") { ["\($0.page) \($0.title)", "——\($0.author)"] },
        Style("pages alone below columns") { ["\($0.page)", $0.title, $0.author] },
        Style(
            "upright strokes", column: { [$0 + "/"] },
            entry: {
                ["\($0.page) | \($0.title) | \($0.author)"]
            }),
        Style(
            "credits", column: { ["★" + $0] },
            entry: { ["P\($0.page) \($0.title)  文/\($0.author)"] }),
        Style("pages by name") { ["\($0.title)　　\($0.author)　　第\($0.page)页"] },
        Style(
            "pages behind columns", column: { [$0 + "……5"] },
            entry: { ["\($0.title)　　\($0.author)"] }),
        Style("waves") { ["\($0.title)　\($0.author)～～～～～～～～\($0.page)"] },
        Style(
            "one sign for columns and another for titles", column: { ["▲" + $0] },
            entry: { ["●\($0.title)　　\($0.author)　　\($0.page)"] }),
        Style(
            "a list in Markdown", column: { ["## " + $0] },
            entry: { ["- \($0.page) \($0.title) / \($0.author)"] }),
        Style("bars alone") { ["\($0.page)｜\($0.title)｜\($0.author)"] },
        Style(
            "columns between bars", column: { _ in [] },
            entry: { ["\($0.page) | \($0.column) | \($0.title)　　\($0.author)"] }),
        Style("pages between dots") { ["\($0.title)　　\($0.author)　·\($0.page)·"] },
        Style("signs before authors") { ["\($0.page)　\($0.title)　▲\($0.author)"] },
        Style(
            "bulleted columns in two scripts", column: { ["● " + $0 + "　SUPERVISION"] },
            entry: { ["\($0.title)　　\($0.author)　　\($0.page)"] }),
        Style(
            "upright columns", column: { $0.map { String($0) } },
            entry: { ["\($0.page)　\($0.title)　　\($0.author)"] }),
    ]

    static let entries = [
        Entry(
            column: "卷首语", title: "以人民之心办好民生实事", author: "本刊编辑部", page: 1,
            text: "民之所望，政之所向。今年以来，县人大常委会坚持把代表票决的民生实事项目作为监督重点，一件一件抓落实。"),
        Entry(
            column: "监督工作", title: "关于全县农村饮水安全情况的调研报告", author: "县人大常委会调研组", page: 5,
            text: "按照年度工作安排，县人大常委会调研组于今年2月对全县农村饮水安全情况进行了调研。现将情况报告如下："),
        Entry(
            column: "监督工作", title: "关于检查《中华人民共和国农业法》实施情况的报告", author: "县人大常委会执法检查组",
            page: 8, text: "根据监督工作计划，县人大常委会执法检查组于3月对农业法的实施情况进行了检查，形成了如下报告。"),
        Entry(
            column: "代表之声", title: "让清水流进千家万户", author: "陶望舒", page: 12,
            text: "去年春天，县人大代表陶望舒在走访时发现，石门村的水管三天两头停水。她写了一件建议，跑了七趟水务局。"),
        Entry(
            column: "代表之声", title: "一名乡村教师的十五年", author: "江采薇", page: 14,
            text: "在石门镇中心小学，提起这位老师，没有人不竖大拇指。十五年来，她走遍了全镇二十三个自然村。"),
        Entry(
            column: "乡镇人大", title: "石门镇：代表联络站建在家门口", author: "戚鸿飞", page: 16,
            text: "石门镇人大主席团把代表联络站建在村口的老槐树下，每月逢五接待选民，半年收到意见建议八十七条。"),
    ]

    @Test(arguments: styles) func readsEveryText(_ style: Style) throws {
        let records = try ContentsStyleTests.records(style).filter { $0.kind != .session }
        #expect(records.map(\.title) == ContentsStyleTests.entries.map(\.title))
        #expect(
            records.map { $0.article?.column } == ContentsStyleTests.entries.map(\.column))
        #expect(
            records.map { $0.article?.authors.map(\.name) }
                == ContentsStyleTests.entries.map { [$0.author] })
    }

    private static func records(_ style: Style) throws -> [Record] {
        var contents: [String] = []
        var body: [String] = []
        var column: String?
        for entry in entries {
            if entry.column != column {
                contents += style.column(entry.column)
                body.append(entry.column)
                column = entry.column
            }
            contents += style.entry(entry)
            body += [
                entry.title, "　　　　　　　　" + entry.author, entry.text, "", "- \(entry.page) -", "",
            ]
        }
        let cover = ["澄河人大", "2019年第1期（总第45期）", "澄河县人大常委会办公室主办　2019年3月10日", ""]
        let text = (cover + ["目　录"] + contents + [""] + body).joined(separator: "\n")
        return try Bulletin(reading: text).records
    }
}
