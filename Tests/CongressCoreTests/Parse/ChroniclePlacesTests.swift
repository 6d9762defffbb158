import Testing

@testable import CongressCore

/// What stands among the entries of a chronicle without being one: the places whose entries follow, the
/// heading once more at the head of a page.
@Suite struct ChroniclePlacesTests {
    private static func read(_ text: String) throws -> [Record] {
        try Bulletin(reading: text).records.filter { $0.kind == .chronicle }
    }

    @Test func leavesPlacesBetweenEntriesOut() throws {
        let found = try Self.read(
            """
            区县人大大事记
            2023年1月
            东湖区
            1月3日，区人大常委会主任高翔调研街道人大工作。
            青川县白石镇
            1月9日，镇人大组织代表视察道路建设，镇人大主席李雅参加。
            南岭区
            1月18日，区人大常委会召开主任会议，副主任钱明远到
            东湖区
            学习的情况作了汇报。
            """)
        #expect(
            found.map { $0.dates.map(\.description) } == [
                ["2023-01-03"], ["2023-01-09"], ["2023-01-18"],
            ])
        #expect(found.map(\.text).allSatisfy { !$0.hasSuffix("县白石镇") && !$0.hasSuffix("南岭区") })
        #expect(found.last?.text.contains("到东湖区学习") == true)
    }

    /// The name of the chronicle at the head of a page stands inside an entry, or above days whose
    /// month stands on the page before.
    @Test(arguments: ["清河人大　　　　　　大事记", "纪事 | Chronicle"])
    func goesOnBelowTheHeadOfAPage(_ head: String) throws {
        let found = try Self.read(
            """
            清河人大
            2013年第1期
            清河市人大常委会办公室主办

            大事记

            三月

            　　3日，市人大常委会副主任高翔义赴省城参加立法座谈会，副主任赵守

            ·20·

            \(head)

            义一同参加。

            　　6日，市人大常委会主任李雅到石桥镇慰问困难职工。

            ·21·

            \(head)

            　　9日，市人大常委会副主任高翔义调研校车运行。
            """)
        #expect(
            found.map { $0.dates.map(\.description) } == [
                ["2013-03-03"], ["2013-03-06"], ["2013-03-09"],
            ])
        #expect(found.first?.text.contains("副主任赵守义一同参加") == true)
    }

    /// Another chronicle begins with its own month, also behind the foot of a page.
    @Test func beginsAnewWithAMonth() throws {
        let found = try Self.read(
            """
            清河人大
            2013年第1期
            清河市人大常委会办公室主办

            大事记

            三月

            　　3日，市人大常委会副主任高翔义赴省城参加立法座谈会。

            ·20·

            东湖区人大大事记

            一月

            　　6日，区人大常委会主任李雅到石桥镇慰问困难职工。
            """)
        #expect(found.map { $0.dates.map(\.description) } == [["2013-03-03"], ["2013-01-06"]])
    }

    @Test func passesTheHeadingAtTheHeadOfAPage() throws {
        let found = try Self.read(
            """
            2025年大事记
            1月
            1月6日　县人大常委会召开党组会议，传达学习上级会议精神。
            1月8日　县人大常委会副主任钱明远带队视察农村饮水工程。
            1月9日　县人大常委会机关召开年度总结大会，表彰先进。
            1月10日　县人大常委会主任高翔走访联系点的人大代表。
            1月14日　县人大常委会举办代表履职培训班，李雅主持。
            1月15日　县人大常委会副主任李雅到青石镇督办代表建议。
            1月16日　县人大常委会第二十次会议开展城市
            — 34 —
            2025年大事记
            内涝治理专题询问，主任高翔出席会议并讲话。
            1月20日　县人大常委会召开主任会议。
            """)
        #expect(found.count == 8)
        #expect(found[6].text.contains("开展城市内涝治理专题询问"))
    }

    @Test func readsAHeadingInTraditionalCharacters() throws {
        let found = try Self.read(
            """
            澄河人大
            二〇二三年第三期
            大事記
            七月
            七月十二日　縣人大常委會副主任葉長青帶隊開展視察調研。
            八月二日　縣人大常委會舉行主任會議，主任魏長民主持。
            """)
        #expect(found.map { $0.dates.map(\.description) } == [["2023-07-12"], ["2023-08-02"]])
        #expect(found.map { $0.people.map(\.name) } == [["葉長青"], ["魏長民"]])
    }

    @Test func takesLongCaptionsOfAPageOfPictures() throws {
        let photos = try Bulletin(
            reading:
                """
                澄河人大
                2020年第5期
                图片新闻
                ▲9月27日，县人大常委会副主任钱明远（右二）带队赴青石市学习考察开发区人大工作，青石市人大常委会党组副书记、副主任李晓峰（左三）陪同考察

                8月19日，省人大常委会副秘书长高翔带领调研组来县调研代表联络站建设情况，县人大常委会主任赵一鸣，县人大常委会党组成员、机关党组书记李雅陪同调研
                """
        ).records.filter { $0.kind == .photo }
        #expect(photos.map { $0.people.count } == [2, 3])
    }

    /// A caption that a sign opens ends where the next one has the same sign.
    @Test func partsCaptionsAtTheirSigns() throws {
        let photos = try Bulletin(
            reading:
                """
                澄河人大
                2020年第5期
                图片新闻
                ▲图为县人大常委会副主任钱明远（右二）在青石市查看水闸
                （高　翔　摄）
                ▲12月16日，县委书记常青、县人大常委会主任赵一鸣、县政协主席高
                　翔为代表颁发当选证书
                ▲代表们在古渡口考察水闸
                ▲选民在议事亭里听代表述职　新华社记者　高　翔　摄
                """
        ).records.filter { $0.kind == .photo }
        #expect(
            photos.map(\.lines) == [[4...5], [6...7], [8...8], [9...9]].map { LineSpans($0) })
    }

    /// Captions below whole entries: who stands where, or what somebody does, without a sentence's end.
    @Test func leavesScenesOut() throws {
        let records = try Bulletin(reading: ChroniclePlacesTests.shown).records
        let entries = records.filter { $0.kind == .chronicle }
        let photos = records.filter { $0.kind == .photo }
        #expect(
            entries.map(\.lines)
                == [[14...14], [16...16], [18...18], [20...21]].map { LineSpans($0) })
        #expect(photos.map(\.lines) == [[23...23], [25...25]].map { LineSpans($0) })
        #expect(photos.map { $0.people.map(\.name) } == [["孙建强"], ["赵一鸣"]])
    }

    /// Days alone over what happened on them: a line without a stop is another event of the day.
    @Test func keepsEventsBelowTheirDays() throws {
        let records = try Bulletin(
            reading: """
                澄河人大
                2023年第3期（总第45期）
                主办：澄河县人大常委会

                大事记
                （2023年4月—6月）

                4月

                3日

                县人大常委会召开第五次主任会议。

                县人大常委会副主任钱明远到石桥镇调研乡村振兴工作

                8日

                县人大常委会主任赵一鸣会见来访的青石县人大常委会考察组。

                县人大常委会副主任孙建强率队视察河道整治工作

                12日

                县人大常委会召开第十二次会议，听取和审议两个报告。

                会前，常委会组成人员集体学习了预算法
                """
        ).records
        #expect(records.filter { $0.kind == .photo }.isEmpty)
        #expect(records.filter { $0.kind == .chronicle }.count == 3)
    }

    private static let shown = """
        云岭人大
        2023年第4期（总第40期）
        云岭市人大常委会办公室　主办
        2023年8月出版

        目　录
        大事记……3
        区县传真
        青石县：一条水渠的来历……5

        大事记
        2023年7月

        5日　市人大常委会召开主任会议，研究下半年工作。

        12日　市人大常委会组织代表视察城区供水工程。

        16日　市人大常委会办公室召开机关干部学习会。

        20日　市人大常委会召开代表座谈会。
        副主任钱明远参加会议并听取意见。

        市人大常委会副主任孙建强（中）看望困难职工

        市人大常委会主任赵一鸣在座谈会上讲话

        区县传真

        青石县：一条水渠的来历

        去年夏天，青石县人大代表走了三十里山路，把水渠的每一处裂缝都记在本子上。
        """

    /// The column below a caption that its credit closes is none of the entry above.
    @Test func endsAtAColumnBelowACredit() throws {
        let records = try Bulletin(
            reading: """
                云岭人大
                2023年第4期（总第40期）
                云岭市人大常委会办公室　主办
                2023年8月出版

                大事记
                2023年7月

                5日　市人大常委会召开主任会议，研究下半年工作。

                12日　市人大常委会组织代表视察城区供水工程。

                16日　市人大常委会办公室召开机关干部学习会。

                20日　市人大常委会召开代表座谈会，副主任钱明远参加。

                图为代表们在审议报告。　　本刊记者　高翔　摄

                州县视界

                青石县：一条水渠的来历

                去年夏天，青石县人大代表走了三十里山路，把水渠的每一处裂缝都记在本子上。
                """
        ).records
        #expect(records.count { $0.kind == .chronicle } == 4)
        let article = records.first { $0.kind == .article }
        #expect(article?.title == "青石县：一条水渠的来历")
        #expect(article?.article?.column == "州县视界")
        #expect(!records.contains { $0.kind == .chronicle && $0.text.contains("视界") })
    }
}
