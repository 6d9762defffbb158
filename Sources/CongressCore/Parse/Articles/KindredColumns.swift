/// 县（市、区）人大传真 above the briefs that the contents list as 县市区传真: an editor names a column more
/// fully over its texts than in the table, or the reverse.
struct KindredColumns: Sendable {
    private let listed: [(key: [Unicode.Scalar], name: String)]

    init(_ names: [String]) {
        listed = names.map { (KindredColumns.key($0.scalarArray[...]), $0) }
            .filter { $0.key.count >= 2 }
    }

    private static let longest = 14
    private static let least = 4

    /// The listed column that a line names in other words.
    func name(of text: ArraySlice<Unicode.Scalar>) -> String? {
        guard text.count <= KindredColumns.longest, !listed.isEmpty,
            text.allSatisfy({ $0.isHan || $0.opensBracket || $0.closesBracket || $0 == "、" })
        else { return nil }
        let key = KindredColumns.key(text)
        guard key.count >= KindredColumns.least else { return nil }
        return listed.first { areKin(key, $0.key) }?.name
    }

    private static func key(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        text.filter { $0.isHan }
    }

    /// Both end alike, and the characters of the shorter stand in the longer in the same order.
    private func areKin(_ line: [Unicode.Scalar], _ column: [Unicode.Scalar]) -> Bool {
        let (short, long) = line.count < column.count ? (line, column) : (column, line)
        guard short.count < long.count, short.suffix(2).elementsEqual(long.suffix(2)) else {
            return false
        }
        if short.count < KindredColumns.least {
            return Vocabulary.columnEndings.isWhole(short[...])
        }
        var rest = long[...]
        for scalar in short {
            guard let at = rest.firstIndex(of: scalar) else { return false }
            rest = rest[(at + 1)...]
        }
        return short.first == long.first || short.count * 2 > long.count
    }
}
