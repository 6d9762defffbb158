/// The question that heads a piece of legal advice: 代表可以辞职吗？ above 问：… or 编辑同志：….
struct ReaderQuestion {
    let bulletin: BulletinText
    let body: [Int]

    /// Whether a line is such a question, and the words of the reader stand right below it.
    func stands(_ position: Int) -> Bool {
        guard position + 1 < body.count,
            ReaderQuestion.isTitle(bulletin.text(at: body[position]))
        else { return false }
        let below = bulletin.text(at: body[position + 1])
        return ReaderQuestion.openings.isPrefix(of: below) || isSigned(below) && isAlone(position)
    }

    /// No other such question near it: those of a round table stand one below the other.
    private func isAlone(_ position: Int) -> Bool {
        let first = max(0, position - ReaderQuestion.farthest)
        let end = min(body.count - 1, position + ReaderQuestion.farthest)
        return !(first..<end).contains { other in
            other != position && ReaderQuestion.isTitle(bulletin.text(at: body[other]))
                && isSigned(bulletin.text(at: body[other + 1]))
        }
    }

    private static let farthest = 40

    /// ◎李某某, □本刊记者　某某 right below the question: its writer.
    private func isSigned(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let sign = text.first, Vocabulary.bylineSigns.contains(sign), text.count <= 16 else {
            return false
        }
        let name = text.dropFirst().trimmed
        return Surnames.mayBeName(name, common: true) || Byline.isPlain(name)
            || Byline.isOfReporters(name)
    }

    /// One question and nothing else.
    static func isTitle(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let last = text.last, last == "？" || last == "?", text.count >= 6,
            text.count <= longest
        else { return false }
        return !openings.isPrefix(of: text)
            && !text.dropLast().contains { $0.endsSentence || $0.isColon }
    }

    private static let longest = 40

    /// How the reader who asks, or who answers, begins.
    static let openings: WordTable = [
        "问：", "问:", "答：", "答:", "编辑同志：", "编辑同志:", "编辑部：", "编辑部:", "编辑：", "读者来信：", "读者：", "读者问：",
        "案情：", "案例：", "案例:", "案例回放", "案情回放", "案情简介", "【案情", "【问】", "[问]", "咨询：", "来信：",
    ]
}

extension HeadingEvidence {
    /// How much 编辑同志： below speaks for a title: 一点商榷 is as short as no other, and whole.
    func letterScore(_ heading: Heading) -> Int {
        bulletin.text(of: heading.title).count < 5 ? 5 : 3
    }
}
