import Foundation
import Testing

/// The house itself: bytes move down the list of folders and never up, one folder alone speaks with
/// the system, and no file grows into a giant.
@Suite struct LayeringTests {
    /// From the ground up; a file may name types of its own folder and of those before it.
    private static let folders = [
        "Platform", "Text", "Model", "Parse", "JSON", "Index", "Search", "Export",
    ]
    private static let core = AnswerKey.root.appendingPathComponent("Sources/CongressCore")

    private struct Source {
        var path: String
        var lines: [String]
        /// Without comments and string literals.
        var code: String
    }

    private static func sources(_ folder: URL) -> [Source] {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }.map {
            url in
            let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
            let lines = text.components(separatedBy: "\n")
            let code = lines.map { line in
                line.replacingOccurrences(of: "//.*", with: "", options: .regularExpression)
                    .replacingOccurrences(
                        of: "\"(\\\\.|[^\"\\\\])*\"", with: "\"\"", options: .regularExpression)
            }
            return Source(
                path: url.lastPathComponent, lines: lines, code: code.joined(separator: "\n"))
        }
    }

    private static func declaredTypes(_ sources: [Source]) -> Set<String> {
        let pattern = try? NSRegularExpression(
            pattern:
                "^(?:public |@\\w+ )*(?:final )?(?:struct|enum|class|protocol|typealias) (\\w+)",
            options: .anchorsMatchLines)
        var names = Set<String>()
        for source in sources {
            let range = NSRange(source.code.startIndex..., in: source.code)
            for match in pattern?.matches(in: source.code, range: range) ?? [] {
                if let name = Range(match.range(at: 1), in: source.code) {
                    names.insert(String(source.code[name]))
                }
            }
        }
        return names
    }

    @Test func bytesMoveDownOnly() {
        let layers = Self.folders.map { Self.sources(Self.core.appendingPathComponent($0)) }
        let types = layers.map(Self.declaredTypes)
        for (at, layer) in layers.enumerated() {
            let later = types[(at + 1)...].reduce(into: Set<String>()) { $0.formUnion($1) }
                .subtracting(types[...at].reduce(into: Set<String>()) { $0.formUnion($1) })
            for source in layer {
                let words = Set(
                    source.code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
                )
                let upward = words.intersection(later).sorted()
                #expect(upward.isEmpty, "\(Self.folders[at])/\(source.path) names \(upward)")
            }
        }
    }

    @Test func onlyThePlatformSpeaksWithTheSystem() {
        let all =
            Self.sources(AnswerKey.root.appendingPathComponent("Sources/CongressCore"))
            + Self.sources(AnswerKey.root.appendingPathComponent("Sources/rdctl"))
        let platform = Set(Self.sources(Self.core.appendingPathComponent("Platform")).map(\.path))
        for source in all {
            let imports = source.lines.filter {
                $0.hasPrefix("import ") || $0.hasPrefix("    import ")
            }
            #expect(
                !imports.contains { $0.contains("Foundation") }, "\(source.path) imports Foundation"
            )
            guard !platform.contains(source.path) else { continue }
            let system = imports.filter {
                $0.contains("Glibc") || $0.contains("Darwin") || $0.contains("Musl")
            }
            #expect(system.isEmpty, "\(source.path): \(system)")
        }
    }

    @Test func noFileIsAGiant() {
        for source in Self.sources(AnswerKey.root.appendingPathComponent("Sources")) {
            let isTable =
                source.path.hasPrefix("Folding") || source.path.hasSuffix("Table.swift")
                || source.path.hasPrefix("Lookalike")
            #expect(
                isTable || source.lines.count <= 400, "\(source.path): \(source.lines.count) lines")
            let vague = ["Utils", "Helpers", "Common.swift", "Misc"].filter {
                source.path.contains($0)
            }
            #expect(vague.isEmpty, "\(source.path) says nothing of what it holds")
        }
    }
}
