/// Who said the words above it: ——市人大代表某某, ——列席代表　某某.
enum QuoteSource {
    /// Whether a line names a person and nothing else; what opens with 记 or 访 is said of a feature.
    static func isOne(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let words = printed.drop { $0.isDash || $0.isLayoutBlank }.trimmed
        guard let first = words.first, !telling.contains(first), words.count <= longest else {
            return false
        }
        if Byline.isPlain(words) || Byline.glued(words.without { $0.isLayoutBlank }) != nil {
            return true
        }
        guard let blank = words.firstIndex(where: { $0.isLayoutBlank }) else { return false }
        let name = words[blank...].without { $0.isLayoutBlank }
        return (2...4).contains(name.count) && name.allSatisfy { $0.isHan }
            && Vocabulary.roleSuffixes.isSuffix(of: words[..<blank])
    }

    private static let longest = 32
    private static let telling = ScalarSet("记访写读评听看")
}
