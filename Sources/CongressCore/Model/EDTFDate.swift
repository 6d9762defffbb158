/// One date of a record in EDTF: a day, a month, a year, or an interval of two of them.
/// 9月25日、27日 are two values; 7月14日至15日 is one interval.
public struct EDTFDate: Hashable, Sendable {
    /// What is known of one end of an interval: its date, that it has none (`..`), or nothing (``).
    public enum Edge: Hashable, Sendable { case dated, open, unknown }

    public var start: CivilDate
    /// The end of an interval; nil for a single date.
    public var end: CivilDate?
    /// Where this is not `dated`, `start` holds the interval's other, dated end and `end` is nil.
    public var startEdge = Edge.dated
    /// Where this is not `dated`, the interval runs on after `start`.
    public var endEdge = Edge.dated

    public init(_ start: CivilDate, to end: CivilDate? = nil) {
        self.start = start
        self.end = end == start ? nil : end
    }

    /// `2022-01/..` or `2022-01/`.
    public init(from start: CivilDate, endEdge: Edge) {
        self.start = start
        self.endEdge = endEdge
    }

    /// `../2024-10-24` or `/2024-10-24`.
    public init(until end: CivilDate, startEdge: Edge) {
        self.start = end
        self.startEdge = startEdge
    }

    /// The first day that the value may mean; the first day of the calendar for an open start.
    public var earliest: CivilDate { startEdge == .dated ? start.earliest : .firstDay }
    /// The last day that the value may mean; the last day of the calendar for an open end.
    public var latest: CivilDate { endEdge == .dated ? (end ?? start).latest : .lastDay }
}

extension EDTFDate: CustomStringConvertible {
    public var description: String {
        if startEdge != .dated { return startEdge.text + "/\(start)" }
        if endEdge != .dated { return "\(start)/" + endEdge.text }
        return end.map { "\(start)/\($0)" } ?? start.description
    }
}

extension EDTFDate.Edge {
    /// What EDTF writes in the place of the missing date.
    fileprivate var text: String { self == .open ? ".." : "" }
}

extension CivilDate {
    /// The first and the last day that four digits of year can write; bounds for comparing only.
    static let firstDay = CivilDate(year: 0, month: 1, day: 1)!
    static let lastDay = CivilDate(year: 9999, month: 12, day: 31)!
}
