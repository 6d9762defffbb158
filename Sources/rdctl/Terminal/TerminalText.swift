/// What may reach a terminal. Bulletins and file names are not ours: control characters in them
/// could move the cursor, set the clipboard or turn the line around.
enum TerminalText {
    /// Controls other than tab and line feed, and marks that reorder or break lines, as U+FFFD.
    static func masked(_ text: String) -> String {
        replacing(isForbidden, in: text)
    }

    /// A message that stays on its line wherever it is printed: a file's name may hold line ends
    /// and controls, and must not look like a message of its own.
    static func line(_ text: String) -> String {
        replacing(breaksLine, in: text)
    }

    private static func replacing(
        _ isReplaced: (Unicode.Scalar) -> Bool, in text: String
    ) -> String {
        guard text.unicodeScalars.contains(where: isReplaced) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(isReplaced(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }

    private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\t" || isForbidden(scalar)
    }

    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
