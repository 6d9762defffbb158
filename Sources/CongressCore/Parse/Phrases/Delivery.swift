/// When and where a report or a speech was given: ——2023年6月28日在某次会议上, （2024年5月30日于某次会议）.
enum Delivery {
    /// The date that stands before the place, with the year that it must have; nil where the text opens
    /// with no such date.
    static func date(_ text: ArraySlice<Unicode.Scalar>) -> PrintedDate? {
        let words = text.drop { $0.opensBracket || $0.isDash }
        guard let date = PrintedDate.read(words, at: words.startIndex), date.first.year != nil,
            date.end < words.endIndex, words[date.end] == "在" || words[date.end] == "于"
        else { return nil }
        return date
    }

    /// With the day, as below a title.
    static func day(_ text: ArraySlice<Unicode.Scalar>) -> PrintedDate? {
        date(text).flatMap { $0.first.day == nil ? nil : $0 }
    }
}
