@testable import CongressCore

/// A small invented archive that has every kind of record, and a way to export it.
enum ExportSamples {
    static func day(_ year: Int, _ month: Int, _ day: Int) -> EDTFDate {
        EDTFDate(CivilDate(year: year, month: month, day: day)!)
    }

    static let issue = Issue(
        id: "云岭人大-2024-05", file: "云岭-2024-5.txt", publication: "云岭人大",
        publisher: "云岭市人大常委会", region: "云岭市", year: 2024, number: 5, total: 31,
        published: CivilDate(year: 2024, month: 11, day: 15),
        matter: [
            Issue.Matter(
                what: .masthead, lines: LineSpans([1...3, 5...5]), text: "云岭人大\n第5期",
                places: [])
        ], digest: "00ff", lineCount: 120)

    /// An issue of which nothing is known but its file.
    static let bareIssue = Issue(id: "unknown", file: "unknown.txt")

    static let speech = Record(
        id: "云岭人大-2024-05/s-20241024-0001", issue: issue.id, file: issue.file,
        title: "在常委会会议上的讲话", dates: [day(2024, 10, 24)], text: "同志们：\n一、认清形势",
        lines: LineSpans([10...12, 4...4]),
        detail: .speech(
            Article(
                subtitle: "在第三次会议上", column: "领导讲话",
                authors: [Author(name: "桑维新", role: "市人大常委会主任")], source: "云岭日报",
                outline: [OutlineItem(level: 1, title: "一、认清形势", line: 11)])))

    static let inspection = Record(
        id: "云岭人大-2024-05/i-0002", issue: issue.id, file: issue.file,
        title: "关于检查水法实施情况的报告", dates: [], text: "检查报告|正文\"引\"",
        lines: LineSpans([20...30]),
        detail: .inspection(
            InspectionReport(
                article: Article(authors: [Author(name: "执法检查组", isOrganisation: true)]),
                form: .lawEnforcement, laws: ["中华人民共和国水法"],
                findings: [
                    .init(part: .practice, title: "做法|一", line: 21),
                    .init(part: .problem, title: "问题一", line: 24),
                    .init(part: .advice, title: "建议一", line: 27),
                ])))

    static let article = Record(
        id: "云岭人大-2024-05/a-0003", issue: issue.id, file: issue.file, title: "=SUM(A1)",
        dates: [EDTFDate(CivilDate(year: 2024, month: 10)!)], text: "正文",
        lines: LineSpans([40...41]),
        detail: .article(Article()))

    static let chronicle = Record(
        id: "云岭人大-2024-05/c-20240925-0004", issue: issue.id, file: issue.file,
        dates: [day(2024, 9, 25), day(2024, 9, 27)], text: "25日、27日，副主任阿依古丽到砚县调研。",
        lines: LineSpans([50...51]),
        detail: .chronicle(
            ChronicleEntry(people: [
                Person(name: "阿依古丽", role: "副主任", mark: "女"), Person(name: "桑维新"),
            ])))

    static let photo = Record(
        id: "云岭人大-2024-05/p-0005", issue: issue.id, file: issue.file, text: "封面图片：云岭",
        lines: LineSpans([60...60]), detail: .photo(PhotoCaption()))

    static let session = Record(
        id: "云岭市/sc-7-3", file: issue.file, title: "云岭市七届人大常委会第三次会议",
        dates: [
            EDTFDate(
                CivilDate(year: 2024, month: 10, day: 23)!,
                to: CivilDate(year: 2024, month: 10, day: 24)!)
        ], text: "会议", lines: LineSpans([50...51]),
        detail: .session(Session(facts: facts, readings: [reading])))

    static let facts = Session.Facts(
        region: "云岭市", body: .standingCommittee, term: 7, number: 3,
        chair: Person(name: "桑维新", role: "市人大常委会主任"),
        attendees: [Person(name: "阿依古丽", role: "市人大常委会副主任")],
        observers: [Person(name: "邬明", role: "副市长")],
        agenda: [.init(action: "审议通过", item: "人事任免"), .init(action: "听取", item: "报告")])

    static let reading = Session.Reading(
        record: chronicle.id, issue: issue.id, file: issue.file, lines: LineSpans([50...51]),
        kind: .chronicle, facts: facts)

    static let issues = [issue, bareIssue]
    static let records = [speech, inspection, article, chronicle, photo, session]
    static let context = ExportContext(
        issues: issues, sessions: [SessionReports(id: session.id, records: [reading.record])])

    /// What the exporter hands to its sink for these records.
    static func export(
        _ table: ExportTable, as format: ExportFormat, options: ExportOptions = ExportOptions(),
        records: [Record] = records
    ) throws -> [UInt8] {
        let taken = Taken()
        var exporter = Exporter(table, as: format, options: options, context: context) {
            taken.bytes += $0
        }
        for issue in issues { try exporter.add(issue) }
        for record in records { try exporter.add(record) }
        try exporter.finish()
        return taken.bytes
    }

    private final class Taken {
        var bytes: [UInt8] = []
    }
}

/// Reads RFC 4180 strictly, as an independent check of what was written.
struct CSVReading {
    private(set) var rows: [[String]] = []

    init(_ bytes: [UInt8]) {
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            index += 1
            switch (byte, isQuoted) {
            case (0x22, true) where next == 0x22:
                cell.append(0x22)
                index += 1
            case (0x22, _): isQuoted.toggle()
            case (0x2C, false):
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
            case (0x0D, false) where next == 0x0A:
                index += 1
                rows.append(row + [String(decoding: cell, as: UTF8.self)])
                (row, cell) = ([], [])
            default: cell.append(byte)
            }
        }
    }
}
