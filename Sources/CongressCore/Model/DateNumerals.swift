extension Unicode.Scalar {
    /// 十, 廿 (20) and 卅 (30), which count the digit before them or stand alone.
    var dateTens: Int? {
        switch self {
        case "十": 10
        case "廿": 20
        case "卅": 30
        default: nil
        }
    }
}

extension CivilDate {
    /// The day before; a value without a day stays as it is.
    var dayBefore: CivilDate {
        guard let month, let day else { return self }
        if day > 1 { return CivilDate(year: year, month: month, day: day - 1)! }
        let (lastYear, lastMonth) = month > 1 ? (year, month - 1) : (year - 1, 12)
        let last = CivilDate.days(in: lastMonth, of: lastYear)
        return CivilDate(year: lastYear, month: lastMonth, day: last)!
    }
}
