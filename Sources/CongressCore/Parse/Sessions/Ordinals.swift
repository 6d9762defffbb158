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

    /// 2023年|第二次|主席团会议: the number right before the body.
    func number(endingAt end: Int) -> Place? {
        lastNumber?.end == end ? lastNumber : nil
    }

    /// The same, behind 第 or the term: 共召开|6次|主席团会议 counts meetings.
    func ordinal(endingAt end: Int, of text: [Unicode.Scalar]) -> Place? {
        guard let number = number(endingAt: end) else { return nil }
        return text[number.start] == "第" || term?.end == number.start ? number : nil
    }

    /// 人大|十二届|一次会议: the range is a term and nothing else.
    static func isTerm(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        guard let last = range.last, text[last] == "届" else { return false }
        return place(endingAt: last, floor: range.lowerBound, text)?.start == range.lowerBound
    }

    private static let bodies = WordTable(
        list:
            """
            人民代表大会 人民代表会议 各界人民代表 人代会 人大常委会 人大一次 人大二次 人大三次 人大四次 人大五次 人大第 人大会议 常委会 常务委员会
            一次人民代表大会 二次人民代表大会 三次人民代表大会 四次人民代表大会 第一次人民代表大会 第二次人民代表大会 第三次人民代表大会
            一次人代会 二次人代会 三次人代会 议事代表会 议政代表会 居民议事会 居民议事代表 选民代表会 民主议政会
            """)

    /// 首|届人民代表大会
    private static func first(endingAt at: Int, floor: Int, _ text: [Unicode.Scalar]) -> Place? {
        // 首届农民丰收节 is no term.
        guard at > floor, text[at - 1] == "首", bodies.length(at: at + 1, in: text) > 0 else {
            return nil
        }
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
