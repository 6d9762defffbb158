import Testing

@testable import CongressCore

/// Two texts of which a page set one inside the other: a title in the middle of its text, a text between
/// the halves of a sentence.
@Suite struct TextSeamTests {
    private static let roads = [
        "根据年度监督计划，5月上旬，市人大常委会组织部分代表，对全市农村公路建设养护情况进行了专题调研，现将有关情况报告如下。",
        "一、基本情况",
        "全市农村公路总里程已达四千二百公里，乡镇通三级路、村村通硬化路的目标全部实现，公路养护经费列入了财政预算。",
        "二、存在的问题",
        "部分路段建设标准偏低，弯急坡陡，安全设施不足；养护队伍年龄偏大，机械化水平不高，小修保养不够及时，路面病害越积越多。",
        "三、几点建议",
        "要拓宽公路建设资金渠道，落实县乡两级养护责任，把路面病害消除在萌芽状态，让农村公路建得好、护得住、用得久。",
    ]
    private static let schools = [
        "受市人大常委会委托，教科文卫工委于6月中旬对全市学前教育发展情况进行了调研，走访了二十三所幼儿园，召开了四场座谈会。",
        "一、主要成效",
        "全市共有幼儿园一百六十一所，在园幼儿三万余人，公办幼儿园在园幼儿占比逐年提高，普惠性学前教育资源不断扩大。",
        "二、困难和不足",
        "城区幼儿园学位紧张，乡镇幼儿园生源减少；幼儿教师编制不足，待遇偏低，队伍不够稳定，办园质量参差不齐。",
        "三、意见建议",
        "要优化学前教育布局，补足幼儿教师编制，落实生均公用经费，规范民办幼儿园收费行为，守住幼儿安全底线。",
    ]

    private func records(_ texts: [String]) throws -> [Record] {
        let head = [
            "澄江人大", "2014年第8期", "目录", "调研报告", "关于全市农村公路建设养护情况的调研报告/市人大常委会调研组（4）",
            "关于全市学前教育发展情况的调研报告/市人大教科文卫工委（9）", "代表之声", "河长的水文笔记/田有声（15）", "调研报告",
        ]
        let tail = [
            "代表之声", "河长的水文笔记", "田有声", "清晨的河面上还浮着雾，老河长已经把水位尺擦了一遍，在本子上记下当天的第一个数字。",
            "他当了三届人大代表，写下的笔记装满了两只木箱，每一页都有这条河的消息。",
        ]
        return try Bulletin(reading: (head + texts + tail).joined(separator: "\n\n")).records
            .filter { $0.kind != .session }
    }

    private static let roadTitle = ["关于全市农村公路建设养护情况的调研报告", "市人大常委会调研组"]
    private static let schoolTitle = ["关于全市学前教育发展情况的调研报告", "市人大教科文卫工委"]

    private func halves(_ text: String) -> [String] {
        let middle = text.index(text.startIndex, offsetBy: text.count / 2)
        return [String(text[..<middle]), String(text[middle...])]
    }

    @Test func readsTitleInMiddleOfItsText() throws {
        let torn = halves(Self.schools[4])
        let found = try records(
            Self.roadTitle + Self.roads + Self.schools[..<4] + [torn[0]] + Self.schoolTitle
                + [torn[1]] + Self.schools[5...])
        #expect(
            found.map(\.title) == [
                "关于全市农村公路建设养护情况的调研报告", "关于全市学前教育发展情况的调研报告", "河长的水文笔记",
            ])
        #expect(found[0].text.hasSuffix("用得久。"))
        #expect(found[1].text.contains("受市人大常委会委托"))
        #expect(found[1].text.hasSuffix("安全底线。"))
    }

    @Test func readsTextBetweenHalvesOfSentence() throws {
        let torn = halves(Self.roads[4])
        let found = try records(
            Self.roadTitle + Self.roads[..<4] + [torn[0]] + Self.schoolTitle + Self.schools
                + [torn[1]] + Self.roads[5...])
        #expect(
            found.map(\.title) == [
                "关于全市农村公路建设养护情况的调研报告", "关于全市学前教育发展情况的调研报告", "河长的水文笔记",
            ])
        #expect(found[0].text.contains(Self.roads[4]))
        #expect(found[0].text.hasSuffix("用得久。"))
        #expect(found[1].text.hasSuffix("安全底线。"))
    }

    /// 会为 is seen in the file, and yet 养护工作会|议 tore a word that 为 does not complete.
    @Test func opensTextBelowItsHeadingBetweenTornOnes() throws {
        let torn = ["市政府多次召开公路养护工作会", "议，把小修保养经费列入预算，把责任落实到每一个道班，做到件件有着落。"]
        let yards = ["为了摸清情况，市人大常委会为每个调研组配了两名专家，走访了二十三所幼儿园，召开了座谈", "会，听取园长的意见，常委会为此还发放了问卷，收回八百余份。"]
        let found = try records(
            Self.roadTitle + Self.roads[..<4] + ["会议由市交通局负责人召集，养护工作会议每季度召开一次，座谈会每月召开一次。", torn[0]]
                + Self.schoolTitle + [yards[0], torn[1]] + Self.roads[4...] + [yards[1]]
                + Self.schools[1...])
        #expect(found[0].text.contains(torn.joined()))
        #expect(found[0].text.hasSuffix("用得久。"))
        #expect(found[1].text.contains(yards.joined()))
        #expect(found[1].text.hasSuffix("安全底线。"))
    }

    /// 市人大常委会 without a stop, and 主任、各位委员： below the next title, though 常委会主任 is printed elsewhere.
    @Test func opensTextWithItsSalutation() throws {
        let found = try records(
            Self.roadTitle + Self.roads[..<6]
                + [Self.roads[6].dropLast() + "，常委会主任会议要求将落实情况书面报告市人大常委会"]
                + Self.schoolTitle + ["主任、各位副主任、各位委员："] + Self.schools)
        #expect(found[0].text.hasSuffix("市人大常委会"))
        #expect(found[1].text.contains("受市人大常委会委托"))
        #expect(found[1].text.hasSuffix("安全底线。"))
    }

    @Test func leavesWholeTextsAsTheyStand() throws {
        let found = try records(
            Self.roadTitle + Self.roads + Self.schoolTitle + Self.schools)
        #expect(found.map(\.title).count == 3)
        #expect(found[0].text.hasSuffix("用得久。"))
        #expect(found[1].text.hasPrefix(Self.schoolTitle[0]) || found[1].text.contains("走访了二十三所"))
    }

    /// A sentence that a page tore, with the title of the next text right behind it.
    @Test func opensTextThatBeginsByItself() throws {
        let found = try records(
            Self.roadTitle + Self.roads[..<6] + ["要拓宽公路建设资金渠道，落实县乡两级养护责任"]
                + Self.schoolTitle + Self.schools)
        #expect(found[1].text.contains("受市人大常委会委托"))
        #expect(!found[0].text.contains("幼儿园"))
    }
}
