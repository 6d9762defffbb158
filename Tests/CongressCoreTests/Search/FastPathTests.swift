import Testing

@testable import CongressCore

/// Random indexes and random queries: scanning bytes answers as reading every line does.
@Suite struct FastPathTests {
    static let pieces = [
        "人大", "常委会", "养老", "郟县", "郏县", "5G", "5 G", "Hello", "World", "、", "，", ",", "。", ".", "……",
        "—", "——", "\n", " ", "\"", "“", "”", "\\", "n", "u0041", "text", "\":\"", "㈠", "（一）", "１２",
        "12",
        "*", "**", "会", "會", "𠀀", "é", "É", "①", "\u{7F}", "\u{2028}", "\u{1}", "开", "升", "主任", "／",
        "id",
    ]

    static func text(_ random: inout SteadyRandom, _ count: ClosedRange<Int>) -> String {
        (0..<Int.random(in: count, using: &random))
            .map { _ in pieces.randomElement(using: &random)! }.joined()
    }

    static func index(_ random: inout SteadyRandom) -> SampleIndex {
        let days = ["2024-09-03", "2024-10", "2023", "2024-12-28/2025-01-03"]
        let records = (0..<30).map { number in
            let issue = number < 15 ? "甲" : "乙"
            let dates = Bool.random(using: &random) ? [days.randomElement(using: &random)!] : []
            if Bool.random(using: &random) {
                return Record.entry(
                    "e\(number)", text(&random, 0...25), issue: issue,
                    title: Bool.random(using: &random) ? text(&random, 0...4) : nil, dates: dates,
                    people: [Person(name: text(&random, 1...2), role: text(&random, 0...2))])
            }
            var record = Record.article(
                "a\(number)", text(&random, 0...40), issue: issue, title: text(&random, 0...4),
                article: Article(
                    subtitle: text(&random, 0...2), column: text(&random, 0...2),
                    authors: [Author(name: text(&random, 1...2))],
                    outline: [OutlineItem(level: 1, title: text(&random, 1...3), line: 1)]))
            if Bool.random(using: &random) {
                let form = InspectionReport.Form.allCases.randomElement(using: &random)!
                record.detail = .inspection(
                    InspectionReport(article: record.article!, form: form))
            }
            return record
        }
        let issues = ["甲", "乙"].map { id in
            CongressCore.Issue(
                id: id, file: id + ".txt", region: id,
                matter: [
                    CongressCore.Issue.Matter(
                        what: .toc, lines: LineSpans([1...1]), text: text(&random, 0...9),
                        places: [])
                ])
        }
        let sessions = (10..<40).map { session("甲市/sc-5-\($0)", text(&random, 0...20), &random) }
        return SampleIndex(issues: issues, records: records, sessions: sessions)
    }

    private static func session(
        _ id: String, _ text: String, _ random: inout SteadyRandom
    ) -> Record {
        var facts = Session.Facts(region: "甲市", body: .standingCommittee)
        facts.attendees = [Person(name: self.text(&random, 1...2))]
        return Record(
            id: id, file: "甲.txt", title: self.text(&random, 0...4), text: text,
            lines: LineSpans([1...1]), detail: .session(Session(facts: facts, readings: [])))
    }

