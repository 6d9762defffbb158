extension Unicode.Scalar {
    /// The value of a digit of a typed date: 0 to 9, or 〇 to 九.
    var dateDigit: Int? {
        if isASCIIDigit { return Int(value - 0x30) }
        switch self {
        case "〇", "○", "零", "O": return 0
        case "一": return 1
        case "二": return 2
        case "三": return 3
        case "四": return 4
        case "五": return 5
        case "六": return 6
        case "七": return 7
        case "八": return 8
        case "九": return 9
        default: return nil
        }
    }

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
