import Foundation
import Testing

@testable import CongressCore

/// An update merges only what is tied to a change; it must give what merging everything gives.
@Suite struct SessionUpdateTests {
    private let folder = TestFolder()

    /// Toy bulletins whose entries are readings of meetings, merged in earnest.
    private static let stages = ImportStages(
        decode: ToyBulletins.stages.decode,
        parse: { source in
            var (bulletin, log) = ToyBulletins.stages.parse(source)
            bulletin.readings = bulletin.records.compactMap(reading)
            return (bulletin, log)
        },
        merge: { SessionMerger().merge($0) })

    /// `甲市 14 12 2024-10-24 chronicle 赵一 养老报告`, `-` where nothing is said.
    private static func reading(_ record: Record) -> Session.Reading? {
        let words = record.text.split(separator: " ").map(String.init)
        guard words.count == 7, let kind = RecordKind(rawValue: words[4]) else { return nil }
        let facts = Session.Facts(
            region: words[0] == "-" ? nil : words[0], body: .standingCommittee,
            term: Int(words[2]), number: Int(words[1]),
            dates: [EDTFDate(written: words[3])].compactMap { $0 },
            attendees: [Person(name: words[5])],
            agenda: [Session.AgendaItem(action: "听取", item: words[6])])
        return Session.Reading(
            record: record.id, issue: record.issue, file: record.file, lines: record.lines,
            kind: kind, facts: facts)
    }

    /// Few numbers and days, so that many readings are tied and ids clash.
    private func entry(_ random: inout SeededGenerator) -> String {
        func one(_ words: [String]) -> String { words.randomElement(using: &random)! }
        let day = one(["2024-10-2\(Int.random(in: 1...9, using: &random))", "2024-11-05", "-"])
        return [
            one(["甲市", "甲市", "乙市", "-"]), one(["1", "2", "3", "4", "-", "-", "-"]),
            one(["5", "6", "-"]),
            one([day, day, day, "2024-10", "2024-10-22/2024-10-24"]),
            one(["chronicle", "photo", "article"]), one(["赵一", "钱二", "孙三"]),
            one(["养老报告", "环境报告", "预算草案"]),
        ].joined(separator: " ")
    }

    private func importing(
        _ inputs: [ImportRequest.Input], into index: Archive
    ) throws -> ImportReport {
        try index.importing(ImportRequest(inputs: inputs), stages: Self.stages)
    }

    /// The lines of the sessions and those of their signatures.
    private func sessions(_ archive: Archive) throws -> [UInt8] {
        let index = try archive.open()
        return withExtendedLifetime(index) {
            [UInt8](index.slice(index.sessions)) + index.slice(index.sections.sessionSignatures)
        }
    }

    @Test(arguments: 1...12) func anUpdateIsAFullMerge(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var texts: [Int: [String]] = [:]
        for step in 0..<25 {
            let number = Int.random(in: 1...6, using: &random)
            if texts.count > 1, texts[number] != nil, step % 5 == 4 {
                texts[number] = nil
                _ = try folder.archive.removing(
                    issues: ["白水人大-2024-0\(number)"], stages: Self.stages)
            } else {
                // A newer text of which most stays as it was.
                var lines = texts[number] ?? []
                if lines.count > 2 {
                    lines.remove(at: Int.random(in: 0..<lines.count, using: &random))
                }
                for _ in 0..<Int.random(in: 1...2, using: &random) { lines.append(entry(&random)) }
                texts[number] = lines
                let text = ToyBulletins.text(number, lines)
                _ = try importing([folder.write("\(number).txt", text)], into: folder.archive)
            }
            let fresh = TestFolder()
            let all = texts.keys.map { ImportRequest.Input.file(path: folder.file("\($0).txt")) }
            _ = try importing(all, into: fresh.archive)
            #expect(try sessions(folder.archive) == sessions(fresh.archive), "step \(step)")
        }
        #expect(try folder.archive.check().findings.isEmpty)
    }

    /// The same over real bulletins, with lines taken out and whole issues removed.
    @Test func anUpdateOfFixturesIsAFullImport() throws {
        var random = SeededGenerator(seed: 8)
        let samples = AnswerKey.fixtures
        let inputs = try samples.map { sample in
            folder.write(sample.name + ".txt", String(try sample.source()))
        }
        let request = ImportRequest(inputs: inputs)
        _ = try folder.archive.importing(request, stages: .standard())
        for round in 0..<9 {
            let at = Int.random(in: samples.indices, using: &random)
            var lines = String(try samples[at].source()).components(separatedBy: "\n")
            // Behind what names the issue, which would make it another one.
            let first = Int.random(in: lines.count / 3..<lines.count * 2 / 3, using: &random)
            lines.removeSubrange(first..<min(lines.count, first + round % 3 * 20 + 1))
            let input = folder.write(samples[at].name + ".txt", lines.joined(separator: "\n"))
            let again = ImportRequest(inputs: [input])
            _ = try folder.archive.importing(again, stages: .standard())
            guard round % 3 == 2 else { continue }
            let fresh = TestFolder()
            _ = try fresh.archive.importing(request, stages: .standard())
            #expect(
                try folder.archive.open().issueList().map(\.id)
                    == fresh.archive.open().issueList().map(\.id))
            #expect(try sessions(folder.archive) == sessions(fresh.archive), "round \(round)")
        }
        let removed = try samples[1...3].map { sample in
            try folder.archive.open().issueList().first {
                $0.issue.file == sample.name + ".txt"
            }!.id
        }
        _ = try folder.archive.removing(issues: removed, stages: .standard())
        let fresh = TestFolder()
        _ = try fresh.archive.importing(
            ImportRequest(inputs: Array(inputs[..<1] + inputs[4...])), stages: .standard())
        #expect(try sessions(folder.archive) == sessions(fresh.archive))
    }

    /// Readings that come again as they were leave the session lines alone, even of a merger that
    /// would now say something else.
    @Test func whatIsToldAgainIsNotMergedAgain() throws {
        var random = SeededGenerator(seed: 3)
        let lines = (0..<9).map { _ in entry(&random) }
        _ = try importing(
            [folder.write("1.txt", ToyBulletins.text(1, lines))], into: folder.archive)
        let before = try sessions(folder.archive)
        let newer = folder.write("1.txt", ToyBulletins.text(1, lines + ["30日 新增一条"]))
        var stages = Self.stages
        stages.merge = { readings in
            #expect(readings.isEmpty)
            return []
        }
        let report = try folder.archive.importing(
            ImportRequest(inputs: [newer]), stages: stages)
        #expect(report.totals.added.count == 1)
        #expect(try sessions(folder.archive) == before)
    }
}

extension String {
    /// The text with LF at the end of every line.
    fileprivate init(_ source: SourceText) {
        self = String(scalars: source.scalars).replacingOccurrences(of: "\r\n", with: "\n")
            .replacingOccurrences(of: "\r", with: "\n")
    }
}
