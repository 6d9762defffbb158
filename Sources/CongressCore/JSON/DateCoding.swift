/// Dates as the index writes them: EDTF, `2024-10-24`, `2024-10`, `2024` or two with a slash.
extension EDTFDate {
    /// Nil for anything that `description` would not write.
    init?(written text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count <= 2, let start = CivilDate(written: parts[0]) else { return nil }
        if parts.count == 1 {
            self.init(start)
        } else {
            guard let end = CivilDate(written: parts[1]), end != start else { return nil }
            self.init(start, to: end)
        }
    }
}

extension CivilDate {
    init?(written text: String) {
        self.init(written: text.utf8[...])
    }

    init?(written text: Substring.UTF8View) {
        let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count),
            let year = CivilDate.number(parts[0], digits: 4)
        else { return nil }
        let month = parts.count > 1 ? CivilDate.number(parts[1], digits: 2) : nil
        let day = parts.count > 2 ? CivilDate.number(parts[2], digits: 2) : nil
        guard (month != nil) == (parts.count > 1), (day != nil) == (parts.count > 2) else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    private static func number(_ digits: Substring.UTF8View, digits count: Int) -> Int? {
        guard digits.count == count else { return nil }
        var number = 0
        for digit in digits {
            guard digit >= 0x30, digit <= 0x39 else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }
}
