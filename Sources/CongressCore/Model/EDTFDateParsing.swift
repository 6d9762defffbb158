extension EDTFDate {
    /// Reads EDTF Level 0 and, of Level 1, the qualifiers `?` `~` `%` (which do not move a date's
    /// bounds and are dropped), unspecified digits from the right (`2024-10-XX`, `202X`), and open
    /// or unknown ends of intervals. A time of day is checked and dropped.
    public init(parsing text: String) throws(DateProblem) {
        var reader = EDTFReader(text)
        self = try reader.value()
    }
}

/// A cursor over one EDTF string.
private struct EDTFReader {
    let text: String
    let scalars: [Unicode.Scalar]
    var at = 0

    init(_ text: String) {
        self.text = text
        self.scalars = Array(text.unicodeScalars)
    }

    mutating func value() throws(DateProblem) -> EDTFDate {
        guard !scalars.isEmpty else { throw problem(.empty) }
        if let edge = edge(before: "/") { return try openStart(edge) }
        let first = try date()
        guard at < scalars.count else { return EDTFDate(first.low, to: first.high) }
        guard take("/") else { throw problem(.unexpected) }
        let start = at
        if at == scalars.count { return EDTFDate(from: first.low, endEdge: .unknown) }
        if take("."), take("."), at == scalars.count {
            return EDTFDate(from: first.low, endEdge: .open)
        }
        at = start
        let second = try date()
        guard at == scalars.count else { throw problem(.unexpected) }
        guard first.low.earliest <= second.high.latest else {
            throw problem(.endBeforeStart, at: start)
        }
        return EDTFDate(first.low, to: second.high)
    }

    private mutating func openStart(_ edge: EDTFDate.Edge) throws(DateProblem) -> EDTFDate {
        let end = try date()
        guard at == scalars.count else { throw problem(.unexpected) }
        return EDTFDate(until: end.high, startEdge: edge)
    }

    /// An open or unknown start, with the slash after it.
    private mutating func edge(before slash: Unicode.Scalar) -> EDTFDate.Edge? {
        if take(slash) { return .unknown }
        guard scalars.starts(with: [".", ".", slash]) else { return nil }
        at = 3
        return .open
    }

    /// One date; its two bounds differ only for unspecified digits of a year (202X).
    private mutating func date() throws(DateProblem) -> (low: CivilDate, high: CivilDate) {
        let start = at
        let years = try year()
        if years.lowerBound < years.upperBound {
            skipUnspecifiedParts()
            takeQualifier()
            return (CivilDate(year: years.lowerBound)!, CivilDate(year: years.upperBound)!)
        }
        let month = try part()
        let day = month == nil ? nil : try part()
        if month == nil { skipUnspecifiedParts() }
        guard let date = CivilDate(year: years.lowerBound, month: month, day: day) else {
            throw problem(.noSuchDate, at: start)
        }
        if day != nil { try time() }
        takeQualifier()
        return (date, date)
    }

    private mutating func year() throws(DateProblem) -> ClosedRange<Int> {
        var low = 0
        var high = 0
        var unspecified = 0
        for place in 0..<4 {
            if place >= 2, take("X") {
                unspecified += 1
                (low, high) = (low * 10, high * 10 + 9)
            } else if unspecified == 0, let digit = digit() {
                (low, high) = (low * 10 + digit, high * 10 + digit)
            } else {
                throw problem(.unexpected)
            }
        }
        return low...high
    }

    /// `-10`; nil where there is no part, or an unspecified one (`-XX`).
    private mutating func part() throws(DateProblem) -> Int? {
        guard at < scalars.count, scalars[at] == "-" else { return nil }
        if unspecifiedPart() { return nil }
        at += 1
        guard let tens = digit(), let ones = digit() else { throw problem(.unexpected) }
        return tens * 10 + ones
    }

    private mutating func skipUnspecifiedParts() {
        while unspecifiedPart() {}
    }

    private mutating func unspecifiedPart() -> Bool {
        guard scalars[at...].starts(with: ["-", "X", "X"]) else { return false }
        at += 3
        return true
    }

    /// `T09:30:00`, with `Z`, `+08` or `+08:00`.
    private mutating func time() throws(DateProblem) {
        guard take("T") else { return }
        let limits = [24, 60, 60]
        for (index, limit) in limits.enumerated() {
            if index > 0, !take(":") { throw problem(.unexpected) }
            guard let tens = digit(), let ones = digit(), tens * 10 + ones < limit else {
                throw problem(.unexpected)
            }
        }
        if take("Z") || !(take("+") || take("-")) { return }
        guard digit() != nil, digit() != nil else { throw problem(.unexpected) }
        guard take(":") else { return }
        guard digit() != nil, digit() != nil else { throw problem(.unexpected) }
    }

    private mutating func takeQualifier() {
        _ = take("?") || take("~") || take("%")
    }

    private mutating func digit() -> Int? {
        guard at < scalars.count, scalars[at].isASCIIDigit else { return nil }
        at += 1
        return Int(scalars[at - 1].value - 0x30)
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard at < scalars.count, scalars[at] == scalar else { return false }
        at += 1
        return true
    }

    private func problem(_ kind: DateProblem.Kind, at position: Int? = nil) -> DateProblem {
        DateProblem(
            text: text, column: (position ?? at) + 1, kind: kind,
            expected: "2024, 2024-10, 2024-10-24, 2024-10-24/2024-10-26")
    }
}
