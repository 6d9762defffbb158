/// How much it costs to look for a character in an index: what the scan takes for each printed form,
/// and how often it stops in vain.
enum CharacterCost {
    /// The most frequent characters of bulletins in general, the most frequent first.
    private static let frequent: StaticString = """
        、，人。的大市会作民工代委表全一展和实发建主议要进动业法在常为政行中保有“”力区化是关资制产理度了新成推重开年平务题任生高设
        """

    /// The cost of looking for all printed forms of a folded character.
    static func of(_ folded: Unicode.Scalar, forms: Int) -> Int {
        forms * 20 + visits(folded)
    }

    private static func visits(_ folded: Unicode.Scalar) -> Int {
        switch folded.value {
        // Every line of an index is full of these.
        case 0x22, 0x2C, 0x3A, 0x5B...0x5D, 0x7B, 0x7D: return 900
        case 0x30...0x39: return 300
        case 0..<0x80: return 200
        default: break
        }
        var rank = 0
        var scalars = FoldingScalars(
            at: frequent.utf8Start, end: frequent.utf8Start + frequent.utf8CodeUnitCount)
        while let scalar = scalars.next() {
            rank += 1
            if scalar == folded { return 300 / (rank + 4) }
        }
        return 1
    }
}
