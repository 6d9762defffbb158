/// What the folding set aside to make a word stand in a text; `--explain` names these.
public enum FoldingStep: String, CaseIterable, Sendable {
    /// Full-width and half-width, circled and other compatibility forms.
    case width
    /// Traditional and variant characters, radicals: 郟 for 郏.
    case variant
    /// Another shape of the same mark: “ for ", , for ，.
    case punctuation
    case letterCase = "case"
    /// A blank that stands in one and not in the other.
    case blank
    /// The word runs across the ends of printed lines.
    case lineBreak = "line-break"
    /// A character that recognition software confuses with the typed one.
    case lookalike
}

extension FoldingStep {
    /// What lies between a word as typed and a range of the printed text where it was found.
    static func steps(from word: SearchWord, to printed: ArraySlice<Unicode.Scalar>) -> Set<Self> {
        var steps: Set<Self> = []
        let typed = Array(word.printed.unicodeScalars)
        let left = FoldedText(typed)
        let right = FoldedText(printed)
        // The range may begin or end inside an expansion (㈠): look for the word in it.
        let start = word.places(in: right.scalars).first?.lowerBound ?? 0
        for index in left.scalars.indices where start + index < right.scalars.count {
            let one = typed[Int(left.origins[index])]
            let other = printed[printed.startIndex + Int(right.origins[start + index])]
            if left.scalars[index] != right.scalars[start + index] {
                steps.insert(.lookalike)
            } else if one != other {
                steps.insert(step(one, other))
            }
        }
        if blanks(in: typed[...]) != blanks(in: printed) { steps.insert(.blank) }
        return steps
    }

    private static func step(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Self {
        if one.isHan && other.isHan { return .variant }
        let (left, right) = (one.narrowed, other.narrowed)
        if left == right { return .width }
        if left.properties.lowercaseMapping == right.properties.lowercaseMapping {
            return .letterCase
        }
        let isMark =
            left.properties.generalCategory.isMark && right.properties.generalCategory.isMark
        return isMark ? .punctuation : .width
    }

    private static func blanks(in text: ArraySlice<Unicode.Scalar>) -> Int {
        text.count { $0.isLayoutBlank || $0 == "\n" }
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isMark: Bool {
        switch self {
        case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .dashPunctuation, .connectorPunctuation, .otherPunctuation, .mathSymbol,
            .modifierSymbol, .otherSymbol:
            true
        default: false
        }
    }
}
