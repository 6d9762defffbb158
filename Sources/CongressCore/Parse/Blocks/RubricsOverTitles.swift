/// The short lines of the body that stand right above others: a line of the contents that heads one
/// of its titles there too is the name of a column, whatever words it is made of.
struct RubricsOverTitles {
    private static let longest = 10
    private static let opening = 6

    /// The letters of each short line that stands right above a title of the contents.
    private var rubrics: Set<[Unicode.Scalar]> = []

    /// - Parameter table: the lines of the contents, behind which the body begins.
    init(
        in bulletin: BulletinText, _ shapes: [LineShape], _ parsed: ContentsLines,
        outside table: [Int]
    ) {
        guard let last = table.last else { return }
        let titles = Set(table.compactMap { RubricsOverTitles.opening(of: parsed[$0].title.key) })
        var above: [Unicode.Scalar]?
        for index in bulletin.lines.indices.dropFirst(last + 1) {
            let text = bulletin.text(at: index)
            // 监督 / SUPERVISION / 题目
            if shapes[index] == .pageNumber || shapes[index] == .ornament
                || ColumnName.isForeign(text)
            {
                continue
            }
            // ——某某纪事 goes on with the title above it.
            if let above, text.first?.isDash == false,
                let opening = RubricsOverTitles.opening(
                    of: text.prefix(RubricsOverTitles.opening * 2).key), titles.contains(opening)
            {
                rubrics.insert(above)
            }
            above = RubricsOverTitles.mayBeRubric(text) ? text.key : nil
        }
    }

    private static func opening(of key: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        key.count >= opening ? Array(key.prefix(opening)) : nil
    }

    /// Whether a line of the contents stands in the body right above a title that they list.
    func stand(_ rubric: ArraySlice<Unicode.Scalar>) -> Bool {
        RubricsOverTitles.mayBeRubric(rubric) && rubrics.contains(rubric.key)
            && (ColumnWords.count(rubric) != nil || !Surnames.mayBeName(rubric, common: true))
    }

    private static func mayBeRubric(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 2 && text.count <= longest && text.first?.isHan == true
            && text.allSatisfy {
                $0.isHan || $0.isASCIILetter || $0.isNameDot || $0.isQuote || $0 == "、"
            }
    }
}
