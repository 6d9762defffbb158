/// SourceText → Page: takes layout out of each line, in one pass over the file.
struct LineCleaner {
    func clean(_ source: SourceText) -> Page {
        var buffer: [Unicode.Scalar] = []
        buffer.reserveCapacity(source.scalars.count)
        var lines: [Line] = []
        lines.reserveCapacity(source.lines.count)
        var gap = 0
        var bold = BoldMarks()
        for line in source.lines {
            guard !line.isBlank else {
                gap += 1
                continue
            }
            let start = buffer.count
            bold.beginLine()
            let blanks = source.scalars.withUnsafeBufferPointer {
                append($0, line.content, to: &buffer, &bold)
            }
            var clean = start..<buffer.count
            let isLetterSpaced = isSpaced(blanks, clean.count, buffer[clean])
            if isLetterSpaced, buffer[clean].contains(" ") {
                let closed = buffer[clean].filter { $0 != " " }
                buffer.replaceSubrange(clean, with: closed)
                clean = start..<buffer.count
            }
            lines.append(
                Line(
                    number: line.number, gap: gap, printed: line.content, clean: clean,
                    isLetterSpaced: isLetterSpaced,
                    indent: indent(source, line)))
            gap = 0
        }
        PageSetting(lines, buffer).level(&lines)
        return Page(
            source: source, characters: source.scalars, clean: buffer, lines: lines)
    }

    /// Whether nearly every character stands alone between blanks (调 研 报 告, 2 0 2 4).
    private func isSpaced(_ blanks: Int, _ count: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard count >= 3, blanks * 10 >= count * 4 else { return false }
        let kept = text.contains(" ") ? text.filter { $0 == " " }.count : 0
        let letters = count - kept
        return letters >= 3 && blanks >= letters - 1 && blanks * 10 >= letters * 8
            && text.contains { $0.isHan }
    }

    private func indent(_ source: SourceText, _ line: SourceLine) -> Int {
        var width = 0
        for at in line.range.lowerBound..<line.content.lowerBound {
            width += source.scalars[at] == "\u{3000}" ? 2 : 1
        }
        return width
    }

    /// Appends a line's characters without layout; returns how many blank runs stood inside.
    private func append(
        _ scalars: UnsafeBufferPointer<Unicode.Scalar>, _ range: Range<Int>,
        to buffer: inout [Unicode.Scalar], _ bold: inout BoldMarks
    ) -> Int {
        var runs = 0
        var pendingBlank = false
        let start = buffer.count
        var at = range.lowerBound
        while at < range.upperBound {
            let run = plainRun(scalars, at..<range.upperBound)
            if !run.isEmpty {
                if pendingBlank { runs += 1 }
                pendingBlank = false
                buffer.append(contentsOf: UnsafeBufferPointer(rebasing: scalars[run]))
                at = run.upperBound
                continue
            }
            let scalar = scalars[at]
            at += 1
            if scalar.isLayoutBlank {
                pendingBlank = true
                continue
            }
            if scalar == "*", at < range.upperBound, scalars[at] == "*" {
                let stars = scalars[at..<range.upperBound].prefix { $0 == "*" }.count
                let previous = pendingBlank || buffer.count == start ? nil : buffer.last
                if bold.take(stars + 1, after: previous) {
                    at += stars
                    continue
                }
                buffer.append(contentsOf: repeatElement("*", count: stars))
                at += stars
            }
            if pendingBlank {
                pendingBlank = false
                runs += 1
                if buffer.count > start, needsBlank(buffer, before: scalar) { buffer.append(" ") }
            }
            buffer.append(scalar.narrowedAlphanumeric)
        }
        return runs
    }

    /// The Chinese characters and signs that stand first in a range: they stay as they are, and no
    /// blank before them is more than layout.
    private func plainRun(
        _ scalars: UnsafeBufferPointer<Unicode.Scalar>, _ range: Range<Int>
    ) -> Range<Int> {
        var end = range.lowerBound
        while end < range.upperBound {
            let value = scalars[end].value
            // Han characters and the marks beside them, then what is rarer.
            let isCommon = value &- 0x3001 < 0xFEFF - 0x3001
            guard isCommon || value > 0xFF5A || (0xFF00...0xFF0F).contains(value) else { break }
            end &+= 1
        }
        return range.lowerBound..<end
    }

    /// Latin words and numbers keep the blank between them; beside a Chinese character it is layout.
    private func needsBlank(_ buffer: [Unicode.Scalar], before next: Unicode.Scalar) -> Bool {
        guard next.isASCIILetter || next.isASCIIDigit, let last = buffer.last else { return false }
        if last.isASCIILetter || last.isASCIIDigit { return true }
        guard last.isASCII, next.isASCIILetter, buffer.count >= 2 else { return false }
        let before = buffer[buffer.count - 2]
        return before.isASCIILetter || before.isASCIIDigit
    }
}
