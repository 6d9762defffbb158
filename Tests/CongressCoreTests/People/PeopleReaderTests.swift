import Testing

@testable import CongressCore

/// What a text prints, and who took part in the form `role|name(mark)`, `-` for no role.
struct Participation: Sendable, CustomTestStringConvertible {
    var text: String
    var people: [String]

    init(_ text: String, _ people: String...) {
        self.text = text
        self.people = people
    }

    var testDescription: String { text }

    func read(roster: Roster = Roster()) -> [String] {
        PeopleReader(roster: roster).read(Array(text.unicodeScalars)).map {
            ($0.role ?? "-") + "|" + $0.name + ($0.mark.map { "(\($0))" } ?? "")
        }
    }
}

@Suite struct PeopleReaderTests {
    static let roles: [Participation] = [
        .init("5日，市人大常委会副主任钱明远调研防汛工作。", "市人大常委会副主任|钱明远"),
        .init(
            "区人大常委会主任高翔、副主任于海洋、常胜利，秘书长周海出席。",
            "区人大常委会主任|高翔", "副主任|于海洋", "副主任|常胜利", "秘书长|周海"),
        .init(
            "市人大常委会党组书记、主任赵一鸣，党组成员、副主任孙强、李晓峰和秘书长周海参加。",
            "市人大常委会党组书记、主任|赵一鸣", "党组成员、副主任|孙强", "党组成员、副主任|李晓峰",
            "秘书长|周海"),
        .init(
            "邀请南方海洋研究会原副会长兼秘书长、广南省原副省长石远讲课。",
            "南方海洋研究会原副会长兼秘书长、广南省原副省长|石远"),
        .init(
            "市人大监察和司法委员会主任委员高建国，社会建设委员会副主任委员石敏带队调研。",
            "市人大监察和司法委员会主任委员|高建国", "社会建设委员会副主任委员|石敏"),
        .init("市领导赵一鸣、钱明远分别参加。", "市领导|赵一鸣", "市领导|钱明远"),
        .init(
            "赵一鸣、钱明远、孙建强等市领导出席开幕式。", "市领导|赵一鸣", "市领导|钱明远",
            "市领导|孙建强"),
        .init("王明副主任带队到高新区调研。", "副主任|王明"),
        .init("9日，县人大马学林主任对石门镇人大进行检查。", "县人大主任|马学林"),
        .init(
            "南方大学教授、博士生导师周传民带领调研组来县。", "南方大学教授、博士生导师|周传民"),
        .init("市委书记蒿学群对考察团表示欢迎。", "市委书记|蒿学群"),
        .init("主任赵一鸣，副主任和平、万里、常青出席。", "主任|赵一鸣", "副主任|和平", "副主任|万里", "副主任|常青"),
        .init(
            "会议听取了朱锡明作的《县人民政府工作报告》、孙传林所作的《县人民法院工作报告》。", "-|朱锡明", "-|孙传林"),
        .init(
            "县长周辉，以及胡德强、汤智明、周泽民等县领导出席。", "县长|周辉", "县领导|胡德强", "县领导|汤智明",
            "县领导|周泽民"),
        .init("受市人大常委会主任易法新的委托，副主任任万民主持会议。", "副主任|任万民"),
        .init("民族委员会委员格桑顿珠及有关处室负责人参加。", "民族委员会委员|格桑顿珠"),
        .init("州委书记李培致欢迎辞，州长黄其昌到会。", "州委书记|李培", "州长|黄其昌"),
        .init("副主任赵一鸣与州人大代表、民间艺人农阿妹交谈。", "副主任|赵一鸣", "州人大代表、民间艺人|农阿妹"),
        .init("会议听取审计局局长钮海明关于审计工作的报告。", "审计局局长|钮海明"),
        .init(
            "主任赵一鸣主持，副主任孙建强、李晓峰、秋瑾瑜参加会议。", "主任|赵一鸣", "副主任|孙建强", "副主任|李晓峰",
            "副主任|秋瑾瑜"),
        .init("副主任孙建强、李晓峰、财经委参加会议。", "副主任|孙建强", "副主任|李晓峰"),
        .init("区委副书记姜爱林到会祝贺并讲话。", "区委副书记|姜爱林"),
        .init("领誓人、新任命的办公室主任信春林手抚宪法。", "办公室主任|信春林"),
        .init("副主任李克宁、周云镇，秘书长王其澄参加。", "副主任|李克宁", "副主任|周云镇", "秘书长|王其澄"),
        .init("县领导赵一鸣、冷策、龙思务、孔令训参加。", "县领导|赵一鸣", "县领导|冷策", "县领导|龙思务", "县领导|孔令训"),
        .init("主任应无尘，副主任习文昭主持。", "主任|应无尘", "副主任|习文昭"),
        .init("副主任仁增、多杰带队调研。", "副主任|仁增", "副主任|多杰"),
        .init(
            "市人大常委会主任掌若谷，副主任人选赖清河出席。", "市人大常委会主任|掌若谷", "副主任人选|赖清河"),
        .init(
            "大会执行主席是：赵一鸣、钱明远。", "大会执行主席|赵一鸣", "大会执行主席|钱明远"),
        .init("在主席台就座的还有：赵一鸣、钱明远、孙建强。", "-|赵一鸣", "-|钱明远", "-|孙建强"),
        .init(
            "赵一鸣、钱明远等各市人大常委会主要负责同志参加。", "各市人大常委会主要负责同志|赵一鸣",
            "各市人大常委会主要负责同志|钱明远"),
        .init("由自治区人大常委会副主任马长河率领的调研组到青石县。", "自治区人大常委会副主任|马长河"),
        .init("市长赵一鸣、钱明远主任陪同视察。", "市长|赵一鸣", "主任|钱明远"),
        .init("副县长赵一鸣、孙建强和秘书长钱明远参加。", "副县长|赵一鸣", "副县长|孙建强", "秘书长|钱明远"),
        .init("2日－6日王建明副主任率组检查。", "副主任|王建明"),
        .init(
            "副主任那木罕·呼和、李明出席，副主任乌云·巴和陪同。", "副主任|那木罕·呼和", "副主任|李明",
            "副主任|乌云·巴和"),
        .init(
            "副主任赵一鸣、雪中炭、霜降（女）、孙建强出席。", "副主任|赵一鸣", "副主任|雪中炭", "副主任|霜降(女)",
            "副主任|孙建强"),
        .init("副区长王建明、区监察委员会主任李晓峰列席。", "副区长|王建明", "区监察委员会主任|李晓峰"),
        .init("市委党校李柯心老师到机关授课。", "市委党校老师|李柯心"),
        .init(
            "县（市、区）人大常委会主任李明、王海交流发言。", "县（市、区）人大常委会主任|李明",
            "县（市、区）人大常委会主任|王海"),
        .init(
            "市“一府一委两院”领导同志王璞、宋玮等列席会议。", "市“一府一委两院”领导同志|王璞",
            "市“一府一委两院”领导同志|宋玮"),
        .init(
            "市人大常委会副主任钱明远，孙建强，李晓峰参加。", "市人大常委会副主任|钱明远",
            "市人大常委会副主任|孙建强", "市人大常委会副主任|李晓峰"),
    ]

