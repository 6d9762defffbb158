/// What a newspaper page consists of, as its layout shows: paragraphs, and lines that stand out.
struct PageUnit: Sendable {
    enum Kind: Sendable {
        /// A paragraph of a text, with the notes that end it.
        case paragraph
        /// Names alone: 甲　某　乙某某（女）.
        case roll
        /// A line, or lines set closely, that stand out from the columns: a title or a crosshead.
        case title
        /// —— 热烈祝贺…
        case subtitle
        /// 本报记者 某某, 某某代表：.
        case byline
        /// （2024年2月3日…通过）, （共10名，…）.
        case note
        /// A caption and its photographer.
        case caption
        /// A year in figures, with the line that heads it.
        case box
        /// The head of a page, who made it.
        case furniture
        /// The name of a column, a rule.
        case separator
    }

    let kind: Kind
    /// Positions of the body.
    let range: Range<Int>
    /// How much speaks for a new text here; for a line that stands out, how much it is like a title.
    var weight = 0
    /// The last line breaks off in the middle of a sentence.
    var isTorn = false
    /// The text above breaks off here and goes on elsewhere: another one begins.
    var opensColumn = false
    /// A title that only says what kind of text it heads.
    var isRubric = false
    /// Characters without layout.
    var letters = 0
    /// A part of the head of a document, and on which side of its text that stands.
    var documentSide: DocumentHeads.Side?
    /// Between the head of an announcement and the day on which it is signed.
    var isInside = false

    /// A text may go on behind it.
    var isAside: Bool { kind == .caption || kind == .furniture || kind == .box }
    var isText: Bool { kind == .paragraph || kind == .roll }
    var standsOut: Bool {
        switch kind {
        case .title, .subtitle, .byline, .note: true
        default: false
        }
    }
}
