/// The 届 and the 次 that a stretch of text prints.
struct Ordinals {
    /// A number and where it stands, with its 第 and its 届 or 次.
    struct Place {
        var value: Int
        var start: Int
        var end: Int
    }

    /// The last 第…届 of the stretch.
    private(set) var term: Place?
    /// The first 第…次 of the stretch.
    private(set) var number: Place?
    /// The last 第…次 of the stretch.
    private(set) var lastNumber: Place?

    init(in range: Range<Int>, of text: [Unicode.Scalar]) {
        guard !range.isEmpty else { return }
        for at in range {
            if text[at] == "届" {
                term =
                    Ordinals.place(endingAt: at, floor: range.lowerBound, text)
                    ?? Ordinals.first(endingAt: at, floor: range.lowerBound, text) ?? term
            } else if text[at] == "次" {
                let place = Ordinals.place(endingAt: at, floor: range.lowerBound, text)
                lastNumber = place ?? lastNumber
                number = number ?? lastNumber
            }
        }
    }

    /// 首|届
    private static func first(endingAt at: Int, floor: Int, _ text: [Unicode.Scalar]) -> Place? {
        guard at > floor, text[at - 1] == "首" else { return nil }
        return Place(value: 1, start: at - 1, end: at + 1)
    }

    private static func place(endingAt at: Int, floor: Int, _ text: [Unicode.Scalar]) -> Place? {
        guard let numeral = MeetingNumerals.read(endingAt: at, floor: floor, in: text),
            numeral.value > 0, numeral.value < 1000
        else { return nil }
        let hasOrdinal = numeral.start > floor && text[numeral.start - 1] == "第"
        return Place(
            value: numeral.value, start: hasOrdinal ? numeral.start - 1 : numeral.start,
            end: at + 1)
    }
}
