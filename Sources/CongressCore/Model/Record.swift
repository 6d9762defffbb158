/// One typed record of a bulletin: what all kinds share, and the detail of its own kind.
public struct Record: Equatable, Sendable {
    /// `平顶山人大-2024-05/c-20241024-3f9a`; built from content, so it survives a re-import.
    public var id: String
    /// The id of the issue it stands in; empty for a session, which issues share.
    public var issue: String
    /// The file's name, without its folder.
    public var file: String
    public var title: String?
    public var dates: [EDTFDate]
    /// All that the record prints, heading and byline first: paragraphs rejoined and separated by
    /// `\n`, layout blanks gone, full-width letters and digits as ASCII, the rest as printed.
    public var text: String
    /// The physical lines that the record owns, in reading order.
    public var lines: LineSpans
    /// Where each non-blank physical line begins in `text`, in reading order; empty for a session.
    public var places: [Place]
    public var detail: Detail

    public enum Detail: Equatable, Sendable {
        case speech(Article)
        case inspection(InspectionReport)
        case article(Article)
        case chronicle(ChronicleEntry)
        case photo(PhotoCaption)
        case session(Session)
    }

    /// The physical line `line` begins at the Unicode scalar `offset` (from 0) of the text.
    public struct Place: Equatable, Sendable {
        public var line: Int
        public var offset: Int

        public init(line: Int, offset: Int) {
            self.line = line
            self.offset = offset
        }

        /// Of a text that begins on the first of its lines, when no other line begins in it.
        static func onlyFirst(of lines: LineSpans) -> [Place] {
            [Place(line: lines.firstLine, offset: 0)]
        }
    }

    public init(
        id: String = "", issue: String = "", file: String, title: String? = nil,
        dates: [EDTFDate] = [], text: String, lines: LineSpans, places: [Place] = [],
        detail: Detail
    ) {
        self.id = id
        self.issue = issue
        self.file = file
        self.title = title
        self.dates = dates
        self.text = text
        self.lines = lines
        self.places = places
        self.detail = detail
    }

    public var kind: RecordKind {
        switch detail {
        case .speech: .speech
        case .inspection: .inspection
        case .article: .article
        case .chronicle: .chronicle
        case .photo: .photo
        case .session: .session
        }
    }

    /// What a speech, a report or an article has; nil for the other kinds.
    public var article: Article? {
        switch detail {
        case .speech(let article), .article(let article): article
        case .inspection(let report): report.article
        case .chronicle, .photo, .session: nil
        }
    }

    /// Those named as taking part; empty for the kinds that list none.
    public var people: [Person] {
        switch detail {
        case .chronicle(let entry): entry.people
        case .photo(let caption): caption.people
        case .speech, .inspection, .article, .session: []
        }
    }

    /// Everybody the record names in a field of its own, with the role printed for them: who takes
    /// part or its authors, in the order of print; of a session the chair, then who attended, then
    /// who sat in.
    var namedPeople: [Person] {
        switch detail {
        case .chronicle, .photo: people
        case .speech(let article), .article(let article): article.authors.map(\.person)
        case .inspection(let report): report.article.authors.map(\.person)
        case .session(let session):
            [session.facts.chair].compactMap { $0 } + session.facts.attendees
                + session.facts.observers
        }
    }
}
