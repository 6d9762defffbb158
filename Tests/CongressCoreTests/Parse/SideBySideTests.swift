import Foundation
import Testing

@testable import CongressCore

/// Pages in two columns whose lines stand side by side, and rows of other kinds that are none.
@Suite struct SideBySideTests {
    private static let cover = "栖溪人大\n2022年第4期（总第61期）\n栖溪县人大常委会主办\n\n"

    private static let left = [
        "　　为了摸清全县饮水安全的底数，县人",
        "大常委会主任钟离望带队，先后走访了九",
        "个乡镇、二十三个村，察看水源、水厂和",
        "入户管网，听取群众的意见和建议，并委",
        "托乡镇人大同步开展调研。现将有关情况",
        "报告如下：",
        "　　一、基本情况",
        "　　全县建成集中供水工程一百一十二处，",
        "受益人口二十六万，自来水普及率达到百",
        "分之九十一，水费收缴率逐年提高，管护",
    ]

    private static let right = [
        "经费由县乡两级分担，村级管水员全部落",
        "实到人。",
        "　　二、存在的问题",
        "　　枯水期部分山区水源不足，老旧管网漏",
        "损较重，个别水厂消毒设备带病运行，水",
        "质检测的频次没有达到规定的要求。",
        "　　三、意见和建议",
        "　　要加快备用水源的建设，把漏损严重的",
        "管网列入明年的改造计划，并向县人大常",
        "委会书面报告落实的情况。",
    ]

    private static let heading =
        "　　　　关于全县农村饮水安全工作情况的调研报告\n　　　　　　　　　　县人大农业农村工委\n\n"

    private static func parse(_ text: String) throws -> (Bulletin, DiagnosticLog) {
        let source = try Array(text.utf8).withUnsafeBytes {
            try TextDecoder().decode($0, name: "a.txt")
        }
        let read = BulletinParser().parse(source)
        let ledger = LineLedger(read.0.issue, read.0.records)
        let printed = source.lines.count { !$0.isBlank }
        #expect(ledger.owned(of: source) == printed, "every line has one owner")
        return read
    }

