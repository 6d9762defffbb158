/// Of a session only which records report it.
public struct SessionReports: Equatable, Sendable {
    /// The session's id.
    public var id: String
    /// The ids of the records, each once, in the order of the readings.
    public var records: [String]

    public init(id: String, records: [String]) {
        self.id = id
        self.records = records
    }
}

extension Session {
    /// The ids of the records that report the meeting, each once, in the order of the readings.
    var reportIDs: [String] { readings.map(\.record).distinct }
}
