import Foundation

@testable import CongressCore

/// What an archivist would record of one bulletin, as `Fixtures/expected` holds it.
struct AnswerKey: Decodable {
    struct Entry: Decodable {
        struct Name: Decodable {
            var name: String
            var role: String?
        }

        var kind: String
        var title: String?
        var dates: [String]?
        var people: [Name]?
        var lines: [[Int]]
    }

    struct Matter: Decodable {
        var what: String
        var lines: [[Int]]
    }

    struct Needle: Decodable {
        var text: String
        var line: Int
    }

    var file: String
    var records: [Entry]
    var matter: [Matter]
    var needles: [Needle]

    /// A bulletin and its key.
    struct Sample: CustomStringConvertible, Sendable {
        var name: String
        var text: URL
        var key: URL
        var description: String { name }
    }

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The project's own bulletins, always there.
    static let fixtures = samples(
        texts: root.appendingPathComponent("Fixtures/bulletins"),
        keys: root.appendingPathComponent("Fixtures/expected"))

    /// Real bulletins beside the project; none where they are not present.
    static let shared = samples(
        texts: root.appendingPathComponent("../shared/bulletins"),
        keys: root.appendingPathComponent("../shared/answer-keys"))

    private static func samples(texts: URL, keys: URL) -> [Sample] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: keys.path)) ?? []
        return files.filter { $0.hasSuffix(".json") }.sorted().map { file in
            let name = String(file.dropLast(5))
            return Sample(
                name: name, text: texts.appendingPathComponent(name + ".txt"),
                key: keys.appendingPathComponent(file))
        }
    }
}

extension AnswerKey.Sample {
    func answers() throws -> AnswerKey {
        try JSONDecoder().decode(AnswerKey.self, from: Data(contentsOf: key))
    }

    func source() throws -> SourceText {
        let bytes = try Data(contentsOf: text)
        return try bytes.withUnsafeBytes {
            try TextDecoder().decode($0, name: text.lastPathComponent)
        }
    }

    func bulletin() throws -> Bulletin { BulletinParser().parse(try source()).0 }
}
