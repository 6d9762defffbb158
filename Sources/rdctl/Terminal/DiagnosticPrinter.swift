import CongressCore

/// Prints remarks about bulletins, each with its place, and counts them.
struct DiagnosticPrinter {
    private let stream: OutputStream
    private let language: Language
    private(set) var errors = 0
    private(set) var warnings = 0
    private(set) var notes = 0

    init(_ stream: OutputStream, in language: Language) {
        self.stream = stream
        self.language = language
    }

    mutating func print(_ diagnostic: Diagnostic) {
        count(diagnostic)
        stream.write("\(diagnostic.file):\(diagnostic.line):\(diagnostic.column): ", .place)
        stream.write(diagnostic.severity.rawValue, style(of: diagnostic.severity))
        let words = DiagnosticWording.text(of: diagnostic, in: language)
        stream.write(": \(words) [\(diagnostic.code.rawValue)]\n")
    }

    /// Counts without printing.
    mutating func count(_ diagnostic: Diagnostic) {
        switch diagnostic.severity {
        case .error: errors += 1
        case .warning: warnings += 1
        case .note: notes += 1
        }
    }

    private func style(of severity: Diagnostic.Severity) -> Style {
        switch severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }
}
