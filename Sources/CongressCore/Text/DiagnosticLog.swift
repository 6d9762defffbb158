/// Where the stages of one parse leave their remarks, in the order in which they make them.
public struct DiagnosticLog: Sendable {
    public let file: String
    public private(set) var entries: [Diagnostic] = []

    public init(file: String) {
        self.file = file
    }

    /// - Parameter place: a line and a column, both from 1.
    mutating func note(
        _ code: Diagnostic.Code, _ message: String, at place: (line: Int, column: Int)
    ) {
        add(.note, code, message, place)
    }

    mutating func warn(
        _ code: Diagnostic.Code, _ message: String, at place: (line: Int, column: Int)
    ) {
        add(.warning, code, message, place)
    }

    /// Gives the remarks other places.
    mutating func move(_ place: ((line: Int, column: Int)) -> (line: Int, column: Int)) {
        for at in entries.indices {
            (entries[at].line, entries[at].column) = place((entries[at].line, entries[at].column))
        }
    }

    private mutating func add(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ message: String,
        _ place: (line: Int, column: Int)
    ) {
        entries.append(
            Diagnostic(
                severity: severity, code: code, message: message, file: file, line: place.line,
                column: place.column))
    }
}
