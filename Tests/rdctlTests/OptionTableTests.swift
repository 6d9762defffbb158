import Testing

@testable import rdctl

/// Every row of every command's table, not samples.
@Suite struct OptionTableTests {
    static let pages = Rdctl.pages

    @Test func commandNamesAreUnique() {
        #expect(Set(Self.pages.map(\.name)).count == Self.pages.count)
    }

    @Test(arguments: pages.map(\.name))
    func rowsOfOneCommandHaveUniqueNames(_ name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name })
        let long = page.options.map(\.long)
        let short = page.options.compactMap(\.short)
        #expect(Set(long).count == long.count, "\(long)")
        #expect(Set(short).count == short.count, "\(short)")
    }

    @Test(arguments: pages.map(\.name))
    func everyRowIsNamedAndExplained(_ name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name })
        expectBothLanguages(page.summary, name)
        expectBothLanguages(page.description, name)
        for row in page.options {
            #expect(row.long.hasPrefix("--") && row.long.utf8.count > 3, "\(row.long)")
            #expect(row.long.unicodeScalars.allSatisfy { $0 == "-" || ("a"..."z").contains($0) })
            expectBothLanguages(row.help, row.long)
            if let detail = row.detail { expectBothLanguages(detail, row.long) }
            if row.takesValue {
                let placeholder = try #require(row.placeholder)
                #expect(!placeholder.chinese.isEmpty && !placeholder.english.isEmpty)
                #expect(placeholder.english == placeholder.english.uppercased(), "\(row.long)")
            }
        }
    }

    @Test(arguments: pages.map(\.name))
    func choicesAreUnambiguous(_ name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name })
        for choices in page.options.map(\.choices) + [page.operands?.choices ?? []] {
            let words = choices.flatMap { [$0.name] + $0.aliases }
            #expect(Set(words).count == words.count, "\(words)")
        }
    }

    /// So that an option may stand before the command, whichever that will be.
    @Test func anOptionTakesAValueWithEveryCommandOrWithNone() {
        var takesValue: [String: Bool] = [:]
        for row in Self.pages.flatMap(\.options) {
            for name in CompletionScript.names(of: row) {
                #expect(takesValue[name, default: row.takesValue] == row.takesValue, "\(name)")
                takesValue[name] = row.takesValue
            }
        }
    }

    @Test(arguments: CompletionScript.Shell.allCases, Language.allCases)
    func completionsListEveryRow(_ shell: CompletionScript.Shell, _ language: Language) {
        let script = CompletionScript(program: "rdctl", pages: Self.pages, language: language)
            .text(for: shell)
        for page in Self.pages {
            #expect(script.contains(page.name))
            for row in page.options {
                let name = shell == .fish ? "-l " + row.long.dropFirst(2) : row.long
                #expect(script.contains(name), "\(shell) \(page.name) \(row.long)")
                for choice in row.choices { #expect(script.contains(choice.name)) }
            }
        }
    }

    private func expectBothLanguages(_ text: Bilingual, _ what: String) {
        let hasHan = { (text: String) in
            text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        }
        #expect(hasHan(text.chinese), "no Chinese for \(what)")
        #expect(text.english.unicodeScalars.contains { ("a"..."z").contains($0) }, "\(what)")
        #expect(text.chinese != text.english, "\(what)")
    }
}
