import Testing

@testable import CongressCore

/// Texts whose titles a page lost, with and without writers in the contents.
@Suite struct LostTitleTests {
    private static let long = "代表们沿着河堤走了半天，把看到的一条一条记下来，回来又同有关部门商量，定下了办理的日子。"

    private func articles(_ second: String, author: String? = "高长庚", title: String = "堤上的脚印") throws
        -> [Record]
    {
        try Bulletin(
            reading: """
                泉城人大
                2019年第10期
                目录

                02 把履职写在田埂上 ······沙明德

                05 \(title) \(author.map { "······\($0)" } ?? "")

                09 议事亭里话家常 ······卫青山

                把履职写在田埂上

                沙明德

                \(Self.long)

                \(Self.long)

                \(second)

                \(Self.long)

                \(Self.long)

                议事亭里话家常

                卫青山

                \(Self.long)
                """
        ).records.filter { $0.kind == .article }
    }

    @Test(arguments: [
        "高长庚", "◎ 高长庚", "市人大常委会主任 高长庚", "（2019年3月6日）\n\n高长庚", "高长庚\n\n（2019年3月6日）",
    ])
    func givesTheTitleOfTheContents(_ writer: String) throws {
        let found = try articles(writer)
        #expect(found.map(\.title) == ["把履职写在田埂上", "堤上的脚印", "议事亭里话家常"])
        #expect(found.count > 1 && found[1].article?.authors.map(\.name) == ["高长庚"])
    }

    /// Another name between two paragraphs says nothing of the text that is not there.
    @Test(arguments: ["田有声", "高长庚说：", "高长庚向代表们问好。"])
    func leavesOtherLines(_ line: String) throws {
        #expect(try !articles(line).contains { $0.title == "堤上的脚印" })
    }

    // MARK: Without writers in the contents

    private static let titles = ["把履职写在田埂上", "堤上的脚印", "议事亭里话家常"]

    @Test(arguments: [
        "◎ 高长庚", "■ 高长庚", "\n\n高 长 庚", "\n\n市人大常委会调研组", "\n\n市民政局局长　高长庚",
        "\n\n（2019年3月6日）\n\n市人大常委会主任 高长庚", "\n\n——市人大代表高长庚的一天\n\n◎ 沙明德",
        "\n\n高长庚口述　沙明德整理",
    ])
    func opensTheTextThatLacksATitle(_ opening: String) throws {
        let found = try articles(opening, author: nil)
        #expect(found.map(\.title) == Self.titles)
    }

    /// Behind a note or a signature the text above is whole as well.
    @Test(arguments: ["（作者单位：市人大常委会办公室）", "2019年3月5日"])
    func opensBehindOtherEnds(_ end: String) throws {
        let found = try articles("\(end)\n\n\n◎ 高长庚", author: nil)
        #expect(found.map(\.title) == Self.titles)
    }

    /// Two lines of writers where one entry is left tell of no text, nor does an item of a list.
    @Test(arguments: [
        "◎ 高长庚\n\n\(long)\n\n◎ 沙明德", "——市人大常委会要加强监督", "代表：高长庚", "高长庚同志是市人大代表",
    ])
    func leavesWhatMayBeAnything(_ lines: String) throws {
        #expect(try !articles(lines, author: nil).contains { $0.title == "堤上的脚印" })
    }

    /// An entry that stands in the body as any line is not lost.
    @Test func leavesEntriesThatThePagePrints() throws {
        let found = try articles("堤上的脚印：\(Self.long)\n\n◎ 高长庚", author: nil)
        #expect(found.count <= 3)
    }

    /// ——2019年3月6日在某次会议上 over two lines, （某次会议通过）: what papers print below their titles.
    @Test(arguments: [
        "\n\n——2019年3月6日在泉城市第八届人民代表大会常务委员会\n\n第六次会议上\n\n市民政局局长　高长庚",
        "\n\n（2019年3月6日泉城市第八届人民代表大会常务委员会第六次会议通过）",
    ])
    func opensAPaper(_ opening: String) throws {
        let title = "关于加强堤防管理的决定"
        let found = try articles(opening, author: nil, title: title)
        #expect(found.map(\.title) == [Self.titles[0], title, Self.titles[2]])
        #expect(try articles(opening, author: nil, title: "附件：堤防一览表").count < 3)
    }

    /// A sender in brackets signs the text above him.
    @Test func leavesSendersToTheTextAbove() throws {
        let found = try articles("（泉城市人大常委会办公室　高长庚）", author: nil)
        #expect(found.first?.article?.authors.map(\.name) == ["沙明德"])
        #expect(!found.contains { $0.title == "堤上的脚印" && $0.text.contains("高长庚") })
    }

    /// Who signs above a bare day closes the text above; a name among the paragraphs of one text, as far
    /// from them as they are from each other, says who speaks; a district heads its briefs.
    @Test(arguments: [
        "泉城市人大常委会办公室\n\n2019年3月6日", "\n\n泉城市人大常委会办公室\n\n2019年3月6日", "高 长 庚", "市民政局局长　高长庚",
        "◆ 东渡县",
    ])
    func leavesNamesInsideOneText(_ line: String) throws {
        let found = try articles("\(line)\n\n\(Self.long)", author: nil)
        #expect(!found.contains { $0.title == "堤上的脚印" })
    }

    /// A line that prints a part of the entry, or a heading in other words, may be its own.
    @Test(arguments: ["一家之言　堤上的脚印", "\n\n河堤上走出来的建议\n\n卓玉衡"])
    func leavesEntriesThatMayHaveAHeading(_ heading: String) throws {
        let found = try articles("\n\n\n◎ 高长庚\n\n\(Self.long)\n\n\n\(heading)", author: nil)
        #expect(!found.contains { $0.title == "堤上的脚印" && $0.text.contains("高长庚") })
    }

    // MARK: Without any line above the text

    /// The paragraph that stands furthest apart opens the text.
    @Test func aParagraphSetFarOffOpensTheText() throws {
        let found = try articles("\n\n\(Self.long)", author: nil)
        #expect(found.map(\.title) == Self.titles)
        #expect(found.count > 1 && found[1].text.contains(Self.long))
    }

    /// Two that stand as far apart tell of no one, nor does one below a line that goes on.
    @Test(arguments: ["\n\n\(long)\n\n\n\n\(long)", "代表们一致认为，\n\n\n\n\(long)"])
    func leavesParagraphsThatMayBeAnything(_ lines: String) throws {
        #expect(try !articles(lines, author: nil).contains { $0.title == "堤上的脚印" })
    }

    /// 各位代表： right below a heading: the text is its own, whatever stands above without one.
    @Test func aSalutationOpensTheTextOfTheHeadingAboveIt() throws {
        let speech = "各位代表：\n\n\(Self.long)\n\n\(Self.long)"
        let found = try Bulletin(
            reading: """
                泉城人大
                2019年第10期

                市财政局局长　沙明德

                （2019年3月6日）

                \(speech)

                述 职 报 告

                ——2019年3月5日在市八届人大常委会第六次会议上

                市中级人民法院院长　高长庚

                \(speech)
                """
        ).records.filter { $0.kind != .session }
        #expect(found.map(\.title) == [nil, "述职报告"])
        #expect(found.last?.article?.authors.map(\.name) == ["高长庚"])
    }
}
