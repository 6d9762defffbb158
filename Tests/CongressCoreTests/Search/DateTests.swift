import Testing

@testable import CongressCore

@Suite struct EDTFDateTests {
    @Test(arguments: [
        "2024", "2024-10", "2024-10-24", "2024-02-29", "2024-10-24/2024-10-26", "2024/2025",
        "2022-01/..", "2022-01/", "../2024-10-24", "/2024-10-24", "2022-12-28/2023-01-03",
    ])
    func keepsWhatItReads(text: String) throws {
        #expect(try EDTFDate(parsing: text).description == text)
    }

    @Test(arguments: [
        ("2024-10-XX", "2024-10"), ("2024-XX-XX", "2024"), ("2024-XX", "2024"),
        ("202X", "2020/2029"), ("20XX", "2000/2099"), ("2024?", "2024"), ("2024-10~", "2024-10"),
        ("2024-10-24%", "2024-10-24"), ("2024-10-24T09:30:00Z", "2024-10-24"),
        ("2024-10-24T09:30:00+08:00", "2024-10-24"), ("2024-10-24/2024-10-24", "2024-10-24"),
    ])
    func readsTheSubsetOfLevelOne(text: String, means: String) throws {
        #expect(try EDTFDate(parsing: text).description == means)
    }

    @Test(arguments: [
        ("", 1), ("2024-02-30", 1), ("2023-02-29", 1), ("2024-13", 1), ("24-10-24", 3),
        ("2024-1-2", 7), ("2024-10-24x", 11), ("2024-10-24/", 0), ("2024-10/2024-09", 9),
        ("2024-10-24T25:00:00Z", 14), ("../..", 4), ("二〇二四", 1), ("2024-10-24/2024-10-2", 21),
    ])
    func refusesWithAColumn(text: String, column: Int) {
        guard column > 0 else {
            #expect((try? EDTFDate(parsing: text))?.endEdge == .unknown)
            return
        }
        do throws(DateProblem) {
            let date = try EDTFDate(parsing: text)
            Issue.record("read \(text) as \(date)")
        } catch {
            #expect(error.column == column, "\(error)")
            #expect(!error.expected.isEmpty)
        }
    }
}

@Suite struct DateWordsTests {
    let today = CivilDate(year: 2025, month: 1, day: 1)!

    @Test(arguments: [
        ("2024", "2024-01-01..2024-12-31"), ("2024-10", "2024-10-01..2024-10-31"),
        ("2024-10-24", "2024-10-24..2024-10-24"), ("2024.10.24", "2024-10-24..2024-10-24"),
        ("2024/10/24", "2024-10-24..2024-10-24"), ("2024/9", "2024-09-01..2024-09-30"),
        ("20241024", "2024-10-24..2024-10-24"), ("2024年10月24日", "2024-10-24..2024-10-24"),
        ("2024年2月", "2024-02-01..2024-02-29"), ("２０２４年１０月", "2024-10-01..2024-10-31"),
        ("二〇二四年十月", "2024-10-01..2024-10-31"),
        ("二○二四年十二月三十一日", "2024-12-31..2024-12-31"),
        ("二〇二四年二月廿九日", "2024-02-29..2024-02-29"), ("2024年10月5号", "2024-10-05..2024-10-05"),
        ("2024 年 10 月", "2024-10-01..2024-10-31"), ("2024年10月上旬", "2024-10-01..2024-10-10"),
        ("2024年2月下旬", "2024-02-21..2024-02-29"), ("2024-09..2024-10", "2024-09-01..2024-10-31"),
        ("2024.9.1..2024.10.5", "2024-09-01..2024-10-05"), ("2024-09..", "2024-09-01.."),
        ("..2024-10", "..2024-10-31"), ("..", ".."), ("2023/2024", "2023-01-01..2024-12-31"),
        ("2024-09-01/2024-10-02", "2024-09-01..2024-10-02"),
        ("2024年9月至10月", "2024-09-01..2024-10-31"), ("2024年9月5日至8日", "2024-09-05..2024-09-08"),
        ("2024年9月～2025年1月", "2024-09-01..2025-01-31"), ("今年", "2025-01-01..2025-12-31"),
        ("去年", "2024-01-01..2024-12-31"), ("去年十月", "2024-10-01..2024-10-31"),
        ("本月", "2025-01-01..2025-01-31"), ("上月", "2024-12-01..2024-12-31"),
        ("上个月5日", "2024-12-05..2024-12-05"), ("今天", "2025-01-01..2025-01-01"),
        ("昨天", "2024-12-31..2024-12-31"), ("去年..", "2024-01-01.."),
        ("２０２４．１０．２４", "2024-10-24..2024-10-24"), ("0999", "0999-01-01..0999-12-31"),
    ])
    func reads(text: String, means: String) throws {
        #expect(try DateRange(parsing: text, today: today).description == means)
    }

    @Test(arguments: [
        ("", 1), ("  ", 3), ("2024-02-30", 6), ("2023-02-29", 6), ("2024-13", 6), ("2024年13月", 6),
        ("2024年2月30日", 8), ("24-10-24", 3), ("202", 4), ("10月", 1), ("下月", 1), ("2024-10-24x", 11),
        ("2024-10..2024-09", 10), ("2024-10..x", 10), ("2024-", 5), ("2024年1", 7), ("202410", 7),
        ("2024 年 13 月", 8), ("0000", 1), ("2024年123", 6), ("2024-10...", 10), ("2024-001", 6),
    ])
    func refusesWithAColumn(text: String, column: Int) {
        do throws(DateProblem) {
            let range = try DateRange(parsing: text, today: today)
            Issue.record("read \(text) as \(range)")
        } catch {
            #expect(error.column == column, "\(error)")
            #expect(!error.expected.isEmpty)
            #expect(error.description.contains(error.expected) && error.chinese.contains("应为"))
        }
    }

    @Test func anyTextIsReadOrRefused() {
        let pieces = Array("2024年十月-./ .至今去天日〇一31x０\u{3000}".unicodeScalars)
        var state: UInt64 = 7
        for _ in 0..<20_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int(state >> 60) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(pieces[Int(state >> 33) % pieces.count])
            }
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            do throws(DateProblem) {
                let range = try DateRange(parsing: String(text), today: today)
                #expect(!range.isEmpty)
            } catch {
                #expect((1...text.count + 1).contains(error.column))
            }
        }
    }
}
