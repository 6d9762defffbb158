import Foundation

/// One bulletin of ours, cut along what its expected records say.
struct Fixture: Sendable {
    /// A run of whole lines that can stand in any issue: one article or a whole chronicle, with the
    /// column headings, page numbers and running headers that belong to it.
    struct Piece: Sendable {
        var isChronicle: Bool
        /// As the table of contents prints it; nil for chronicles and captions.
        var title: String?
        var author: String?
        var column: String?
        var lines: [String]
    }

    var year: Int
    /// The place that the bulletin is of, without 市 or 县: 棠州.
    var place: String?
    /// Everyone named, without layout blanks: two to four characters, or parts with · between them.
    var names: [String]
    var pieces: [Piece]
    var board: [String]
    var colophon: [String]
}

/// Reads `Fixtures/bulletins` with their `Fixtures/expected`.
struct FixtureLibrary: Sendable {
    let fixtures: [Fixture]

    init(folder: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/bulletins")
        fixtures = try names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
            let stem = String(name.dropLast(4))
            guard let key = FileManager.default.contents(atPath: "\(folder)/expected/\(stem).json")
            else { return nil }
            guard let bytes = FileManager.default.contents(atPath: "\(folder)/bulletins/\(name)"),
                let text = FixtureLibrary.decode(bytes)
            else { throw BenchProblem("can't read \(folder)/bulletins/\(name)") }
            let expected = try JSONDecoder().decode(ExpectedBulletin.self, from: key)
            return FixtureCutter(lines: FixtureLibrary.lines(of: text), expected: expected).cut()
        }
        guard !fixtures.isEmpty else { throw BenchProblem("no bulletins in \(folder)") }
    }

    private static func decode(_ bytes: Data) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return String(data: bytes, encoding: .utf16)
        }
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        return String(data: plain, encoding: .utf8)
            ?? String(data: plain, encoding: ArchiveGenerator.gb18030)
    }

    /// LF, CRLF and CR each end one line, as the expected line numbers count them.
    private static func lines(of text: String) -> [String] {
        var lines = [""]
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\r" || (scalar == "\n" && last != "\r") {
                lines.append("")
            } else if scalar != "\n" {
                lines[lines.count - 1].unicodeScalars.append(scalar)
            }
            last = scalar
        }
        return lines
    }
}

/// What rdbench needs of an expected bulletin.
struct ExpectedBulletin: Decodable {
    struct Issue: Decodable {
        var region: String?
        var year: Int?
    }

    struct Matter: Decodable {
        var what: String
        var lines: [[Int]]
    }

    struct Person: Decodable {
        var name: String
        var org: Bool?
    }

    struct Record: Decodable {
        var kind: String
        var title: String?
        var column: String?
        var authors: [Person]?
        var people: [Person]?
        var lines: [[Int]]
    }

    struct Session: Decodable {
        var chair: String?
        var attendees: [String]?
        var observers: [String]?
    }

    var issue: Issue
    var matter: [Matter]
    var records: [Record]
    var sessions: [Session]?
}
