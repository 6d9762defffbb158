/// Composes whole issues: masthead, contents, board, articles and chronicles of several fixtures,
/// colophon, all of one publication.
struct IssueComposer: Sendable {
    /// How many publications the archive has; each has one issue in every round.
    static let publications = 18
    private static let firstYear = 2008
    private static let issuesPerYear = 6

    private let fixtures: [CompiledFixture]
    private let seed: UInt64

    init(_ fixtures: [Fixture], seed: UInt64) {
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
            entry.piece.body.fill(entry.values, into: &text)
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
            for fixture in fixtures.shuffled(using: &random) {
                let values = values(facts, year: fixture.year, copy: copy)
                for piece in fixture.pieces where length < characters {
                    entries.append(IssueEntry(piece: piece, values: values))
                    length += piece.length
                }
            }
            copy += 1
        }
        return entries.filter { !$0.piece.isChronicle } + entries.filter { $0.piece.isChronicle }
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
        /// Characters.
        var length: Int
    }

    var year: Int
    var pieces: [Piece]
    var board: TextTemplate
    var colophon: TextTemplate

    init(_ fixture: Fixture, firstPerson: Int) {
        let maker = TemplateMaker(fixture, firstPerson: firstPerson)
        year = fixture.year
        board = maker.template(fixture.board.joined(separator: "\n"))
        colophon = maker.template(fixture.colophon.joined(separator: "\n"))
        pieces = fixture.pieces.map { piece in
            let text = piece.lines.joined(separator: "\n")
            return Piece(
                isChronicle: piece.isChronicle, title: piece.title.map(maker.template),
                author: piece.author.map(maker.template), column: piece.column,
                body: maker.template(text), length: text.unicodeScalars.count)
        }
    }
}

/// One piece as a given issue prints it.
struct IssueEntry {
    var piece: CompiledFixture.Piece
    var values: IssueValues
}
