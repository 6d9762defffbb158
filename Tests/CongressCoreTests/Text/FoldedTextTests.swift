import Testing

@testable import CongressCore

@Suite struct FoldedTextTests {
    private static func folded(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: FoldedText(text.unicodeScalars).scalars.map { Unicode.Scalar($0)! })
        return String(view)
    }

    static let pairs: [(String, String)] = [
        ("第 41 期", "第41期"), ("第４１期", "第41期"), ("人 大　工\u{200B}作", "人大工作"),
        ("徐 家\n平", "徐家平"), ("A4  paper", "a4 paper"), ("12 34", "12 34"), ("a , b", "a,b"),
        ("OA 系统 V 2", "oa系统v 2"), ("**重点**工作", "重点工作"), ("a ** b", "a b"),
        ("2 * 3", "2*3"), ("1\\. 第\\*一", "1.第*一"), ("* 一 * 二", "*一*二"), ("一*", "一*"),
        ("…… 。", "."), ("———副题—", "-副题-"), ("　 前后 　", "前后"), ("", ""), ("㈠Ａ Ⅳ", "(一)a iv"),
    ]

    @Test(arguments: pairs)
    func folds(printed: String, expected: String) {
        #expect(Array(Self.folded(printed).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(arguments: pairs)
    func foldingTwiceIsFoldingOnce(printed: String, expected: String) {
        let once = Self.folded(printed)
        #expect(Array(Self.folded(once).unicodeScalars) == Array(once.unicodeScalars))
    }

    @Test func everyOriginIsAPrintedCharacterThatGivesTheFolded() {
        let text = Array("　㈠ 第 ４１\r\n期——**A b** ℃……陽\u{FEFF}光 ½ × 2".unicodeScalars)
        let folded = FoldedText(text)
        #expect(folded.scalars.count == folded.origins.count)
        #expect(folded.origins == folded.origins.sorted())
        for (scalar, origin) in zip(folded.scalars, folded.origins) {
            let printed = Folding.fold(text[Int(origin)]).scalars
            #expect(printed.contains { $0.value == scalar })
        }
    }

    @Test func printedRangeCoversExpansionsAndRuns() {
        let text = Array("前——㈠ 後".unicodeScalars)
        let folded = FoldedText(text)
        #expect(folded.scalars.count == 6)
        #expect(folded.printedRange(of: 0..<1, in: text) == 0..<1)
        #expect(folded.printedRange(of: 0..<2, in: text) == 0..<3)
        #expect(folded.printedRange(of: 1..<2, in: text) == 1..<3)
        #expect(folded.printedRange(of: 3..<4, in: text) == 3..<4)
        #expect(folded.printedRange(of: 2..<6, in: text) == 3..<6)
    }

    /// Random texts of the awkward characters: stable, in order, and a text's folding does not
    /// depend on blanks between Han characters.
    @Test func holdsForRandomTexts() {
        let alphabet = Array("人陽a1*  \n-—….。㈠\\\u{200B}½Ⅳé".unicodeScalars)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            let text = (0..<12).map { _ in alphabet.randomElement(using: &random)! }
            let once = FoldedText(text)
            let twice = FoldedText(once.scalars.map { Unicode.Scalar($0)! })
            #expect(once.scalars == twice.scalars, "\(text)")
            #expect(zip(once.origins, once.origins.dropFirst()).allSatisfy { $0 <= $1 })
        }
    }
}
