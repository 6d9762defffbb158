/// How many columns of a terminal text takes.
struct DisplayWidth: Sendable {
    /// Characters such as “ … — · take two columns in some Chinese terminals.
    var ambiguousIsWide = false

    func of(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E: 1
        case 0x4E00...0x9FFF: 2
        case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
            0xFE00...0xFE0F, 0xFEFF:
            0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x20000...0x3FFFD:
            isCombining(scalar) ? 0 : 2
        default:
            isCombining(scalar) ? 0 : ambiguousIsWide && isAmbiguous(scalar) ? 2 : 1
        }
    }

    private func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        let category = scalar.properties.generalCategory
        return category == .nonspacingMark || category == .enclosingMark
    }

    /// The ambiguous characters that Chinese print uses.
    private func isAmbiguous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA7, 0xB0, 0xB1, 0xB7, 0xD7, 0xF7, 0x2010...0x2016, 0x2018...0x2019,
            0x201C...0x201D, 0x2020...0x2022, 0x2024...0x2027, 0x2030...0x2033, 0x203B, 0x2103,
            0x2116, 0x2160...0x217F, 0x2190...0x2199, 0x2460...0x24FF, 0x2500...0x257F,
            0x25A0...0x25CF, 0x2605...0x2606, 0xE000...0xF8FF:
            true
        default: false
        }
    }

    /// The text with blanks after it, up to a number of columns.
    func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - of(text)))
    }

    /// Lines of at most so many columns. Breaks at blanks and between Han characters, but no line
    /// begins with closing punctuation.
    func wrapped(_ text: String, to columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in Self.breakable(text) {
            let width = of(word)
            if used > 0, used + of(trimmingEnd(word)) > columns {
                lines.append(trimmingEnd(line))
                (line, used) = ("", 0)
            }
            line += word
            used += width
        }
        if !line.isEmpty { lines.append(trimmingEnd(line)) }
        return lines
    }

    private func trimmingEnd(_ text: String) -> String {
        var scalars = text.unicodeScalars
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    /// Pieces between which a line may end; each keeps the blanks after it.
    private static func breakable(_ text: String) -> [String] {
        let closing: Set<Unicode.Scalar> = [
            "，", "。", "；", "：", "、", "）", "”", "》", "？", "！", "…", ")", ",", ".", ";", ":",
        ]
        let opening: Set<Unicode.Scalar> = ["（", "“", "《", "("]
        var pieces: [String] = []
        var piece = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let last = piece.last
            let isHan = scalar.value >= 0x2E80
            let wasHan = (last?.value ?? 0) >= 0x2E80
            let mayBreak =
                last == " " && scalar != " " || (isHan || wasHan) && scalar != " "
            if let last, mayBreak, !closing.contains(scalar), !opening.contains(last) {
                pieces.append(String(piece))
                piece = String.UnicodeScalarView()
            }
            piece.append(scalar)
        }
        if !piece.isEmpty { pieces.append(String(piece)) }
        return pieces
    }
}
