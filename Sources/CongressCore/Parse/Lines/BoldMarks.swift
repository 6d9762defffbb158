/// `**二是公正评估**`: the stars that a converter puts around bold type, told from those that are
/// printed in place of a name or a figure (张**, 1234****5678). A mark opens where no word stands
/// before it and closes wherever the next stars stand, a line or two below at the latest.
struct BoldMarks {
    /// Bold type may be torn by so many line ends.
    private static let mostLines = 2
    private static let longestMark = 3

    private var isOpen = false
    private var linesLeft = 0

    mutating func beginLine() {
        guard isOpen else { return }
        linesLeft -= 1
        isOpen = linesLeft >= 0
    }

    /// Whether a run of two stars or more is a mark of bold type, and no text.
    /// - Parameter previous: what stands right before it on its line.
    mutating func take(_ count: Int, after previous: Unicode.Scalar?) -> Bool {
        if isOpen {
            isOpen = false
            return true
        }
        if let previous, previous.isHan || previous.isASCIILetter || previous.isASCIIDigit {
            return false
        }
        // A line of stars parts what stands above it from what follows.
        guard count <= Self.longestMark else { return previous == nil }
        isOpen = true
        linesLeft = Self.mostLines
        return true
    }
}
