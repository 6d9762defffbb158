import CongressCore

/// Prints one whole record for people: its facts line by line, then its text.
struct RecordPrinter {
    let console: Console

    func print(_ record: Record) {
        printFacts(of: record)
        if !record.text.isEmpty { console.out.write("\n" + record.text + "\n") }
    }

    /// Lines of an issue that belong to no record.
    func print(_ matter: Issue.Matter, of issue: Issue) {
        console.out.write(issue.id + "\n", .heading)
        fact("非记录", "matter", [console.say(Vocabulary.name(of: matter.what))])
        fact("位置", "lines", [Self.place(issue.file, matter.lines)])
        console.out.write("\n" + matter.text + "\n")
    }

    /// An issue's facts, and a line for each of its records.
    func print(_ issue: Issue, _ records: [Record]) {
        console.out.write(issue.id + "\n", .heading)
        fact("刊名", "title", [issue.publication])
        fact("主办", "publisher", [issue.publisher])
        fact("地区", "region", [issue.region])
        fact("年", "year", [issue.year.map { String($0) }])
        fact("期", "number", [issue.number.map { String($0) }])
        fact("总期", "total", [issue.total.map { String($0) }])
        fact("出版", "published", [issue.published?.description])
        fact("文件", "file", ["\(issue.file)  \(issue.encoding.title)  \(issue.lineCount)"])
        if !records.isEmpty { console.out.write("\n") }
        list(records)
    }

    /// A line for each record: its dates, its id, and its title or how it begins.
    private func list(_ records: [Record]) {
        let dates = records.map { Self.briefly($0.dates) }
        let widest = (
            dates: dates.map(console.width.of).max() ?? 0,
            ids: records.map { console.width.of($0.id) }.max() ?? 0
        )
        for (record, dates) in zip(records, dates) {
            console.out.write(console.width.padded(dates, to: widest.dates), .date)
            console.out.write("  " + console.width.padded(record.id, to: widest.ids), .faint)
            console.out.write("  " + (record.title ?? Self.beginning(of: record)) + "\n")
        }
    }

    /// Of more than two dates the first and the last.
    private static func briefly(_ dates: [EDTFDate]) -> String {
        let printed = dates.map(\.description)
        guard printed.count > 2, let first = printed.first, let last = printed.last else {
            return printed.joined(separator: ", ")
        }
        return first + " … " + last
    }

    /// Entries and captions have no title.
    private static func beginning(of record: Record) -> String {
        let line = record.text.prefix { $0 != "\n" }
        let words = line.prefix(longestBeginning)
        return words.count < line.count ? words + "…" : String(words)
    }

    private static let longestBeginning = 30

    func printFacts(of record: Record) {
        let out = console.out
        out.write(record.id + "\n", .heading)
        fact("类别", "kind", [console.say(Vocabulary.name(of: record.kind))])
        fact("题目", "title", [record.title])
        fact("日期", "dates", record.dates.map(\.description))
        if record.kind != .session {
            fact("位置", "lines", [Self.place(record.file, record.lines)])
        }
        switch record.detail {
        case .speech(let article), .article(let article): facts(of: article)
        case .inspection(let report): facts(of: report)
        case .chronicle(let entry): fact("人员", "people", entry.people.map(Self.words))
        case .photo(let caption): fact("人员", "people", caption.people.map(Self.words))
        case .session(let session): facts(of: session)
        }
    }

    /// `label: value; value`, or nothing where there is no value.
    private func fact(_ chinese: String, _ english: String, _ values: [String?]) {
        let values = values.compactMap { $0 }.filter { !$0.isEmpty }
        guard !values.isEmpty else { return }
        let label = console.say(Bilingual(chinese, english))
        console.out.write(console.width.padded(label, to: 10) + "  ", .faint)
        console.out.write(values.joined(separator: console.say(Bilingual("；", "; "))) + "\n")
    }

    private func facts(of article: Article) {
        fact("副题", "subtitle", [article.subtitle])
        fact("栏目", "column", [article.column])
        fact("作者", "authors", article.authors.map { Self.words($0.name, $0.role) })
        fact("来源", "source", [article.source])
    }

    private func facts(of report: InspectionReport) {
        facts(of: report.article)
        fact("形式", "form", [console.say(Vocabulary.name(of: report.form))])
        fact("法律", "laws", report.laws.map { "《\($0)》" })
        for finding in report.findings {
            fact(
                Self.words(finding.part).chinese, Self.words(finding.part).english,
                ["\(finding.title)  \(finding.line)"])
        }
    }

    private func facts(of session: Session) {
        let facts = session.facts
        fact("地区", "region", [facts.region])
        fact("机构", "body", [console.say(Vocabulary.name(of: facts.body))])
        fact("届", "term", [facts.term.map { String($0) }])
        fact("次", "number", [facts.number.map { String($0) }])
        fact("主持", "chair", [facts.chair.map(Self.words)])
        fact("出席", "attendees", facts.attendees.map(Self.words))
        fact("列席", "observers", facts.observers.map(Self.words))
        for item in facts.agenda { fact("议程", "agenda", ["\(item.action)  \(item.item)"]) }
        for reading in session.readings {
            fact("见于", "report", [reading.record + "  " + Self.place(reading.file, reading.lines)])
        }
        for difference in SessionDifference.all(of: session) {
            let values = difference.readings.map {
                "\($0.value) (\($0.records.joined(separator: ", ")))"
            }
            fact(
                "各处不一", "differs",
                [
                    console.say(difference.field) + console.say(Bilingual("：", ": "))
                        + values.joined(separator: " | ")
                ])
        }
    }

    /// `file:1000-1003,1010`
    static func place(_ file: String, _ lines: LineSpans) -> String {
        file + ":" + lines.joinedOverBlanks.printed.joined(separator: ",")
    }

    static func words(_ person: Person) -> String { words(person.name, person.role) }

    static func words(_ name: String, _ role: String?) -> String {
        role.map { "\(name)（\($0)）" } ?? name
    }

    private static func words(_ part: InspectionReport.Finding.Part) -> Bilingual {
        switch part {
        case .practice: Bilingual("做法", "practice")
        case .problem: Bilingual("问题", "problem")
        case .advice: Bilingual("建议", "advice")
        }
    }
}
