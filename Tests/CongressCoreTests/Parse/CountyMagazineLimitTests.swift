import Testing

@testable import CongressCore

/// What looks like the habits of county magazines and is something else.
@Suite struct CountyMagazineLimitTests {
    private func bulletin(_ text: String) throws -> Bulletin {
        try Bulletin(reading: "澄河人大\n2019年第3期\n澄河县人大常委会办公室主办\n\n" + text)
    }

    private static let first =
        "\n茶山脚下的议事亭\n\n　　亭子不大，坐得下十来个人；坐的人多了，说的事也就多了，山里的路就是这样说通的。\n"

    @Test(arguments: ["转自行车的人", "建议怎么办", "说给县人大听怎么办"])
    func keepsTitlesThatReadLikeASourceOrABody(_ title: String) throws {
        let found = try bulletin(
            """
            目录
            茶山脚下的议事亭 黎光远 4
            \(title) 温玉珍 8
            \(CountyMagazineLimitTests.first)
            \(title)

            　　老船工摆了三十年的渡，当代表以后，他提的第一件建议就是在渡口修一座桥。
            """)
        #expect(found.records.map(\.title) == ["茶山脚下的议事亭", title])
        #expect(found.records.last?.article?.authors.map(\.name) == ["温玉珍"])
    }

    @Test func takesANameBelowTheTableForTheColumnOfTheFirstText() throws {
        let found = try bulletin(
            """
            目　录
            茶山脚下的议事亭……………………黎光远
            渡口边的老船工………………………温玉珍

            代表风采
            \(CountyMagazineLimitTests.first)
            渡口边的老船工

            　　老船工摆了三十年的渡，当代表以后，他提的第一件建议就是在渡口修一座桥。
            """)
        #expect(found.records.first?.article?.column == "代表风采")
    }

    @Test func leavesASignedLineThatShowsNobody() throws {
        let found = try bulletin(
            CountyMagazineLimitTests.first
                + "\n▲巡河在路上\n\n一件件落到实处\n\n　　五年里，他提了二十三件建议，每一件都写着一个水字，办成的已经有十九件。\n")
        #expect(found.records.allSatisfy { $0.kind != .photo })
    }

    @Test func takesNoSignatureSetWideForAColumn() throws {
        let found = try bulletin(
            CountyMagazineLimitTests.first
                + "\n黎 光 远\n\n渡口边的老船工\n\n　　老船工摆了三十年的渡，当代表以后，他提的第一件建议就是在渡口修一座桥。\n")
        #expect(found.records.allSatisfy { $0.article?.column != "黎光远" })
    }
}
