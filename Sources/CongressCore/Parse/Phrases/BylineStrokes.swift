/// Strokes in bylines: 文 / 某某　图 / 某某, 某县人大办 / 某某.
enum BylineStrokes {
    /// A line with strokes, without the blanks around them and without what a photographer is
    /// credited with behind the names of the writers.
    static func tightened(_ line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
        guard line.contains(where: \.isStroke) else { return nil }
        var tight: [Unicode.Scalar] = []
        for scalar in line {
            if scalar.isStroke {
                while tight.last?.isLayoutBlank == true { tight.removeLast() }
            } else if scalar.isLayoutBlank, tight.last?.isStroke == true {
                continue
            }
            tight.append(scalar)
        }
        return tight[..<(pictureCredit(tight[...]) ?? tight.endIndex)].trimmed
    }

    /// Where 图/ begins behind a blank.
    private static func pictureCredit(_ line: ArraySlice<Unicode.Scalar>) -> Int? {
        line.indices.dropFirst().first { at in
            guard line[at - 1].isLayoutBlank,
                let length = Byline.pictureCredits.match(in: line, at: at),
                at + length < line.endIndex
            else { return false }
            return line[at + length].isStroke
        }
    }

    /// 本刊记者/某 某 with a blank in the place of the stroke.
    static func spaced(_ line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let stroke = line.firstIndex(where: \.isStroke), isOffice(line[..<stroke].trimmed)
        else {
            return line
        }
        return (Array(line[..<stroke]) + [" "] + line[(stroke + 1)...])[...]
    }

    private static func isOffice(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 4 && Byline.isBody(text) || Vocabulary.reporters.isWhole(text)
    }

    /// 某县人大办/某某: the office and the name; 文/某某 and other credits stay whole.
    static func parted(_ token: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
        guard let stroke = token.firstIndex(where: \.isStroke), isOffice(token[..<stroke]) else {
            return [token]
        }
        return [token[..<stroke], token[(stroke + 1)...]].filter { !$0.isEmpty }
    }
}

extension Unicode.Scalar {
    var isStroke: Bool { self == "/" || self == "／" || self == "|" || self == "｜" }
}
