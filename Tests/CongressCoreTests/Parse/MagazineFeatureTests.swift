import Testing

@testable import CongressCore

/// What magazines and newsletters without a helpful table of contents print above, between and behind
/// their texts.
@Suite struct MagazineFeatureTests {
    private static let paragraph =
        "　　三年来，代表小组每月走访一个村，把听来的话记在本子上，一件一件地催，\n一件一件地办，群众看得见变化。"
    private static let top = ["澄河人大", "2019年第7期", "澄河县人大常委会办公室主办", ""]

    private func records(_ lines: [String]) throws -> [Record] {
        try Bulletin(reading: lines.joined(separator: "\n")).records.filter {
            $0.kind != .session
        }
    }

    struct Feature: Sendable {
        let above: [String]
        let lines: [String]
        let title: String
        let authors: [String]
    }

    static let features = [
        Feature(
            above: ["2018　　12　　871", "2019　　15　　1,204"], lines: ["帐篷里的联络站", "才让卓玛　巴图"],
            title: "帐篷里的联络站", authors: ["才让卓玛", "巴图"]),
        Feature(
            above: ["（二）办好寄宿制学校。", "", "17"],
            lines: ["从文件监督到脚底板监督", "万　玛（清河县人大常委会主任）"],
            title: "从文件监督到脚底板监督", authors: ["万玛"]),
        Feature(
            above: ["要一件一件地办好。"], lines: ["渡口边的选民登记站", "陶　望　舒"], title: "渡口边的选民登记站",
            authors: ["陶望舒"]),
    ]

    @Test(arguments: features) func partsFeaturesThatNoTableLists(_ feature: Feature) throws {
        let found = try records(
            MagazineFeatureTests.top + ["把账本晒在阳光下", "", MagazineFeatureTests.paragraph, ""]
                + feature.above + [""] + feature.lines + ["", MagazineFeatureTests.paragraph])
        let last = try #require(found.last)
        #expect(last.title == feature.title)
        #expect(last.article?.authors.map(\.name) == feature.authors)
    }

    @Test func readsABodyAboveAnEditorsNote() throws {
        let note = "　　编者按：今年以来，县人大常委会部署开展下牧区活动，涌现出一批好做法，本刊\n选登三则。"
        let found = try records(
            MagazineFeatureTests.top + ["把账本晒在阳光下", "", MagazineFeatureTests.paragraph, ""]
                + ["马背上的人大代表", "县人大常委会代表工委", "", note, "", MagazineFeatureTests.paragraph])
        #expect(found.last?.title == "马背上的人大代表")
        #expect(found.last?.article?.authors.map(\.name) == ["县人大常委会代表工委"])
    }

    @Test func takesNoSpeechForTheMasthead() throws {
        let found = try records(
            MagazineFeatureTests.top + [
                "在全县人大工作座谈会上的讲话", "（2019年8月16日）", "县人大常委会主任　丹　巴", "", "同志们：", "",
                MagazineFeatureTests.paragraph,
            ])
        #expect(found.map(\.kind) == [.speech])
        #expect(found.first?.title == "在全县人大工作座谈会上的讲话")
        #expect(found.first?.article?.authors.first?.role == "县人大常委会主任")
    }

    @Test func readsTheOfficeBelowTheVersionOfAListedSpeech() throws {
        let found = try records(
            MagazineFeatureTests.top + [
                "目　录", "领导讲话", "在全县人大工作座谈会上的讲话　　黎光远　/3", "调查研究", "澄河水从哪里来　　陶望舒　/5", "",
                "领导讲话", "", "在全县人大工作座谈会上的讲话", "（节选）", "", "县人大常委会主任　黎 光 远", "", "同志们：", "",
                MagazineFeatureTests.paragraph, "", "调查研究", "", "澄河水从哪里来", "", "陶望舒", "",
                MagazineFeatureTests.paragraph,
            ])
        #expect(found.first?.article?.authors.first?.role == "县人大常委会主任")
    }

    @Test func readsColumnsThatPrintThePageOfTheirFirstTitle() throws {
        let bulletin = try Bulletin(
            reading: (["澄河人大", "2019年第7期", "", "目　录"]
                + [
                    "卷首 / 01", "把账本晒在阳光下 / 01", "声音 / 03", "监督贵在较真 / 03", "岁月 / 05",
                    "渡口边的选民登记站 / 05", "一张旧选票 / 07", "",
                ]
                + [
                    "卷首", "", "把账本晒在阳光下", "", MagazineFeatureTests.paragraph, "", "声 音", "",
                    "监督贵在较真", "",
                    MagazineFeatureTests.paragraph, "", "岁 月", "", "渡口边的选民登记站", "",
                    MagazineFeatureTests.paragraph, "", "一张旧选票", "", MagazineFeatureTests.paragraph,
                ]).joined(separator: "\n"))
        #expect(bulletin.records.map { $0.article?.column } == ["卷首", "声音", "岁月", "岁月"])
    }

    @Test func keepsTheChronicleAboveContentsAtTheBack() throws {
        let entries = (1...9).map { "\($0 * 2)日　县人大常委会副主任沙明德到石门镇走访代表。" }
        let filler = (0..<24).flatMap { _ in [MagazineFeatureTests.paragraph, ""] }
        let found = try records(
            MagazineFeatureTests.top + ["把账本晒在阳光下", ""] + filler
                + ["澄河县人大常委会大事记", "（2019年6月）", "", "6月", ""] + entries
                + ["", "目　录", "", "把账本晒在阳光下　/1", "监督贵在较真　/9", "大事记　/12"])
        #expect(found.count { $0.kind == .chronicle } == 9)
        #expect(found.count { $0.kind == .photo } == 0)
    }

    @Test func readsTheDaysOfAWeek() throws {
        let found = try records(
            MagazineFeatureTests.top + ["把账本晒在阳光下", "", MagazineFeatureTests.paragraph, ""] + [
                "■ 一 周 ■", "6月2日—8日", "", "周二（6月3日）　县人大常委会机关召开学习会。", "",
                "周三（6月4日）　副主任沙明德带队检查施工工地。", "", "周末（6月7日—8日）　各代表小组开展走访活动。",
            ])
        let days = found.filter { $0.kind == .chronicle }.map { $0.dates.map(\.description) }
        #expect(days == [["2019-06-03"], ["2019-06-04"], ["2019-06-07/2019-06-08"]])
    }

    @Test func readsSeveralDaysBeforeOneEntry() throws {
        let found = try records(
            MagazineFeatureTests.top + [
                "县人大常委会大事记", "", "8.5　副主任沙明德到石门镇检查。", "8.13—14　主任黎光远赴外地考察。",
                "8.29、30　县十六届人大常委会第十一次会议召开。",
            ])
        #expect(
            found.map { $0.dates.map(\.description) }
                == [["2019-08-05"], ["2019-08-13/2019-08-14"], ["2019-08-29", "2019-08-30"]])
    }

    @Test func endsTheChronicleAtTheCaptionsOfTheCover() throws {
        let found = try records(
            MagazineFeatureTests.top + [
                "县人大常委会大事记", "", "8月5日，副主任沙明德到石门镇检查。", "8月13日，主任黎光远慰问贫困户。", "",
                "封二　转场　　　　　巴图　摄", "封三　赛马会上的代表服务站　　　　才让卓玛　摄", "主编　道尔吉　　副主编　万玛",
                "编辑　才让卓玛　巴图",
            ])
        #expect(found.map(\.kind) == [.chronicle, .chronicle, .photo, .photo])
    }
}
