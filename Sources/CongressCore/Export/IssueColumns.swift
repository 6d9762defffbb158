/// The columns of the tables of issues and of their matter.
enum IssueColumns {
    static let issues: [Column<Issue>] = [
        Column("id", "编号", text: { $0.id }),
        Column("region", "地区", text: { $0.region }),
        Column("publication", "刊名", text: { $0.publication }),
        Column("publisher", "主办单位", text: { $0.publisher }),
        Column("issue_year", "年份", number: { $0.year }),
        Column("issue_number", "期号", number: { $0.number }),
        Column("issue_total", "总期号", number: { $0.total }),
        Column("published", "出版日期", date: { $0.published }),
        Column("source_file", "来源文件", text: { $0.file }),
        Column("encoding", "编码", text: { $0.encoding.rawValue }),
        Column("line_count", "行数", number: { $0.lineCount }),
        Column("digest", "校验值", text: { $0.digest }),
    ]

    static let matter: [Column<MatterRow>] = [
        Column("issue_id", "期编号", text: { $0.issue.id }),
        Column("what", "部分", text: { $0.matter.what.rawValue }),
        Column("source_file", "来源文件", text: { $0.issue.file }),
        Column("line_start", "起始行", number: { $0.matter.lines.lowest }),
        Column("line_end", "截止行", number: { $0.matter.lines.highest }),
        Column("lines", "行", lines: { $0.matter.lines }),
        Column("text", "正文", text: { $0.matter.text }),
    ]
}
