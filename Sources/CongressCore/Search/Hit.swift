/// Something that answers a query, and where in it the words stand.
public struct Hit: Equatable, Sendable {
    public enum Subject: Equatable, Sendable {
        case record(Record)
        /// Masthead, contents, board or colophon; `issue` comes without its other matter.
        case matter(Issue.Matter, of: Issue)
    }

    public enum Match: String, Equatable, Sendable {
        case exact
        /// Found by the second look, with characters that recognition software confuses.
        case lookalike
    }

    public var subject: Subject
    public var match: Match
    /// Where the words stand in the text, in order and not overlapping; offsets of Unicode scalars.
    /// Where only a person was asked for, where the name stands. Empty where only another filter, the
    /// title or a person's field made the record a hit.
    public var places: [Range<Int>]
    /// The same for the title.
    public var titlePlaces: [Range<Int>]
    /// The words that were looked for, from which `foldings` tells what made them match.
    let words: [SearchWord]

    /// The record; nil for matter.
    public var record: Record? {
        if case .record(let record) = subject { record } else { nil }
    }

    /// The kind as outputs print it: that of the record, or `matter`.
    public var kind: String {
        switch subject {
        case .record(let record): record.kind.rawValue
        case .matter: "matter"
        }
    }

    /// The record's id; for matter that of its issue.
    public var id: String {
        switch subject {
        case .record(let record): record.id
        case .matter(_, let issue): issue.id
        }
    }

    public var file: String {
        switch subject {
        case .record(let record): record.file
        case .matter(_, let issue): issue.file
        }
    }

    public var title: String? { record?.title }

    public var text: String {
        switch subject {
        case .record(let record): record.text
        case .matter(let matter, _): matter.text
        }
    }

    public var lines: LineSpans {
        switch subject {
        case .record(let record): record.lines
        case .matter(let matter, _): matter.lines
        }
    }

    /// The physical line of the character at an offset of the text; the first line of the hit
    /// where the text has no line marks.
    public func line(at offset: Int) -> Int {
        let count = markCount(upTo: offset)
        return count > 0 ? linePlaces[count - 1].line : lines.firstLine
    }

    /// The physical lines that a range of the text covers, in reading order.
    public func lines(of range: Range<Int>) -> [Int] {
        let first = markCount(upTo: range.lowerBound)
        let end = max(first, markCount(upTo: range.upperBound - 1))
        return [line(at: range.lowerBound)] + linePlaces[first..<end].map(\.line)
    }

    /// How many line marks stand at an offset or before it; they stand in order.
    private func markCount(upTo offset: Int) -> Int {
        linePlaces.partitioningIndex { $0.offset > offset }
    }

    private var linePlaces: [Record.Place] {
        switch subject {
        case .record(let record): record.places
        case .matter(let matter, _): matter.places
        }
    }
}
