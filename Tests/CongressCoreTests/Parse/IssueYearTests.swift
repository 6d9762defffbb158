import Testing

@testable import CongressCore

@Suite struct IssueYearTests {
    private func dates(_ text: String, year: Int?, published: CivilDate?) -> [String] {
        let scalars = Array(text.unicodeScalars)[...]
        guard let date = PrintedDate.read(scalars, at: 0) else { return [] }
        let years = IssueYear(year: year, published: published)
        return (years.dates(date) ?? []).map(\.description)
    }

    @Test func anIssueOfFebruaryTellsOfDecember() {
        let printed = CivilDate(year: 2019, month: 2, day: 20)
        #expect(dates("12月20日", year: 2019, published: printed) == ["2018-12-20"])
        #expect(dates("1月9日", year: 2019, published: printed) == ["2019-01-09"])
    }

    @Test func aDaySoonAfterPrintIsAhead() {
        let printed = CivilDate(year: 2020, month: 1, day: 11)
        #expect(dates("2月3日", year: 2020, published: printed) == ["2020-02-03"])
    }

    @Test func aPrintedYearStays() {
        let printed = CivilDate(year: 2019, month: 2, day: 20)
        #expect(dates("2019年12月1日", year: 2019, published: printed) == ["2019-12-01"])
        #expect(dates("12月1日", year: 2019, published: nil) == ["2019-12-01"])
    }

    @Test func entriesOfDecemberBeginInTheYearBefore() {
        let years = IssueYear(year: 2019, published: CivilDate(year: 2019, month: 2, day: 20))
        #expect(years.year(ofMonth: 12) == 2018)
        #expect(years.year(ofMonth: 1) == 2019)
    }

    @Test(arguments: [
        (CivilDate(year: 2019, month: 3, day: 2), "2019-02-16"),
        (CivilDate(year: 2019, month: 1, day: 2), "2018-12-16"),
        (CivilDate(year: 2019, month: 3, day: 20), "2019-03-16"),
    ])
    func aDayAloneIsTheLastOneBeforePrint(_ published: CivilDate?, _ day: String) throws {
        let years = IssueYear(year: 2019, published: published)
        let date = try #require(PrintedDate.read("16日下午".scalarArray[...], at: 0))
        #expect(years.datesOfNews(date)?.map(\.description) == [day])
    }
}

@Suite struct RollLineTests {
    private func isRoll(_ text: String) -> Bool { Byline.isRoll(Array(text.unicodeScalars)[...]) }

    @Test func namesWithTheirMarksAreARoll() {
        #expect(isRoll("卫 庄　巴 图（蒙古族）　田园诗（女）　吕洞明"))
        #expect(isRoll("斯钦毕力格　宫雪梅　尚文轩　邬　桐"))
    }

    @Test func aSentenceIsNone() {
        #expect(!isRoll("会议 听取了市人民政府的报告"))
        #expect(!isRoll("隆重开幕"))
    }

    @Test func aLineSetWideIsNoPairOfNames() {
        #expect(!Byline.arePair(Array("隆 重 开 幕".unicodeScalars)[...]))
        #expect(Byline.arePair(Array("夏侯惇义　宓 园".unicodeScalars)[...]))
    }
}
