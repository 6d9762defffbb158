import Testing

@testable import CongressCore

/// Texts whose titles a page lost, and whose writers the contents name.
@Suite struct LostTitleTests {
    private static let long = "代表们沿着河堤走了半天，把看到的一条一条记下来，回来又同有关部门商量，定下了办理的日子。"

    private func articles(_ second: String, author: String = "高长庚") throws -> [Record] {
        try Bulletin(
            reading: """
                泉城人大
                2019年第10期
                目录

                02 把履职写在田埂上 ······沙明德

                05 堤上的脚印 ······\(author)

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
}
