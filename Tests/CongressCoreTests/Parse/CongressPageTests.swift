import Testing

@testable import CongressCore

/// A page on a congress without any blank line or indent: rolls, papers, news, captions, a programme.
@Suite struct CongressPageTests {
    private static let page = """
        澄州日报
        2016年1月12日 星期二
        澄州市第七届人民代表大会
        第三次会议隆重开幕
        本报讯（记者 柯一舟）1月11日上午，澄
        州市第七届人民代表大会第三次会议在市人
        民会堂隆重开幕，代表们肩负着全市人民的
        重托步入会场。
        大会执行主席邵长林、米春生、辛小伟、宁
        海波在主席台前排就座。大会由邵长林主持。
        澄州市第七届人民代表大会第三次
        会议主席团和秘书长名单
        （2016年1月10日澄州市第七届人民代表大
        会第三次会议预备会议通过）
        主席团（8名，按姓氏笔画为序）
        马宏图 牛玉兰（女） 文 涛 左建功
        江 河 辛小伟 邵长林 苗青青（女）
        秘书长：辛小伟
        澄州市第七届人民代表大会第三次会议议程
        （2016年1月10日澄州市第七届人民代表大
        会第三次会议预备会议通过）
        一、听取和审议澄州市人民政府工作报告
        二、审查和批准澄州市2016年财政预算
        三、选举事项
        代表们认真审议政府工作报告。
        本报记者 时一光 摄
        社 论
        凝心聚力再出发
        ——热烈祝贺市七届人大三次会议开幕
        春潮涌动，万象更新。澄州市第七届人民代
        表大会第三次会议隆重开幕，我们向大会的
        召开表示热烈祝贺！
        使命重在担当，实干铸就辉煌。让我们为建
        设美丽澄州而努力奋斗！
        代表议案建议数量稳中有升
        本报讯（记者 柯一舟）记者从大会议案组获
        悉，截至昨日18时，大会共收到代表议案9
        件、建议164件，数量较去年有所增加。
        今日议程
        1月12日
        上午
        9:00 代表团审议政府工作报告
        下午
        3:00 第二次全体会议，听取法院工作报告
        """

    @Test func eachPaperHasItsHeading() throws {
        let records = try Bulletin(reading: CongressPageTests.page).records
        #expect(
            records.filter { $0.kind == .article }.compactMap(\.title) == [
                "澄州市第七届人民代表大会第三次会议隆重开幕", "澄州市第七届人民代表大会第三次会议主席团和秘书长名单",
                "澄州市第七届人民代表大会第三次会议议程", "凝心聚力再出发", "代表议案建议数量稳中有升", "今日议程",
            ])
        #expect(records.count { $0.kind == .photo } == 1)
    }

    @Test(arguments: ["9:00", "14：30 第二次全体会议", "下午", "5月29日"])
    func hoursHeadNothing(_ line: String) {
        #expect(ProgrammeHour.opens(line.scalarArray[...]))
    }

    @Test(arguments: ["", "9", "9：", "2016年1月10日", "3:某", "下午茶", "12345热线"])
    func othersMay(_ line: String) {
        #expect(!ProgrammeHour.opens(line.scalarArray[...]))
    }
}
