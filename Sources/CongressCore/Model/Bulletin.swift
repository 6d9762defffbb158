/// Everything that was read from one bulletin file.
public struct Bulletin: Equatable, Sendable {
    public var issue: Issue
    /// Records in reading order, without sessions.
    public var records: [Record]
    /// What the records report of formal meetings, one reading for each report.
    public var readings: [Session.Reading]

    public init(issue: Issue, records: [Record] = [], readings: [Session.Reading] = []) {
        self.issue = issue
        self.records = records
        self.readings = readings
    }
}
