import CongressCore

/// Prints hits as `HitPrinter` does, plainly and straight from the bytes of the index: without
/// colour, masks and explanations.
struct HitLines: RawHitPrinter {
    private let output: QueryOutput
    private let kinds: [(kind: RecordKind, name: [UInt8])]
    private let undated: [UInt8]
    /// What stands before and after the number of further places.
    private let more: (before: [UInt8], after: [UInt8])

    /// Nil where it takes whole records to print in this form.
    init?(_ output: QueryOutput, _ console: Console) {
        guard !console.out.isTerminal, !console.out.usesColour, !output.explains,
            output.unit != .count, output.format == .text
        else { return nil }
        self.output = output
        func bytes(_ text: Bilingual) -> [UInt8] { Array(console.say(text).utf8) }
        kinds = RecordKind.allCases.map { ($0, bytes(Vocabulary.name(of: $0))) }
        undated = bytes(HitPrinter.undated)
        more = (bytes(HitPrinter.moreBefore), bytes(HitPrinter.moreAfter))
    }

    var printsTexts: Bool { output.unit != .ids && output.unit != .files }

    func print(_ hit: borrowing RawHit, to bytes: OutputBytes) -> Bool {
        switch output.unit {
        case .ids:
            hit.line.append(hit.line.id, to: bytes)
            bytes.append(byte: lineEnd)
            return true
        case .files:
            hit.line.append(hit.line.file, to: bytes)
            bytes.append(byte: lineEnd)
            return true
        case .lines: return printLines(of: hit, to: bytes)
        default: return printRecord(hit, to: bytes)
        }
    }

    private var lineEnd: UInt8 { output.endsWithNull ? 0 : UInt8(ascii: "\n") }

    private func printLines(of hit: borrowing RawHit, to bytes: OutputBytes) -> Bool {
        let line = hit.line
        if line.kind == .session, !output.printsSessionLines { return true }
        var isPlain = true
        _ = hit.snippets(context: output.context, limit: .max, byLine: true) { snippet in
            line.append(line.file, to: bytes)
            bytes.append(byte: UInt8(ascii: ":"))
            bytes.append(number: snippet.line)
            bytes.append(": ")
            isPlain = print(snippet, of: line, to: bytes) && isPlain
            bytes.append(byte: lineEnd)
        }
        return isPlain
    }

    /// A blank line before each; the first one's is taken off again.
    private func printRecord(_ hit: borrowing RawHit, to bytes: OutputBytes) -> Bool {
        let line = hit.line
        let isSession = line.kind == .session
        if isSession, output.printsSessionsWhole { return false }
        bytes.append(byte: UInt8(ascii: "\n"))
        if line.dates.isEmpty {
            append(undated, to: bytes)
        } else {
            line.appendDates(to: bytes)
        }
        bytes.append("  ")
        append(kinds.first { $0.kind == line.kind }?.name ?? [], to: bytes)
        bytes.append("  ")
        line.append(line.file, to: bytes)
        bytes.append(byte: UInt8(ascii: ":"))
        line.appendLines(to: bytes)
        bytes.append("  ")
        line.append(line.id, to: bytes)
        bytes.append(byte: UInt8(ascii: "\n"))
        if let title = line.title, !title.isEmpty {
            bytes.append("  ")
            guard line.appendText(title, to: bytes) else { return false }
            bytes.append(byte: UInt8(ascii: "\n"))
        }
        if line.agenda != nil {
            bytes.append("  ")
            guard line.appendAgenda(to: bytes) else { return false }
            bytes.append(byte: UInt8(ascii: "\n"))
        }
        // A session's text repeats its facts; only what was looked for is worth a line.
        if isSession, hit.places.isEmpty { return true }
        return printSnippets(of: hit, to: bytes)
    }

    private func printSnippets(of hit: borrowing RawHit, to bytes: OutputBytes) -> Bool {
        let line = hit.line
        var isPlain = true
        let most = HitPrinter.mostSnippets
        let count = hit.snippets(context: output.context, limit: most) { snippet in
            if snippet.text.isEmpty { return }
            bytes.append("  ")
            bytes.append(number: snippet.line)
            bytes.append(": ")
            isPlain = print(snippet, of: line, to: bytes) && isPlain
            bytes.append(byte: UInt8(ascii: "\n"))
        }
        if count > most {
            append(more.before, to: bytes)
            bytes.append(number: count - most)
            append(more.after, to: bytes)
        }
        return isPlain
    }

    private func print(
        _ snippet: RawSnippet, of line: RecordLine, to bytes: OutputBytes
    ) -> Bool {
        if snippet.isCutBefore { bytes.append("…") }
        guard line.appendText(snippet.text, to: bytes) else { return false }
        if snippet.isCutAfter { bytes.append("…") }
        return true
    }

    private func append(_ text: [UInt8], to bytes: OutputBytes) {
        text.withUnsafeBytes { bytes.append($0) }
    }
}
