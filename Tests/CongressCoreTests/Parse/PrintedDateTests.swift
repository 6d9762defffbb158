import Testing

@testable import CongressCore

@Suite struct PrintedDateTests {
    @Test(arguments: [
        ("2024年10月24日", "2024-10-24"), ("二〇二四年十月二十四日", "2024-10-24"),
        ("9月25、27日，市", "2024-09-25 2024-09-27"), ("25日、27日市", "2024-05-25 2024-05-27"),
        ("7月14日至15日,", "2024-07-14/2024-07-15"), ("8日—10日", "2024-05-08/2024-05-10"),
        ("12月28日—1月4日", "2024-12-28/2025-01-04"), ("26日至次月2日", "2024-05-26/2024-06-02"),
        ("12月29日至翌月3日", "2024-12-29/2025-01-03"), ("8月上旬", "2024-08-01/2024-08-10"),
        ("2月下旬", "2024-02-21/2024-02-29"), ("下旬，", "2024-05-21/2024-05-31"),
        ("2024.10.24", "2024-10-24"), ("2024年10月", "2024-10"), ("十月", "2024-10"),
        ("3月1日-2日、5日", "2024-03-01/2024-03-02 2024-03-05"), ("5-7日", "2024-05-05/2024-05-07"),
        ("十二月三十一日", "2024-12-31"),
        ("八月二十五曰", "2024-08-25"), ("9月30日、10月8日", "2024-09-30 2024-10-08"),
        ("12月28日、1月3日", "2024-12-28 2025-01-03"), ("10一12日　县", "2024-05-10/2024-05-12"),
        ("6日晚至7日上午　县", "2024-05-06/2024-05-07"), ("6日晚　县", "2024-05-06"), ("6日上午到会", "2024-05-06"),
        ("6日下午到7日通车的路", "2024-05-06"), ("6日早上至7日", "2024-05-06/2024-05-07"),
    ])
    func readsWhatEditorsPrint(printed: String, expected: String) {
        let text = Array(printed.unicodeScalars)[...]
        let dates = PrintedDate.read(text, at: 0)?.resolved(year: 2024, month: 5)
        #expect(dates?.map(\.description).joined(separator: " ") == expected)
    }

    @Test(arguments: ["2024.5期", "15个小区", "一是", "1953年", "35日", "上午", "3.5万"])
    func leavesOtherNumbersAlone(printed: String) {
        #expect(PrintedDate.read(Array(printed.unicodeScalars)[...], at: 0) == nil)
    }

    @Test func refusesDaysThatDoNotExist() {
        let text = Array("2月30日".unicodeScalars)[...]
        #expect(PrintedDate.read(text, at: 0)?.resolved(year: 2024, month: nil) == nil)
    }
}
