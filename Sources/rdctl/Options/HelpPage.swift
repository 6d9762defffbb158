/// The content of a help text, before anybody knows how wide the terminal is.
struct HelpPage: Sendable {
    /// A heading and what stands under it: free lines, or terms with explanations.
    struct Section: Sendable {
        var heading: String
        var paragraphs: [String] = []
        var entries: [Entry] = []
    }

    struct Entry: Sendable {
        var term: String
        var explanation: String
        /// Further lines below the explanation.
        var details: [String] = []
    }

    enum Length: Sendable { case short, long }

    /// The usage line, or lines.
    var usage: [String]
    var introduction: [String]
    var sections: [Section]
}

extension HelpPage {
    init(_ page: CommandPage, _ length: Length, in language: Language) {
        usage = ["rdctl \(page.name) " + Self.usageTail(page, in: language)]
        introduction = [page.summary[language]]
        sections = []
        if length == .long, page.description != page.summary {
            introduction.append(page.description[language])
        }
        if let operands = page.operands, !operands.choices.isEmpty {
            sections.append(
                Section(
                    heading: operands.placeholder(at: 1)[language],
                    entries: operands.choices.map { Self.entry($0, in: language) }))
        }
        sections += Self.optionSections(page.options, length, in: language)
        if length == .long, !page.examples.isEmpty {
            let entries = page.examples.map {
                Entry(term: $0.line[language], explanation: $0.meaning[language])
            }
            sections.append(
                Section(heading: Bilingual("例子", "Examples")[language], entries: entries))
        }
    }

    /// The options of each group under the group's heading.
    static func optionSections(
        _ rows: [OptionRow], _ length: Length, in language: Language
    ) -> [Section] {
        OptionGroup.allCases.compactMap { group in
            let entries = rows.filter { $0.group == group }.map { entry($0, length, in: language) }
            guard !entries.isEmpty else { return nil }
            return Section(heading: group.heading[language], entries: entries)
        }
    }

    private static func usageTail(_ page: CommandPage, in language: Language) -> String {
        let options = Bilingual("[选项…]", "[options]")[language]
        guard let operands = page.operands else { return options }
        let word = operands.placeholder[language]
        if let first = operands.first { return "\(options) \(first[language]) [\(word)…]" }
        let several = operands.count.upperBound > 1 ? word + "…" : word
        return options + " " + (operands.count.lowerBound == 0 ? "[\(several)]" : several)
    }

    private static func entry(
        _ row: OptionRow, _ length: Length, in language: Language
    ) -> Entry {
        var term = row.short.map { "-\($0), " } ?? "    "
        term += row.long
        if let placeholder = row.placeholder { term += " " + placeholder[language] }
        var details: [String] = []
        if length == .long {
            if let detail = row.detail { details.append(detail[language]) }
            details += choiceLines(row.choices, in: language)
            if row.isList { details.append(Bilingual("可以重复。", "May be repeated.")[language]) }
        }
        return Entry(term: term, explanation: row.help[language], details: details)
    }

    private static func entry(_ choice: Choice, in language: Language) -> Entry {
        let aliases = choice.aliases.isEmpty ? "" : " (\(choice.aliases.joined(separator: ", ")))"
        return Entry(
            term: choice.name, explanation: (choice.help?[language] ?? "") + aliases)
    }

    /// The values of an option, with the other words that mean the same.
    private static func choiceLines(_ choices: [Choice], in language: Language) -> [String] {
        guard !choices.isEmpty else { return [] }
        let words = choices.map { choice in
            choice.aliases.isEmpty
                ? choice.name : "\(choice.name) (\(choice.aliases.joined(separator: ", ")))"
        }
        return [Bilingual("可取：", "One of: ")[language] + words.joined(separator: " | ")]
    }
}
