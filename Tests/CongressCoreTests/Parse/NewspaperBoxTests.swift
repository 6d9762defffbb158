import Testing

@testable import CongressCore

/// What stands beside and between the texts of a newspaper page: boxes of figures, captions, quotations,
/// voices of deputies, small pieces below one name.
@Suite struct NewspaperBoxTests {
    private static let news =
        "本报讯（记者 路遥远）3月2日，市人大常委会副主任白牧云带队视察供暖管网改造。"
    private static let walk =
        "代表们沿着河堤一路看过去，新栽的柳树已经发芽，岸边的垃圾也清走了，只是上游的一处排污口还没有封住。"
    private static let answer =
        "大家把看到的问题一条一条记下来，交给住建部门限期答复，一个月后再来回头看，答复不算数，办成了才算数。"

    /// Paragraphs in columns of sixteen characters, set in by two; a blank line behind each line.
    private static func column(_ paragraphs: [String], apart: Bool = true) -> [String] {
        paragraphs.flatMap { ("　　" + $0).wrapped(at: 18) }.flatMap { apart ? [$0, ""] : [$0] }
    }

    private static func spaced(_ lines: [String]) -> [String] { lines.flatMap { [$0, ""] } }

    private static let head = spaced(["泊川日报", "2019年3月3日　星期日", "责编：苗青　美编：白桦　电话：0500-6600000"])
    private static let opening = spaced(["河清了人就来了", "——泊川市人大常委会督办河道治理纪实", "本报记者　路遥远"])

    private static func records(_ lines: [String]) throws -> [Record] {
        try Bulletin(reading: (head + [""] + lines).joined(separator: "\n")).records
    }

    /// A feature, what stands in its middle, its rest, and a piece of news.
    private static func feature(with inside: [String]) throws -> [Record] {
        try records(
            opening + column([walk, answer]) + inside + column([answer, walk]) + ["", ""]
                + spaced(["市人大常委会视察供暖管网"]) + column([news, answer]))
    }

    private static let story = column([walk, answer, walk, answer, walk, answer])

    private static let titles = ["河清了人就来了", "市人大常委会视察供暖管网"]

    // MARK: Figures

    @Test(arguments: [
        ["数说2018", "3件", "制定地方性法规", "21项", "听取审议专项工作报告", "97.5%", "代表对答复满意率"],
        ["数读这一年", "清理河道垃圾412吨", "拆除违法建筑86处", "新增绿地23公顷"],
    ])
    func figuresAreABoxOfTheirOwn(_ box: [String]) throws {
        let found = try Self.feature(with: ["", ""] + Self.spaced(box) + ["", ""])
        #expect(Set(found.map(\.title)) == Set(Self.titles + [box[0]]))
        #expect(found.first { $0.title == Self.titles[0] }?.text.contains(box[2]) == false)
        #expect(found.first { $0.title == box[0] }?.text.contains(box.last ?? "") == true)
    }

    /// Hours and days are no figures, and figures without a title of theirs stay where they are.
    @Test(arguments: [
        ["数说两会", "3月5日", "开幕大会", "3月6日", "第二次全体会议", "3月7日", "闭幕大会"],
        ["督办在路上", "3件", "制定地方性法规", "21项", "听取审议专项工作报告", "5次", "执法监督"],
    ])
    func otherNumbersAreNoBox(_ lines: [String]) throws {
        let found = try Self.feature(with: [""] + Self.spaced(lines) + [""])
        #expect(!found.contains { $0.title == lines[0] && $0.text.contains(lines[6]) })
    }

    // MARK: Captions

