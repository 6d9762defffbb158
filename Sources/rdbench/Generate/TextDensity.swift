/// How much an archive tells in how much text.
enum TextDensity: Sendable {
    /// As the fixtures are, which show much in little space: per megabyte 1,800 records, 330 meetings
    /// and 24,000 lines. The worst that an import can meet.
    case fixtures
    /// Near that of printed bulletins. Four whole ones hold 374 records in a megabyte, 181 of them of
    /// a chronicle, 39 meetings and 8,150 lines; this makes 480, 200, 90 and 10,500.
    case bulletins

    /// Of the briefs, which can't be made longer, bulletins have fewer.
    func takes(_ piece: CompiledFixture.Piece, _ random: inout SeededRandom) -> Bool {
        switch self {
        case .fixtures: true
        case .bulletins: piece.ending != nil || piece.isChronicle || random.once(in: 3)
        }
    }

    /// The characters that a text should have; nil as it stands.
    func length(_ random: inout SeededRandom) -> Int? {
        switch self {
        case .fixtures: nil
        case .bulletins: 1000 + random.below(4500)
        }
    }
}
