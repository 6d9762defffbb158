import Foundation
import Testing

@testable import CongressCore

@Suite struct GB18030Tests {
    private static func scalar(_ bytes: [UInt8]) -> UInt32? {
        guard case .success(let text) = BulletinBytes.decode([0x61] + bytes, forced: .gb18030),
            text.scalars.count == 2
        else { return nil }
        return text.scalars[1].value
    }

    private static let trails = Array(UInt8(0x40)...0x7E) + Array(UInt8(0x80)...0xFE)

    @Test func everyTwoByteCodeIsACharacterOfItsOwn() {
        var seen: Set<UInt32> = []
        for lead in UInt8(0x81)...0xFE {
            for trail in Self.trails { seen.insert(Self.scalar([lead, trail]) ?? 0) }
        }
        #expect(seen.count == 126 * 190)
        #expect(!seen.contains(0))
        #expect(!seen.contains(0xFFFD))
    }

    /// Two-byte and four-byte codes together are the basic plane, but for the 24 private-use
    /// characters in whose place real ones stand.
    @Test func codesCoverTheBasicPlane() {
        var seen: Set<UInt32> = []
        for lead in UInt8(0x81)...0xFE {
            for trail in Self.trails { seen.insert(Self.scalar([lead, trail])!) }
        }
        for number in 0..<39420 { seen.insert(Self.scalar(Self.fourBytes(number))!) }
        let missing = (0x80...0xFFFF).filter { !seen.contains($0) && !(0xD800...0xDFFF ~= $0) }
        #expect(missing.count == 24)
        #expect(missing.allSatisfy { 0xE78D...0xE864 ~= $0 })
    }

    @Test func otherPlanesFollowWithoutGaps() {
        for value in stride(from: 0x10000, through: 0x10FFFF, by: 4093) {
            #expect(Self.scalar(Self.fourBytes(189_000 + value - 0x10000)) == UInt32(value))
        }
        #expect(Self.scalar([0xE3, 0x32, 0x9A, 0x35]) == 0x10FFFF)
    }

    static let landmarks: [([UInt8], UInt32)] = [
        ([0xA1, 0xA1], 0x3000), ([0xB0, 0xA1], 0x554A), ([0xF7, 0xFE], 0x9F44),
        ([0x81, 0x40], 0x4E02), ([0xA2, 0xE3], 0x20AC), ([0xA8, 0xBC], 0x1E3F),
        ([0xA6, 0xDA], 0xFE12), ([0xFE, 0x59], 0x9FB4), ([0xFE, 0x51], 0x20087),
        ([0xFE, 0x91], 0x241FE), ([0xA1, 0x40], 0xE4C6), ([0xFE, 0xFE], 0xE4C5),
        ([0x81, 0x30, 0x81, 0x30], 0x80), ([0x84, 0x31, 0xA4, 0x39], 0xFFFF),
        ([0x81, 0x35, 0xF4, 0x37], 0xE7C7), ([0x95, 0x32, 0x90, 0x31], 0x20087),
    ]

    @Test(arguments: landmarks)
    func readsLandmarks(bytes: [UInt8], value: UInt32) {
        #expect(Self.scalar(bytes) == value)
    }

    @Test func agreesWithFoundationOnCommonCharacters() throws {
        for value in UInt32(0x4E00)...0x9FA5 {
            let text = String(Unicode.Scalar(value)!)
            let bytes = Array(try #require(text.data(using: BulletinBytes.gb18030)))
            #expect(Self.scalar(bytes) == value)
        }
    }

    private static func fourBytes(_ number: Int) -> [UInt8] {
        [
            UInt8(0x81 + number / 12600), UInt8(0x30 + number / 1260 % 10),
            UInt8(0x81 + number / 10 % 126), UInt8(0x30 + number % 10),
        ]
    }
}
