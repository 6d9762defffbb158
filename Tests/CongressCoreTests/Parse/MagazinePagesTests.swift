import Testing

@testable import CongressCore

/// Pages of a magazine: titles below their texts, columns under other names, pieces that trade places.
@Suite struct MagazinePagesTests {
    private func bulletin(_ text: String) throws -> Bulletin {
        return try Bulletin(reading: text)
    }

    private func key(_ text: String) -> ArraySlice<Unicode.Scalar> {
        Array(text.unicodeScalars)[...]
    }

    @Test(arguments: [
        ("县（市、区）人大传真", "县市区传真"), ("乡镇街道人大动态", "动态"), ("县区传真", "县市区传真"),
        ("代表履职故事", "代表故事"),
    ])
    func knowsColumnsUnderOtherNames(_ line: String, _ listed: String) {
        #expect(KindredColumns(["要论", listed]).name(of: key(line)) == listed)
    }

    @Test(arguments: [("市人大常委会召开会议", "会议"), ("传真", "县市区传真"), ("代表风采", "代表风采")])
    func keepsOtherLinesApart(_ line: String, _ listed: String) {
        #expect(KindredColumns([listed]).name(of: key(line)) == nil)
    }

    @Test func tellsCrossheadsMadeAlike() {
        #expect(HeadingFinder.areParallel(key("办前见面，弄清盼什么"), key("办后见面，请来打个分")))
        #expect(!HeadingFinder.areParallel(key("一条渠守了三十年"), key("针尖挑出致富路子")))
    }

    @Test func givesTheEssayTheTitleBelowIt() throws {
        let essay = """
            冬日的早晨，选民榜贴上了村口的墙，老人孩子围拢过来，一个一个地念着
            名字，生怕漏了自家的人。这样的场景，五年才有一回，人人都看得很重。
            这一票投给谁，乡亲们心里有一杆秤，谁肯跑腿，谁敢开口，大家都记得。
            愿每一张选票，都投给最可信的
            人。

            一张选票的分量

            白 杨

            泉城人大

            目 录
            卷首语
            一张选票的分量……………白 杨（1）
            领导讲话
            在全市人大工作会议上的讲话……………高 山（2）
            工作研究
            谈谈审议意见的办理……………林 海（5）

            在全市人大工作会议上的讲话

            市委书记 高 山
            （2021年11月26日）

            同志们：
            今天召开这次会议，主要任务是总结人大工作，研究今后一个时期怎样把人大工作做得更好，更贴近百姓。
            """
        let found = try bulletin(essay).records
        #expect(found.first?.title == "一张选票的分量")
        #expect(found.first?.lines.ranges.first == 1...9)
    }

    @Test func readsBriefsBehindOneSign() throws {
        let found = try bulletin(
            """
            泉城人大

            2006年第2期

            乡镇之窗

            ●枫树镇人大评议站所
            近日，枫树镇人大组织三十名代表评议工商所，当场发出通知书五份。
            ●白石乡代表捐款修桥
            白石乡十一名代表自愿捐款两万元，在溪上修起一座便桥，学生不再蹚水。
            ●西河镇人大票决实事
            四月八日，西河镇召开人代会，代表们从九个项目中选出四个。
            """
        ).records
        #expect(found.map(\.title) == ["枫树镇人大评议站所", "白石乡代表捐款修桥", "西河镇人大票决实事"])
    }

    @Test func takesNoNoticeForTheNameOfTheMagazine() throws {
        let issue = try bulletin(
            """
            内部刊物
            注意保存

            梧 溪 人 大

            ２００６年第２期
            （总第３８期）

            主办：梧溪县人大常委会办公室

            县人大常委会召开会议

            五月六日，县人大常委会召开会议，听取了三项报告，审议通过了两项决定，任免了一批干部。
            """
        ).issue
        #expect(issue.publication == "梧溪人大")
    }

    @Test func headsAListByTheNameOfAColumn() throws {
        let found = try bulletin(
            """
            泉城人大

            2014年第3期

            人 事 任 免

            （2014年8月28日区十六届人大常委会第十九次会议通过）

            决定任命：

            连城为泉城区民政局局长；

            免去：

            费解的泉城区民政局局长职务。
            """
        ).records.filter { $0.kind == .article }
        #expect(found.map(\.title) == ["人事任免"])
        #expect(found.map { $0.dates.map(\.description) } == [["2014-08-28"]])
    }

    @Test(arguments: [
        ("自去年12月21日制度实行以来，柳巷街道代表之家接待居民四百余人次，解决问题一百三十件。", []),
        ("去年12月21日，柳巷街道人大工委组织代表视察夜市整治，四十二家摊点安装了净化器。", ["2013-12-21"]),
    ])
    func countsLastYearFromTheIssue(_ text: String, _ dates: [String]) throws {
        let found = try bulletin(
            """
            泉城人大

            2014年第3期

            街道动态

            柳巷街道人大工委视察夜市整治

            \(text)（柳巷街道　常宁）
            """
        ).records.filter { $0.kind == .article }
        #expect(found.map { $0.dates.map(\.description) } == [dates])
    }

    @Test func endsAPageOfPicturesAtTheFirstParagraph() throws {
        let found = try bulletin(
            """
            泉城人大

            2014年第3期

            图片新闻

            7月16日，区人大常委会主任郗明远带队
            视察城北排涝泵站

            　　有位老代表讲过一个笑话，村里通知开会，
            喇叭里喊了三遍，没有人来；第四遍改口说，
            今天商量修路的事，不到一袋烟的工夫，院子
            里就站满了人。
            """
        ).records
        #expect(found.map(\.kind) == [.photo, .article])
    }

    @Test func readsContentsWithoutPagesByTheirBullets() throws {
        let found = try bulletin(
            """
            青潭人大

            2018年第4期

            目　次

            ■ 重要言论
            在全市乡镇人大工作推进会上的讲话 / 高青松

            ■ 本期聚焦：预算监督
            让每一分钱都花在明处 / 阳　春

            ■ 人物
            轮椅代表和她的三百封信 / 苏　叶

            ■ 月度要录
            2018年6月—7月

            编辑委员会
            主　任：高青松

            在全市乡镇人大工作推进会上的讲话

            （2018年6月21日）

            市人大常委会主任　高青松

            同志们：

            今天这个会，选在山区的田坝乡来开，就是想让大家看一看，一个小乡是怎样把人大工作干得有声有色的。

            本期聚焦：预算监督

            让每一分钱都花在明处

            阳　春

            点开屏幕，全市一百一十二个部门的预算支出一目了然；拖动进度条，每一笔资金的去向清清楚楚，谁也藏不住。

            轮椅代表和她的三百封信

            苏　叶

            书桌上，信件码得整整齐齐，每一封都有编号，每一封都有回音，她一封一封地读，一件一件地跑，从不落下。
            """
        ).records
        #expect(
            found.map(\.title) == ["在全市乡镇人大工作推进会上的讲话", "让每一分钱都花在明处", "轮椅代表和她的三百封信"])
        #expect(found.first?.lines.ranges.first?.lowerBound == 22)
    }
}