    static func query(_ random: inout SteadyRandom) throws -> Query {
        var query = Query()
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            query.words.append(text(&random, 1...3))
        }
        query.matchesAny = Int.random(in: 0..<4, using: &random) == 0
        query.allowsLookalikes = Bool.random(using: &random)
        query.order = Query.Order.allCases.randomElement(using: &random)!
        switch Int.random(in: 0..<13, using: &random) {
        case 0: query.excluded = [text(&random, 1...2)]
        case 1: query.fields = [Query.Field.allCases.randomElement(using: &random)!]
        case 2: query.people = [text(&random, 1...2)]
        case 3: query.column = text(&random, 1...1)
        case 4: query.kinds = [.article]
        case 5: (query.from, query.to) = (CivilDate(year: 2024), CivilDate(year: 2024, month: 11))
        case 6: query.issue = "甲"
        case 7: query.region = "乙"
        case 8:
            query.pattern =
                ["[0-9]", "常.?会", "^人", "(5|升)", "会$", "常委.{0,2}会", "(人大){1,2}", "人大(会|5).*"]
                .randomElement(using: &random)!
        case 9: query.scope = Bool.random(using: &random) ? .issue : .session
        case 10:
            query.kinds = [.inspection, .chronicle]
            query.forms = [InspectionReport.Form.allCases.randomElement(using: &random)!]
        default: break
        }
        return query
    }

    @Test func scanningAnswersAsReadingDoes() throws {
        var random = SteadyRandom(state: 41)
        for _ in 0..<25 {
            let index = Self.index(&random)
            for _ in 0..<30 {
                let query = try Self.query(&random)
                let fast = try index.hits(query)
                let slow = try index.hits(query, readsEveryLine: true)
                #expect(fast == slow, "\(query)")
                let count = try Searcher(index.sections).count(query)
                #expect(count.total == fast.count)
            }
        }
    }

    @Test func aWalkTellsWhereEveryStringBegins() {
        var random = SteadyRandom(state: 17)
        let index = Self.index(&random)
        let bytes = index.sections.slice(index.sections.records)
        for step in [1, 2, 7, 60] {
            var strings = StringWalk(bytes)
            let wrong = stride(from: 0, to: bytes.count, by: step).first { place in
                strings.openingQuote(before: place)
                    != IndexLine(bytes).openingQuote(before: place)
            }
            #expect(wrong == nil)
        }
    }

    /// A million dashes in one text; walking back to its beginning from each would take minutes.
    @Test func aLongTextIsWalkedOnce() {
        let line = "{\"text\":\"" + String(repeating: "—", count: 1_000_000) + "\"}"
        let time = ContinuousClock().measure {
            Array(line.utf8).withUnsafeBytes { bytes in
                var strings = StringWalk(bytes)
                let wrong = stride(from: 9, to: bytes.count - 2, by: 3).first {
                    strings.openingQuote(before: $0) != 8
                }
                #expect(wrong == nil)
            }
        }
        #expect(time < .seconds(30))
    }

    @Test func twoThreadsFindWhatOneFinds() throws {
        var random = SteadyRandom(state: 8)
        for _ in 0..<20 {
            let index = Self.index(&random)
            let plan = try SearchPlan(
                try Self.query(&random), issues: IssueChoice(), people: [],
                allowingLookalikes: false)
            let records = index.sections.records
            let search = LineSearch(index: index.sections, plan: plan)
            let visit: IndexWalk.Visit = { (lines, sieve, found) throws(SearchProblem) in
                try search.scan(lines, sieve, &found)
            }
            let scanner = plan.lead?.scanner
            let one = try IndexWalk(index: index.sections).run(
                [.init(records, visit)], with: scanner)
            let two = try IndexWalk(index: index.sections, pieceSize: 64, sizeWorthThread: 1)
                .run([.init(records, visit)], with: scanner)
            #expect(one.lines.map(\.line) == two.lines.map(\.line))
        }
    }

    /// Three blocks of a checksum with few needles, so that most stretches are held back.
    @Test(arguments: [1, 2, 3]) func sieveLetsEveryNeedleThrough(_ count: Int) {
        var random = SteadyRandom(state: UInt64(count))
        let size = IndexChecksum.blockSize
        let needles: [[UInt8]] = Array([[1, 2, 3], [4, 5, 6], [7]].prefix(count))
        var bytes = [UInt8](repeating: 0, count: 2 * size + 100)
        for _ in 0..<2000 {
            let at = Int.random(in: 0..<bytes.count - 3, using: &random)
            bytes.replaceSubrange(
                at..<at + 3, with: (needles.randomElement(using: &random)! + [9, 9]).prefix(3))
        }
        // Over the ends of a stretch and of a block.
        for end in [64, 128, size, 2 * size] {
            bytes.replaceSubrange(end - 1..<end + 2, with: [1, 2, 3])
        }
        let scanner = NeedleScanner(needles)
        bytes.withUnsafeBytes { bytes in
            var found: [Int] = []
            for block in 0..<3 {
                let (sum, sieve) = scanner.sieve(block, of: bytes, digits: 0..<0)
                #expect((sieve == nil) == (block == 2))
                #expect(sum == IndexChecksum.sum(ofBlock: block, of: bytes, digits: 0..<0))
                let range = block * size..<min((block + 1) * size + 70, bytes.count)
                var at = range.lowerBound
                while let place = scanner.next(in: bytes, at..<range.upperBound, through: sieve) {
                    found.append(place)
                    at = place + 1
                }
            }
            var wanted: [Int] = []
            var at = 0
            while let place = scanner.next(in: bytes, at..<bytes.count) {
                wanted.append(place)
                at = place + 1
            }
            #expect(Set(found).sorted() == wanted)
        }
    }

    @Test func scannerFindsEveryPlaceOfEveryNeedle() {
        var random = SteadyRandom(state: 5)
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                UInt8.random(in: 0...3, using: &random)
            }
            // Many are looked for by a table.
            let count = Bool.random(using: &random) ? 1...3 : 25...40
            let needles = (0..<Int.random(in: count, using: &random)).map { _ in
                (0..<Int.random(in: 1...3, using: &random)).map { _ in
                    UInt8.random(in: 0...3, using: &random)
                }
            }
            let scanner = NeedleScanner(needles)
            let wanted = bytes.indices.filter { at in
                needles.contains { bytes[at...].starts(with: $0) }
            }
            // Needles with the same beginning are looked for by that alone.
            let possible = bytes.indices.filter { at in
                needles.contains { bytes[at...].starts(with: $0.prefix(2)) }
            }
            var found: [Int] = []
            bytes.withUnsafeBytes { buffer in
                var at = 0
                while at < buffer.count, let place = scanner.next(in: buffer, at..<buffer.count) {
                    found.append(place)
                    at = place + 1
                }
            }
            #expect(Set(wanted).isSubset(of: found) && Set(found).isSubset(of: possible))
        }
    }
}
