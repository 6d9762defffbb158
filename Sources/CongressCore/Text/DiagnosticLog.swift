/// Where the stages of one parse leave their remarks, in the order in which they make them.
public struct DiagnosticLog: Sendable {
    public let file: String
    public private(set) var entries: [Diagnostic] = []

    public init(file: String) {
        self.file = file
    }

    mutating func note(_ code: Diagnostic.Code, _ message: String, line: Int, column: Int = 1) {
        add(.note, code, message, line, column)
    }

    mutating func warn(_ code: Diagnostic.Code, _ message: String, line: Int, column: Int = 1) {
        add(.warning, code, message, line, column)
    }

    /// Gives the remarks other lines.
    mutating func renumber(_ number: (Int) -> Int) {
        for at in entries.indices { entries[at].line = number(entries[at].line) }
    }

    private mutating func add(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ message: String,
        _ line: Int, _ column: Int
    ) {
        entries.append(
            Diagnostic(
                severity: severity, code: code, message: message, file: file, line: line,
                column: column))
    }
}
