import Foundation
import Testing

@testable import CongressCore

@Suite struct IndexDamageTests {
    private let folder = TestFolder()

    /// An index with a few issues, records and sessions, and its bytes.
    private func smallIndex() throws -> [UInt8] {
        let inputs = (1...3).map {
            folder.write(
                "\($0).txt", ToyBulletins.text($0, ToyBulletins.entries(6, seed: UInt64($0))))
        }
        try folder.importing(inputs)
        return folder.bytes("index.json")
    }

    private enum State { case whole, damaged, newer, other }

    private func state(of bytes: [UInt8]) -> State {
        folder.put(bytes, "damaged.json")
        do {
            _ = try Archive(index: folder.file("damaged.json")).open()
            return .whole
        } catch {
            switch error {
            case .damaged, .foreign: return .damaged
            case .newer: return .newer
            default: return .other
            }
        }
    }

    @Test func everyTruncationIsFound() throws {
        let bytes = try smallIndex()
        #expect(state(of: bytes) == .whole)
        for step in 0..<64 {
            let count = bytes.count * step / 64
            #expect(state(of: Array(bytes[..<count])) == .damaged)
        }
        for missing in 1...40 { #expect(state(of: bytes.dropLast(missing)) == .damaged) }
    }

    @Test func everyTurnedBitIsFound() throws {
        let bytes = try smallIndex()
        var random = SeededGenerator(seed: 21)
        // The whole header, bit by bit, and 400 places behind it.
        let header = (0..<300 * 8).map { ($0 / 8, $0 % 8) }
        let places = (0..<400).map { _ in
            (Int.random(in: bytes.indices, using: &random), Int.random(in: 0..<8, using: &random))
        }
        for (at, bit) in header + places {
            var copy = bytes
            copy[at] ^= 1 << UInt8(bit)
            let found = state(of: copy)
            #expect(found == .damaged, "bit \(bit) of byte \(at)")
        }
    }

    @Test func exchangedAndRepeatedPartsAreFound() throws {
        let bytes = try smallIndex()
        for offset in [0, 8, 64, 500, bytes.count - 600] {
            for distance in [8, 64, 256] {
                var copy = bytes
                for at in 0..<8 { copy.swapAt(offset + at, offset + distance + at) }
                guard copy != bytes else { continue }
                #expect(state(of: copy) == .damaged)
            }
        }
        #expect(state(of: bytes + [0x0A]) == .damaged)
        #expect(state(of: bytes + bytes) == .damaged)
    }

    @Test(arguments: [
        "", "{}", "[]", "null", "\u{0}\u{0}\u{0}\u{0}", "hello", "{\"format\":\"rdctl-index\"}",
    ])
    func otherFilesAreNoIndex(_ content: String) {
        #expect(state(of: Array(content.utf8)) == .damaged)
    }

    @Test func aMissingIndexSaysSo() {
        #expect(throws: ArchiveError.noIndex(path: folder.file("none.json"))) {
            try Archive(index: folder.file("none.json")).open()
        }
    }

    @Test(arguments: ["7", "10", "99"]) func aNewerVersionIsToldApart(_ version: String) throws {
        let text = String(decoding: try smallIndex(), as: UTF8.self)
        let newer = text.replacingOccurrences(
            of: "\"format_version\":4,", with: "\"format_version\":\(version),")
        #expect(state(of: Array(newer.utf8)) == .newer)
        let spaced = newer.replacingOccurrences(of: "\":", with: "\": ")
        #expect(state(of: Array(spaced.utf8)) == .newer)
    }

    @Test func anOlderVersionIsNotReadInPart() throws {
        let text = String(decoding: try smallIndex(), as: UTF8.self)
        let older = text.replacingOccurrences(
            of: "\"format_version\":4,", with: "\"format_version\":1,")
        #expect(state(of: Array(older.utf8)) == .damaged)
    }

