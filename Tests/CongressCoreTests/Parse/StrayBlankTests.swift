import Testing

@testable import CongressCore

/// Blanks that layout scattered inside the words of bylines and notes.
@Suite struct StrayBlankTests {
    private func authors(_ byline: String) throws -> [String] {
        let text = """
            把代表建议办到群众心坎上

            \(byline)

            清河市人大常委会把办好代表建议作为一件大事来抓，年初列出清单，年中现场督办，年底逐件销号。

            银杏镇人大去年也学着这样做，清河市人大常委会把两地的做法印发各地参考。
            """
        let record = try #require(try Bulletin(reading: text).records.first)
        return record.article?.authors.map { "\($0.role ?? "")|\($0.name)" } ?? []
    }

    @Test(arguments: [
        ("◆ 市人大常委 会主任 高远山", "市人大常委会主任|高远山"),
        ("◆ 本 刊记者 文小川", "本刊记者|文小川"),
        ("◆ 银杏镇人大主 席 程一帆", "银杏镇人大主席|程一帆"),
        ("◆ 市人大常委会代 表工委", "|市人大常委会代表工委"),
        ("◆ 清河 市人大常委会研 究室", "|清河市人大常委会研究室"),
        ("◆ 高远山 程一帆", "|高远山"),
    ])
    func closesWords(_ byline: String, _ first: String) throws {
        #expect(try authors(byline).first == first)
    }

    @Test func leavesNamesApart() throws {
        #expect(try authors("◆ 高远山 程一帆").count == 2)
    }
}
