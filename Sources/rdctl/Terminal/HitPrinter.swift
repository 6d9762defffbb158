import CongressCore

/// Prints hits as they come: for people, or as JSON. Call `begin`, `print` for each, `end`.
struct HitPrinter {
    private let console: Console
    private let output: QueryOutput
    private var count = 0
    private var seen: Set<ExactKey> = []
    /// Of one record; `--output lines` prints all.
    static let mostSnippets = 5
    static let undated = Bilingual("无日期", "undated")
    /// What stands before and after the number of further snippets.
    static let moreBefore = Bilingual("  …另有 ", "  …and ")
    static let moreAfter = Bilingual(" 处\n", " more\n")

    init(_ output: QueryOutput, _ console: Console) {
        self.output = output
        self.console = console
    }

    /// True while no hit was printed.
    var isEmpty: Bool { count == 0 }

    func begin() {
        if output.format == .json, output.unit != .count { console.out.write("[") }
    }

    mutating func print(_ hit: Hit) {
        switch output.unit {
        case .count: count += 1
        case .ids: name(hit.id)
        case .files: name(hit.file)
        case .lines: lines(of: hit)
        case .records: output.format == .text ? text(of: hit) : item(HitJSON.record(hit, output))
        }
    }

    /// Takes hits that were printed already, by `HitLines`.
    mutating func pass(_ bytes: UnsafeRawBufferPointer) {
        if output.unit == .files { return passFiles(bytes) }
        // Records are printed with what parts them from the one before.
        let isFirst = count == 0 && output.unit == .records
        count += 1
        console.out.write(isFirst ? UnsafeRawBufferPointer(rebasing: bytes.dropFirst()) : bytes)
    }

    /// Names of files, one for each hit; most are those of the hit before.
    private mutating func passFiles(_ bytes: UnsafeRawBufferPointer) {
        let lineEnd: UInt8 = output.endsWithNull ? 0 : 0x0A
        var last = bytes[0..<0]
        for file in bytes.split(separator: lineEnd) where !file.elementsEqual(last) {
            last = file
            name(String(decoding: file, as: UTF8.self))
        }
    }

    func end() {
        if output.unit == .count {
            console.out.write("\(count)\n")
        } else if output.format == .json {
            console.out.write(count == 0 ? "]\n" : "\n]\n")
        }
    }

    /// An id or a file's name, each once.
    private mutating func name(_ name: String) {
        guard seen.insert(ExactKey(name)).inserted else { return }
        if output.format == .text {
            line(name)
        } else {
            item(HitJSON.string(name))
        }
    }

    private mutating func line(_ text: String) {
        count += 1
        console.out.write(text)
        console.out.write(output.endsWithNull ? "\0" : "\n")
    }

    /// One element of the array, or one line of NDJSON.
    private mutating func item(_ json: [UInt8]) {
        if output.format == .json { console.out.write(count == 0 ? "\n" : ",\n") }
        count += 1
        console.out.write(json)
        if output.format == .ndjson { console.out.write("\n") }
    }

    // MARK: Lines, as grep prints them

    private mutating func lines(of hit: Hit) {
        if hit.record?.kind == .session, !output.printsSessionLines { return }
        for snippet in hit.snippets(context: output.context, byLine: true) {
            if output.format != .text {
                item(HitJSON.line(hit, snippet))
                continue
            }
            count += 1
            console.out.write("\(hit.file):\(snippet.line):", .place)
            console.out.write(" ")
            write(snippet)
            console.out.write(output.endsWithNull ? "\0" : "\n")
        }
    }

    // MARK: Records for people

