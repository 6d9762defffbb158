import Foundation
import Testing

@testable import CongressCore

@Suite struct FoldingTests {
    private static func folded(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { view.append(contentsOf: Folding.fold(scalar).scalars) }
        return String(view)
    }

    /// All planes that hold foldings, the tags, and private use.
    private static let everyScalar = [0...0x2FFFF, 0xE0000...0xE0FFF, 0x10F000...0x10FFFF]
        .joined().compactMap { Unicode.Scalar(UInt32($0)) }

    static let pairs: [(String, String)] = [
        ("ＡｂＣ２０２４％", "abc2024%"), ("℃㈠①Ⅳ㎡", "°c(一)1ivm2"), ("㈱㏠", "(株)1日"),
        ("⼀⽅⽂⽰", "一方文示"), ("⺟⻄⻅", "母西见"), ("\u{F9D0}\u{FA19}", "类神"),
        ("郟縣陽們戶內爲為啓啟羣峯説說", "郏县阳们户内为为启启群峰说说"),
        ("黃吳呂靑淸眞歲處發髮敎卽", "黄吴吕青清真岁处发发教即"), ("乾昇甯", "干升宁"),
        ("，。：；（）！？、", ",.:;()!?、"), ("“”„「」\"", "\"\"\"\"\"\""), ("‘’'『』", "'''''"),
        ("·•・‧･", "·····"), ("—–－-―─", "------"), ("～~〜", "~~~"), ("《〈<》〉>", "<<<>>>"),
        ("〔2024〕5号［1］【附】", "[2024]5号[1][附]"), ("9∶30，3∕4、½", "9:30,3/4、1/2"),
        ("…", "."), ("二○一九", "二〇一九"), ("\u{200B}\u{FEFF}\u{AD}\\\u{E0101}", ""),
        ("ÀÉΣЖ", "àéσж"), ("𝐀𝟗", "a9"), ("鄆郾", "郓郾"), ("🈔", "二"),
    ]

    @Test(arguments: pairs)
    func folds(printed: String, expected: String) {
        #expect(Array(Self.folded(printed).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func keepsCharactersThatAreDistinctInUse() {
        let distinct = "己已巳未末土士日曰千干于太大犬芸云着著了瞭么幺后里喆哲堃坤"
        #expect(Self.folded(distinct) == distinct)
    }

    @Test func foldingTwiceIsFoldingOnce() {
        for scalar in Self.everyScalar {
            for once in Folding.fold(scalar).scalars where once != " " {
                guard case .one(let twice) = Folding.fold(once), twice == once else {
                    Issue.record("U+\(String(scalar.value, radix: 16)) is not stable")
                    continue
                }
            }
        }
    }

    @Test func formsAndExpansionsAreTheFoldingTurnedRound() {
        var singles: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]
        var holders: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]
        for scalar in Self.everyScalar {
            switch Folding.fold(scalar) {
            case .one(let folded): singles[folded, default: []].insert(scalar)
            case .several(let expansion):
                for folded in expansion { holders[folded, default: []].insert(scalar) }
            case .blank, .nothing: break
            }
        }
        let isTold = { (folded: Unicode.Scalar) in folded.value % 61 == 0 || holders[folded] != nil
        }
        for (folded, printed) in singles where printed.count > 1 || isTold(folded) {
            let forms = Folding.forms(of: folded)
            #expect(forms.first == folded)
            #expect(Set(forms) == printed)
            #expect(forms.count == printed.count)
            #expect(Set(Folding.expansions(containing: folded)) == holders[folded] ?? [])
        }
        #expect(holders.keys.allSatisfy { singles[$0] != nil })
    }

    @Test func agreesWithCompatibilityNormalisationOnWidths() {
        for value in UInt32(0xFF01)...0xFF5E {
            let scalar = Unicode.Scalar(value)!
            let narrow = String(scalar.narrowed)
            #expect(Self.folded(String(scalar)) == Self.folded(narrow))
        }
        for value in UInt32(0x2F00)...0x2FD5 {
            let radical = String(Unicode.Scalar(value)!)
            let plain = radical.precomposedStringWithCompatibilityMapping
            #expect(Self.folded(radical) == Self.folded(plain))
        }
    }

    @Test func radicalsOfTheSupplementBecomeIdeographs() {
        for value in UInt32(0x2E80)...0x2EF3 where value != 0x2E9A && value != 0x2E80 {
            guard case .one(let folded) = Folding.fold(Unicode.Scalar(value)!) else {
                Issue.record("U+\(String(value, radix: 16)) has no single folding")
                continue
            }
            #expect(!(0x2E80...0x2FDF ~= folded.value))
        }
    }

    @Test func linesOfTheTablesHaveOneWidth() {
        for table in [FoldingHanTable.rows, FoldingTable.rows] {
            let lines = "\(table)".split(separator: "\n")
            #expect(lines.allSatisfy { $0.unicodeScalars.count == 64 && $0.utf8.count == 192 })
        }
        #expect("\(FoldingHanTable.rows)".split(separator: "\n").count == 328)
        let pairs = "\(FoldingPairs.lines)".split(separator: "\n")
        #expect(pairs.dropLast().allSatisfy { $0.utf8.count == 96 })
        #expect(pairs.reduce(0) { $0 + $1.utf8.count } == FoldingPairs.count * 8)
        #expect(FoldingTable.rowOfBlock.count == 1024)
        #expect(Int(FoldingExpansions.starts.last!) == "\(FoldingExpansions.text)".utf8.count)
    }
}
