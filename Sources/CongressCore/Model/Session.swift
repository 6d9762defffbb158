/// A formal meeting, merged from every record that reports it as held.
public struct Session: Equatable, Sendable {
    /// Whose meeting it was. The raw value stands in every output.
    public enum Body: String, CaseIterable, Sendable {
        /// 人民代表大会会议
        case congress
        /// 人大常委会会议
        case standingCommittee = "standing-committee"
        /// 主任会议
        case chairpersons
        /// 党组会议, 党组（扩大）会议, 理论学习中心组学习会, 民主生活会
        case partyGroup = "party-group"
        /// 主席团会议
        case presidium
        /// 街道议事代表会议
        case streetAssembly = "street-assembly"

        /// The letters that stand for the body inside a session's id.
        public var letters: String {
            switch self {
            case .congress: "co"
            case .standingCommittee: "sc"
            case .chairpersons: "ch"
            case .partyGroup: "pg"
            case .presidium: "pr"
            case .streetAssembly: "sa"
            }
        }
    }

    /// One matter dealt with: the verb as printed (审议通过) and the matter as printed.
    public struct AgendaItem: Equatable, Sendable {
        public var action: String
        public var item: String

        public init(action: String, item: String) {
            self.action = action
            self.item = item
        }
    }

    /// What one record says of the meeting. A session keeps every reading, so that an issue can
    /// be replaced or removed and its share taken back out.
    public struct Reading: Equatable, Sendable {
        /// The id of the record that reports, its issue and its lines there.
        public var record: String
        public var issue: String
        public var file: String
        public var lines: LineSpans
        public var kind: RecordKind
        public var facts: Facts

        public init(
            record: String, issue: String, file: String, lines: LineSpans, kind: RecordKind,
            facts: Facts
        ) {
            self.record = record
            self.issue = issue
            self.file = file
            self.lines = lines
            self.kind = kind
            self.facts = facts
        }

        /// Whose meeting it was, as far as meetings can be told apart by that: the region, or, where
        /// the report names none, the periodical. 县人大常委会 of one city's is not that of another's.
        public var owner: String { Session.owner(region: facts.region, issue: issue) }
    }

    static func owner(region: String?, issue: String) -> String {
        region ?? RecordIDs.series(of: issue)
    }

    /// Everything that a report may say of a meeting; nil or empty where it is silent.
    public struct Facts: Equatable, Sendable {
        /// Whose congress, in full: 平顶山市, 北关区彰东街道.
        public var region: String?
        public var body: Body
        /// 届
        public var term: Int?
        /// 次
        public var number: Int?
        public var dates: [EDTFDate]
        public var chair: Person?
        public var attendees: [Person]
        /// Those printed as 列席.
        public var observers: [Person]
        public var agenda: [AgendaItem]

        public init(
            region: String? = nil, body: Body, term: Int? = nil, number: Int? = nil,
            dates: [EDTFDate] = [], chair: Person? = nil, attendees: [Person] = [],
            observers: [Person] = [], agenda: [AgendaItem] = []
        ) {
            self.region = region
            self.body = body
            self.term = term
            self.number = number
            self.dates = dates
            self.chair = chair
            self.attendees = attendees
            self.observers = observers
            self.agenda = agenda
        }
    }

    /// What all readings together say.
    public var facts: Facts
    public var readings: [Reading]

    public init(facts: Facts, readings: [Reading]) {
        self.facts = facts
        self.readings = readings
    }
}
