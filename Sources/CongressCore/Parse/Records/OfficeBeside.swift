/// The office of an author whom the contents name, from the line of the text that names him too:
/// 县人大办公室｜某某, 某某（市人大代表）, or the office alone above or below the name.
struct OfficeBeside {
    let bulletin: BulletinText

    /// Lines at the head and at the foot of a text that may name its author.
    private static let head = 4
    private static let foot = 2
    private static let longest = 40
    private static let shortestOffice = 3

    /// - Parameter author: as the contents print him.
    func office(of author: String, in draft: ArticleDraft) -> String? {
        let name = author.key[...]
        guard (2...6).contains(name.count) else { return nil }
        let title = draft.heading?.title.last
        let lines = draft.lines
        let first = title.flatMap { lines.firstIndex(of: $0) } ?? 0
        let places =
            Array(lines.indices.prefix(first + 1 + OfficeBeside.head))
            + Array(lines.indices.suffix(OfficeBeside.foot))
        for at in places where mayName(lines[at], draft) {
            let text = bulletin.text(at: lines[at])
            guard let found = text.key[...].range(of: name, from: 0) else { continue }
            if found.count == text.key.count {
                return [at - 1, at + 1].lazy.filter { lines.indices.contains($0) }
                    .filter { abs(lines[$0] - lines[at]) == 1 && mayName(lines[$0], draft) }
                    .filter { draft.heading?.subtitle.contains(lines[$0]) != true }
                    .compactMap { alone(bulletin.text(at: lines[$0])) }.first
            }
            if let office = beside(name, text) { return office }
        }
        return nil
    }

    /// A short line that is no title and no sentence.
    private func mayName(_ index: Int, _ draft: ArticleDraft) -> Bool {
        bulletin.lines[index].count <= OfficeBeside.longest
            && draft.heading?.title.contains(index) != true
            && !bulletin.text(at: index).contains { $0.endsSentence || $0 == "，" }
    }

    /// An office on a line of its own, which names its body: 云溪县人大常委会办公室. Without one a line may
    /// be a crosshead or the first of a poem.
    private func alone(_ text: ArraySlice<Unicode.Scalar>) -> String? {
        guard !text.contains("的"), text.first?.isHan == true,
            !OfficeBeside.general.isPrefix(of: text),
            OfficeBeside.bodies.occurs(in: text)
                || text.prefix(5).dropFirst().contains(where: Vocabulary.regionSuffixes.contains)
        else { return nil }
        return office(text)
    }

    private static let bodies: WordTable = [
        "人大常委会", "人民政府", "人民法院", "人民检察院", "委员会", "省人大", "市人大", "县人大", "区人大", "镇人大", "乡人大",
    ]
    private static let general: WordTable = ["乡镇", "镇街", "县乡", "市县", "记", "初", "一名", "优秀", "充分"]
    /// Who made the issue, not who wrote the text.
    private static let makers: WordTable = ["责任编辑", "编辑", "校对", "记者", "摄影", "美编", "审核"]

    /// What stands before or behind a name on its line.
    private func beside(
        _ name: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>
    ) -> String? {
        let letters = text.only { $0.isHan || $0 == "、" }[...]
        guard let found = letters.range(of: name, from: 0) else { return nil }
        if found.lowerBound == letters.startIndex { return office(letters[found.upperBound...]) }
        guard found.upperBound == letters.endIndex else { return nil }
        return office(letters[..<found.lowerBound])
    }

    private func office(_ text: ArraySlice<Unicode.Scalar>) -> String? {
        let words = text.drop { !$0.isHan }
        guard words.count >= OfficeBeside.shortestOffice,
            words.allSatisfy({ $0.isHan || $0 == "、" }), !OfficeBeside.makers.isWhole(words),
            Vocabulary.roleSuffixes.isSuffix(of: words) || Byline.isBody(words)
        else { return nil }
        return String(scalars: words)
    }
}
