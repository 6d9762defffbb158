/// Cuts a bulletin into pieces that no record crosses.
struct FixtureCutter {
    let lines: [String]
    let expected: ExpectedBulletin

    /// Line numbers from 1 of the parts that only one issue can have.
    private var outside: Set<Int> {
        numbers { ["masthead", "toc", "board", "colophon"].contains($0) }
    }

    func cut() -> Fixture {
        Fixture(
            year: expected.issue.year ?? 2020, place: place, names: names, pieces: pieces(),
            board: text(numbers { $0 == "board" }), colophon: text(numbers { $0 == "colophon" }))
    }

    private var place: String? {
        guard let region = expected.issue.region, region.unicodeScalars.count == 3 else {
            return nil
        }
        return String(region.dropLast())
    }

    private var names: [String] {
        var all: Set<String> = []
        for record in expected.records {
            let people = (record.people ?? []) + (record.authors ?? [])
            all.formUnion(people.filter { $0.org != true }.map(\.name))
        }
        for session in expected.sessions ?? [] {
            all.formUnion((session.attendees ?? []) + (session.observers ?? []))
            if let chair = session.chair { all.insert(chair) }
        }
        return all.filter { name in
            let scalars = name.unicodeScalars
            return scalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) || $0 == "·" }
                && (scalars.contains("·") ? 4...12 : 2...4).contains(scalars.count)
        }.sorted()
    }

    /// Spans of records, joined where they overlap and where two entries of a chronicle follow each
    /// other. What stands before a span belongs to it: headings of columns, page numbers.
    private func pieces() -> [Fixture.Piece] {
        var spans: [(first: Int, last: Int, records: [ExpectedBulletin.Record])] = []
        let records = expected.records.filter { !$0.lines.isEmpty }
        for record in records.sorted(by: { first($0) < first($1) }) {
            let last = record.lines.map { $0[1] }.max() ?? 0
            let continues =
                spans.last.map { span in
                    span.last >= first(record)
                        || (span.records.contains { $0.kind == "chronicle" }
                            && record.kind == "chronicle")
                } ?? false
            if continues, var span = spans.popLast() {
                span.last = max(span.last, last)
                span.records.append(record)
                spans.append(span)
            } else {
                spans.append((first(record), last, [record]))
            }
        }
        var pieces: [Fixture.Piece] = []
        var next = 1
        for (number, span) in spans.enumerated() {
            let end = number == spans.count - 1 ? lines.count : span.last
            guard next <= end else { continue }
            let inside = Set(next...end).subtracting(outside)
            pieces.append(piece(of: span.records, text(inside)))
            next = end + 1
        }
        return pieces
    }

    private func piece(
        of records: [ExpectedBulletin.Record], _ lines: [String]
    ) -> Fixture.Piece {
        let titled = records.first { $0.title != nil }
        return Fixture.Piece(
            isChronicle: records.contains { $0.kind == "chronicle" }, title: titled?.title,
            author: titled?.authors?.first?.name, column: titled?.column, lines: lines)
    }

    private func first(_ record: ExpectedBulletin.Record) -> Int {
        record.lines.map { $0[0] }.min() ?? 0
    }

    private func numbers(where accepts: (String) -> Bool) -> Set<Int> {
        var numbers: Set<Int> = []
        for matter in expected.matter where accepts(matter.what) {
            for range in matter.lines { numbers.formUnion(range[0]...range[1]) }
        }
        return numbers
    }

    /// The lines with these numbers; of several blank lines that meet, two stay.
    private func text(_ numbers: Set<Int>) -> [String] {
        var text: [String] = []
        for number in numbers.sorted() where number <= lines.count {
            let line = lines[number - 1]
            if line.isEmpty, text.suffix(2) == ["", ""] { continue }
            text.append(line)
        }
        return text
    }
}
