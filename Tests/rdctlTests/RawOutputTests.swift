import CongressCore
import Foundation
import Testing

@testable import rdctl

/// Hits that are printed from the bytes of the index look as those of whole records do.
@Suite struct RawOutputTests {
    /// All fixtures, imported once.
    private final class Archived: @unchecked Sendable {
        // Unchecked because the sandbox is a class; nothing in it changes.
        static let whole = Result { try Archived() }

        let sandbox: CommandSandbox
        let index: OpenIndex
        /// What stands in records and sessions, for words to look for.
        let texts: [[Unicode.Scalar]]

        init() throws {
            sandbox = try CommandSandbox()
            sandbox.run("import", CommandSandbox.fixtures)
            index = try OpenIndex(path: sandbox.path("index.json"))
            var texts: [[Unicode.Scalar]] = []
            try Searcher(index).found(Query(), with: .text) { found in
                guard case .record(let record) = found else { return true }
                texts.append(Array(record.text.unicodeScalars))
                return true
            }
            self.texts = texts.filter { !$0.isEmpty }
        }
    }

    /// What the command prints to a file: by bytes, or hit by hit.
    private func output(
        _ query: Query, _ form: QueryOutput, of index: OpenIndex, byBytes: Bool
    ) throws -> String {
        let console = Console.memory()
        var printer = HitPrinter(form, console)
        let searcher = Searcher(index)
        if byBytes {
            let lines = try #require(HitLines(form, console))
            try searcher.print(
                query, by: lines,
                write: {
                    printer.pass($0)
                    return true
                },
                other: {
                    printer.print($0)
                    return true
                })
        } else {
            try searcher.run(query) {
                printer.print($0)
                return true
            }
        }
        printer.end()
        return console.out.text
    }

    private func forms() -> [QueryOutput] {
        [QueryOutput.Unit.records, .lines, .ids, .files].flatMap { unit in
            [5, 30].map { context in
                var form = QueryOutput()
                form.unit = unit
                form.context = context
                form.printsSessionsWhole = context == 5
                return form
            }
        }
    }

    private func query(_ texts: [[Unicode.Scalar]], _ random: inout SteadyNumbers)
        -> Query
    {
        var query = Query()
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let text = texts.randomElement(using: &random)!
            let start = text.indices.randomElement(using: &random)!
            let end = min(text.count, start + Int.random(in: 1...5, using: &random))
            query.words.append(String(String.UnicodeScalarView(text[start..<end])))
        }
        query.matchesAny = Bool.random(using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: query.kinds = [RecordKind.allCases.randomElement(using: &random)!]
        case 1: query.kinds = [.session]
        case 2: query.order = Query.Order.allCases.randomElement(using: &random)!
        case 3: query.limit = 3
        case 4: query.excluded = ["会议"]
        default: break
        }
        return query
    }

    @Test func bytesPrintAsRecordsDo() throws {
        let archive = try Archived.whole.get()
        #expect(archive.texts.count > 100)
        var random = SteadyNumbers()
        for _ in 0..<40 {
            let query = query(archive.texts, &random)
            for form in forms() {
                let fast = try output(query, form, of: archive.index, byBytes: true)
                let slow = try output(query, form, of: archive.index, byBytes: false)
                #expect(fast == slow, "\(query)")
            }
        }
    }

    /// Sessions too have a form in bytes: nearly nothing may be left for the slow way.
    @Test func allFixturesArePrintedFromTheirBytes() throws {
        let archive = try Archived.whole.get()
        for section in [archive.index.records, archive.index.sessions] {
            for line in archive.index.lines(in: section) {
                #expect(RecordLine(archive.index.slice(line)) != nil)
            }
        }
    }

    private func nearest(to name: String, in register: PeopleRegister) -> [String] {
        var mentions: [ExactKey: Int] = [:]
        for person in register.people() {
            mentions[ExactKey(person.name), default: 0] += person.appearances.count
        }
        let known = mentions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return NameSuggestion.nearest(to: name, in: known.map(\.key.string), limit: 5)
    }

    private func words(_ person: RegisteredPerson) -> String {
        "\(person.id) \(person.marks) "
            + person.appearances.map { "\($0.record) \($0.capacity) \($0.role ?? "") \($0.proofs)" }
            .joined(separator: "\n")
    }

    /// Only the lines that name somebody are read for `people NAME`.
    @Test func aNameAloneHasTheSamePeople() throws {
        let archive = try Archived.whole.get()
        let whole = try archive.index.peopleRegister()
        let names = Set(whole.people().map(\.name)).sorted()
        #expect(names.count > 100)
        for name in names.filter({ $0.count != 3 }) + names.prefix(150) {
            let alone = try archive.index.peopleRegister(of: [name])
            #expect(
                alone.people(named: name).map(words) == whole.people(named: name).map(words),
                "\(name)")
        }
    }

    @Test func headsTellWhatRecordsTell() throws {
        let archive = try Archived.whole.get()
        let searcher = Searcher(archive.index)
        var heads: [String] = []
        try searcher.eachHead { heads.append("\($0) \($1) \($2)") }
        var records: [String] = []
        try searcher.eachRecord { records.append("\($0.id) \($0.kind) \($0.dates)") }
        #expect(heads == records && heads.count > 1000)
    }

    @Test func nearNamesAreThoseOfTheRegister() throws {
        let archive = try Archived.whole.get()
        let register = try archive.index.peopleRegister()
        var names = register.people().map(\.name)
        names += names.map { String($0.dropLast()) } + names.map { "李" + $0.dropFirst() }
        for name in Set(names).sorted().prefix(400) where !name.isEmpty {
            let like = try Searcher(archive.index).names(like: name)
            #expect(like.isKnown == !register.people(named: name).isEmpty, "\(name)")
            #expect(like.nearest == nearest(to: name, in: register), "\(name)")
        }
    }
}

/// Numbers that look random and are the same in every run.
private struct SteadyNumbers: RandomNumberGenerator {
    private var state: UInt64 = 7

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
