/// A day, month or year of the civil calendar, as far as the bulletin prints it.
public struct CivilDate: Hashable, Sendable {
    public var year: Int
    public var month: Int?
    public var day: Int?

    /// Nil where the calendar has no such day (2月30日).
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day {
                guard day >= 1, day <= CivilDate.days(in: month, of: year) else { return nil }
            }
        } else if day != nil {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Today in the local time zone.
    public static func today() -> CivilDate {
        let day = RunningProcess.localDay()
        return CivilDate(year: day.year, month: day.month, day: day.day)!
    }

    public static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The first day that the date may mean.
    public var earliest: CivilDate {
        var date = self
        date.month = month ?? 1
        date.day = day ?? 1
        return date
    }

    /// The last day that the date may mean.
    public var latest: CivilDate {
        var date = self
        let lastMonth = month ?? 12
        date.month = lastMonth
        date.day = day ?? CivilDate.days(in: lastMonth, of: year)
        return date
    }

    /// The day behind this one; nil for a month or a year.
    var next: CivilDate? {
        guard let month, let day else { return nil }
        return CivilDate(year: year, month: month, day: day + 1)
            ?? CivilDate(year: year, month: month + 1, day: 1)
            ?? CivilDate(year: year + 1, month: 1, day: 1)
    }

    /// A number that orders days as the calendar does; differences of two mean nothing.
    public var ordinal: Int { (year * 16 + (month ?? 0)) * 32 + (day ?? 0) }

    /// Days of the Gregorian calendar from 1 March of the year 0: the difference of two is that of their
    /// days. A month or day that is not known counts as the first.
    var dayNumber: Int {
        // Years that begin in March have the leap day at their end.
        let month = month ?? 1
        let year = month > 2 ? year : year - 1
        let ended = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
        return 365 * year + year / 4 - year / 100 + year / 400 + ended + (day ?? 1) - 1
    }
}

extension CivilDate: Comparable {
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.ordinal < right.ordinal
    }
}

extension CivilDate: CustomStringConvertible {
    /// EDTF: `2024`, `2024-10` or `2024-10-24`.
    public var description: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(10)
        CivilDate.append(year, width: 4, to: &digits)
        for part in [month, day] {
            guard let part else { break }
            digits.append(UInt8(ascii: "-"))
            CivilDate.append(part, width: 2, to: &digits)
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// A number with zeros before it; one that is too wide as it is.
    private static func append(_ number: Int, width: Int, to digits: inout [UInt8]) {
        var place = 1
        for _ in 1..<width { place *= 10 }
        guard number >= 0, number < place * 10 else {
            return digits.append(contentsOf: String(number).utf8)
        }
        while place > 0 {
            digits.append(UInt8(ascii: "0") + UInt8(number / place % 10))
            place /= 10
        }
    }
}
