/// Days from `from` to `to`, both included; nil at an end means open.
public struct DateRange: Equatable, Sendable {
    public var from: CivilDate?
    public var to: CivilDate?

    /// An imprecise end counts with all the days that it may mean: 2024-09..2024-10 is
    /// 2024-09-01 to 2024-10-31.
    public init(from: CivilDate? = nil, to: CivilDate? = nil) {
        self.from = from?.earliest
        self.to = to?.latest
    }

    /// True where the value may mean a day of the range.
    public func overlaps(_ date: EDTFDate) -> Bool {
        if let from, date.latest < from { return false }
        if let to, date.earliest > to { return false }
        return !isEmpty
    }

    /// True where every day that the value may mean lies in the range.
    public func contains(_ date: EDTFDate) -> Bool {
        if let from, date.startEdge != .dated || date.earliest < from { return false }
        if let to, date.endEdge != .dated || date.latest > to { return false }
        return true
    }

    /// The days that lie in both; may be empty.
    public func intersection(_ other: DateRange) -> DateRange {
        var both = self
        if let start = other.from { both.from = max(from ?? start, start) }
        if let end = other.to { both.to = min(to ?? end, end) }
        return both
    }

    /// True where the range ends before it begins, as an intersection may.
    public var isEmpty: Bool {
        guard let from, let to else { return false }
        return to < from
    }

    /// True where the range holds back nothing.
    public var isUnbounded: Bool { from == nil && to == nil }
}

extension DateRange: CustomStringConvertible {
    /// `2024-10-01..2024-10-31`; an open end is left empty.
    public var description: String {
        (from?.description ?? "") + ".." + (to?.description ?? "")
    }
}