    private static func width(_ text: String, countsHalves: Bool) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (countsHalves && $1.value >= 0x2000 ? 2 : 1) }
    }

    /// The columns as a program sets them that gives every character one column, or wide ones two.
    private static func beside(
        _ left: [String], _ right: [String], countsHalves: Bool = false
    ) -> String {
        let edge = (left.map { width($0, countsHalves: countsHalves) }.max() ?? 0) + 4
        return (0..<max(left.count, right.count)).map { at in
            let first = at < left.count ? left[at] : ""
            guard at < right.count else { return first }
            let blanks = edge - width(first, countsHalves: countsHalves)
            return first + String(repeating: " ", count: blanks) + right[at]
        }
        .joined(separator: "\n")
    }

    /// What the columns hold when one stands below the other.
    private static func below(_ columns: [String]...) -> String {
        columns.joined().joined(separator: "\n")
    }

    @Test(arguments: [false, true])
    func readsOneColumnAfterTheOther(countsHalves: Bool) throws {
        let (plain, _) = try Self.parse(
            Self.cover + Self.heading + Self.below(Self.left, Self.right))
        let text =
            Self.cover + Self.heading
            + Self.beside(Self.left, Self.right, countsHalves: countsHalves)
        let (bulletin, log) = try Self.parse(text)
        let report = try #require(bulletin.records.first)
        #expect(bulletin.records.map(\.text) == plain.records.map(\.text))
        #expect(report.text.contains("水费收缴率逐年提高，管护经费由县乡两级分担"))
        #expect(report.lines == LineSpans([5...17]))
        #expect(report.article?.outline.map(\.line) == [14, 10, 14])
        #expect(report.places.last == Record.Place(line: 17, offset: report.places.last!.offset))
        #expect(log.entries.map(\.code) == [.columnsParted])
        #expect(log.entries.map(\.line) == [8])
        // The remark names the character with which the right column begins.
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)[7]
        let right = line.dropFirst((log.entries.first?.column ?? 0) - 1)
        #expect(
            Self.right.contains { $0.hasSuffix(right) && right.first == $0.first { $0 != "　" } })
        #expect(bulletin.issue.lineCount == 17)
    }

    /// The right column begins with the last lines of one text; the next one follows below it.
    @Test func givesEachTextALineOfItsOwn() throws {
        let next = ["", "县人大常委会视察秋粮收购", "", "　　10月9日，县人大常委会副主任闻人烈带", "领部分代表视察了秋粮收购工作。"]
        let filler = ["　　会议还研究了其他事项，要求各乡镇按时", "上报明年的工作打算。"]
        let text =
            Self.cover + Self.heading
            + Self.beside(Self.left + filler, Array(Self.right.prefix(7)) + next)
        let (bulletin, _) = try Self.parse(text)
        #expect(bulletin.records.filter { $0.kind != .session }.count == 2)
        #expect(bulletin.records.last?.title == "县人大常委会视察秋粮收购")
        #expect(bulletin.records.last?.dates.map(\.description) == ["2022-10-09"])
        #expect(bulletin.records.allSatisfy { !$0.lines.ranges.isEmpty })
    }

    @Test func readsTheEntriesOfBothColumns() throws {
        func entry(_ day: Int, _ place: String) -> [String] {
            ["　　\(day)日，县人大常委会副主任闻人烈到", "\(place)检查河道治理工作，看望驻村的代", "表。"]
        }
        let left = entry(2, "石桥镇") + entry(5, "杏花乡") + entry(9, "河湾镇")
        let right = entry(12, "青岗乡") + entry(16, "柳林镇") + entry(23, "白水镇")
        let (bulletin, _) = try Self.parse(
            Self.cover + "大事记\n\n9月\n\n" + Self.beside(left, right))
        let entries = bulletin.records.filter { $0.kind == .chronicle }
        #expect(
            entries.map { $0.dates.map(\.description) }
                == [2, 5, 9, 12, 16, 23].map {
                    ["2022-09-" + ($0 < 10 ? "0\($0)" : "\($0)")]
                })
        #expect(entries.allSatisfy { $0.text.hasSuffix("看望驻村的代表。") })
    }

    /// Two texts of one line each.
    @Test func leavesTogetherWhatHasTooFewLines() throws {
        let source = try Array("甲乙丙丁戊己    庚辛壬癸子丑".utf8).withUnsafeBytes {
            try TextDecoder().decode($0, name: "a.txt")
        }
        let edge = SideBySide.Edge(column: 10, countsHalves: false)
        let order = ReadingOrder(source, [.init(lines: 0..<1, edge: edge, whole: 1)])
        #expect(order.text.lines.count == 2)
        func record(_ id: String, _ line: Int) -> Record {
            Record(
                id: id, file: "a.txt", text: id, lines: LineSpans([line...line]),
                detail: .photo(PhotoCaption(people: [])))
        }
        var log = DiagnosticLog(file: "a.txt")
        var two = Bulletin(issue: Issue(id: "x", file: "a.txt"))
        two.records = [record("甲", 1), record("庚", 2)]
        #expect(!order.restore(&two, &log))
        two.records.removeLast()
        #expect(order.restore(&two, &log) && two.records[0].lines == LineSpans([1...1]))
    }

    @Test(arguments: [
        // Two names and offices on a line.
        Self.beside(
            (1...10).map { "县人大代表第\($0)小组组长" },
            (1...10).map { "第\($0)组　司徒望　欧阳烈　钟离月" }),
        // The contents on two columns have a reader of their own.
        Self.beside(
            (1...10).map { "关于乡镇供水工作的调研报告　\($0)" },
            (11...20).map { "关于秋粮收购工作的视察报告　\($0)" }),
        // Days and what happened on them.
        Self.beside(
            (1...10).map { "一九八五年五月\($0)日上午" },
            (1...10).map { _ in "县人大常委会视察水利工程，听取汇报，提出了建议。" }),
        // Couplets, and questions with their answers.
        Self.beside(
            (1...10).map { _ in "春风吹绿了万重山，" },
            (1...10).map { _ in "走村串户去听民意，问计于民。" }),
        Self.beside(
            (1...10).map { _ in "代表提出建议，由谁办理？" },
            (1...10).map { _ in "由有关机关、组织办理，并答复代表。" }),
        // Rows of a table with commas.
        Self.beside(
            (1...10).map { _ in "关于修建东风路的建议，由代表联名提出" },
            (1...10).map { _ in "市住房城乡建设局，会同交通局办理" }),
        // A few rows of a table.
        Self.beside(
            ["听取和审议县政府的专项报告", "检查水污染防治法的实施情况", "视察全县的秋粮收购工作"],
            ["由财经工委负责，三月完成", "由城环工委负责，六月完成", "由农业工委负责，十月完成"]),
    ])
    func leavesRowsOfOtherKinds(_ rows: String) throws {
        let text = Self.cover + Self.heading + Self.below(Self.left, Self.right) + "\n\n" + rows
        let (_, log) = try Self.parse(text)
        #expect(!log.entries.contains { $0.code == .columnsParted || $0.code == .columnsTogether })
    }
}
