/// Composes whole issues: masthead, contents, board, articles and chronicles of several fixtures,
/// colophon, all of one publication.
struct IssueComposer: Sendable {
    /// How many publications the archive has; each has one issue in every round.
    static let publications = 18
    private static let firstYear = 2008
    private static let issuesPerYear = 6

    private let fixtures: [CompiledFixture]
    private let density: TextDensity
    private let seed: UInt64

    init(_ fixtures: [Fixture], density: TextDensity, seed: UInt64) {
        self.density = density
        self.seed = seed
        var people = 0
        self.fixtures = fixtures.map { fixture in
            defer { people += fixture.names.count }
            return CompiledFixture(fixture, firstPerson: people)
        }
    }

    /// The text of one issue, about so many characters long.
    func issue(_ number: Int, characters: Int) -> ComposedIssue {
        var random = SeededRandom(seed, number)
        let facts = IssueFacts(
            publication: number % IssueComposer.publications, seed: seed,
            year: IssueComposer.firstYear
                + number / IssueComposer.publications / IssueComposer.issuesPerYear,
            number: number / IssueComposer.publications % IssueComposer.issuesPerYear + 1,
            total: number / IssueComposer.publications + 1)
        let entries = choose(characters: characters, facts: facts, random: &random)
        var text: [Unicode.Scalar] = []
        text.reserveCapacity(characters * 5 / 4)
        FrontPages(facts: facts, entries: entries).append(to: &text, random: &random)
        if let board = fixtures.randomElement(using: &random)?.board {
            board.fill(values(facts, year: facts.year, copy: 0), into: &text)
        }
        let bodyStart = text.count
        for entry in entries {
            text += ["\n", "\n"]
            entry.fill(into: &text)
        }
        let bodyEnd = text.count
        text += ["\n", "\n"]
        if let last = fixtures.randomElement(using: &random) {
            last.colophon.fill(values(facts, year: last.year, copy: 0), into: &text)
        }
        text.append("\n")
        return ComposedIssue(facts: facts, text: text, body: bodyStart..<bodyEnd)
    }

    /// Whole fixtures in any order until the issue is full; chronicles go to the end.
    private func choose(
        characters: Int, facts: IssueFacts, random: inout SeededRandom
    ) -> [IssueEntry] {
        var entries: [IssueEntry] = []
        var length = 0
        var copy = 0
        while length < characters {
            let casts = fixtures.map { values(facts, year: $0.year, copy: copy) }
            for at in fixtures.indices.shuffled(using: &random) {
                for piece in fixtures[at].pieces where length < characters {
                    guard density.takes(piece, &random) else { continue }
                    var entry = IssueEntry(piece: piece, values: casts[at])
                    length += piece.length + lengthen(&entry, casts, &random)
                    entries.append(entry)
                }
            }
            copy += 1
        }
        return entries.filter { !$0.piece.isChronicle } + entries.filter { $0.piece.isChronicle }
    }

    /// Puts paragraphs of other texts before the last one of a text, as many as the density asks for;
    /// returns how many characters that makes.
    private func lengthen(
        _ entry: inout IssueEntry, _ casts: [IssueValues], _ random: inout SeededRandom
    ) -> Int {
        guard entry.piece.ending != nil, let wanted = density.length(&random) else { return 0 }
        var length = 0
        while length + entry.piece.length < wanted {
            let at = random.below(fixtures.count)
            guard let paragraph = fixtures[at].paragraphs.randomElement(using: &random) else {
                continue
            }
            entry.filling.append((paragraph.text, casts[at]))
            length += paragraph.length
        }
        return length
    }

    private func values(_ facts: IssueFacts, year: Int, copy: Int) -> IssueValues {
        IssueValues(
            cast: Cast(seed: SeededRandom.mixed(seed &+ UInt64(facts.publication * 16 + copy))),
            place: facts.place, yearShift: facts.year - year,
            meetingShift: facts.total * 4 + copy * 2)
    }
}

/// An issue's text before layout damage, and where its articles stand.
struct ComposedIssue {
    var facts: IssueFacts
    var text: [Unicode.Scalar]
    var body: Range<Int>
}

/// A fixture with its holes found.
struct CompiledFixture: Sendable {
    struct Piece: Sendable {
        var isChronicle: Bool
        var title: TextTemplate?
        var author: TextTemplate?
        var column: String?
        var body: TextTemplate
        /// From the last long paragraph on; nil where a text has none.
        var ending: TextTemplate?
        /// Characters.
        var length: Int
    }

    var year: Int
    var pieces: [Piece]
    /// Long paragraphs of its texts that tell of no meeting, and their characters.
    var paragraphs: [(text: TextTemplate, length: Int)]
    var board: TextTemplate
    var colophon: TextTemplate

    init(_ fixture: Fixture, firstPerson: Int) {
        let maker = TemplateMaker(fixture, firstPerson: firstPerson)
        year = fixture.year
        board = maker.template(fixture.board.joined(separator: "\n"))
        colophon = maker.template(fixture.colophon.joined(separator: "\n"))
        pieces = fixture.pieces.map { piece in
            let text = piece.lines.joined(separator: "\n")
            let cut = piece.isChronicle ? nil : piece.lines.lastIndex(where: Self.isParagraph)
            let body = piece.lines[..<(cut ?? piece.lines.count)].joined(separator: "\n")
            return Piece(
                isChronicle: piece.isChronicle, title: piece.title.map(maker.template),
                author: piece.author.map(maker.template), column: piece.column,
                body: maker.template(body),
                ending: cut.map { maker.template(piece.lines[$0...].joined(separator: "\n")) },
                length: text.unicodeScalars.count)
        }
        paragraphs = fixture.pieces.filter { !$0.isChronicle }.flatMap(\.lines)
            .filter(Self.isParagraph)
            .map { (maker.template($0), $0.unicodeScalars.count) }
            .filter { !$0.0.namesMeeting }
    }

    private static func isParagraph(_ line: String) -> Bool {
        line.unicodeScalars.count >= 60 && line.unicodeScalars.last == "。"
    }
}

/// One piece as a given issue prints it.
struct IssueEntry {
    var piece: CompiledFixture.Piece
    var values: IssueValues
    /// Paragraphs of other texts before its last one.
    var filling: [(text: TextTemplate, values: IssueValues)] = []

    func fill(into text: inout [Unicode.Scalar]) {
        piece.body.fill(values, into: &text)
        for paragraph in filling {
            text.append("\n")
            paragraph.text.fill(paragraph.values, into: &text)
        }
        if let ending = piece.ending {
            text.append("\n")
            ending.fill(values, into: &text)
        }
    }
}