    @Test(arguments: [
        ["▲3月1日，市人大常委会组成人", "员对河道治理情况开展专题询", "问。"],
        ["▼3月1日，代表们沿河视察。", "　　　　　　本报记者 路 遥摄"],
        ["代表在新建成的亲水平台上了", "解水质监测情况。（资料图片）"],
        ["市人大代表路小满（左二）在渡", "口听取渔民意见。"],
    ])
    func captionsOpenNoText(_ caption: [String]) throws {
        let found = try Self.feature(with: ["", ""] + Self.spaced(caption) + ["", ""])
        let photos = found.filter { $0.kind == .photo }
        #expect(photos.count == 1)
        #expect(photos.first?.text.contains(caption[0].dropFirst(2).prefix(6)) == true)
        #expect(found.filter { $0.kind != .photo }.map(\.title) == Self.titles)
        #expect(
            found.allSatisfy { $0.article?.authors.contains { $0.name.hasSuffix("摄") } != true })
    }

    /// ▲ before a name is a byline, and before several sentences an item of a list.
    @Test func aTriangleMayStandBeforeOtherThings() throws {
        let item = "▲把河道分成四十二段，每段一名河长。每月巡查两次，发现问题当天上报。"
        let found = try Self.feature(with: item.wrapped(at: 18).flatMap { [$0, ""] })
        #expect(!found.contains { $0.kind == .photo })
    }

    @Test func theCreditOfAPageIsOfNoText() throws {
        let found = try Self.records(
            Self.opening + Self.story + ["", ""]
                + ["本版图片除署名外均由市人大常委会办公室提供"])
        #expect(found.map(\.title) == [Self.titles[0]])
        #expect(found[0].text.contains("本版图片") == false)
    }

    // MARK: Quotations

    @Test func aQuotationNamesWhoSaidIt() throws {
        let quote = ["“河是大家的河，我住在河边，", "就要替大家守着它。”", "——市人大代表路大江"]
        let heads = ["重长效：以“河长制”", "带动全流域"]
        let found = try Self.feature(with: Self.spaced(quote) + [""] + Self.spaced(heads))
        #expect(found.map(\.title) == Self.titles)
        #expect(found[0].article?.subtitle == "泊川市人大常委会督办河道治理纪实")
        #expect(found[0].text.contains("——市人大代表路大江"))
    }

    /// What is said of a person below a title in quotation marks is a subtitle all the same.
    @Test(arguments: ["——记市人大代表路大江", "——访市水务局局长白牧云"])
    func otherDashesOpenSubtitles(_ subtitle: String) throws {
        let found = try Self.records(
            Self.spaced(["“门前这条河，我守定了”", subtitle, "本报记者　路遥远"]) + Self.story)
        #expect(found.map(\.title) == ["“门前这条河，我守定了”"])
        #expect(found[0].article?.subtitle == String(subtitle.dropFirst(2)))
    }

    @Test func quotesBelowOneNameAreOneText() throws {
        let quotes = [
            "声 音", "“一盏路灯照见的是民心。”", "——市政协委员 白牧云", "“河清不清，鱼最知道。”",
            "——市人大代表 路 川",
        ]
        let found = try Self.records(
            Self.opening + Self.story + ["", ""]
                + Self.spaced(quotes))
        #expect(found.map(\.title) == [Self.titles[0], "声音"])
        #expect(found[1].article?.authors.map(\.name) == ["白牧云", "路川"])
    }

    // MARK: Interviews and statements

    @Test func aTitleInQuotationMarksMayTakeTwoLines() throws {
        let heading = ["■对话", "“答复不能只写在纸上，", "还要落在河里”", "——访市水务局局长白牧云", "本报记者　路遥远"]
        let found = try Self.records(
            Self.opening + Self.story + ["", ""] + Self.spaced(heading)
                + Self.column(["记者：今年的河道怎么治？", "白牧云：" + Self.answer, Self.walk]))
        #expect(found.map(\.title) == [Self.titles[0], "“答复不能只写在纸上，还要落在河里”"])
        #expect(found[1].article?.column == "对话")
        #expect(found[1].article?.authors.map(\.name) == ["路遥远"])
    }

    @Test func eachDeputySpeaksForHimself() throws {
        let found = try Self.records(
            Self.opening + Self.story + ["", ""]
                + Self.spaced(["■代表感言", "市人大代表、泊川航道站站长  路大江："])
                + Self.column([Self.answer]) + ["", ""]
                + Self.spaced(["市人大代表、畲族乡村医生  银 杏："]) + Self.column([Self.answer]))
        #expect(found.map(\.title) == [Self.titles[0], nil, nil])
        #expect(found.dropFirst().map { $0.article?.column } == ["代表感言", "代表感言"])
        let authors = found.dropFirst().flatMap { $0.article?.authors ?? [] }
        #expect(authors.map(\.name) == ["路大江", "银杏"])
        #expect(authors.map(\.role) == ["市人大代表、泊川航道站站长", "市人大代表、畲族乡村医生"])
    }

    /// Speakers inside an article with a title head no texts of their own.
    @Test func aTalkStaysWhole() throws {
        let found = try Self.records(
            Self.opening + Self.story
                + Self.column(["路大江：" + Self.answer, "白牧云：" + Self.walk, "路大江：" + Self.walk]))
        #expect(found.map(\.title) == [Self.titles[0]])
    }

    @Test func aBylineMayTakeTwoLines() throws {
        let found = try Self.records(
            Self.spaced(["河清了人就来了", "本报记者  路遥远", "通讯员  白小桦"]) + Self.story)
        #expect(found.map(\.title) == [Self.titles[0]])
        #expect(found[0].article?.authors.map(\.name) == ["路遥远", "白小桦"])
    }

    // MARK: Small pieces

    @Test func smallPiecesHaveTitlesOfTheirOwn() throws {
        let pieces = [
            ("自带茶缸", "会场不再摆放瓶装水，代表们人手一只茶缸，有人的缸子用了三十年。"),
            ("“鱼老大”的新建议", "来自渡口镇的代表把自家网箱的照片贴在建议后面，引来不少人围观。"),
            ("手机放在哪里？", "会场门口多了一排木格子，代表们进门先把手机放进去，会场里没有响过一次铃声。"),
        ]
        let found = try Self.records(
            Self.opening + Self.story + ["", ""]
                + Self.spaced(["两会花絮"])
                + pieces.flatMap { Self.spaced([$0.0]) + Self.column([$0.1]) + [""] }
                + ["（本组稿件由本报记者路遥远采写）"])
        #expect(found.map(\.title) == [Self.titles[0]] + pieces.map(\.0))
        #expect(found.dropFirst().allSatisfy { $0.article?.column == "两会花絮" })
        #expect(found.last?.text.hasSuffix("采写）") == true)
    }

    /// Crossheads of a feature are no small pieces.
    @Test func aFeatureKeepsItsParts() throws {
        let found = try Self.records(
            Self.opening + Self.story + Self.spaced(["查一查"])
                + Self.column([Self.walk])
                + Self.spaced(["治一治"]) + Self.column([Self.answer]) + Self.spaced(["问一问"])
                + Self.column([Self.answer]))
        #expect(found.map(\.title) == [Self.titles[0]])
    }

    @Test func aWordIsExplainedApart() throws {
        let found = try Self.records(
            Self.opening + Self.story + ["", ""]
                + Self.spaced(["名词解释"]) + Self.column(["河长制：由各级负责人担任河长，负责组织领导相应河湖的管理和保护工作。"]))
        #expect(found.map(\.title) == [Self.titles[0], "名词解释"])
    }

    @Test func aProgrammeStandsBelowItsName() throws {
        let found = try Self.records(
            Self.opening + Self.story + ["", ""]
                + ["今日议程", "", "上午　各代表团审议“两院”工作报告", "下午　3时30分，大会主席团第三次会议"])
        #expect(found.map(\.title) == [Self.titles[0], "今日议程"])
    }

    /// One page with a blank line behind each line, the other without.
    @Test func pagesMayBeTakenOutInTwoWays() throws {
        let second =
            ["2版", "两会特刊", "2019年3月3日　星期日　责任编辑 苗青　版式 白桦", "", "三张单子里的家常日子", "本报记者 路遥远", ""]
            + Self.column([Self.walk, Self.answer, Self.walk, Self.answer], apart: false)
        let found = try Self.records(
            Self.opening + Self.story + ["", ""]
                + second)
        #expect(found.map(\.title) == [Self.titles[0], "三张单子里的家常日子"])
        #expect(found[1].article?.authors.map(\.name) == ["路遥远"])
    }
}
