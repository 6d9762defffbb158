import Testing

@testable import CongressCore

/// Lines that look like a large first letter, a page foot, a rubric or a name above its issue, and are
/// ordinary text.
@Suite struct OrdinaryTextTests {
    private func read(_ lines: [String]) throws -> Bulletin {
        try Bulletin(reading: lines.joined(separator: "\n"))
    }

    private static let cover = ["澄河人大", "2019年第3期（总第45期）", "澄河县人大常委会办公室主办", ""]
    private static let paragraph =
        "　　今年以来，全县各级人大代表立足岗位，深入群众，听取意见，办成了一批群众看得见、摸得着的实事，得到了选民的好评。"

    /// 8 月份 apart from each other by five entries: months of a chronicle, and no feet of pages.
    @Test func monthsAboveTheirEntriesDateThem() throws {
        let months = (8...12).flatMap { month in
            ["\(month) 月份", ""]
                + (1...5).flatMap { ["\($0 * 3)日　县人大常委会组织代表视察第\($0)座水厂。", ""] }
        }
        let entries = try read(Self.cover + ["澄河县人大常委会大事记", ""] + months)
            .records.filter { $0.kind == .chronicle }
        #expect(entries.count == 25)
        #expect(entries.allSatisfy { !$0.dates.isEmpty })
    }

    /// 案例 1, 1 高位推动: one word throughout, or a word each.
    @Test(arguments: [
        ["案例 1", "案例 2", "案例 3", "案例 4", "案例 5"],
        ["1　高位推动", "2　建章立制", "3　以点带面", "4　跟踪督办", "5　回头检查"],
    ])
    func wordsWithNumbersStayInTheText(_ crossheads: [String]) throws {
        let body = crossheads.flatMap {
            [$0, ""] + Array(repeating: Self.paragraph, count: 5) + [""]
        }
        let bulletin = try read(
            Self.cover + ["目　录", "乡镇工作", "建好代表联络站的五个办法……陶望舒（1）", ""]
                + ["建好代表联络站的五个办法", "陶望舒", ""] + body)
        #expect(bulletin.issue.matter.allSatisfy { $0.what != .furniture })
    }

    /// The contents print a title shorter than the text does, which no blank parts from it.
    @Test(arguments: [
        ("政府工作报告", "2019年政府工作报告"), ("检察院工作报告", "澄河县人民检察院工作报告"),
        ("真心为民解难题", "扎根基层办实事　真心为民解难题"),
    ])
    func titlesStayWhole(_ listed: String, _ printed: String) throws {
        let bulletin = try read(
            Self.cover + ["目　录", "重要文件", listed + "……1", "让清水流进千家万户……3", ""]
                + ["重要文件", printed, "", Self.paragraph, Self.paragraph, ""]
                + ["让清水流进千家万户", "", Self.paragraph])
        let title = bulletin.records.first { $0.title?.hasSuffix(listed) == true }?.title
        #expect(title == printed.replacing("　", with: " "))
    }

    /// 陆 and 伍 open names of places too.
    @Test(arguments: ["陆川动态", "伍家岗信息", "拾穗园地"])
    func columnsKeepTheirFirstCharacter(_ column: String) throws {
        let bulletin = try read(
            Self.cover + ["目　录", column, "让清水流进千家万户……陶望舒 3", "一名乡村教师的十五年……江采薇 5", ""]
                + [column, "", "让清水流进千家万户", "陶望舒", "", Self.paragraph, ""]
                + ["一名乡村教师的十五年", "江采薇", "", Self.paragraph])
        #expect(bulletin.records.map { $0.article?.column } == [column, column])
    }

    /// A number of a page between the month and the day of one sentence.
    @Test func thePageInsideADateStaysFurniture() throws {
        let bulletin = try read(
            Self.cover + ["让清水流进千家万户", "陶望舒", "", Self.paragraph]
                + ["　　农村饮水工程自2018年8", "12", "月21日开工以来，已完成管网铺设一百二十公里。", Self.paragraph])
        #expect(bulletin.records.allSatisfy { !$0.text.contains("812") })
    }

    /// Publishers, editors and seasons are no part of what the bulletin is called.
    @Test(arguments: [
        ["澄河人大", "季", "刊", "2019年第3期", "澄河县人大常委会主办"],
        ["澄河县人大常委会　2019年第3期", "澄河人大", "澄河县人大常委会办公室编"],
        ["责任编辑：陶望舒", "澄河人大", "2019年第3期", "澄河县人大常委会主办"],
    ])
    func coversNameTheBulletin(_ lines: [String]) throws {
        let bulletin = try read(lines + ["", "让清水流进千家万户", "陶望舒", "", Self.paragraph])
        #expect(bulletin.issue.publication == "澄河人大")
        #expect(bulletin.issue.number == 3)
    }

    @Test func permitsCountNoIssue() throws {
        let bulletin = try read(
            ["澄河人大", "准印证号：陕内资字2019-15", "澄河县人大常委会主办", ""]
                + ["让清水流进千家万户", "陶望舒", "", Self.paragraph])
        #expect(bulletin.issue.number == nil)
    }

    /// A caption of two lines under its day, on a page of pictures.
    @Test func captionsOfTwoLinesStayOne() throws {
        let bulletin = try read(
            Self.cover + ["让清水流进千家万户", "陶望舒", "", Self.paragraph, "", "光影人大", ""]
                + ["10月15日，县人大常委会副主任方亦舟走访慰问", "部分困难党员和老代表", ""]
                + ["10月18日，县人大常委会副主任方亦舟专题调研", "县城第二供水厂建设现场", ""])
        #expect(bulletin.records.filter { $0.kind == .photo }.map(\.lines.ranges.count) == [1, 1])
    }
}
