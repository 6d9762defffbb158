import Foundation
import Testing

/// The house itself: bytes move down the list of folders and never up, one folder alone speaks with
/// the system, and no file grows into a giant.
@Suite struct LayeringTests {
    /// From the ground up; a file may name types of its own folder and of those before it.
    private static let folders = [
        "Platform", "Text", "Model", "Parse", "JSON", "Index", "Search", "Export",
    ]
    /// The rooms of the reading, from the ground up; newspapers are put together beside other bodies.
    private static let rooms = [
        ["Lines"], ["Phrases"], ["People"], ["Blocks"], ["Articles", "Newspaper"], ["Records"],
        ["Sessions"],
    ]
    private static let root = AnswerKey.root.appendingPathComponent("Sources")
    private static let core = root.appendingPathComponent("CongressCore")

    private struct Source {
        /// Below `Sources`.
        var path: String
        var lines: [String]
        /// Without comments and string literals.
        var code: String
    }

    /// The sources in a folder, and in the folders in it; there are some.
    private static func sources(_ folder: URL, atAnyDepth: Bool = true) throws -> [Source] {
        let names = try #require(
            FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String])
        let sources = try names.filter {
            $0.hasSuffix(".swift") && (atAnyDepth || !$0.contains("/"))
        }.map { name in
            let url = folder.appendingPathComponent(name)
            let text = try String(contentsOf: url, encoding: .utf8)
            let lines = text.components(separatedBy: "\n")
            let code = lines.map { line in
                line.replacingOccurrences(of: "//.*", with: "", options: .regularExpression)
                    .replacingOccurrences(
                        of: "\"(\\\\.|[^\"\\\\])*\"", with: "\"\"", options: .regularExpression)
            }
            return Source(
                path: String(url.path.dropFirst(root.path.count + 1)), lines: lines,
                code: code.joined(separator: "\n"))
        }
        try #require(!sources.isEmpty, "no sources in \(folder.path)")
        return sources
    }

    /// From the ground up; what stands in no folder may name everything.
    private static func layers() throws -> [[Source]] {
        try folders.map { try sources(core.appendingPathComponent($0)) }
            + [sources(core, atAnyDepth: false)]
    }

    /// What stands in no room names what all of them do.
    private static func readingLayers() throws -> [[Source]] {
        let reading = core.appendingPathComponent("Parse")
        return try rooms.map { try $0.flatMap { try sources(reading.appendingPathComponent($0)) } }
            + [sources(reading, atAnyDepth: false)]
    }

    private static func folders(in url: URL) throws -> Set<String> {
        let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
        return Set(names.filter { !$0.hasSuffix(".swift") })
    }

    @Test func everyFolderIsALayer() throws {
        #expect(try Self.folders(in: Self.core) == Set(Self.folders))
        let reading = Self.core.appendingPathComponent("Parse")
        #expect(try Self.folders(in: reading) == Set(Self.rooms.joined()))
    }

    private static func declaredTypes(_ sources: [Source]) throws -> Set<String> {
        let pattern = try NSRegularExpression(
            pattern:
                "^(?:public |@\\w+ )*(?:final )?(?:struct|enum|class|protocol|typealias) (\\w+)",
            options: .anchorsMatchLines)
        var names = Set<String>()
        for source in sources {
            let range = NSRange(source.code.startIndex..., in: source.code)
            for match in pattern.matches(in: source.code, range: range) {
                if let name = Range(match.range(at: 1), in: source.code) {
                    names.insert(String(source.code[name]))
                }
            }
        }
        return names
    }

    @Test func bytesMoveDownOnly() throws { try Self.expectOrder(in: Self.layers()) }

    @Test func theReadingMovesDownOnly() throws { try Self.expectOrder(in: Self.readingLayers()) }

    /// No source names a type of a later layer.
    private static func expectOrder(in layers: [[Source]]) throws {
        let types = try layers.map(declaredTypes)
        for (at, types) in types.enumerated() { #expect(!types.isEmpty, "layer \(at)") }
        for (at, layer) in layers.enumerated() {
            let later = types[(at + 1)...].reduce(into: Set<String>()) { $0.formUnion($1) }
                .subtracting(types[...at].reduce(into: Set<String>()) { $0.formUnion($1) })
            for source in layer {
                let words = Set(
                    source.code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
                )
                let upward = words.intersection(later).sorted()
                #expect(upward.isEmpty, "\(source.path) names \(upward)")
            }
        }
    }

    @Test func onlyThePlatformSpeaksWithTheSystem() throws {
        let program = Self.root.appendingPathComponent("rdctl")
        for source in try Self.sources(Self.core) + Self.sources(program) {
            let imports = source.lines.filter {
                $0.hasPrefix("import ") || $0.hasPrefix("    import ")
            }
            #expect(
                !imports.contains { $0.contains("Foundation") }, "\(source.path) imports Foundation"
            )
            if source.path.hasPrefix("CongressCore/Platform/") { continue }
            let system = imports.filter {
                $0.contains("Glibc") || $0.contains("Darwin") || $0.contains("Musl")
            }
            #expect(system.isEmpty, "\(source.path): \(system)")
        }
    }

    @Test func noFileIsAGiant() throws {
        for source in try Self.sources(Self.root) {
            let isTable = source.path.hasPrefix("CongressCore/Text/Tables/")
            #expect(
                isTable || source.lines.count <= 400, "\(source.path): \(source.lines.count) lines")
            let vague = ["Utils", "Helpers", "Common.swift", "Misc"].filter {
                source.path.contains($0)
            }
            #expect(vague.isEmpty, "\(source.path) says nothing of what it holds")
        }
    }
}
