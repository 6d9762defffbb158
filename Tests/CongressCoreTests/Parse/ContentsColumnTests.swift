import Testing

@testable import CongressCore

/// One magazine whose table of contents other editors set in their ways: the texts keep their
/// titles and columns.
@Suite struct ContentsColumnTests {
    private func columns(_ table: String) throws -> [String?] {
        let text = """
            云岭人大
            2023年第3期（总第9期）
            \(table)
            让监督长出牙齿
            □ 韩 梅
            监督法施行快二十年了，报告听了，意见提了，问题第二年还在那里，这样的监督难以服众。
            市人大常委会召开第八次会议
            5月6日，市六届人大常委会召开第八次会议，会议听取了三项报告，代表们发言踊跃。
            市人大常委会视察防汛工作
            5月9日，市人大常委会组织代表视察防汛工作，走遍了六个镇的十一座水库和三处险工险段。
            乡镇人大规范化建设的样本
            □ 彭 博
            过去乡镇人大一年开一次会，平时牌子挂在墙上。两年来全县十九个乡镇都配了专职主席。
            """
        return try Bulletin(reading: text).records.compactMap { record in
            guard case .article(let article) = record.detail else { return nil }
            return article.column
        }
    }

    private static let names = ["开篇", "本市要事", "本市要事", "田野调查"]

    private func table(_ column: (Int, String) -> String, _ title: (String, String, Int) -> String)
        -> String
    {
        let entries = [
            ("开篇", [("让监督长出牙齿", "韩　梅")]),
            ("本市要事", [("市人大常委会召开第八次会议", ""), ("市人大常委会视察防汛工作", "")]),
            ("田野调查", [("乡镇人大规范化建设的样本", "彭　博")]),
        ]
        var page = 0
        var lines = ["目　录"]
        for (at, (name, titles)) in entries.enumerated() {
            lines.append(column(at, name))
            for (text, author) in titles {
                page += 2
                lines.append(title(text, author, page))
            }
        }
        return lines.joined(separator: "\n")
    }

    @Test(arguments: [
        ("☆ ", " ☆"), ("◎", "◎"), ("·", "·"), ("【", "】"), ("「", "」"), ("<", ">"), ("—— ", " ——"),
        ("", " / NEWS"), ("NEWS ", ""), ("", "："), ("BRIEF\n", ""), ("一、", ""),
    ])
    func namesTheColumnBetweenItsMarks(before: String, behind: String) throws {
        let table = table({ "\n" + before + $1 + behind }, { "\($0)………\($1)（\($2)）" })
        #expect(try columns(table) == ContentsColumnTests.names)
    }

    @Test func namesTheColumnBeforeItsFirstTitle() throws {
        let text = """
            目　录
            开篇｜让监督长出牙齿　韩　梅　02
            本市要事｜市人大常委会召开第八次会议　04
            本市要事｜市人大常委会视察防汛工作　06
            田野调查｜乡镇人大规范化建设的样本　彭　博　08
            """
        #expect(try columns(text) == ContentsColumnTests.names)
    }

    @Test func numbersMayCountTheColumns() throws {
        let table = table(
            { "0\($0 * 3 + 2) \($1)" },
            { title, author, _ in
                author.isEmpty ? title : "\(title)　文丨\(author)"
            })
        #expect(try columns(table) == ContentsColumnTests.names)
    }
}

/// A calendar of what an assembly did, with a dot for 月.
@Suite struct DottedDayTests {
    @Test(arguments: [
        ("4.9　区人大常委会主任调研", "2024-04-09"), ("5.15—5.17　率队考察", "2024-05-15/2024-05-17"),
        ("6.27，召开会议", "2024-06-27"),
    ])
    func readsTheDay(printed: String, expected: String) {
        let line = Array(printed.unicodeScalars)
        let text = line.filter { $0 != "\u{3000}" }[...]
        let dates = DottedDay(text, printed: line[...])?.date.resolved(year: 2024, month: nil)
        #expect(dates?.map(\.description) == [expected])
    }

    @Test(arguments: ["4.9亿元投向民生", "13.5　米", "2.30万平方米", "3.21"])
    func leavesFiguresAlone(printed: String) {
        let line = Array(printed.unicodeScalars)
        #expect(DottedDay(line[...], printed: line[...]) == nil)
    }
}

/// One essay whose author other editors set in their ways.
@Suite struct BylineFormTests {
    @Test(arguments: [
        "□ 唐宏志", "文/唐宏志", "文丨唐宏志", "作者：唐宏志", "撰文　唐宏志", "唐宏志　供稿", "唐宏志/文", "（唐宏志）", "（文/唐宏志）",
        "—— 唐宏志", "唐宏志",
    ])
    func namesTheAuthor(byline: String) throws {
        let text = """
            云岭人大
            2023年第3期（总第9期）
            目　录
            乡镇人大规范化建设的样本………（2）
            让监督长出牙齿………（4）
            乡镇人大规范化建设的样本
            \(byline)
            过去乡镇人大一年开一次会，平时牌子挂在墙上。两年来全县十九个乡镇都配了专职主席。
            让监督长出牙齿
            □ 韩 梅
            监督法施行快二十年了，报告听了，意见提了，问题第二年还在那里，这样的监督难以服众。
            """
        let articles = try Bulletin(reading: text).records.compactMap { record -> Article? in
            guard case .article(let article) = record.detail else { return nil }
            return article
        }
        #expect(articles.map { $0.authors.map(\.name) } == [["唐宏志"], ["韩梅"]])
    }
}
