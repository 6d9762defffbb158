import Foundation

/// Writes a folder of bulletins, each an issue of its own. The same seed gives the same bytes.
struct ArchiveGenerator: Sendable {
    enum Encoding: Sendable {
        case utf8
        case gb18030
        /// One file in five in GB18030, some with CRLF, some with a byte order mark.
        case mixed

        init?(_ word: String) {
            switch word {
            case "utf-8": self = .utf8
            case "gb18030": self = .gb18030
            case "mixed": self = .mixed
            default: return nil
            }
        }
    }

    static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
    /// Characters of a file; about 300 KB in UTF-8.
    private static let charactersPerFile = 68_000..<108_000

    private let composer: IssueComposer
    private let seed: UInt64
    private let encoding: Encoding

    init(fixtures: FixtureLibrary, density: TextDensity, seed: UInt64, encoding: Encoding) {
        composer = IssueComposer(fixtures.fixtures, density: density, seed: seed)
        self.seed = seed
        self.encoding = encoding
    }

    /// Writes files until they hold so many bytes of UTF-8, whatever the encoding: archives of one
    /// seed hold the same texts.
    func write(bytes: Int, to folder: String) throws -> (files: Int, bytes: Int) {
        let files = FileManager.default
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var number = 0
        var written = 0
        while written < bytes {
            let (name, text) = issue(number)
            written += text.utf8.count
            let data = encode(text, number: number)
            guard files.createFile(atPath: "\(folder)/\(name)", contents: data) else {
                throw BenchProblem("can't write \(folder)/\(name)")
            }
            number += 1
        }
        return (number, written)
    }

    private func issue(_ number: Int) -> (name: String, text: String) {
        var random = SeededRandom(seed &+ 1, number)
        let range = ArchiveGenerator.charactersPerFile
        let issue = composer.issue(
            number, characters: range.lowerBound + random.below(range.count))
        var damage = LayoutDamage(issue.facts, random: random)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: damage.apply(to: issue))
        let name = "bulletin-\(issue.facts.publication + 10)-\(issue.facts.year)"
        return ("\(name)-\(issue.facts.number).txt", String(text))
    }

    private func encode(_ text: String, number: Int) -> Data {
        var random = SeededRandom(seed &+ 2, number)
        switch encoding {
        case .utf8: return Data(text.utf8)
        case .gb18030: return text.data(using: ArchiveGenerator.gb18030) ?? Data(text.utf8)
        case .mixed:
            let lines = random.percent(20) ? text.replacing("\n", with: "\r\n") : text
            if random.percent(20), let data = lines.data(using: ArchiveGenerator.gb18030) {
                return data
            }
            let mark: [UInt8] = random.percent(20) ? [0xEF, 0xBB, 0xBF] : []
            return Data(mark + lines.utf8)
        }
    }
}
