import Testing

@testable import CongressCore

@Suite struct BoldMarkTests {
    private func clean(_ text: String) throws -> [String] {
        let source = try Array(text.utf8).withUnsafeBytes {
            try TextDecoder().decode($0, name: "a.txt")
        }
        let page = LineCleaner().clean(source)
        return page.lines.map { String(scalars: page.text($0)) }
    }

    /// Stars around bold type go; those in place of a name or a figure are printed text.
    @Test(arguments: [
        ("**一是高度重视。**要抓好落实", ["一是高度重视。要抓好落实"]),
        ("落实。**二是强化责任\n到人。**会后座谈", ["落实。二是强化责任", "到人。会后座谈"]),
        ("选民张**反映，李**说", ["选民张**反映，李**说"]), ("款2**3万元", ["款2**3万元"]),
        ("证号4105**********1234", ["证号4105**********1234"]), ("附件***", ["附件***"]),
        ("**标题**", ["标题"]), ("**没有结尾\n甲\n乙\n丙张**", ["没有结尾", "甲", "乙", "丙张**"]),
        ("** 重点 ** 工作", ["重点工作"]), ("***要闻***", ["要闻"]),
    ])
    func marksAreToldFromText(_ text: String, _ lines: [String]) throws {
        #expect(try clean(text) == lines)
    }

    @Test func maskedNamesStayInTheRecord() throws {
        let bulletin = try Bulletin(reading: "大事记\n2031年5月\n6日 代表接待选民张**，答复来信。\n")
        #expect(bulletin.records.map(\.text) == ["6日代表接待选民张**，答复来信。"])
    }
}
