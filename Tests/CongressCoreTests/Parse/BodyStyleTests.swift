import Testing

@testable import CongressCore

/// The same three texts as different editors lay them out below the same contents, or below none.
@Suite struct BodyStyleTests {
    struct Layout: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var hasContents = true
        var columnsFollow = false
        var titleWidth = 60
        var width = 80
        var indent = "　　"
        var blankLines = false
        var header: String?
        var spacesTitles = false
        /// The author on a line of its own.
        var author: @Sendable (String) -> String? = { "　　　　　　　　" + $0 }
        /// The author at the end of the text.
        var closing: @Sendable (String) -> String = { _ in "" }
    }

    static let layouts = [
        Layout(testDescription: "plain"),
        Layout(testDescription: "signs before authors", author: { "□ " + $0 }),
        Layout(testDescription: "authors with their word", author: { "文/" + $0 }),
        Layout(testDescription: "authors behind dashes", author: { "—— " + $0 }),
        Layout(testDescription: "spaced authors", author: { "　　　　　" + $0.spaced }),
        Layout(
            testDescription: "authors at the end", author: { _ in nil },
            closing: { "（作者：\($0)）" }),
        Layout(
            testDescription: "names in closing brackets", author: { _ in nil },
            closing: { "（\($0)）" }),
        Layout(testDescription: "titles over two lines", titleWidth: 10),
        Layout(testDescription: "lines of 30", width: 30),
        Layout(testDescription: "lines of 22", width: 22),
        Layout(testDescription: "lines of 22 without indent", width: 22, indent: ""),
        Layout(testDescription: "blank lines everywhere", width: 34, blankLines: true),
        Layout(testDescription: "running headers", header: "澄河人大　2019年第1期"),
        Layout(testDescription: "titles set wide", spacesTitles: true),
        Layout(testDescription: "columns below titles", columnsFollow: true),
        Layout(testDescription: "no contents", hasContents: false),
        Layout(testDescription: "no contents, lines of 34", hasContents: false, width: 34),
    ]

    struct Text: Sendable {
        let column: String
        let title: String
        let author: String
        let paragraphs: [String]
    }

    static let texts = [
        Text(
            column: "监督工作", title: "关于全县农村饮水安全情况的调研报告", author: "陶望舒",
            paragraphs: [
                "按照年度工作安排，县人大常委会调研组于今年2月对全县农村饮水安全情况进行了调研，走访了九个乡镇的三十七个村。",
                "一、基本情况",
                "全县已建成集中供水工程三百二十处，受益群众四十一万人，水质抽检合格率逐年提高，群众反映总体良好。",
                "二、存在的问题",
                "一是管护经费不足，部分工程带病运行。二是部分水源水质不稳定，雨季时有浑浊，需要进一步完善净化设施。",
            ]),
        Text(
            column: "代表之声", title: "让清水流进千家万户", author: "江采薇",
            paragraphs: [
                "去年春天，县人大代表在走访时发现，石门村的水管三天两头停水，家家户户的屋檐下都摆着接雨水的大缸。",
                "她写了一件建议，跑了七趟水务局。如今，水管换成了新的，村里人说，代表的话管用，清水流进了心里。",
            ]),
        Text(
            column: "代表之声", title: "一名乡村教师的十五年", author: "甘雨桐",
            paragraphs: [
                "在石门镇中心小学，提起这位老师，没有人不竖大拇指。十五年来，她走遍了全镇二十三个自然村，没有落下一个孩子。",
                "“孩子的事再小也是大事。”她常这样说，也一直这样做，学校门口的那条泥路终于在今年铺上了水泥。",
            ]),
    ]

    @Test(arguments: layouts) func keepsTheTextsApart(_ layout: Layout) throws {
        let records = try BodyStyleTests.records(layout).filter { $0.kind != .session }
        #expect(records.map(\.title) == BodyStyleTests.texts.map(\.title))
        #expect(records.map { $0.article?.column } == BodyStyleTests.texts.map(\.column))
        #expect(
            records.map { $0.article?.authors.map(\.name) }
                == BodyStyleTests.texts.map { [$0.author] })
        for (record, text) in zip(records, BodyStyleTests.texts) {
            let found = record.text.filter { !$0.isWhitespace }
            for paragraph in text.paragraphs { #expect(found.contains(paragraph)) }
        }
    }

    private static func records(_ layout: Layout) throws -> [Record] {
        var lines = ["澄河人大", "2019年第1期（总第45期）", "澄河县人大常委会办公室主办　2019年3月10日", ""]
        if layout.hasContents { lines += contents() }
        var column: String?
        for (number, text) in texts.enumerated() {
            let isNew = text.column != column
            column = text.column
            if isNew, !layout.columnsFollow { lines.append(text.column) }
            let title = layout.spacesTitles ? text.title.spaced : text.title
            lines += title.wrapped(at: layout.titleWidth)
            if let author = layout.author(text.author) { lines.append(author) }
            if isNew, layout.columnsFollow { lines.append(text.column) }
            var paragraphs = text.paragraphs
            paragraphs[paragraphs.count - 1] += layout.closing(text.author)
            for paragraph in paragraphs {
                lines += (layout.indent + paragraph).wrapped(at: layout.width)
                if layout.blankLines { lines.append("") }
            }
            if let header = layout.header { lines += ["", "\(number + 3)", "", header, ""] }
        }
        return try Bulletin(reading: lines.joined(separator: "\n")).records
    }

    private static func contents() -> [String] {
        var lines = ["目　录"]
        var column: String?
        for (number, text) in texts.enumerated() {
            if text.column != column { lines.append(text.column) }
            column = text.column
            lines.append("\(text.title)…………\(text.author)（\(number + 1)）")
        }
        return lines + [""]
    }
}
