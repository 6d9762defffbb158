import Testing

@testable import CongressCore

@Suite struct RecordIDsTests {
    private func record(
        _ text: String, _ day: Int? = 24, _ detail: Record.Detail = .chronicle(ChronicleEntry())
    ) -> Record {
        Record(
            file: "x.txt",
            dates: day.map { [EDTFDate(CivilDate(year: 2024, month: 10, day: $0)!)] } ?? [],
            text: text, lines: LineSpans(), detail: detail)
    }

    @Test func issuesAreNamedByWhatIsPrinted() {
        #expect(
            RecordIDs.issueID(publication: "白水 人大", year: 2024, number: 5, file: "a.txt")
                == "白水人大-2024-05")
        #expect(
            RecordIDs.issueID(publication: nil, year: 2024, number: 5, file: "bai shui.2024.txt")
                == "baishui.2024")
        #expect(
            RecordIDs.issueID(publication: "白水人大", year: 2024, number: nil, file: ".txt") == ".txt")
        #expect(RecordIDs.issueID(publication: nil, year: nil, number: nil, file: "") == "issue")
    }

    /// The values are part of the format: ids of archives that exist must not change.
    @Test func theHashIsTheFormats() {
        #expect(RecordIDs.openingHash("") == "1cd9")
        #expect(RecordIDs.openingHash("市人大常委会召开会议") == RecordIDs.openingHash("市 人\n大常委会　召开会议"))
        #expect(RecordIDs.openingHash("２０２４年") == RecordIDs.openingHash("2024年"))
        let long = String(repeating: "会", count: 24)
        #expect(RecordIDs.openingHash(long + "甲") == RecordIDs.openingHash(long + "乙"))
    }

    @Test func aRecordKeepsItsIDWhenOthersComeBeforeIt() {
        var one = RecordIDs(issue: "x")
        let id = one.next(for: record("甲"))
        #expect(id.hasPrefix("x/c-20241024-"))
        var other = RecordIDs(issue: "x")
        _ = other.next(for: record("乙"))
        #expect(other.next(for: record("甲")) == id)
    }

    @Test func equalOpeningsAreNumbered() {
        var ids = RecordIDs(issue: "x")
        let first = ids.next(for: record("甲", nil))
        #expect(first.hasPrefix("x/c-") && first.utf8.count == 8)
        #expect(ids.next(for: record("甲", nil)) == first + "-2")
        #expect(ids.next(for: record("甲", nil)) == first + "-3")
    }

    @Test func readingsFollowTheirRecords() {
        var bulletin = Bulletin(
            issue: Issue(id: "x", file: "x.txt"), records: [record("甲"), record("乙")])
        RecordIDs.assign(to: &bulletin)
        bulletin.readings = [
            Session.Reading(
                record: bulletin.records[1].id, issue: "x", file: "x.txt", lines: LineSpans(),
                kind: .chronicle, facts: Session.Facts(body: .congress))
        ]
        RecordIDs.rename(&bulletin, to: "x~2")
        #expect(bulletin.records[1].id.hasPrefix("x~2/c-"))
        #expect(bulletin.readings[0].record == bulletin.records[1].id)
        #expect(bulletin.readings[0].issue == "x~2")
    }
}
