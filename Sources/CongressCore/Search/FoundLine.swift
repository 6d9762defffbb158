/// Something that answers a query, before it is read.
struct FoundLine: Sendable {
    /// The line of the record, or of the issue whose matter answers.
    var line: Range<Int>
    /// The first day of the earliest date, as a number.
    var day = FoundLine.undated
    /// The index of the matter in its issue; nil for a record.
    var matter: Int32?
    /// What `--sort relevance` goes by.
    var score: Int32 = 0

    /// Comes after all days. Those are less than 2^23 as numbers.
    static let undated: Int32 = 1 << 23

    static func day(of dates: [EDTFDate]) -> Int32 {
        dates.map { Int32($0.earliest.ordinal) }.min() ?? undated
    }
}
