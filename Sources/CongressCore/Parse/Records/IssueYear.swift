/// The year of dates that print none: that of the issue, or the one before where the day would lie
/// months behind the day of print. An issue of February tells what happened in December.
struct IssueYear: Sendable {
    let year: Int?
    let published: CivilDate?

    func dates(_ date: PrintedDate) -> [EDTFDate]? {
        let dates = date.resolved(year: year, month: nil)
        guard date.first.year == nil, let year, let month = dates?.first?.start.month,
            isAhead(month)
        else { return dates }
        return date.resolved(year: year - 1, month: nil) ?? dates
    }

    /// 16日下午 in a newspaper: the last such day before it was printed.
    func datesOfNews(_ date: PrintedDate) -> [EDTFDate]? {
        guard let published, let month = published.month, let printed = published.day,
            let day = date.first.day
        else { return nil }
        if day <= printed { return date.resolved(year: published.year, month: month) }
        return month > 1
            ? date.resolved(year: published.year, month: month - 1)
            : date.resolved(year: published.year - 1, month: 12)
    }

    /// 昨日 in a newspaper.
    var dayBeforePrint: [EDTFDate]? {
        guard let published, published.day != nil else { return nil }
        return [EDTFDate(published.dayBefore)]
    }

    /// 去年12月21日: the year before that of the issue.
    func datesOfLastYear(_ date: PrintedDate) -> [EDTFDate]? {
        guard date.first.year == nil, let year else { return dates(date) }
        return date.resolved(year: year - 1, month: nil)
    }

    /// The year in which entries begin whose first month is this one.
    func year(ofMonth month: Int?) -> Int? {
        guard let year, let month, isAhead(month) else { return year }
        return year - 1
    }

    /// The month lies well behind the one in which the issue was printed.
    private func isAhead(_ month: Int) -> Bool {
        guard let published, published.year == year, let printed = published.month else {
            return false
        }
        return month - printed >= 3
    }
}
