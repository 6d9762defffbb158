import Testing

@testable import CongressCore

/// Many meetings in one account, old days and old characters.
@Suite struct SerialSittingsTests {
    private func read(_ text: String, title: String? = nil) -> [String] {
        meetings(meetingRecord(text, kind: .article, day: nil, title: title)).map {
            $0.label + " " + $0.dates.map(\.description).joined(separator: " ")
        }
    }

    @Test func readsSittingsUnderTheNameOfTheirCongress() {
        let text = """
            市第三届人民代表大会
            第一次会议于1981年3月17日至21日在市招待所举行。大会听取了政府工作报告。
            第二次会议于1982年3月19日举行。会议补选了副市长。
            """
        #expect(
            read(text, title: "市第三届人民代表大会") == [
                "云岭市/co-3-1 1981-03-17/1981-03-21", "云岭市/co-3-2 1982-03-19",
            ])
    }

    @Test(arguments: [
        "第二次会议将于1982年3月19日召开。", "第二次会议于1982年3月19日被迫取消。",
        "第二次会议原定1982年3月19日举行，因防汛推迟。", "第二次会议上，1982年3月19日通过的决议已印发。",
        "第二次会议以来，1982年3月19日起各组进行了视察。", "市第三届人民政府\n第二次会议于1982年3月19日举行。",
        "政协市第三届委员会\n第二次会议于1982年3月19日举行。",
    ])
    func leavesSittingsThatWereNotHeldOrOfOthers(_ text: String) {
        let first = "市第三届人民代表大会\n第一次会议于1981年3月17日举行。\n"
        #expect(
            read(first + text, title: "市第三届人民代表大会") == ["云岭市/co-3-1 1981-03-17"])
    }

    @Test func readsSittingsInBracketsUnderTheTitleOfAnAccount() {
        let text = "〔第六次会议〕1月19日举行。会议审议通过了工作要点。\n〔第七次会议〕4月27日举行。会议听取了汇报。"
        let found = read(text, title: "市三届人大常委会会议概况")
        #expect(found.count == 2)
        #expect(found.first?.hasPrefix("云岭市/sc-3-6") == true)
        #expect(read(text, title: "市三届人大常委会工作概况").isEmpty)
    }

    @Test func aFirstFestivalIsNoTerm() {
        let text = "在首届农民丰收节来临之际，5月6日，市人大常委会召开第九次会议。"
        #expect(meetings(meetingRecord(text)).allSatisfy { $0.term != 1 })
    }

    @Test func readsSittingsUnderHeadingsOfTheirOwn() {
        let text = """
            第七节　青石县第四届人民代表会议
            一、第一次会议
            1984年12月21日至26日，出席会议代表132名。会议通过了政府工作报告。
            二、第二次会议
            1985年3月23日召开，出席会议代表130名。
            """
        #expect(
            read(text) == [
                "青石县/co-4-1 1984-12-21/1984-12-26", "青石县/co-4-2 1985-03-23",
            ])
    }

    @Test func tellsFirstSittingsOfTwoTermsApart() {
        let text = """
            青石县第一届人民代表大会第一次会议于1954年7月21日召开。会议学习了宪法草案。
            青石县第二届人民代表大会第一次会议于1956年11月26日召开。会议听取了法院工作报告。
            """
        #expect(read(text) == ["青石县/co-1-1 1954-07-21", "青石县/co-2-1 1956-11-26"])
    }

    @Test(arguments: [
        ("县首届人代会第二次会议，1954年9月6日至8日召开，应到代表55名。", "青石县/co-1-2 1954-09-06/1954-09-08"),
        ("青石县第一届人民代表大会　1954年7月7日在县城召开第一次会议。", "青石县/co-1-1 1954-07-07"),
    ])
    func readsOldWaysOfNaming(_ text: String, _ wanted: String) {
        let facts = meetings(
            meetingRecord(text, kind: .article, day: nil), region: "青石县")
        #expect(
            facts.map { $0.label + " " + $0.dates.map(\.description).joined(separator: " ") } == [
                wanted
            ])
    }

    @Test(arguments: [
        "青石县第一届人民代表大会共召开五次会议，每次会期三天。",
        "市六届人大常委会主任会议为新任命人员举行了宪法宣誓仪式。",
        "市六届人大二次会议主席团常务主席会议召开。",
    ])
    func leavesWhatIsNoMeeting(_ text: String) {
        #expect(meetings(meetingRecord(text)).isEmpty)
    }

    @Test(arguments: [
        ("云岭新闻5月6日讯　昨天，市六届人大常委会举行第八次会议。", "2023-05-05"),
        ("云岭新闻3月1日讯　昨日上午，市六届人大常委会举行第八次会议。", "2023-02-28"),
        ("云岭新闻5月6日讯　今天，市六届人大常委会举行第八次会议。", "2023-05-06"),
    ])
    func countsFromTheDayOfTheDispatch(_ text: String, _ day: String) {
        let facts = meetings(meetingRecord(text, kind: .article, day: nil))
        #expect(facts.first?.dates.map(\.description) == [day])
    }

    @Test func givesATraditionalTextInItsOwnCharacters() {
        let text = Array("5月6日，縣六屆人大常委會舉行第八次會議，主任陳一鳴主持。會議聽取了關於教育工作的報告。".unicodeScalars)
        let script = PlainScript(text)
        let plain = script.map { String(scalars: $0.plain) } ?? ""
        let facts = meetings(meetingRecord(plain, kind: .article), region: "青石县").map {
            script?.asPrinted($0, home: "青石縣") ?? $0
        }
        #expect(facts.map(\.label) == ["青石縣/sc-6-8"])
        #expect(facts.first?.chair?.name == "陳一鳴")
        #expect(facts.first?.matters == ["聽取|關於教育工作的報告"])
        #expect(PlainScript(Array("郟县人大常委会举行会议".unicodeScalars)) == nil)
    }
}
