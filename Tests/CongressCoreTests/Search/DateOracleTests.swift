import Foundation
import Testing

@testable import CongressCore

/// Every pair of 30 values and 30 filters against sets of days that are written out by hand.
@Suite struct DateOracleTests {
    static let first = "1990-01-01"
    static let last = "2059-12-31"

    /// A value, and the first and last day that it may mean; `first` and `last` where it is open.
    static let values: [(String, String, String)] = [
        ("2024", "2024-01-01", "2024-12-31"), ("2023", "2023-01-01", "2023-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"), ("2023-02", "2023-02-01", "2023-02-28"),
        ("2000-02", "2000-02-01", "2000-02-29"), ("2024-10", "2024-10-01", "2024-10-31"),
        ("2024-09", "2024-09-01", "2024-09-30"), ("2024-10-24", "2024-10-24", "2024-10-24"),
        ("2024-02-29", "2024-02-29", "2024-02-29"), ("2024-12-31", "2024-12-31", "2024-12-31"),
        ("2025-01-01", "2025-01-01", "2025-01-01"),
        ("2024-10-24/2024-10-26", "2024-10-24", "2024-10-26"),
        ("2024-12-28/2025-01-03", "2024-12-28", "2025-01-03"),
        ("2022-07-14/2022-07-15", "2022-07-14", "2022-07-15"),
        ("2024-09/2024-10", "2024-09-01", "2024-10-31"),
        ("2023/2024", "2023-01-01", "2024-12-31"), ("2022-01/..", "2022-01-01", last),
        ("2024-10-24/..", "2024-10-24", last), ("2025/", "2025-01-01", last),
        ("../2024-10-24", first, "2024-10-24"), ("/2023", first, "2023-12-31"),
        ("../2024-02", first, "2024-02-29"), ("2024-10-XX", "2024-10-01", "2024-10-31"),
        ("2024-XX-XX", "2024-01-01", "2024-12-31"), ("202X", "2020-01-01", "2029-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"), ("2024-10-24?", "2024-10-24", "2024-10-24"),
        ("2024-10~", "2024-10-01", "2024-10-31"),
        ("2024-10-01/2024-10-10", "2024-10-01", "2024-10-10"),
        ("2024-02-29/2024-03", "2024-02-29", "2024-03-31"),
    ]

    static let filters: [(String, String, String)] = [
        ("2024", "2024-01-01", "2024-12-31"), ("2024-10", "2024-10-01", "2024-10-31"),
        ("2024-10-24", "2024-10-24", "2024-10-24"), ("2024.10.24", "2024-10-24", "2024-10-24"),
        ("20240229", "2024-02-29", "2024-02-29"), ("2024年2月", "2024-02-01", "2024-02-29"),
        ("2023年2月", "2023-02-01", "2023-02-28"), ("二〇二四年十月", "2024-10-01", "2024-10-31"),
        ("今年", "2025-01-01", "2025-12-31"), ("去年", "2024-01-01", "2024-12-31"),
        ("上月", "2024-12-01", "2024-12-31"), ("今天", "2025-01-01", "2025-01-01"),
        ("2024-09..2024-10", "2024-09-01", "2024-10-31"), ("2024-10-25..", "2024-10-25", last),
        ("2024-10-24..", "2024-10-24", last), ("..2024-10-24", first, "2024-10-24"),
        ("..2024-10-23", first, "2024-10-23"), ("..", first, last), ("2025..", "2025-01-01", last),
        ("..2023", first, "2023-12-31"), ("2024-12-31..2025-01-01", "2024-12-31", "2025-01-01"),
        ("2024-12-28..2025-01-03", "2024-12-28", "2025-01-03"),
        ("2020/2029", "2020-01-01", "2029-12-31"),
        ("2022-07-15..2024-02-28", "2022-07-15", "2024-02-28"),
        ("2024-03-01..2024-09-30", "2024-03-01", "2024-09-30"),
        ("2024年10月上旬", "2024-10-01", "2024-10-10"), ("2024年10月下旬", "2024-10-21", "2024-10-31"),
        ("2000", "2000-01-01", "2000-12-31"), ("2000-02..2000-02", "2000-02-01", "2000-02-29"),
        ("2024/10/26", "2024-10-26", "2024-10-26"),
    ]

    @Test func everyPairAgreesWithSetsOfDays() throws {
        #expect(Self.values.count == 30 && Self.filters.count == 30)
        let today = CivilDate(year: 2025, month: 1, day: 1)!
        let wantedDays = Self.filters.map { Self.days($0.1, $0.2) }
        for (text, low, high) in Self.values {
            let value = try EDTFDate(parsing: text)
            let days = Self.days(low, high)
            for ((words, from, to), wanted) in zip(Self.filters, wantedDays) {
                let range = try DateRange(parsing: words, today: today)
                #expect(range.overlaps(value) == !days.isDisjoint(with: wanted), "\(text) \(words)")
                let isOpen =
                    (low == Self.first && from != Self.first)
                    || ((high == Self.last || text == "20XX") && to != Self.last)
                let isInside = days.isSubset(of: wanted) && !isOpen
                #expect(range.contains(value) == isInside, "\(text) within \(words)")
            }
        }
    }

    @Test func intersectionHoldsTheDaysOfBoth() throws {
        let today = CivilDate(year: 2025, month: 1, day: 1)!
        let ranges = try Self.filters.map { try DateRange(parsing: $0.0, today: today) }
        let days = Self.filters.map { Self.number($0.1)...Self.number($0.2) }
        for left in ranges.indices {
            for right in ranges.indices {
                let low = max(days[left].lowerBound, days[right].lowerBound)
                let high = min(days[left].upperBound, days[right].upperBound)
                #expect(ranges[left].intersection(ranges[right]).isEmpty == (low > high))
                #expect(
                    ranges[left].intersection(ranges[right])
                        == ranges[right].intersection(ranges[left]))
            }
        }
    }

    /// The days from one to another as numbers.
    static func days(_ from: String, _ to: String) -> Set<Int> {
        let bound = number(last)
        return Set(number(from)...min(number(to), bound))
    }

    static func number(_ day: String) -> Int {
        numbers[day] ?? 0
    }

    static let numbers: [String: Int] = {
        var formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withFullDate]
        var all: [String: Int] = [:]
        for (_, from, to) in values + filters {
            for day in [from, to] {
                all[day] = Int(formatter.date(from: day)!.timeIntervalSince1970 / 86400)
            }
        }
        return all
    }()
}
