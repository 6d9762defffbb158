import Testing

@testable import CongressCore

@Suite struct MeetingReaderTests {
    static let held: [(String, String)] = [
        ("市六届人大常委会召开第八次会议。", "云岭市/sc-6-8"),
        ("市四届人大常委会第18次会议举行。", "云岭市/sc-4-18"),
        ("云岭市第六届人民代表大会常务委员会第八次会议在市会议中心召开。", "云岭市/sc-6-8"),
        ("市人大常委会第４７次主任会议召开。", "云岭市/ch-?-47"),
        ("市七届人大常委会召开第三十一次主任会议。", "云岭市/ch-7-31"),
        ("主任赵一鸣主持召开市四届人大常委会第五十次主任会议。", "云岭市/ch-4-50"),
        ("市人大常委会召开主任扩大会议。", "云岭市/ch-?-?"),
        ("市人大常委会党组举行扩大会议。", "云岭市/pg-?-?"),
        ("市人大常委会召开党组（扩大）会议。", "云岭市/pg-?-?"),
        ("市人大常委会党组举行理论学习中心组（扩大）学习会。", "云岭市/pg-?-?"),
        ("市人大常委会党组召开年度民主生活会。", "云岭市/pg-?-?"),
        ("市人大常委会机关党组理论学习中心组开展集体学习研讨。", "云岭市/pg-?-?"),
        ("青石县第十八届人民代表大会第三次会议在县城召开。", "青石县/co-18-3"),
        ("市十一届人大一次会议隆重开幕。", "云岭市/co-11-1"),
        ("市十七届二次人代会在市会议中心开幕。", "云岭市/co-17-2"),
        ("白云镇召开十九届一次人代会。", "白云镇/co-19-1"),
        ("青石县召开第六届第一次人民代表大会。", "青石县/co-6-1"),
        ("青石县首届一次人民代表大会召开。", "青石县/co-1-1"),
        ("市人大常委会召开十七届第九次常委会议。", "云岭市/sc-17-9"),
        ("白云镇召开第十九届人民代表大会第四次会议。", "白云镇/co-19-4"),
        ("市十六届人大四次会议主席团举行第一次会议。", "云岭市/pr-16-1"),
        ("东湖区湖滨街道第二届议事代表会第三次会议召开。", "东湖区湖滨街道/sa-2-3"),
        ("区人大常委会副主任赵一鸣到会指导柳林镇第十届人民代表大会第三次会议。", "柳林镇/co-10-3"),
        ("市五届人大常委会第四十七次会议举行第一次全体会议。", "云岭市/sc-5-47"),
        ("省十四届人大常委会第十二次会议在南岭市举行。", "?/sc-14-12"),
        ("湖滨街道第二届议政代表大会第三次会议召开。", "湖滨街道/sa-2-3"),
        ("湖滨街道召开第一届民主议政会第五次会议。", "湖滨街道/sa-1-5"),
        ("湖滨街道召开2025年第一次议事代表会议。", "湖滨街道/sa-?-1"),
        ("区八届人大常委会召开第29次党组会议。", "?/pg-8-29"),
        ("本溪市十六届人大常委会第九次会议召开。", "本溪市/sc-16-9"),
        ("市六届人大常委会主任会议举行第57次会议。", "云岭市/ch-6-57"),
        ("湖滨街道召开第一届居民议事会议。", "湖滨街道/sa-1-?"),
        ("湖滨街道召开居民议事会成立大会。", "湖滨街道/sa-?-?"),
        ("青石旗白云苏木第十二届人民代表大会第二次会议召开。", "青石旗白云苏木/co-12-2"),
    ]

    @Test func readsTheNumbersOfTwoMeetingsInOneClause() {
        let text = "主任赵一鸣主持召开市八届人大常委会第二次党组会议和市八届人大常委会第三次主任会议。"
        #expect(Set(meetings(meetingRecord(text)).map(\.label)) == ["云岭市/pg-8-2", "云岭市/ch-8-3"])
    }

