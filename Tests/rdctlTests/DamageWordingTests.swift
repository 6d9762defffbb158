import Foundation
import Testing

@testable import rdctl

@Suite struct DamageWordingTests {
    /// A sentence of the archive that was reworded would lose its Chinese.
    @Test(arguments: DamageWording.words.keys.sorted()) func everySentenceIsOneOfTheArchive(
        _ english: String
    ) throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/CongressCore/Index")
        let names = try FileManager.default.contentsOfDirectory(atPath: sources.path)
        let isThere = try names.filter { $0.hasSuffix(".swift") }.contains { name in
            try String(contentsOf: sources.appendingPathComponent(name), encoding: .utf8)
                .contains("\"\(english)\"")
        }
        #expect(isThere)
        #expect(DamageWording.chinese(english) != english)
    }
}
