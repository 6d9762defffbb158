/// （某省委党校　科社教研部，某省　某市 730070）: where the authors of an essay work, below their names.
enum Workplace {
    private static let longest = 120
    private static let labels: WordTable = ["作者单位", "单位", "作者系", "作者"]
    /// Figures of a postcode.
    private static let postcode = 6

    /// Whether a line is such a bracket: it ends in the postcode of the place.
    static func isOne(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first?.opensBracket == true, text.last?.closesBracket == true,
            text.count <= longest
        else { return false }
        let inner = text.dropFirst().dropLast()
        let figures = inner.suffix(postcode)
        return figures.count == postcode && inner.count > postcode + 6
            && figures.allSatisfy { $0.narrowed.isASCIIDigit }
            && inner.contains { $0.isComma }
            && inner.dropLast(postcode).last?.narrowed.isASCIIDigit == false
    }

    /// The bodies, each without its number and its place: 某省委党校.
    static func bodies(_ printed: ArraySlice<Unicode.Scalar>) -> String {
        let inner = printed.filter { !$0.isLayoutBlank }.dropFirst().dropLast()
        let parts = inner.split { $0 == "；" || $0 == ";" }.map { part in
            let body = part.prefix { !$0.isComma }
            let label = labels.match(in: body, at: body.startIndex) ?? 0
            return body.dropFirst(label).drop {
                $0.isColon || $0.narrowed.isASCIIDigit || $0 == "." || $0 == "．"
            }
        }
        return parts.map { String(scalars: $0) }.joined(separator: "；")
    }
}
