/// The columns of the tables whose rows are records, and of the headings of reports.
enum RecordColumns {
    typealias Columns = [Column<RecordRow>]

    static let records: Columns =
        [
            Column("id", "编号", text: { $0.record.id }),
            Column("kind", "类别", text: { $0.record.kind.rawValue }),
        ] + issue + heading + dates + people + session + place + text

    static let speeches: Columns = id + issue + heading + dates + authors + source + place + text

    static let inspections: Columns =
        id + issue + heading + dates + authors + source
        + [
            Column("form", "形式", text: { $0.inspection?.form.rawValue }),
            Column("laws", "检查的法律法规", list: { $0.inspection?.laws ?? [] }),
            Column("practices", "做法和成效", list: { $0.findings(.practice) }),
            Column("problems", "存在问题", list: { $0.findings(.problem) }),
            Column("advice", "意见建议", list: { $0.findings(.advice) }),
        ] + place + text

    static let articles: Columns = speeches
    static let chronicle: Columns = id + issue + dates + people + session + place + text
    static let photos: Columns = chronicle

    static let findings: [Column<FindingRow>] =
        [
            Column("record_id", "报告编号", text: { $0.report.record.id })
        ] + issue.of { $0.report }
        + [
            Column("report_title", "报告标题", text: { $0.report.record.title }),
            Column("form", "形式", text: { $0.report.inspection?.form.rawValue }),
            Column("laws", "检查的法律法规", list: { $0.report.inspection?.laws ?? [] }),
        ] + dates.of { $0.report }
        + [
            Column("position", "序号", number: { $0.position }),
            Column("part", "部分", text: { $0.finding.part.rawValue }),
            Column("title", "标题", text: { $0.finding.title }),
            Column("source_file", "来源文件", text: { $0.report.record.file }),
            Column("line", "行", number: { $0.finding.line }),
        ]

    // MARK: Groups that several tables share

    static let id: Columns = [Column("id", "编号", text: { $0.record.id })]

    static let issue: Columns = [
        Column("region", "地区", text: { $0.region }),
        Column("publication", "刊名", text: { $0.issue?.publication }),
        Column("issue_year", "年份", number: { $0.issue?.year }),
        Column("issue_number", "期号", number: { $0.issue?.number }),
        Column("issue_total", "总期号", number: { $0.issue?.total }),
    ]

    static let heading: Columns = [
        Column("title", "标题", text: { $0.record.title }),
        Column("subtitle", "副标题", text: { $0.record.article?.subtitle }),
        Column("column", "栏目", text: { $0.record.article?.column }),
    ]

    static let dates: Columns = [
        Column("date_edtf", "日期", list: { $0.record.dates.map(\.description) }),
        Column("date_start", "起始日", date: { $0.record.dates.map(\.earliest).min() }),
        Column("date_end", "截止日", date: { $0.record.dates.map(\.latest).max() }),
    ]

    static let people: Columns = [
        Column("people", "人员", list: { $0.record.namedPeople.map(\.name) }),
        Column("roles", "职务", list: { $0.record.namedPeople.map { $0.role ?? "" } }),
    ]

    static let authors: Columns = [
        Column("authors", "作者", list: { $0.record.namedPeople.map(\.name) }),
        Column("author_roles", "作者职务", list: { $0.record.namedPeople.map { $0.role ?? "" } }),
    ]

    static let source: Columns = [
        Column("source", "来源", text: { $0.record.article?.source })
    ]

    static let session: Columns = [
        Column("session_id", "会议编号", list: { $0.sessionIDs })
    ]

    static let place: Columns = [
        Column("source_file", "来源文件", text: { $0.record.file }),
        Column("line_start", "起始行", number: { $0.record.lines.lowest }),
        Column("line_end", "截止行", number: { $0.record.lines.highest }),
        Column("lines", "行", lines: { $0.record.lines }),
    ]

    static let text: Columns = [Column("text", "正文", text: { $0.record.text })]
}

extension RecordRow {
    fileprivate func findings(_ part: InspectionReport.Finding.Part) -> [String] {
        inspection?.findings.filter { $0.part == part }.map(\.title) ?? []
    }
}
