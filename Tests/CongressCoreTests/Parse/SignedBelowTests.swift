import Testing

@testable import CongressCore

/// Items of a newsletter that name below their last sentence who sent them, and news that open with who
/// reports and a bare day.
@Suite struct SignedBelowTests {
    private static let told = "代表们沿河走了一圈，把看到的问题一条一条记下来，请有关部门限期答复。"

    private static func articles(_ lines: [String]) throws -> [Record] {
        let top = ["苇川人大信息", "2019年第4期", "苇川县人大常委会办公室　2019年3月20日", "", "【乡镇传真】"]
        let text = (top + lines).flatMap { [$0, ""] }.joined(separator: "\n")
        return try Bulletin(reading: text).records.filter { $0.kind == .article }
    }

    private static func authors(below line: String) throws -> [String] {
        let found = try articles([
            "柳溪镇人大视察河道", "　　3月5日，柳溪镇人大组织代表视察河道治理。" + told, line, "双桥镇召开座谈会",
            "　　3月6日，双桥镇人大召开座谈会。" + told,
        ])
        guard case .article(let article) = found.first?.detail else { return [] }
        return article.authors.map { "\($0.role ?? "?") \($0.name)" }
    }

    @Test(arguments: [
        ("柳溪镇人大　施国平", "柳溪镇人大 施国平"), ("柳溪镇　施国平", "柳溪镇 施国平"),
        ("县人大办公室  施 平", "县人大办公室 施平"), ("柳溪镇党政办　施国平", "柳溪镇党政办 施国平"),
    ])
    func readsWhoSentAText(_ line: String, _ author: String) throws {
        #expect(try Self.authors(below: String(repeating: "　", count: 14) + line) == [author])
    }

    /// What is not set in goes on with the text, and a motto names nobody.
    @Test(arguments: ["柳溪镇人大　施国平", "　　　　　　　　　　　　　　柳溪镇人大　一河清水"])
    func leavesOtherLines(_ line: String) throws {
        #expect(try Self.authors(below: line) != ["柳溪镇人大 施国平"])
        #expect(try Self.authors(below: line).allSatisfy { !$0.contains("清水") })
    }

    /// A brief that a contributor signs from a place is news, and dated by its day.
    @Test func datesWhatAPlaceSent() throws {
        let sender = String(repeating: "　", count: 14) + "柳溪镇　施国平等"
        let found = try Self.articles([
            "柳溪镇人大视察河道", "　　3月5日，柳溪镇人大组织代表视察河道治理。" + Self.told, sender, "双桥镇召开座谈会",
            "　　3月6日，双桥镇人大召开座谈会。" + Self.told,
        ])
        #expect(found.first?.dates.map(\.description) == ["2019-03-05"])
        #expect(found.first?.article?.authors.map(\.name) == ["施国平"])
    }

    /// A letter is signed above what the office notes below it.
    @Test(arguments: [
        ["（联系人：施国平　联系电话：6621034）"], ["（联系人：施国平）", "抄送：县人大常委会代表工委，县政府督查室。"], ["附件：责任分工表"], [],
    ])
    func readsTheSignatureAboveNotes(_ notes: [String]) throws {
        let found = try Self.articles(
            [
                "关于县十六届人大四次会议第12号建议的答复", "施国平代表：", "　　您提出的建议收悉。" + Self.told, "苇川县水利局",
                "2019年3月11日",
            ] + notes)
        #expect(found.first?.dates.map(\.description) == ["2019-03-11"])
        #expect(found.first?.article?.authors.map(\.name) == ["苇川县水利局"])
    }

    /// A day in the middle of a text signs nothing.
    @Test func leavesADayAboveFurtherText() throws {
        let found = try Self.articles([
            "柳溪镇人大视察河道", "　　代表们沿河视察。" + Self.told, "苇川县水利局", "2019年3月11日",
            "　　" + Self.told + Self.told,
        ])
        #expect(found.first?.article?.authors.isEmpty == true)
    }

    @Test(arguments: [
        ("本刊记者　阿木尔嘎", ["本刊记者 阿木尔嘎"]), ("通讯员　施国平　本刊记者　江　月", ["通讯员 施国平", "本刊记者 江月"]),
        ("记者　施国平　云岭报道", ["记者 施国平"]),
    ])
    func namesReportersOfAnyName(_ byline: String, _ names: [String]) {
        let found = Byline.read(Array(byline.unicodeScalars)[...]).authors
        #expect(found.map { "\($0.role ?? "?") \($0.name)" } == names)
    }

    /// Credits of a county's media, each on its line below the text.
    @Test(arguments: [("苇川融媒记者：江　月", ["江月"]), ("苇川老年大学学员：江　月", [])])
    func readsTheReporterOfAHouse(_ line: String, _ names: [String]) throws {
        let found = try Self.articles([
            "柳溪镇人大视察河道", "　　3月5日，柳溪镇人大组织代表视察河道治理。" + Self.told, line, "编辑：施国平", "审核：陶　然",
        ])
        #expect(found.first?.article?.authors.map(\.name) == names)
    }

    @Test(arguments: ["（全媒体记者　江月）", "（融媒体记者　江月）", "（见习记者　江月）", "（柳溪镇党政办　江月）"])
    func readsClosingNotes(_ note: String) throws {
        #expect(try Self.authors(below: "　　" + note).map { $0.suffix(2) } == ["江月"])
    }

    @Test(arguments: [
        ("（记者　施国平）5日晚，县十六届人大五次会议举行主席团第一次会议。", "2019-03-05"),
        ("本报讯　县十六届人大五次会议于昨天下午在县城闭幕。", "2019-03-19"),
        ("本报苇川讯（通讯员施国平）昨晚，县十六届人大五次会议举行预备会议。", "2019-03-19"),
        ("到3月12日11时，大会秘书处共收到代表建议205件。", nil),
        ("昨天上午，县人大常委会开会。会议决定县十六届人大六次会议于3月25日至27日举行。", nil),
        ("县人大常委会决定，县十六届人大六次会议于3月25日举行。", nil),
        ("（记者　施国平）县十六届人大五次会议举行主席团第一次会议。", nil),
        ("（办公室）5日晚，县十六届人大五次会议举行主席团第一次会议。", nil),
        ("（记者　施国平）走进联络站，墙上写着“3日内答复，10日内办结”。", nil),
        ("（通讯员　施国平）日前，县人大办公室发出通知，要求15日前报送名单。", nil),
        ("本报讯　由于昨日突降暴雨，县人大代表改在室内座谈。", nil),
    ])
    func datesNewsByTheBareDay(_ lead: String, _ day: String?) throws {
        let found = try Self.articles(["县人代会举行主席团会议", "　　" + lead + Self.told])
        #expect(found.first?.dates.map(\.description) == [day].compactMap { $0 })
    }
}
