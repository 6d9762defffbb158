/// A piece of a hit's text with the words in it.
public struct Snippet: Equatable, Sendable {
    /// As printed; a paragraph's end inside the piece is a `\n`.
    public var text: String
    /// Where the words stand in the piece; offsets of Unicode scalars.
    public var marks: [Range<Int>]
    /// The physical line of the first mark, or of the piece's beginning where it has none.
    public var line: Int
    /// True where the text goes on before or after the piece.
    public var isCutBefore: Bool
    public var isCutAfter: Bool
}

extension Hit {
    /// Pieces of the text with up to `context` characters on both sides of each place; places that
    /// are closer than that share a piece. At most `limit` pieces. A hit without a place in its
    /// text gives the text's beginning.
    /// - Parameter byLine: a piece holds the places of one physical line, and all of them.
    public func snippets(
        context: Int, limit: Int = .max, byLine: Bool = false
    ) -> [Snippet] {
        let scalars = Array(text.unicodeScalars)
        guard !places.isEmpty else {
            let end = min(scalars.count, max(context, 0) * 2)
            return [snippet(of: scalars, 0..<end, [])]
        }
        var groups: [(range: Range<Int>, marks: [Range<Int>])] = []
        var lastLine = 0
        for place in places {
            let number = byLine ? line(at: place.lowerBound) : 0
            defer { lastLine = number }
            let start = max(0, place.lowerBound - max(context, 0))
            let end = min(scalars.count, place.upperBound + max(context, 0))
            if let last = groups.last,
                byLine ? number == lastLine : start <= last.range.upperBound
            {
                groups[groups.count - 1].range = last.range.lowerBound..<end
                groups[groups.count - 1].marks.append(place)
            } else {
                groups.append((start..<end, [place]))
            }
        }
        return groups.prefix(max(limit, 0)).map { snippet(of: scalars, $0.range, $0.marks) }
    }

    private func snippet(
        of scalars: [Unicode.Scalar], _ range: Range<Int>, _ marks: [Range<Int>]
    ) -> Snippet {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        let start = range.lowerBound
        return Snippet(
            text: String(text),
            marks: marks.map { $0.lowerBound - start..<$0.upperBound - start },
            line: line(at: marks.first?.lowerBound ?? start), isCutBefore: start > 0,
            isCutAfter: range.upperBound < scalars.count)
    }
}