    @Test(arguments: roles) func readsRoles(_ wanted: Participation) {
        #expect(wanted.read() == wanted.people)
    }

    static let names: [Participation] = [
        .init("副主任李雅率调研组到我市。", "副主任|李雅"),
        .init("县长孙镇江就稳岗工作作说明，副县长李雅参加。", "县长|孙镇江", "副县长|李雅"),
        .init("上旬　省人大常委会研究室主任淡远山一行来县调研。", "省人大常委会研究室主任|淡远山"),
        .init("春节前夕　县人大常委会副主任李雅走访代表。", "县人大常委会副主任|李雅"),
        .init("秘书长罗新会出席会议。", "秘书长|罗新会"),
        .init(
            "副市长欧阳明军、司马南、诸葛亮亮陪同调研。", "副市长|欧阳明军", "副市长|司马南",
            "副市长|诸葛亮亮"),
        .init(
            "副主任阿不都热合曼·买买提、艾力更•依明，秘书长王莉（女，回族）出席。",
            "副主任|阿不都热合曼·买买提", "副主任|艾力更•依明", "秘书长|王莉(女，回族)"),
        .init(
            "州人大常委会副主任扎西次仁、旺堆、格桑卓玛（女、藏族），秘书长朝鲁出席。",
            "州人大常委会副主任|扎西次仁", "州人大常委会副主任|旺堆",
            "州人大常委会副主任|格桑卓玛(女、藏族)", "秘书长|朝鲁"),
        .init("副主任高翔、时运来、应勇、向明、和为贵参加。", "副主任|高翔", "副主任|时运来", "副主任|应勇", "副主任|向明", "副主任|和为贵"),
        .init("市监委主任万里，组织部部长宁静出席。", "市监委主任|万里", "组织部部长|宁静"),
        .init("市委副书记、市长李四光同志出席。", "市委副书记、市长|李四光"),
        .init("副主任李晓峰（右一）为选手颁奖。", "副主任|李晓峰"),
        .init(
            "市领导赵一鸣钱明远孙建强李晓峰出席开工仪式。", "市领导|赵一鸣", "市领导|钱明远",
            "市领导|孙建强", "市领导|李晓峰"),
        .init("縣領導葉青、韋曉雲參加會議。"),
        .init("秘书长乌兰其其格，副秘书长步青云、荀令出席。", "秘书长|乌兰其其格", "副秘书长|步青云", "副秘书长|荀令"),
        .init("市工商联主委展颜、副主委耶律文先后发言。", "市工商联主委|展颜", "副主委|耶律文"),
        .init("县领导葉青、韋曉雲参加会议。", "县领导|葉青", "县领导|韋曉雲"),
    ]

