import Foundation

@testable import CongressCore

/// Stages for a made-up kind of bulletin, so that the archive is tested apart from the real parser.
/// The first line is `publication year number`, every other line an entry; `第N次会议 …` is also
/// the report of a session.
enum ToyBulletins {
    struct NoText: Error {}

    static let stages = ImportStages(decode: decode, parse: parse, merge: merge)

    static func text(
        _ number: Int, _ entries: [String], publication: String = "白水人大"
    ) -> String {
        "\(publication) 2024 \(number)\n\n" + entries.map { $0 + "\n" }.joined(separator: "\n")
    }

    static func entries(_ count: Int, seed: UInt64) -> [String] {
        var random = SeededGenerator(seed: seed)
        let words = ["视察", "调研", "审议", "听取", "养老", "环境", "工作", "报告", "“十四五”", "代表"]
        return (0..<count).map { number in
            let body = (0..<12).map { _ in words.randomElement(using: &random)! }.joined()
            return number % 5 == 0
                ? "第\(Int.random(in: 1...6, using: &random))次会议 \(body)" : "\(number)日 \(body)"
        }
    }

    @Sendable private static func decode(
        _ bytes: UnsafeRawBufferPointer, _ name: String
    ) throws -> SourceText {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw NoText() }
        return SourceText(name: name, encoding: .utf8, scalars: Array(text.unicodeScalars))
    }

    @Sendable private static func parse(_ source: SourceText) -> (Bulletin, DiagnosticLog) {
        var log = DiagnosticLog(file: source.name)
        let lines = source.lines.filter { !$0.isBlank }
        func text(_ line: SourceLine) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: source.content(of: line))
            return String(view)
        }
        let head = lines.first.map { text($0).split(separator: " ").map(String.init) } ?? []
        var issue = Issue(
            id: "", file: source.name, encoding: source.encoding, lineCount: source.lineCount)
        if head.count == 3 {
            (issue.publication, issue.year, issue.number) = (head[0], Int(head[1]), Int(head[2]))
        } else {
            log.warn(.unknownRegion, "no issue", at: (1, 1))
        }
        issue.id = RecordIDs.issueID(
            publication: issue.publication, year: issue.year, number: issue.number,
            file: source.name)
        if let first = lines.first {
            issue.matter = [
                Issue.Matter(
                    what: .masthead, lines: LineSpans([first.number...first.number]),
                    text: text(first), places: [Record.Place(line: first.number, offset: 0)])
            ]
        }
        var ids = RecordIDs(issue: issue.id)
        var bulletin = Bulletin(issue: issue)
        for line in lines.dropFirst() {
            var record = Record(
                issue: issue.id, file: source.name, text: text(line),
                lines: LineSpans([line.number...line.number]),
                places: [Record.Place(line: line.number, offset: 0)],
                detail: .chronicle(ChronicleEntry()))
            record.id = ids.next(for: record)
            bulletin.records.append(record)
            if record.text.hasPrefix("第"),
                let number = Int(String(record.text.dropFirst().prefix(1)))
            {
                bulletin.readings.append(
                    Session.Reading(
                        record: record.id, issue: issue.id, file: source.name, lines: record.lines,
                        kind: .chronicle,
                        facts: Session.Facts(
                            region: "白水市", body: .standingCommittee, term: 5, number: number)))
            }
        }
        return (bulletin, log)
    }

    @Sendable private static func merge(_ readings: [Session.Reading]) -> [Record] {
        Dictionary(grouping: readings) { $0.facts.number ?? 0 }.map { number, group in
            let sorted = group.sorted { $0.record.comesBefore($1.record) }
            return Record(
                id: "白水市/sc-5-\(number)", file: sorted[0].file, title: "第\(number)次会议",
                text: "", lines: sorted[0].lines,
                detail: .session(Session(facts: sorted[0].facts, readings: sorted)))
        }
    }
}

/// A folder of its own for one test, removed afterwards.
final class TestFolder {
    let path: String

    init() {
        path = NSTemporaryDirectory() + "rdctl-store-" + UUID().uuidString
        try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    var names: [String] { try! Folder.names(in: path) }

    @discardableResult
    func write(_ name: String, _ text: String) -> ImportRequest.Input {
        try! Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
        return .file(path: file(name))
    }

    func bytes(_ name: String) -> [UInt8] {
        [UInt8](try! Data(contentsOf: URL(fileURLWithPath: file(name))))
    }

    func put(_ bytes: [UInt8], _ name: String) {
        try! Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    }

    var archive: Archive { Archive(index: file("index.json")) }

    @discardableResult
    func importing(
        _ inputs: [ImportRequest.Input], _ change: (inout ImportRequest) -> Void = { _ in }
    ) throws -> ImportReport {
        var request = ImportRequest(inputs: inputs)
        change(&request)
        return try archive.importing(request, stages: ToyBulletins.stages)
    }
}