    /// Date, kind, lines and id; the title; the words in their context.
    private mutating func text(of hit: Hit) {
        let out = console.out
        if count > 0 { out.write("\n") }
        count += 1
        var snippets = hit.snippets(context: output.context).filter { !$0.text.isEmpty }
        if case .session(let session)? = hit.record?.detail {
            if let record = hit.record, output.printsSessionsWhole {
                RecordPrinter(console: console).printFacts(of: record)
            } else {
                head(of: hit)
                matter(of: session)
            }
            // A session's text repeats its facts; only what was looked for is worth a line.
            snippets.removeAll { $0.marks.isEmpty }
        } else {
            head(of: hit)
        }
        for snippet in snippets.prefix(Self.mostSnippets) {
            out.write("  ")
            out.write("\(snippet.line)", .place)
            out.write(": ")
            write(snippet)
            out.write("\n")
        }
        let more = snippets.count - Self.mostSnippets
        if more > 0 {
            let text = console.say(Self.moreBefore) + "\(more)" + console.say(Self.moreAfter)
            out.write(text, .faint)
        }
        if output.explains || hit.match == .lookalike { explain(hit) }
    }

    private func head(of hit: Hit) {
        let out = console.out
        let dates = hit.record?.dates.map(\.description).joined(separator: ", ") ?? ""
        let undated = console.say(Self.undated)
        out.write(dates.isEmpty ? undated : dates, dates.isEmpty ? .faint : .date)
        let kind = hit.record.map { Vocabulary.name(of: $0.kind) } ?? Bilingual("刊头目录等", "matter")
        out.write("  " + console.say(kind) + "  ")
        out.write(RecordPrinter.place(hit.file, hit.lines), .place)
        out.write("  \(hit.id)\n", .faint)
        guard let title = hit.title, !title.isEmpty else { return }
        out.write("  ")
        write(title, marking: hit.titlePlaces, in: .heading)
        out.write("\n")
    }

    /// What a meeting dealt with, in one line.
    private func matter(of session: Session) {
        guard !session.facts.agenda.isEmpty else { return }
        let items = session.facts.agenda.map { "\($0.action) \($0.item)" }
        console.out.write("  " + items.joined(separator: "；") + "\n")
    }

    private func explain(_ hit: Hit) {
        let foldings = hit.foldings
        var reasons = foldings.map { console.say(Self.words($0)) }
        if hit.match == .lookalike, !foldings.contains(.lookalike) {
            reasons.append(console.say(Self.words(.lookalike)))
        }
        // A day that was asked for marks no place.
        guard !reasons.isEmpty || !hit.places.isEmpty || !hit.titlePlaces.isEmpty else { return }
        let label = console.say(Bilingual("命中原因：", "matched by: "))
        let literal = console.say(Bilingual("原样", "the very characters"))
        let text = reasons.isEmpty ? literal : reasons.joined(separator: ", ")
        console.out.write("  " + label + text + "\n", .faint)
    }

    private func write(_ snippet: Snippet) {
        if snippet.isCutBefore { console.out.write("…", .faint) }
        write(snippet.text, marking: snippet.marks, in: .plain)
        if snippet.isCutAfter { console.out.write("…", .faint) }
    }

    /// A text on one line, with some of its scalars marked.
    private func write(_ text: String, marking marks: [Range<Int>], in style: Style) {
        let scalars = Array(text.unicodeScalars)
        var at = 0
        func piece(to end: Int, _ style: Style) {
            guard end > at else { return }
            var view = String.UnicodeScalarView()
            for scalar in scalars[at..<end] { view.append(scalar == "\n" ? " " : scalar) }
            console.out.write(String(view), style)
            at = end
        }
        for mark in marks {
            piece(to: mark.lowerBound, style)
            piece(to: mark.upperBound, .match)
        }
        piece(to: scalars.count, style)
    }

    private static func words(_ step: FoldingStep) -> Bilingual {
        switch step {
        case .width: Bilingual("全角半角", "width")
        case .variant: Bilingual("繁体异体", "variant characters")
        case .punctuation: Bilingual("标点形状", "shape of punctuation")
        case .letterCase: Bilingual("大小写", "letter case")
        case .blank: Bilingual("版面空白", "layout blanks")
        case .lineBreak: Bilingual("跨行", "line breaks")
        case .lookalike: Bilingual("形近字", "look-alike characters")
        }
    }
}
