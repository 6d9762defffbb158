import Foundation
import Testing

@testable import CongressCore

/// Each remark that the parser makes, and the place that it is about: behind `▶`.
@Suite struct DiagnosticTests {
    private static let cover = "云溪人大\n2031年第3期（总第88期）\n云溪市人大常委会主办\n\n"

    @Test(arguments: [
        (
            Diagnostic.Code.undatedEntry,
            """
            云溪人大
            云溪市人大常委会主办

            大事记

            ▶9日，市人大常委会副主任柏青原到石桥镇调研养老服务工作。
            """
        ),
        (
            .impossibleDate,
            cover + """
                大事记

                2月6日，市人大常委会副主任柏青原到石桥镇调研养老服务工作。

                ▶2月30日，市人大常委会主任会议召开。
                """
        ),
        (
            .strayText,
            cover + """
                大事记

                　　▶同日，市人大常委会副主任柏青原视察郟水河治理。

                2月6日，市人大常委会副主任柏青原到石桥镇调研养老服务工作。

                2月9日，市人大常委会主任会议召开。
                """
        ),
        (
            .untitledArticle,
            cover + """
                ▶今年以来，市人大常委会认真履行监督职责，组织代表视察城区养老服务设施建设，听取有关部门\
                的汇报，提出了改进的意见和建议，有关部门逐条研究落实，取得了明显的成效。
                """
        ),
        (
            .unmatchedContinuation,
            cover + """
                市人大常委会视察养老服务

                5月6日，市人大常委会组织部分代表视察了城区养老服务设施，并听取了汇报。

                ▶（上接第1版）各部门要加强协作，把代表的意见一条一条落实下去，让群众满意。
                """
        ),
        (
            .interleavedArticles,
            cover + """
                市人大常委会视察养老服务

                ▶5月6日，市人大常委会组织部分代表视察了城区养老服务设施，并听取了（下转第3版）

                市人大常委会召开主任会议

                5月9日，市人大常委会召开主任会议，听取养老服务工作情况的汇报。
                """
        ),
        (.unknownRegion, "▶工作简报\n2031年第3期\n\n院子里的花开了\n\n人们在树下喝茶谈天。\n"),
    ])
    func aRemarkNamesItsPlace(_ code: Diagnostic.Code, _ marked: String) throws {
        let lines = marked.components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.contains("▶") })
        let column = lines[line].prefix { $0 != "▶" }.count
        let text = marked.replacingOccurrences(of: "▶", with: "")
        let source = try Array(text.utf8).withUnsafeBytes {
            try TextDecoder().decode($0, name: "a.txt")
        }
        let told = BulletinParser().parse(source).1.entries.filter { $0.code == code }
        #expect(told.map(\.line) == [line + 1], "\(told)")
        #expect(told.map(\.column) == [column + 1], "\(told)")
    }
}
