import Testing

@testable import CongressCore

/// Whatever happens to the lines of a bulletin, the reading comes to an end and every line that is
/// not blank belongs to exactly one record or one entry of matter.
@Suite struct LedgerUnderDamageTests {
    @Test(arguments: 1...12)
    func everyLineKeepsItsPlace(seed: UInt64) throws {
        var damage = LineDamage(
            texts: try AnswerKey.fixtures.map { try $0.source() }.map(LineDamage.lines),
            seed: seed)
        for _ in 0..<8 {
            let text = damage.next()
            let source = try Array(text.utf8).withUnsafeBytes {
                try TextDecoder().decode($0, name: "damaged.txt")
            }
            let bulletin = BulletinParser().parse(source).0
            #expect(Ledger(bulletin).unaccounted(in: source).isEmpty, "seed \(seed):\n\(text)")
        }
    }
}

/// Files that break off where no bulletin does.
@Suite struct FragmentTests {
    @Test(arguments: ["目　录", "CONTENTS"]) func endsWithItsContents(_ heading: String) throws {
        let bulletin = try Bulletin(
            reading: """
                澄河人大
                2019年第3期

                \(heading)
                石门镇人大组织代表视察饮水安全工程　文丨甘雨桐
                焊花里的代表　文丨陶望舒

                县人大常委会组织代表视察水库　文丨县人大教工委
                老代表的一天　文丨县融媒体中心　汤小圆
                """)
        #expect(bulletin.issue.number == 3)
    }

    @Test func readsLinesOfOneMark() throws {
        for mark in "：:；。，、（）【】《》—·•△★◆〇|01月日年第号封插图附编本共文刊" {
            let bulletin = try Bulletin(
                reading: """
                    澄河人大
                    2019年第3期
                    \(mark)

                    目录
                    \(mark)
                    县人大常委会组织代表视察水库（2）
                    焊花里的代表（5）
                    \(mark)

                    大事记
                    \(mark)
                    3月5日，主任调研。
                    \(mark)
                    """)
            #expect(bulletin.issue.number == 3)
        }
    }
}

/// Bulletins whose lines a converter or an editor has mangled: lost, moved, doubled, joined, wrapped,
/// set apart, or dressed as something else.
private struct LineDamage {
    private let texts: [[String]]
    private var random: SeededGenerator

    /// What lines are dressed as; `%` stands for the line.
    private static let disguises = [
        "【%】", "（%）", "●%", "▲%", "——%", "一、%", "%：", "◆%◆", "%（下转第3页）", "（上接第2页）%", "9月",
        "【二〇一九年一月】", "三月", "大事记", "目录", "12", "·%·", "3日，%", "同日，%", "附：%", "图为%", "%。", "简讯",
        "公　告",
    ]

    init(texts: [[String]], seed: UInt64) {
        self.texts = texts
        random = SeededGenerator(seed: seed)
    }

    static func lines(_ source: SourceText) -> [String] {
        source.lines.map { String(scalars: source.scalars[$0.range]) }
    }

    mutating func next() -> String {
        var lines = texts.randomElement(using: &random) ?? []
        for _ in 0..<Int.random(in: 1...10, using: &random) where !lines.isEmpty {
            let start = Int.random(in: 0..<lines.count, using: &random)
            let end = min(lines.count, start + Int.random(in: 1...30, using: &random))
            strike(&lines, start..<end)
        }
        return lines.isEmpty ? "云岭人大" : lines.joined(separator: "\n")
    }

    private mutating func strike(_ lines: inout [String], _ range: Range<Int>) {
        let part = Array(lines[range])
        switch Int.random(in: 0..<9, using: &random) {
        case 0: lines.removeSubrange(range)
        case 1:
            lines.removeSubrange(range)
            lines.insert(contentsOf: part, at: Int.random(in: 0...lines.count, using: &random))
        case 2: lines.insert(contentsOf: part, at: range.lowerBound)
        case 3: lines.replaceSubrange(range, with: [part.joined()])
        case 4:
            let width = Int.random(in: 6...30, using: &random)
            lines.replaceSubrange(range, with: part.flatMap { wrapped($0, width) })
        case 5: lines.replaceSubrange(range, with: part.flatMap { [$0, ""] })
        case 6: lines.replaceSubrange(range, with: part.filter { !$0.isEmpty })
        case 7:
            let count = Int.random(in: 1...3, using: &random)
            lines.replaceSubrange(range, with: part.map { String($0.prefix(count)) })
        default:
            for at in range.prefix(4) {
                let disguise = LineDamage.disguises.randomElement(using: &random) ?? "%"
                lines[at] = disguise.split(separator: "%", omittingEmptySubsequences: false)
                    .joined(separator: lines[at])
            }
        }
    }

    private func wrapped(_ line: String, _ width: Int) -> [String] {
        let scalars = line.scalarArray
        return stride(from: 0, to: scalars.count, by: width).map {
            String(scalars: scalars[$0..<min($0 + width, scalars.count)])
        }
    }
}
