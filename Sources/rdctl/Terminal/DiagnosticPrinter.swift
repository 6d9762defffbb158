import CongressCore

/// Prints remarks about bulletins, each with its place, and counts them. In JSON each is an object.
struct DiagnosticPrinter {
    private let stream: OutputStream
    private let language: Language
    private let isJSON: Bool
    private(set) var warnings = 0
    private(set) var notes = 0

    init(_ console: Console) {
        stream = console.err
        language = console.language
        isJSON = console.reportsJSON
    }

    mutating func print(_ diagnostic: Diagnostic) {
        count(diagnostic)
        if isJSON {
            var json = JSONWriter()
            json.beginObject()
            json.field("message_type", "diagnostic")
            json.field("file", diagnostic.file)
            json.fields(of: diagnostic, in: language)
            json.endObject()
            stream.write(json.bytes + [0x0A])
            return
        }
        let file = TerminalText.line(diagnostic.file)
        stream.write("\(file):\(diagnostic.line):\(diagnostic.column): ", .place)
        stream.write(diagnostic.severity.rawValue, style(of: diagnostic.severity))
        let words = TerminalText.line(DiagnosticWording.text(of: diagnostic, in: language))
        stream.write(": \(words) [\(diagnostic.code.rawValue)]\n")
    }

    /// Counts without printing.
    mutating func count(_ diagnostic: Diagnostic) {
        switch diagnostic.severity {
        case .warning: warnings += 1
        case .note: notes += 1
        }
    }

    private func style(of severity: Diagnostic.Severity) -> Style {
        switch severity {
        case .warning: .warning
        case .note: .note
        }
    }
}

extension JSONWriter {
    /// What a remark about a bulletin says, and where in its file.
    mutating func fields(of diagnostic: Diagnostic, in language: Language) {
        field("severity", diagnostic.severity.rawValue)
        field("code", diagnostic.code.rawValue)
        field("message", DiagnosticWording.text(of: diagnostic, in: language))
        field("line", diagnostic.line)
        field("column", diagnostic.column)
    }
}
