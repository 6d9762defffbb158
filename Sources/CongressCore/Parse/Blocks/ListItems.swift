/// Lists behind one sign: ▪1126名代表投身一线 / ▪捐款八百万元 / ▪协调用工两千人.
enum ListItems {
    private static let fewest = 3

    /// Three lines and more behind one sign, each right below the other, are no bylines.
    static func level(_ shapes: inout [LineShape], _ bulletin: BulletinText) {
        var start = 0
        while start < shapes.count {
            guard shapes[start] == .byline, let sign = bulletin.text(at: start).first else {
                start += 1
                continue
            }
            var end = start + 1
            while end < shapes.count, shapes[end] == .byline,
                bulletin.text(at: end).first == sign
            {
                end += 1
            }
            if end - start >= fewest,
                (start..<end).contains(where: { counts(bulletin.text(at: $0)) })
            {
                for index in start..<end { shapes[index] = .prose }
            }
            start = end
        }
    }

    /// Figures, as no name of a writer or a column has them.
    private static func counts(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.dropFirst().prefix(40).contains { $0.isASCIIDigit }
    }
}
