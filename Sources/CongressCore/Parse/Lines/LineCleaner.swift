/// SourceText → BulletinText: takes layout out of each line, in one pass over the file.
struct LineCleaner {
    func clean(_ source: SourceText) -> BulletinText {
        var characters = source.scalars
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
            var (range, content) = (line.range, line.content)
            let boldAbove = bold
            var (blanks, printed) = append(characters, content, to: &buffer, &bold)
            if blanks.mayBeMarkup, let lifted = lifted(&characters, range) {
                (range, content) = lifted
                buffer.removeSubrange(start...)
                bold = boldAbove
                (blanks, printed) = append(characters, content, to: &buffer, &bold)
            }
            var clean = start..<buffer.count
            let isLetterSpaced = isSpaced(blanks.runs, clean.count, buffer[clean])
            if isLetterSpaced, buffer[clean].contains(" ") {
                let closed = buffer[clean].filter { $0 != " " }
                buffer.replaceSubrange(clean, with: closed)
                clean = start..<buffer.count
            }
            lines.append(
                Line(
                    number: line.number, gap: gap, printed: printed, clean: clean,
                    isLetterSpaced: isLetterSpaced,
                    indent: indent(characters, range.lowerBound..<content.lowerBound)))
            gap = 0
        }
        let spacing = PageSetting(lines, buffer).level(&lines)
        return BulletinText(
            source: source, characters: characters, clean: buffer, lines: lines, spacing: spacing)
    }

    /// A line of a web page as its reader saw it: behind the characters of the file, the whole line
    /// and what of it is no blank.
    private func lifted(
        _ characters: inout [Unicode.Scalar], _ range: Range<Int>
    ) -> (Range<Int>, Range<Int>)? {
        guard let found = characters.withUnsafeBufferPointer({ Markup.lifted($0, range) })
        else { return nil }
        let start = characters.count
        characters += found
        let content = characters[start...].trimmed
        return (start..<characters.count, content.startIndex..<content.endIndex)
    }

    /// │ 公　告 │: a line inside a box without the sides of the box.
    private func withoutBox(
        _ scalars: UnsafeBufferPointer<Unicode.Scalar>, _ range: Range<Int>
    ) -> Range<Int> {
        guard range.count > 2, scalars[range.lowerBound].isBoxSide,
            scalars[range.upperBound - 1].isBoxSide
        else { return range }
        var low = range.lowerBound + 1
        var high = range.upperBound - 1
        while low < high, scalars[low].isLayoutBlank { low += 1 }
        while high > low, scalars[high - 1].isLayoutBlank { high -= 1 }
        return low < high ? low..<high : range
    }

    /// The printed line without the stars of bold type that the cleaned one has lost at its ends.
    private func withoutBold(
        _ scalars: UnsafeBufferPointer<Unicode.Scalar>, _ range: Range<Int>,
        _ clean: ArraySlice<Unicode.Scalar>
    ) -> Range<Int> {
        guard let first = clean.first, let last = clean.last else { return range }
        var (low, high) = (range.lowerBound, range.upperBound)
        if scalars[low] == "*", first != "*" {
            while low < high, scalars[low] == "*" || scalars[low].isLayoutBlank { low += 1 }
        }
        if scalars[high - 1] == "*", last != "*" {
            while high > low, scalars[high - 1] == "*" || scalars[high - 1].isLayoutBlank {
                high -= 1
            }
        }
        return low < high ? low..<high : range
    }

    /// Whether nearly every character stands alone between blanks (调 研 报 告, 2 0 2 4).
    private func isSpaced(_ blanks: Int, _ count: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard count >= 3, blanks * 10 >= count * 4 else { return false }
        let kept = text.contains(" ") ? text.filter { $0 == " " }.count : 0
        let letters = count - kept
        return letters >= 3 && blanks >= letters - 1 && blanks * 10 >= letters * 8
            && text.contains { $0.isHan }
    }

    private func indent(_ characters: [Unicode.Scalar], _ blanks: Range<Int>) -> Int {
        blanks.reduce(0) { $0 + (characters[$1] == "\u{3000}" ? 2 : 1) }
    }

    /// What a line has besides its characters: runs of blanks inside, and signs that tags and names of
    /// characters begin with.
    private struct Remarks {
        var runs = 0
        var mayBeMarkup = false
    }

    /// Appends a line's characters without layout; returns what else it has, and what of it is printed.
    private func append(
        _ characters: [Unicode.Scalar], _ content: Range<Int>,
        to buffer: inout [Unicode.Scalar], _ bold: inout BoldMarks
    ) -> (Remarks, Range<Int>) {
        let start = buffer.count
        return characters.withUnsafeBufferPointer {
            let inner = withoutBox($0, content)
            let found = append($0, inner, to: &buffer, &bold)
            return (found, withoutBold($0, inner, buffer[start...]))
        }
    }

    private func append(
        _ scalars: UnsafeBufferPointer<Unicode.Scalar>, _ range: Range<Int>,
        to buffer: inout [Unicode.Scalar], _ bold: inout BoldMarks
    ) -> Remarks {
        var found = Remarks()
        var pendingBlank = false
        let start = buffer.count
        var at = range.lowerBound
        while at < range.upperBound {
            let run = plainRun(scalars, at..<range.upperBound)
            if !run.isEmpty {
                if pendingBlank { found.runs += 1 }
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
            if scalar == "<" || scalar == "&" { found.mayBeMarkup = true }
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
                found.runs += 1
                if buffer.count > start, needsBlank(buffer, before: scalar) { buffer.append(" ") }
            }
            buffer.append(scalar.narrowedAlphanumeric)
        }
        return found
    }

    /// The Chinese characters and signs that stand first in a range: they stay as they are, and no
    /// blank before them is more than layout.
    private func plainRun(
        _ scalars: UnsafeBufferPointer<Unicode.Scalar>, _ range: Range<Int>
    ) -> Range<Int> {
        var end = range.lowerBound
        while end < range.upperBound, scalars[end].isPlain { end &+= 1 }
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

extension Unicode.Scalar {
    /// A Chinese character, or a sign that no layout put in and that has no narrow form.
    @inline(__always)
    fileprivate var isPlain: Bool {
        // Han characters and the marks beside them; what is rarer is looked at apart.
        if value &- 0x3001 < 0xFEFF - 0x3001 { return true }
        return value >= 0xFF00 && isRarePlain
    }

    @inline(never)
    private var isRarePlain: Bool { value > 0xFF5A || value <= 0xFF0F }
}
