import Testing

@testable import CongressCore

/// Names without a Han surname between an office and what its bearer does, names alone in a row, and those
/// whom an election or an appointment made what they are.
@Suite struct TranscribedNameTests {
    static let named: [Participation] = [
        .init("旗人大常委会主任孟和巴图到苏木慰问牧民。", "旗人大常委会主任|孟和巴图"),
        .init("会议由主任孟和巴图主持。", "主任|孟和巴图"),
        .init("副主任吉雅到苏木调研。", "副主任|吉雅"),
        .init("副主任哈斯、周海出席会议。", "副主任|哈斯", "副主任|周海"),
        .init("副主任周海、尼玛赴省里学习。", "副主任|周海", "副主任|尼玛"),
        .init("旗法院院长那木吉勒、旗检察院检察长王海列席会议。", "旗法院院长|那木吉勒", "旗检察院检察长|王海"),
        .init("州人大常委会副主任艾尔班到县调研。", "州人大常委会副主任|艾尔班"),
        .init("副主任白满都拉到苏木调研。", "副主任|白满都拉"),
        .init("副主任其木格、央宗参加。", "副主任|其木格", "副主任|央宗"),
        .init("县长卓玛代表县政府表态。", "县长|卓玛"),
        .init("副主任纳志强到社区调研。", "副主任|纳志强"),
        .init("周海主任讲党课。", "主任|周海"),
        .init(
            "副主任俄洛、仁青拉姆、赛尔基分别陪同。", "副主任|俄洛", "副主任|仁青拉姆", "副主任|赛尔基"),
        .init("副主任洛绒泽批、周海出席。", "副主任|洛绒泽批", "副主任|周海"),
        .init("副主任那顺孟和、周海，秘书长高翔参加。", "副主任|那顺孟和", "副主任|周海", "秘书长|高翔"),
        .init("旗人大常委会主任佟格日乐、政协主席周海参加。", "旗人大常委会主任|佟格日乐", "政协主席|周海"),
        .init("旗领导于海洋、高翔、奇勇在主席台就座。", "旗领导|于海洋", "旗领导|高翔", "旗领导|奇勇"),
        .init("副秘书长全哲镐、办公室主任金龙看望群众。", "副秘书长|全哲镐", "办公室主任|金龙"),
        .init("市政协主席提名人选高翔主持会议。", "市政协主席提名人选|高翔"),
        .init("省外事办公室主任钱完山前来祝贺。", "省外事办公室主任|钱完山"),
        .init("国务院参事高翔到会讲课。", "国务院参事|高翔"),
        .init("副主任阿拉坦布和王强出席座谈会。", "副主任|阿拉坦布", "副主任|王强"),
        .init(
            "19日14时28分，高翔、周海、林竞舟、孙建强和机关全体人员肃立默哀。", "-|高翔", "-|周海", "-|林竞舟",
            "-|孙建强"),
        .init(
            "19日14时28分高翔、周海、林竞舟、孙建强和机关全体人员肃立默哀。", "-|高翔", "-|周海", "-|林竞舟",
            "-|孙建强"),
    ]

    @Test(arguments: named) func readsNames(_ wanted: Participation) {
        #expect(wanted.read() == wanted.people)
    }

    /// Words behind an office that look like such names.
    static let none: [Participation] = [
        .init("召开主任会议，听取汇报。"),
        .init("副主任和秘书长出席会议。"),
        .init("主任来到社区调研。"),
        .init("镇党委书记大力支持代表工作。"),
        .init("副主任加强学习，到基层调研。"),
        .init("代表小组组长那里存有名册。"),
        .init("旗长办公会议研究乌兰布和沙漠治理。"),
        .init("旗委书记在呼和浩特市参加会议。"),
        .init("主任纳入考核对象，到基层述职。"),
        .init("书记处召开会议。"),
        .init("秘书长参加会议。"),
        .init("苏木长们到格桑花广场植树。"),
        .init("副主任全程参加，奇迹广场同日开放。"),
        .init("农民代表基本持平，妇女代表略有增加。"),
    ]

    @Test(arguments: none) func readsNoOtherWords(_ wanted: Participation) {
        #expect(wanted.read().isEmpty)
    }

    static let elected: [Participation] = [
        .init("会议选举周海为县人大常委会主任，高翔、林竞舟为副主任。"),
        .init("会议补选高翔为副主任，任命林竞舟、孙建强为县人民政府副县长。"),
        .init("主任周海主持会议。会议选举高翔为主任，林竞舟、孙建强为副主任，选举钱明远为县长。", "主任|周海"),
        .init("大会选举县长高翔、副县长林竞舟和委员35名，选举法院院长孙建强和检察院检察长钱明远。"),
        .init("选举产生了县人民委员会：县长高翔，副县长林竞舟、孙建强，委员22人。"),
        .init("会议选举县长高翔。副县长林竞舟、孙建强列席。", "副县长|林竞舟", "副县长|孙建强"),
        .init("副主任周海出席，高翔、林竞舟为获奖代表颁奖。", "副主任|周海", "-|高翔", "-|林竞舟"),
        .init("大会选举县长高翔，副县长林竞舟、孙建强。"),
        .init("大会选举产生县长高翔，副主任林竞舟作重要讲话。", "副主任|林竞舟"),
        .init("会议聘任监督员高翔，副主任林竞舟，院长孙建强为其颁发聘书。", "副主任|林竞舟", "院长|孙建强"),
        .init("出席换届选举工作会议的领导有：副主任林竞舟、孙建强。", "副主任|林竞舟", "副主任|孙建强"),
    ]

    @Test(arguments: elected) func leavesTheElectedOut(_ wanted: Participation) {
        let known = Participation("市领导高翔、林竞舟、孙建强、钱明远出席。")
        var roster = RosterBuilder()
        roster.add(known.text.scalarArray)
        #expect(wanted.read(roster: roster.roster) == wanted.people)
    }
}