    @Test(arguments: names) func readsNames(_ wanted: Participation) {
        #expect(wanted.read() == wanted.people)
    }

    static let references: [Participation] = [
        .init("会议传达学习省委书记周大山在全省人大工作会议上的讲话精神和市委书记张三峰重要批示精神。"),
        .init("认真学习习近平总书记最近一次考察时的讲话。"),
        .init("会议决定任命陈建军为市教育局局长，免去李卫东的市财政局局长职务。"),
        .init("受主任赵一鸣委托，副主任钱明远主持会议。", "副主任|钱明远"),
        .init("市人大常委会主任赵一鸣视察现场（办公室主任李晓摄）", "市人大常委会主任|赵一鸣"),
        .init("主任赵一鸣出席。摄影：王小虎", "主任|赵一鸣"),
        .init("委员单位负责同志、书记领航工程、县长质量奖、院长接待日、市长热线。"),
        .init("市领导深入基层调研。市人大常委会领导带队赴各县区督导。"),
        .init("举办《市长李明的一天》首映式。"),
        .init("县人大主席、副主席、秘书，副县长及有关部门负责人出席。"),
        .init(
            "由副主任钱明远任组长的执法检查组到青石县检查。", "副主任|钱明远"),
        .init("传达学习省长周大山在参加南岭代表团审议时的重要讲话精神。"),
        .init("副主任钱明远、白云镇、青山镇负责人参加。", "副主任|钱明远"),
        .init("委员习惯于走访，主任信任群众，成员掌握情况，副主任人选公示。"),
        .init("各单位负责人和新闻工作者列席。委员应到二十五人。代表向宪法宣誓。"),
        .init("县委书记钱明远在闭幕会上讲话。", "县委书记|钱明远"),
        .init("会议听取副市长林小平受市人民政府委托所作的报告。", "副市长|林小平"),
    ]

    @Test(arguments: references) func leavesOutThoseSpokenOf(_ wanted: Participation) {
        #expect(wanted.read() == wanted.people)
    }

    @Test func namesEachOnceAndFillsALaterRole() {
        let entry = Participation(
            "高翔主持会议。区人大常委会主任高翔讲话，高翔强调要抓落实。", "区人大常委会主任|高翔")
        #expect(entry.read() == entry.people)
    }
}

@Suite struct RosterTests {
    private func roster(_ texts: String..., board: String = "") -> Roster {
        var builder = RosterBuilder()
        for text in texts { builder.add(Array(text.unicodeScalars)) }
        for line in board.split(separator: "\n") {
            builder.add(board: Array(line.unicodeScalars)[...])
        }
        return builder.roster
    }

    @Test func believesABareNameThatTheIssueIntroduced() {
        let entry = Participation("25日，高翔到白云镇。", "-|高翔")
        #expect(entry.read().isEmpty)
        #expect(entry.read(roster: roster("区人大常委会主任高翔出席。")) == entry.people)
    }

    @Test(arguments: [
        "29日至次年1月2日钱明远先后到三个社区走访。", "是日钱明远向老同志通报工作。", "19日、21日钱明远分片召开座谈会。",
    ])
    func believesAKnownNameBehindAnyDate(_ text: String) {
        #expect(Participation(text).read(roster: roster("副主任钱明远出席。")) == ["-|钱明远"])
    }

    @Test func believesAKnownNameBeforeAnOffice() {
        let entry = Participation("5日，钱明远、副市长孙建强到青石镇督办。", "-|钱明远", "副市长|孙建强")
        #expect(entry.read(roster: roster("副主任钱明远出席。")) == entry.people)
    }

    @Test func takesNamesFromTheEditorialBoard() {
        let entry = Participation("随后，张菱到社区走访。王大鹏到学校调研。", "-|张菱", "-|王大鹏")
        let board = roster(board: "主任：赵一鸣\n副主任：张 菱 王大鹏\n委员：李阳")
        #expect(entry.read(roster: board) == entry.people)
        #expect(board.count == 4)
    }

    @Test(arguments: ["责任编辑：张 菱　王大鹏", "编  委：张 菱 王大鹏 李阳", "主编：王大鹏　张　菱"])
    func takesNamesFromBoardsSetWide(_ board: String) {
        let entry = Participation("王大鹏到学校调研。张菱到社区走访。", "-|王大鹏", "-|张菱")
        #expect(entry.read(roster: roster(board: board)) == entry.people)
    }
}