    @Test(arguments: ["闭幕大会", "开幕大会", "闭幕会", "第三次全体会议", "预备会", "大会"])
    func readsTheChairOfASitting(_ sitting: String) {
        let text = "市七届人大一次会议闭幕。大会执行主席赵一鸣、钱明远、孙建强在主席台前排就座。"
        let facts = meetings(meetingRecord(text + "\(sitting)由钱明远主持。")).first
        #expect(facts?.chair?.name == "钱明远")
        #expect(facts?.attendees.map(\.name) == ["赵一鸣", "孙建强"])
        let other = meetings(meetingRecord(text + "欢迎晚会由钱明远策划。")).first
        #expect(other?.chair == nil)
    }

    @Test(arguments: [
        "上午，市六届人大常委会召开第八次主任会议，主任赵一鸣主持；下午，副主任钱明远到白云镇调研。",
        "市六届人大常委会召开第八次主任会议，主任赵一鸣主持。当天下午，副主任钱明远会见来访的客人。",
    ])
    func endsAtTheNextEventOfTheDay(_ text: String) {
        let facts = meetings(meetingRecord(text)).first
        #expect(facts?.chair?.name == "赵一鸣")
        #expect(facts?.attendees.isEmpty == true)
    }

    /// What minutes say of the next meeting of another body tells of no meeting held.
    @Test(arguments: ["", "一、", "2．"]) func leavesMeetingsThatAnotherDecidedOn(_ number: String) {
        let text = """
            市六届人大常委会第二十四次主任会议纪要
            会议研究了以下事项：
            \(number)会议研究决定，市六届人大常委会第十一次会议于8月22日召开。
            会议听取了粮食流通工作情况的汇报。
            """
        let found = meetings(
            meetingRecord(text, kind: .article, title: "市六届人大常委会第二十四次主任会议纪要"))
        #expect(found.map(\.label) == ["云岭市/ch-6-24"])
        #expect(
            found.first?.matters == ["研究决定|市六届人大常委会第十一次会议于8月22日召开", "听取|粮食流通工作情况的汇报"])
    }

    /// 党组会议暨主任会议 is one sitting; of two meetings in a row each has matters of its own.
    @Test func tellsOfBodiesThatSatAsOne() {
        let text = "召开，主任赵一鸣主持会议。会议传达学习了省委全会精神，研究了立法计划。"
        for names in ["市人大常委会党组会议暨主任会议", "市六届人大常委会党组暨主任（扩大）会议"] {
            let found = meetings(meetingRecord(names + text))
            #expect(Set(found.map(\.body)) == [.partyGroup, .chairpersons])
            for facts in found {
                #expect(facts.matters == ["传达学习|省委全会精神", "研究|立法计划"])
                #expect(facts.chair?.name == "赵一鸣")
            }
        }
        let apart = meetings(
            meetingRecord("市人大常委会召开党组会议，传达学习了省委全会精神。随后召开主任会议，研究了立法计划。"))
        #expect(apart.map(\.matters) == [["传达学习|省委全会精神"], ["研究|立法计划"]])
    }

    /// The news tells of the meeting as a place; a speech made there tells of no meeting.
    @Test func readsWhatWasDoneAtAMeeting() {
        let done = "5月6日，在青石县十三届人大常委会第七次会议上，县法院院长钱明远提请任免了审判人员。现场投票通过了任免。"
        #expect(
            meetings(meetingRecord(done, kind: .article)).map(\.label) == ["青石县/sc-13-7"])
        for text in [
            "5月6日，在青石县十三届人大常委会第七次会议上，县法院院长钱明远谈起往事。",
            "5月6日，在青石县十三届人大三次会议上，代表们表决通过了条例。",
            "钱明远说，在青石县十三届人大常委会第七次会议上，委员们表决通过了决定。",
        ] {
            #expect(meetings(meetingRecord(text, kind: .article)).isEmpty)
        }
    }

    @Test func takesWhoReportedAndSatInForAnObserver() {
        let text =
            "市六届人大常委会第八次会议召开。主任赵一鸣主持会议。会议听取了副市长钱明远受市政府委托作的关于决算的报告。副主任孙建强出席会议，副市长钱明远列席会议。"
        let facts = meetings(meetingRecord(text)).first
        #expect(facts?.attendees.map(\.name) == ["孙建强"])
        #expect(facts?.observers.map(\.name) == ["钱明远"])
    }

    @Test func readsACongressThatAGuestAddressed() {
        let text = "县领导赵一鸣出席青石县白云镇第九届人民代表大会第二次会议并致辞。"
        #expect(meetings(meetingRecord(text)).map(\.label) == ["青石县白云镇/co-9-2"])
    }

    @Test func givesAPresidiumTheTermOfItsCongress() {
        let text = "市五届人大二次会议举行预备会议。随后，大会主席团举行第一次会议，推选常务主席。"
        #expect(meetings(meetingRecord(text)).map(\.label) == ["云岭市/co-5-2", "云岭市/pr-5-1"])
    }

    @Test func readsTheListsOfMinutes() {
        let text = """
            主任会议纪要
            主持：赵一鸣
            出席：钱明远孙建强
            列席：李晓峰、王海
            5月6日，市六届人大常委会召开第八次主任会议。会议听取了市政府关于防汛工作情况的汇报。
            """
        let found = meetings(meetingRecord(text, kind: .article)).first
        #expect(found?.chair?.name == "赵一鸣")
        #expect(found?.attendees.map(\.name) == ["钱明远", "孙建强"])
        #expect(found?.observers.map(\.name) == ["李晓峰", "王海"])
    }

    /// A paragraph that opens with the verb goes on with the meeting, also behind what others thought.
    @Test func readsActsAtTheHeadOfParagraphs() {
        let text = """
            5月6日，市六届人大常委会举行第八次会议。
            会议听取和审议了关于上半年计划执行情况的报告。大家认为，上半年全市经济止跌回升。
            听取和审议了关于去年市级决算的报告。
            审议通过了关于加强湿地保护的决定。
            """
        let record = meetingRecord(text, kind: .article)
        #expect(
            meetings(record).first?.matters == [
                "听取和审议|关于上半年计划执行情况的报告", "听取和审议|关于去年市级决算的报告", "审议通过|关于加强湿地保护的决定",
            ])
    }

    @Test func readsWhoSatInFromAListBehindItsVerb() {
        let text =
            "5月6日，市六届人大常委会第八次会议召开。出席会议的有副主任钱明远、孙建强；列席会议的有副市长李晓峰。会议由主任赵一鸣主持。"
        let found = meetings(meetingRecord(text, kind: .article)).first
        #expect(found?.chair?.name == "赵一鸣")
        #expect(found?.attendees.map(\.name) == ["钱明远", "孙建强"])
        #expect(found?.observers.map(\.name) == ["李晓峰"])
    }

    @Test(arguments: held) func recognisesMeetingsHoweverPrinted(_ text: String, _ label: String) {
        #expect(meetings(meetingRecord(text)).map(\.label) == [label])
    }

    static let notHeld = [
        "市十六届人大五次会议代表建议、批评和意见交办会在市会议中心召开。",
        "市三届人大五次会议议案审查委员会召开会议。",
        "市领导赵一鸣看望出席市十七届人大一次会议的代表。",
        "市六届人大常委会第八次会议将于6月3日举行。",
        "根据市人大常委会第12次主任会议安排，副主任王明率队调研。",
        "市人大常委会召开全市人大工作座谈会，传达学习市人大常委会党组会议精神。",
        "市政协党组召开会议。市委常委会召开会议。",
        "市人大社会建设委员会召开第五次全体会议。",
        "市残疾人联合会第七次代表大会召开。",
        "市人大常委会举办人大干部培训会议。",
        "湖滨街道推行居民议事会议制度。",
        "市人大常委会召开街道居民议事会工作推进会。",
        "赵一鸣赴京参加十四届全国人大二次会议。",
        "市人大常委会全年召开主任会议14次、常委会会议6次。",
        "县十二届人大五次会议举行秘书长会议。",
        "市五届人大三次会议东湖代表团召开全体会议。",
        "会议研究拟定于5月20日上午，在机关三楼会议室召开市六届人大常委会第九次会议。",
        "市人大常委会主任会议成员赴外地学习考察。",
    ]

    @Test(arguments: notHeld) func leavesOutReferences(_ text: String) {
        #expect(meetings(meetingRecord(text)).isEmpty)
    }

    @Test func aMeetingThatDecidesOnAnotherIsOne() {
        let facts = meetings(
            meetingRecord(
                "市六届人大常委会举行第十七次主任会议。会议决定，市六届人大常委会第八次会议于6月3日召开。"))
        #expect(facts.map(\.label) == ["云岭市/ch-6-17"])
        #expect(facts[0].matters == ["决定|市六届人大常委会第八次会议于6月3日召开"])
    }

    @Test func theClauseOfAMeetingDatesItBeforeTheRestOfTheSentence() {
        let facts = meetings(
            meetingRecord(
                "《甲条例》由市八届人大常委会第十次会议于2023年4月27日通过，经省人民代表大会常务委员会第三次会议于2023年6月2日批准。",
                kind: .article, day: nil))
        #expect(
            facts.allSatisfy { $0.number != 3 || $0.dates.map(\.description) == ["2023-06-02"] })
    }

    @Test func twoMeetingsOfOneClauseAreTwo() {
        let facts = meetings(meetingRecord("市人大常委会召开党组会议和第25次主任会议。"))
        #expect(Set(facts.map(\.label)) == ["云岭市/pg-?-?", "云岭市/ch-?-25"])
    }

    @Test func tellsChairAttendeesAndObservers() {
        let facts = meetings(
            meetingRecord(
                """
                市十五届人大常委会第十一次会议举行。主任赵一鸣，副主任孙强、李晓峰出席会议，会议由副主任钱明远主持。\
                副市长高大山，市监委主任何力列席会议。
                """))
        #expect(facts[0].chair?.name == "钱明远")
        #expect(facts[0].attendees.map(\.name) == ["赵一鸣", "孙强", "李晓峰"])
        #expect(facts[0].observers.map(\.name) == ["高大山", "何力"])
    }

    @Test func readsWhoSatInTheChairOfACongress() {
        let text = """
            5月6日，青石县第十届人民代表大会第二次会议开幕。本次大会的执行主席是（按姓氏笔画为序）：王海、孙建强（女）、李晓峰。
            在主席台就座的还有：周远、钱明远，列席会议的代县长高大山在主席台前排就座。县人大常委会主任王海主持。
            """
        let found = meetings(meetingRecord(text, kind: .article, day: nil)).first
        #expect(found?.chair?.name == "王海")
        #expect(found?.attendees.map(\.name) == ["孙建强", "李晓峰", "周远", "钱明远"])
        #expect(found?.observers.map(\.name) == ["高大山"])
    }

    @Test func listsMayOpenWithoutAColon() {
        let text = """
            5月6日，青石县第十届人民代表大会第二次会议开幕。出席大会并在主席台就座的还有县委副书记周远、钱明远，县政协主席何力。
            列席今天会议的还有副县长高大山。
            """
        let found = meetings(meetingRecord(text, kind: .article, day: nil)).first
        #expect(found?.attendees.map(\.name) == ["周远", "钱明远", "何力"])
        #expect(found?.observers.map(\.name) == ["高大山"])
    }

    @Test func theVerbBehindASemicolonIsOfThoseBeforeIt() {
        let text = "5月6日，旗六届人大常委会召开第八次会议。旗监委主任何力，旗法院院长周海；旗政府办负责人；各苏木人大主席列席会议。"
        let found = meetings(meetingRecord(text, kind: .article, day: nil), region: "青石旗").first
        #expect(found?.observers.map(\.name) == ["何力", "周海"])
    }

    @Test func theFirstOfSeveralChairsIsTheChair() {
        let facts = meetings(
            meetingRecord("市五届人大常委会第二次会议召开。主任周远、副主任李川主持会议。"))
        #expect(facts[0].chair?.name == "周远")
        #expect(facts[0].attendees.map(\.name) == ["李川"])
    }

    @Test func readsNewsWithItsPrintedDay() {
        let news = """
            市十五届人大常委会举行第十次会议
            8月29日至30日，市十五届人大常委会第十次会议举行。会议表决通过了人事任免案。
            """
        let facts = meetings(meetingRecord(news, kind: .article, day: nil))
        #expect(facts.map(\.label) == ["云岭市/sc-15-10"])
        #expect(facts[0].dates.map(\.description) == ["2023-08-29/2023-08-30"])
    }

    @Test func anAdoptionNoteReportsItsMeeting() {
        let text = """
            南岭市供水条例
            （2023年8月30日南岭市第八届人民代表大会常务委员会第十五次会议通过）
            第一条 为了规范供水，制定本条例。
            """
        let facts = meetings(meetingRecord(text, kind: .article, day: nil, title: "南岭市供水条例"))
        #expect(facts.map(\.label) == ["南岭市/sc-8-15"])
        #expect(facts[0].dates.map(\.description) == ["2023-08-30"])
        #expect(facts[0].matters == ["通过|南岭市供水条例"])
    }

    @Test func essaysAndSpeechesReportNone() {
        let essay = "近年来，市人大常委会先后召开主任会议专题研究。2022年3月，市人大常委会会议听取了报告。"
        #expect(meetings(meetingRecord(essay, kind: .article, day: nil)).isEmpty)
        let speech = "6月3日，市六届人大常委会召开第八次会议。"
        #expect(meetings(meetingRecord(speech, kind: .speech)).isEmpty)
    }

    @Test func barePlacesMeanTheIssuesOrTheRecords() {
        let bare = meetingRecord("县十三届人大常委会第五次会议召开。")
        #expect(meetings(bare, region: "青石县").map(\.region) == ["青石县"])
        #expect(meetings(bare, region: "云岭市").map(\.region) == [nil])
        let named = meetingRecord("东湖区人大常委会动态\n区十一届人大常委会第六次会议召开。")
        #expect(meetings(named).map(\.region) == ["东湖区"])
    }

    @Test func aMeetingThatAnotherFixesIsNoneOfItsOwn() {
        let text = "5月6日，市七届人大常委会召开第21次主任会议，决定市七届人大常委会第十四次会议5月22日举行。主任赵一鸣、副主任钱明远参加。"
        let facts = meetings(meetingRecord(text, kind: .article, day: nil))
        #expect(facts.map(\.label) == ["云岭市/ch-7-21"])
        #expect(facts[0].attendees.map(\.name) == ["赵一鸣", "钱明远"])
    }

    @Test func aMeetingToldAsideLeavesTheRestToTheMainOne() {
        let text = """
            5月6日，市六届人大常委会举行第九次会议。主任赵一鸣主持。会议听取了关于防汛工作情况的报告。
            本次会议前召开了市六届人大常委会第17次主任会议。主任会议研究了有关事项。
            副主任钱明远、孙建强出席会议，副市长李晓峰列席会议。
            """
        let facts = meetings(meetingRecord(text, kind: .article, day: nil))
        #expect(facts.map(\.label) == ["云岭市/sc-6-9", "云岭市/ch-6-17"])
        #expect(facts[0].attendees.map(\.name) == ["钱明远", "孙建强"])
        #expect(facts[1].attendees.isEmpty)
    }

    @Test func theHeadlineTellsWhoseMeetingABareCityHeld() {
        let text = "汝南市七届人大常委会第五次会议召开\n5月6日，市七届人大常委会召开第五次会议。"
        let facts = meetings(meetingRecord(text, kind: .article, day: nil))
        #expect(facts.map(\.label) == ["汝南市/sc-7-5"])
    }

    @Test func theTextMaySayInFullWhoseMeetingItWas() {
        let text = "市八届人大一次会议闭幕\n汝南市第八届人民代表大会第一次会议在完成各项议程后，于5月6日在市会堂闭幕。"
        let facts = meetings(meetingRecord(text, kind: .article))
        #expect(facts.map(\.label) == ["汝南市/co-8-1"])
    }

    @Test func aMeetingThatIsOverIsNotReported() {
        let text = "5月6日，市六届人大三次会议预备会议结束后，主席团随即举行第一次会议。会议通过了大会日程。"
        let facts = meetings(meetingRecord(text))
        #expect(facts.map(\.body) == [.presidium])
        #expect(facts.first?.matters == ["通过|大会日程"])
    }

    @Test func aMeetingThatIsToComeIsNotReported() {
        let text = "在市六届人大常委会第四十四次会议召开之前，5月6日，市人大常委会组织组成人员进行了集中视察。主任赵一鸣参加视察。"
        #expect(meetings(meetingRecord(text, kind: .article)).isEmpty)
    }

    @Test func theShortNameOfAPrefectureIsTheSamePlace() {
        let text = """
            石门州第十二届人民代表大会第三次会议闭幕
            5月6日，石门土家族苗族自治州第十二届人民代表大会第三次会议在石门闭幕。
            """
        let facts = meetings(meetingRecord(text, kind: .article, day: nil), region: nil)
        #expect(facts.map(\.label) == ["石门土家族苗族自治州/co-12-3"])
    }

    @Test func theDayOfTheNewsIsNotTheMeetings() {
        let text = "云岭网5月8日讯（记者 李某）5月7日，市六届人大常委会举行第九次会议。"
        let facts = meetings(meetingRecord(text, kind: .article, day: nil))
        #expect(facts.first?.dates.map(\.description) == ["2023-05-07"])
    }

    @Test func todayIsTheDayOfTheNewspaper() {
        let text = "今天，市六届人大五次会议开幕。"
        let facts = meetings(meetingRecord(text, kind: .article, day: nil))
        #expect(facts.first?.dates.map(\.description) == ["2023-12-31"])
    }

    /// The news opens with what one meeting decided, and the headline with the meeting to come.
    @Test func tellsTheMeetingFromTheOneToCome() {
        let text = "市五届人大三次会议本月20日召开\n1月7日，市五届人大常委会第九次会议决定，市五届人大三次会议将于本月20日召开。"
        let found = meetings(meetingRecord(text, kind: .article, day: "2023-01-07"))
        #expect(found.map(\.label) == ["云岭市/sc-5-9"])
    }

    /// Those who sit in the gallery are of the congress; the meeting is of another body.
    @Test(arguments: [
        "市人大常委会主任赵一鸣、市政协主席周海出席市政协十四届一次会议开幕会。",
        "市人大常委会副主任赵一鸣列席市政协第九次会议。",
    ])
    func leavesOutMeetingsThatOthersAttend(_ text: String) {
        #expect(meetings(meetingRecord(text)).isEmpty)
    }

    @Test func theTimeOfAMeetingIsNoMeeting() {
        let text = "1月6日，市五届人大常委会召开第七次主任会议。市五届人大三次会议召开时间由本次会议作出决定。"
        let found = meetings(meetingRecord(text, kind: .article, day: "2023-01-06"))
        #expect(found.map(\.label) == ["云岭市/ch-5-7"])
    }

    @Test func aCityOwnsTheTownshipsOfNoDistrict() {
        let text = "5月6日，仙溪街道召开第一届民主议政会第六次会议，听取办事处工作报告。"
        let found = meetings(meetingRecord(text), ownsTownships: true)
        #expect(found.map(\.region) == ["云岭市仙溪街道"])
        let district = Array("云山区人大常委会举行第八次会议。".unicodeScalars)
        #expect(MeetingRegion.ownsTownships("云岭市", [text.scalarArray]))
        #expect(!MeetingRegion.ownsTownships("云岭市", [text.scalarArray, district]))
        #expect(!MeetingRegion.ownsTownships("青石县", [text.scalarArray]))
    }
}
