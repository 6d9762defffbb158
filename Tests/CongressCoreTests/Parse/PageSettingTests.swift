import Testing

@testable import CongressCore

/// The same bulletins as other programs print their pages: with the margin of the paper, without
/// indents, with a blank line behind each line, without any.
@Suite struct PageSettingTests {
    struct Setting: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Of a hundred records so many are found again, with their titles and all their lines.
        let share: Int
        /// What becomes of a line.
        let set: @Sendable (String) -> [String]
    }

    static let settings = [
        Setting(testDescription: "a margin of six blanks", share: 99) {
            [$0.isBlank ? $0 : "      " + $0]
        },
        Setting(testDescription: "blanks behind each line", share: 100) { [$0 + "   "] },
        Setting(testDescription: "no indents", share: 98) { [$0.withoutIndent] },
        Setting(testDescription: "blank lines doubled", share: 97) {
            $0.isBlank ? ["", ""] : [$0]
        },
        Setting(testDescription: "a blank line behind each line", share: 92) {
            $0.isBlank ? [] : [$0, ""]
        },
        Setting(testDescription: "no blank lines", share: 92) { $0.isBlank ? [] : [$0] },
        Setting(testDescription: "lines torn at 38 characters", share: 96) {
            $0.isEmpty ? [$0] : $0.wrapped(at: 38)
        },
        Setting(testDescription: "lines torn at 26 characters", share: 93) {
            $0.isEmpty ? [$0] : $0.wrapped(at: 26)
        },
    ]

    @Test(arguments: settings) func findsTheSameRecords(_ setting: Setting) throws {
        var all = 0
        var found = 0
        for fixture in try PageSettingTests.fixtures.get() {
            let again = try PageSettingTests.records(fixture.lines.map(setting.set))
            all += fixture.records.count
            found += fixture.records.intersection(again).count
        }
        #expect(found * 100 >= all * setting.share, "\(found) of \(all)")
    }

    private static let fixtures = Result {
        try AnswerKey.fixtures.map { key in
            let source = try key.source()
            let lines = source.lines.map { String(scalars: source.scalars[$0.range]) }
            return (lines: lines, records: try records(lines.map { [$0] }))
        }
    }

    /// Kind, title and text of each record; of texts that repeat one is enough.
    private static func records(_ lines: [[String]]) throws -> Set<String> {
        let text = lines.flatMap { $0 }.joined(separator: "\n")
        return Set(
            try Bulletin(reading: text).records.filter { $0.kind != .session }.map { record in
                let letters = record.text.unicodeScalars.filter { $0.isHan }
                return "\(record.kind) \(record.title ?? "") " + String(scalars: letters)
            })
    }
}

extension String {
    fileprivate var isBlank: Bool { unicodeScalars.allSatisfy { $0.isLayoutBlank } }

    fileprivate var withoutIndent: String {
        String(String.UnicodeScalarView(unicodeScalars.drop { $0.isLayoutBlank }))
    }
}
