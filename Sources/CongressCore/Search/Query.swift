/// What a person asks of an archive. `query` and `export` select by the same value.
public struct Query: Equatable, Sendable {
    /// Where the words may stand.
    public enum Field: String, CaseIterable, Sendable {
        case title, text, people
    }

    /// In how large a unit all words must occur together.
    public enum Scope: String, CaseIterable, Sendable {
        case record, session, issue
    }

    public enum Order: String, CaseIterable, Sendable {
        case date
        case dateDescending = "-date"
        case issue
        case relevance
    }

    /// Literal words; all must occur, or one of them where `matchesAny` is set.
    public var words: [String] = []
    public var matchesAny = false
    /// Words that must not occur.
    public var excluded: [String] = []
    /// A pattern over the folded text.
    public var pattern: String?
    /// False forbids the second look, with characters that recognition software confuses.
    public var allowsLookalikes = true
    public var fields: [Field] = []
    public var scope = Scope.record
    /// False leaves out the matter of issues; `export` of records does.
    public var searchesMatter = true

    /// Empty means every kind.
    public var kinds: [RecordKind] = []
    /// Of inspections only these; empty means every form.
    public var forms: [InspectionReport.Form] = []
    /// Days, both ends included; nil at an end means open.
    public var from: CivilDate?
    public var to: CivilDate?
    /// A record's dates must lie wholly inside, not merely overlap.
    public var datesWithin = false
    public var people: [String] = []
    public var column: String?
    public var issue: String?
    public var region: String?
    /// Without 《》.
    public var law: String?
    public var term: Int?
    public var number: Int?
    public var body: Session.Body?

    public var order = Order.date
    public var limit: Int?
    public var offset = 0

    public init() {}

    /// False for a word of which the folding leaves nothing to look for, such as blanks.
    public static func isSearchable(_ word: String) -> Bool { !SearchWord(word).isEmpty }
}
