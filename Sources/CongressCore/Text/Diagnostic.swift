/// A remark about one place in one bulletin. Line and column start at 1, as editors count;
/// columns count characters.
public struct Diagnostic: Equatable, Sendable {
    public enum Severity: String, Sendable { case note, warning }

    /// Stable names that scripts rely on; the wording beside them may change.
    public enum Code: String, CaseIterable, Sendable {
        case undatedEntry = "undated-entry"
        case strayText = "stray-text"
        case impossibleDate = "impossible-date"
        case untitledArticle = "untitled-article"
        case unmatchedContinuation = "unmatched-continuation"
        case interleavedArticles = "interleaved-articles"
        case unknownRegion = "unknown-region"
        case duplicateIssue = "duplicate-issue"
        case columnsParted = "columns-parted"
        case columnsTogether = "columns-together"
    }

    public var severity: Severity
    public var code: Code
    public var message: String
    public var file: String
    public var line: Int
    public var column: Int
}

extension Diagnostic: CustomStringConvertible {
    public var description: String {
        "\(file):\(line):\(column): \(severity.rawValue): \(message) [\(code.rawValue)]"
    }
}
