import Testing

@testable import CongressCore

@Suite struct PatternTests {
    func matches(_ pattern: String, _ text: String) throws -> [String] {
        let scalars = Array(text.unicodeScalars)
        return SearchedText(text).places(of: try Pattern(pattern)).map {
            RecallTests.string(scalars[$0])
        }
    }

    @Test(arguments: [
        ("第.次", "第一次第二次", ["第一次", "第二次"]), ("第.+次", "第一次第二次", ["第一次第二次"]),
        ("[一二]次", "第一次第三次", ["一次"]), ("[^一]次", "第一次第三次", ["三次"]),
        ("[一-三]", "丁一", ["丁", "一"]), ("\\d{1,2}日", "5日12日123日", ["5日", "12日", "23日"]),
        ("a|ab", "abab", ["ab", "ab"]), ("(甲|乙){2}", "甲乙丙甲", ["甲乙"]),
        ("甲{2,}", "甲甲甲乙甲", ["甲甲甲"]), ("^甲", "甲甲\n甲", ["甲", "甲"]), ("甲$", "甲甲\n乙甲", ["甲", "甲"]),
        ("郟", "郏县郟县", ["郏", "郟"]), ("Ａ", "aA", ["a", "A"]), ("\\(一\\)", "（一）㈠", ["（一）", "㈠"]),
        ("5 ?G", "5G 5 G", ["5G", "5 G"]), ("x*", "甲乙", []), ("甲.?丙", "甲乙丙甲丙", ["甲乙丙", "甲丙"]),
        ("a.c", "a\nc", []), ("(a*)*b", "aaab", ["aaab"]), ("", "", []),
        ("甲{0}乙", "甲乙", ["乙"]), ("(甲{0}|乙){2}丙", "乙乙丙丙", ["乙乙丙", "丙"]),
    ])
    func finds(pattern: String, text: String, found: [String]) throws {
        guard !text.isEmpty else {
            #expect(throws: PatternProblem.self) { try Pattern(pattern) }
            return
        }
        #expect(try matches(pattern, text) == found)
    }

    @Test(arguments: [
        ("", 1), ("(甲", 1), ("甲)", 2), ("甲[乙", 2), ("*甲", 1), ("甲|*", 3), ("甲{2", 2), ("甲{3,2}", 2),
        ("甲{2000}", 2), ("[甲-乙]", 4), ("甲\\", 2), ("\\q", 1), ("[^]", 1), ("^*", 1), ("((((", 4),
        ("(((a{1000}){1000}){1000})", 1), ("甲{,3}", 2), ("甲*?", 3), ("乙甲{2}{3}", 6),
        ("养" + String(repeating: "{1}", count: 40_000), 5),
    ])
    func refusesWithAColumn(pattern: String, column: Int) {
        do throws(PatternProblem) {
            _ = try Pattern(pattern)
            Testing.Issue.record("compiled \(pattern)")
        } catch {
            #expect(error.column == column, "\(error)")
            #expect(error.chinese.contains("第\(column)个字符"))
        }
    }

    /// What a scan may look for before a record is folded.
    @Test(arguments: [
        ("人民.会议", ["人民", "会议"]), ("(人民)+会", ["人民", "会"]), ("甲?乙丙*丁", ["乙", "丁"]),
        ("甲乙|乙丙", ["乙"]), ("[甲乙]|丙", []), ("^甲乙$", ["甲乙"]), ("甲 乙", ["甲", "乙"]),
    ])
    func knowsWhatEveryMatchHolds(_ pattern: String, _ runs: [String]) throws {
        let required = try Pattern(pattern).required.map {
            RecallTests.string($0.map { Unicode.Scalar($0)! }[...])
        }
        #expect(required == runs)
    }

    /// Backtracking would take longer than the age of the universe.
    @Test func timeDoesNotExplode() throws {
        let text = String(repeating: "a", count: 2000)
        #expect(try matches("(a*)*(a*)*(a|aa)*c", text).isEmpty)
        #expect(try matches("(a?){200}a{200}", text).count == 5)
        #expect(try matches("((((a{0}){1000}){1000}){1000}){1000}b", "ab") == ["b"])
    }
}
