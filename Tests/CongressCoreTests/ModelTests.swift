import Testing

@testable import CongressCore

@Suite struct CivilDateTests {
    @Test func refusesDaysThatTheCalendarLacks() {
        #expect(CivilDate(year: 2024, month: 2, day: 30) == nil)
        #expect(CivilDate(year: 2024, month: 2, day: 29)?.description == "2024-02-29")
        #expect(CivilDate(year: 2023, month: 2, day: 29) == nil)
    }
}
