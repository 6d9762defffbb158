import Testing

@testable import CongressCore

/// Titles in a column of briefs, whatever their words.
@Suite struct BriefTitleTests {
    private static let titles = ["云和县人大视察春耕", "榕树底下话家常", "“长条凳”上议大事", "桥东晒账本"]
    private static let texts = [
        "3月9日，云和县人大常委会组织部分代表视察春耕生产，察看了三个乡镇的秧田。",
        "每到月初，代表们都坐到老榕树底下，同选民拉家常、听意见，收集意见建议46条。",
        "在桥东街道，每月一次的议事会总是座无虚席，大家谈的都是家门口的事。",
        "桥东街道把代表建议的办理进度贴上墙，一条一条向选民交代。",
    ]

    private func bulletin(_ frame: (Int, String, String) -> String) throws -> Bulletin {
        let briefs = zip(Self.titles, Self.texts).enumerated().map { frame($0 + 1, $1.0, $1.1) }
        return try Bulletin(
            reading: """
                沂川人大
                2021年第2期
                沂川市人大常委会主办
                目　录
                要　闻
                02 市人大常委会召开代表工作会议 / 时　雨
                县区动态
                06 云和县人大视察春耕等4则
                文　苑
                12 老屋 / 白　帆


                要　闻
                市人大常委会召开代表工作会议
                □ 时　雨
                3月11日，市人大常委会召开代表工作会议，总结部署代表工作。


                县区动态
                \(briefs.joined(separator: "\n"))


                文　苑
                老屋
                □ 白　帆
                老屋拆了，燕子却还是年年飞来，在新楼的檐下转一圈，又飞走。
                """)
    }

    private func titles(_ bulletin: Bulletin) -> [String?] {
        bulletin.records.filter { $0.article?.column == "县区动态" }.map(\.title)
    }

    @Test func readsThemWithoutSignature() throws {
        #expect(try titles(bulletin { "\($1)\n\($2)\n" }) == Self.titles)
        #expect(try titles(bulletin { "\($1)\n\n\($2)\n\n" }) == Self.titles)
        #expect(try titles(bulletin { "\($1)\n　　\($2)" }) == Self.titles)
    }

    @Test func readsThemInTheMiddleOfTheLine() throws {
        #expect(try titles(bulletin { "　　　　　　　　\($1)\n　　\($2)\n" }) == Self.titles)
    }

    @Test func readsThemBetweenMarks() throws {
        #expect(try titles(bulletin { "\($0)．\($1)\n\($2)\n" }) == Self.titles)
        let framed = try titles(bulletin { "【\($1)】\n\($2)\n" })
        #expect(Array(framed.dropFirst()) == Array(Self.titles.dropFirst()))
        let marked = try titles(bulletin { "◆\($1)◆\n\($2)\n" })
        #expect(Array(marked.prefix(2)) == Array(Self.titles.prefix(2)))
    }

    /// Two paragraphs of one brief stand together.
    @Test func leavesTheSecondParagraph() throws {
        let found = try bulletin { "\($1)\n\($2)\n会议要求，要抓紧抓实，把好事办到群众心坎上。\n" }
        #expect(titles(found) == Self.titles)
    }

    /// Crossheads stand above the one signature of their text, and are made alike.
    @Test func leavesCrossheadsInTheirText() throws {
        let signed = try bulletin {
            $0 == 1 ? "\($1)\n\($2)" : "\($1)\n\($2)" + ($0 == 4 ? "\n（云和县人大办　左　岸）" : "")
        }
        #expect(titles(signed) == [Self.titles[0]])
        let heads = ["云和县人大视察春耕", "“一月一暗访”：不打招呼", "“五年一盏灯”：不换频道", "“一件一本账”：不走过场"]
        let pointed = try bulletin { "\(heads[$0 - 1])\n\($2)\n" }
        #expect(titles(pointed) == [heads[0]])
    }

    /// The first line of a wrapped paragraph without a title.
    @Test func leavesWrappedParagraphs() throws {
        let found = try bulletin {
            let text = Array($2)
            let lines = stride(from: 0, to: text.count, by: 14).map {
                String(text[$0..<min($0 + 14, text.count)])
            }
            return ($0 == 1 ? "\($1)\n" : "") + lines.joined(separator: "\n")
        }
        #expect(titles(found) == [Self.titles[0]])
    }
}
