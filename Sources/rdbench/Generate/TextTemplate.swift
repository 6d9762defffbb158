/// A text with holes where names, the place, years and numbers of meetings stand. Filling the holes
/// is one pass; finding them is done once for each fixture.
struct TextTemplate: Sendable {
    enum Part: Sendable {
        case text([Unicode.Scalar])
        /// One character of a person's name.
        case name(person: Int, character: Int, of: Int)
        /// One character of the place's name.
        case place(character: Int)
        /// A year as printed: Arabic, full-width or Chinese digits.
        case year(Int, digits: DigitForm)
        /// The number of a meeting: 第十次, 第12次.
        case meeting(Int, digits: DigitForm)
    }

    let parts: [Part]

    /// Whether it counts a meeting: 第十次会议.
    var namesMeeting: Bool {
        parts.contains { if case .meeting = $0 { true } else { false } }
    }

    /// Appends the text as a given issue prints it.
    func fill(_ values: IssueValues, into text: inout [Unicode.Scalar]) {
        for part in parts {
            switch part {
            case .text(let scalars): text += scalars
            case .name(let person, let character, let length):
                text.append(values.cast.character(character, ofPerson: person, length: length))
            case .place(let character): text.append(values.place[character])
            case .year(let year, let digits):
                digits.append(year + values.yearShift, to: &text)
            case .meeting(let number, let digits):
                digits.append(number + values.meetingShift, to: &text)
            }
        }
    }
}

/// What one issue puts into the holes of its texts.
struct IssueValues: Sendable {
    var cast: Cast
    /// Two characters.
    var place: [Unicode.Scalar]
    var yearShift: Int
    var meetingShift: Int
}
