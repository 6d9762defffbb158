/// One date of a record in EDTF: a day, a month, a year, or an interval of two of them.
/// 9月25日、27日 are two values; 7月14日至15日 is one interval.
public struct EDTFDate: Hashable, Sendable {
    public var start: CivilDate
    /// The end of an interval; nil for a single date.
    public var end: CivilDate?

    public init(_ start: CivilDate, to end: CivilDate? = nil) {
        self.start = start
        self.end = end == start ? nil : end
    }

    public var earliest: CivilDate { start.earliest }
    public var latest: CivilDate { (end ?? start).latest }
}

extension EDTFDate: CustomStringConvertible {
    public var description: String {
        end.map { "\(start)/\($0)" } ?? start.description
    }
}
