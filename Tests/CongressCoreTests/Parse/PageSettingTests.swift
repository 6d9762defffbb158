import Testing

@testable import CongressCore

/// The same bulletins as other programs print their pages: with the margin of the paper, without
/// indents, with a blank line behind each line, without any.
@Suite struct PageSettingTests {
    struct Setting: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Of a hundred records so many are found again, with their titles and all their lines.
        let share: Int
        let set: @Sendable ([String]) -> [String]
    }

    static let settings = [
        Setting(testDescription: "a margin of six blanks", share: 99) {
            $0.map { $0.isBlank ? $0 : "      " + $0 }
        },
        Setting(testDescription: "blanks behind each line", share: 100) { $0.map { $0 + "   " } },
        Setting(testDescription: "no indents", share: 98) { $0.map(\.withoutIndent) },
        Setting(testDescription: "blank lines doubled", share: 97) {
            $0.flatMap { $0.isBlank ? ["", ""] : [$0] }
        },
        Setting(testDescription: "a blank line behind each line", share: 92) {
            $0.flatMap { $0.isBlank ? [] : [$0, ""] }
        },
        Setting(testDescription: "no blank lines", share: 92) { $0.filter { !$0.isBlank } },
        Setting(testDescription: "full-width digits", share: 99) { $0.map(\.withWideDigits) },
        Setting(testDescription: "half-width marks", share: 99) { $0.map(\.withNarrowMarks) },
        Setting(testDescription: "blanks inside words", share: 96) { $0.map(\.withBlanksInWords) },
        Setting(testDescription: "paragraphs set in lines of 38 characters", share: 97) {
            $0.flatMap(\.inShortLines)
        },
        Setting(testDescription: "a page number in the text", share: 99) { paged($0) },
        Setting(testDescription: "a web page", share: 97) { $0.map(\.onWebPage) },
        Setting(testDescription: "the number of all pages", share: 98) {
            paged($0) { "\($0)/96" }
        },
        Setting(testDescription: "lines torn at 38 characters", share: 96) {
            $0.flatMap { $0.isEmpty ? [$0] : $0.wrapped(at: 38) }
        },
        Setting(testDescription: "lines torn at 26 characters", share: 93) {
            $0.flatMap { $0.isEmpty ? [$0] : $0.wrapped(at: 26) }
        },
    ]

    @Test(arguments: settings) func findsTheSameRecords(_ setting: Setting) throws {
        var all = 0
        var found = 0
        for fixture in try PageSettingTests.fixtures.get() {
            let again = try PageSettingTests.records(setting.set(fixture.lines))
            all += fixture.records.count
            found += fixture.records.intersection(again).count
        }
        #expect(found * 100 >= all * setting.share, "\(found) of \(all)")
    }

    private static let fixtures = Result {
        try AnswerKey.fixtures.map { key in
            let source = try key.source()
            let lines = source.lines.map { String(scalars: source.scalars[$0.range]) }
            return (lines: lines, records: try records(lines))
        }
    }

    /// Kind, title and text of each record, their Han alone; of texts that repeat one is enough.
    private static func records(_ lines: [String]) throws -> Set<String> {
        Set(
            try Bulletin(reading: lines.joined(separator: "\n")).records
                .filter { $0.kind != .session }
                .map { "\($0.kind) \(han($0.title ?? "")) \(han($0.text))" })
    }

    private static func han(_ text: String) -> String {
        String(scalars: text.unicodeScalars.filter { $0.isHan })
    }

    /// A page ends between two long lines, after 35 lines or more.
    private static func paged(
        _ lines: [String], foot: (Int) -> String = { "- \($0) -" }
    ) -> [String] {
        var result: [String] = []
        var (page, onPage) = (1, 0)
        for line in lines {
            if onPage >= 35, line.count >= 25, result.last?.count ?? 0 >= 25 {
                result += ["", foot(page), ""]
                (page, onPage) = (page + 1, 0)
            }
            result.append(line)
            onPage += 1
        }
        return result
    }
}

extension String {
    fileprivate var isBlank: Bool { unicodeScalars.allSatisfy { $0.isLayoutBlank } }

    fileprivate var withoutIndent: String {
        String(String.UnicodeScalarView(unicodeScalars.drop { $0.isLayoutBlank }))
    }

    fileprivate var withWideDigits: String {
        String(
            scalars: unicodeScalars.map {
                ("0"..."9").contains($0) ? Unicode.Scalar($0.value + 0xFEE0)! : $0
            })
    }

    fileprivate var withNarrowMarks: String {
        let narrow: [Character: Character] = ["，": ",", "：": ":", "；": ";", "（": "(", "）": ")"]
        return String(map { narrow[$0] ?? $0 })
    }

    /// A blank behind every 11th character that stands between others that are Han.
    fileprivate var withBlanksInWords: String {
        var text = String.UnicodeScalarView()
        for (place, scalar) in unicodeScalars.enumerated() {
            if place % 11 == 10, scalar.isHan, text.last?.isHan == true { text.append(" ") }
            text.append(scalar)
        }
        return String(text)
    }

    /// Blanks by their names, and a tag at the end of the line.
    fileprivate var onWebPage: String {
        guard !isBlank else { return self }
        let line = replacing("\u{3000}", with: "&emsp;").replacing("“", with: "&ldquo;")
        return line.replacing("”", with: "&rdquo;") + "<br/>"
    }

    /// Long lines as paragraphs with an indent.
    fileprivate var inShortLines: [String] {
        count > 38 ? ("\u{3000}\u{3000}" + withoutIndent).wrapped(at: 38) : [self]
    }
}