    @Test(arguments: [2, 3]) func theVersionsBeforeAreReadAndMended(_ version: Int) throws {
        let whole = try smallIndex()
        var older = version == 2 ? try OlderLayout.version2(whole) : try OlderLayout.version3(whole)
        folder.put(older, "index.json")
        let index = try folder.archive.open()
        withExtendedLifetime(index) { #expect(index.bytes.elementsEqual(whole)) }
        let input = folder.write("4.txt", ToyBulletins.text(4, ["1日 甲"]))
        try folder.importing([input])
        #expect(try folder.archive.open().header.version == 4)
        older[older.count / 2] ^= 1
        #expect(state(of: older) == .damaged)
    }

    /// What another tool laid out anew is read with the same answers, and an edit of it is found.
    @Test func anotherLayoutOfTheSameContentIsRead() throws {
        let bytes = try smallIndex()
        let object = try JSONSerialization.jsonObject(with: Data(bytes))
        let pretty = [UInt8](
            try JSONSerialization.data(
                withJSONObject: object, options: [.prettyPrinted, .sortedKeys]))
        folder.put(pretty, "pretty.json")
        let index = try Archive(index: folder.file("pretty.json")).open()
        #expect(index.isReformatted)
        withExtendedLifetime(index) { #expect(index.bytes.elementsEqual(bytes)) }
        let edited = String(decoding: pretty, as: UTF8.self).replacingOccurrences(
            of: "养老", with: "养考")
        #expect(state(of: Array(edited.utf8)) == .damaged)
        let renumbered = String(decoding: pretty, as: UTF8.self).replacingOccurrences(
            of: "\"term\" : 5", with: "\"term\" : 6")
        #expect(renumbered != String(decoding: pretty, as: UTF8.self))
        #expect(state(of: Array(renumbered.utf8)) == .damaged)
    }

    @Test func anotherLayoutIsMendedByTheNextImport() throws {
        let bytes = try smallIndex()
        let object = try JSONSerialization.jsonObject(with: Data(bytes))
        folder.put([UInt8](try JSONSerialization.data(withJSONObject: object)), "index.json")
        let input = folder.write("4.txt", ToyBulletins.text(4, ["1日 甲"]))
        try folder.importing([input])
        let index = try folder.archive.open()
        #expect(!index.isReformatted)
        #expect(try index.issueList().count == 4)
        #expect(try folder.archive.check().findings.isEmpty)
    }
}

/// Small indexes as former versions of the format laid them out; all in one block.
private enum OlderLayout {
    /// No signatures and one checksum over all bytes.
    static func version2(_ index: [UInt8]) throws -> [UInt8] {
        var (bytes, digits) = try cut(index, before: "],\n\"signatures\":[", version: 2)
        bytes += Array("]}\n".utf8)
        let sum = IndexChecksum.joined([block(bytes, digits)], length: bytes.count)
        bytes.replaceSubrange(digits, with: Hexadecimal.digits(sum))
        return bytes
    }

    /// No signatures of sessions.
    static func version3(_ index: [UInt8]) throws -> [UInt8] {
        var (bytes, digits) = try cut(index, before: "],\n\"session_signatures\":[", version: 3)
        bytes += Array("],\n".utf8)
        let table = BlockTable(covered: bytes.count, sums: [block(bytes, digits)])
        bytes.replaceSubrange(digits, with: Hexadecimal.digits(table.checksum))
        return bytes + table.line
    }

    /// What stands before a mark, with another version, and where the checksum stands in it.
    private static func cut(
        _ index: [UInt8], before mark: String, version: Int
    ) throws -> (bytes: [UInt8], digits: Range<Int>) {
        let text = String(decoding: index, as: UTF8.self)
        let end = try #require(text.range(of: mark)).lowerBound
        let older = text[..<end].replacingOccurrences(
            of: "_version\":4,", with: "_version\":\(version),")
        let start = try #require(older.range(of: "\"checksum\":\"")).upperBound
        let at = older.utf8.distance(from: older.startIndex, to: start)
        return (Array(older.utf8), at..<at + 16)
    }

    private static func block(_ bytes: [UInt8], _ digits: Range<Int>) -> UInt64 {
        bytes.withUnsafeBytes { IndexChecksum.sum(ofBlock: 0, of: $0, digits: digits) }
    }
}
