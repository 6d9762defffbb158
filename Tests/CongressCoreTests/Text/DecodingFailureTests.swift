import Testing

@testable import CongressCore

@Suite struct DecodingFailureTests {
    struct Case: CustomTestStringConvertible {
        let bytes: [UInt8]
        let problem: DecodingFailure.Problem
        let offset: Int
        let line: Int
        let column: Int
        var forced: TextEncoding?

        var testDescription: String { "\(problem) at \(offset)" }
    }

    static let cases: [Case] = [
        Case(bytes: [], problem: .empty, offset: 0, line: 1, column: 1),
        Case(bytes: [0xEF, 0xBB, 0xBF], problem: .empty, offset: 0, line: 1, column: 1),
        Case(bytes: [0xFF, 0xFE], problem: .empty, offset: 0, line: 1, column: 1),
        Case(bytes: Array("\r\n　 \n".utf8), problem: .empty, offset: 0, line: 1, column: 1),
        Case(
            bytes: Array("一行\r\n二\0行".utf8), problem: .nulByte, offset: 11, line: 2, column: 2),
        Case(
            bytes: Array("一\n".utf8) + [0xE4, 0xB8] + Array("字字字\n".utf8),
            problem: .invalid(.utf8), offset: 4, line: 2, column: 1),
        // UTF-8 with the tail of another file behind it: all of it is valid GB18030.
        Case(
            bytes: Array("县人大常委会听取专项工作报告并作出审议意见吗\n".utf8) + [0xC8, 0xCB, 0xB4, 0xF3],
            problem: .invalid(.utf8), offset: 67, line: 2, column: 1),
        // Overlong, surrogate, above the last plane, lone continuation.
        Case(
            bytes: [0x61, 0xC0, 0xAF], problem: .invalid(.utf8), offset: 1, line: 1, column: 2,
            forced: .utf8),
        Case(
            bytes: [0x61, 0xE0, 0x80, 0xAF], problem: .invalid(.utf8), offset: 1, line: 1,
            column: 2, forced: .utf8),
        Case(
            bytes: [0xED, 0xA0, 0x80, 0x0A], problem: .invalid(.utf8), offset: 0, line: 1,
            column: 1, forced: .utf8),
        Case(
            bytes: [0xF4, 0x90, 0x80, 0x80], problem: .invalid(.utf8), offset: 0, line: 1,
            column: 1, forced: .utf8),
        Case(
            bytes: [0x0D, 0x0A, 0x61, 0xBF], problem: .invalid(.utf8), offset: 3, line: 2,
            column: 2, forced: .utf8),
        // A byte order mark counts in the offset, not in the column.
        Case(
            bytes: [0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0x61], problem: .invalid(.utf8), offset: 4,
            line: 1, column: 2),
        Case(
            bytes: [0xC8, 0xCB, 0x0D, 0xB4, 0xF3, 0x80, 0x0A, 0xC8, 0xCB],
            problem: .invalid(.gb18030),
            offset: 5, line: 2, column: 2),
        Case(
            bytes: [0xC8, 0xCB, 0xFF, 0xC8, 0xCB], problem: .invalid(.gb18030), offset: 2, line: 1,
            column: 2),
        Case(
            bytes: [0xC8, 0xCB, 0xB4, 0xF3, 0xBB], problem: .truncated(.gb18030), offset: 4,
            line: 1,
            column: 3),
        Case(
            bytes: [0x61, 0x84, 0x31, 0x95], problem: .truncated(.gb18030), offset: 1, line: 1,
            column: 2, forced: .gb18030),
        // Four-byte codes between the planes and behind the last one.
        Case(
            bytes: [0x85, 0x30, 0x81, 0x30], problem: .invalid(.gb18030), offset: 0, line: 1,
            column: 1, forced: .gb18030),
        Case(
            bytes: [0xE3, 0x32, 0x9A, 0x36], problem: .invalid(.gb18030), offset: 0, line: 1,
            column: 1, forced: .gb18030),
        Case(
            bytes: [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x61, 0x00],
            problem: .unpairedSurrogate(.utf16LittleEndian), offset: 4, line: 1, column: 2),
        Case(
            bytes: [0xFE, 0xFF, 0xDC, 0x00, 0x00, 0x61],
            problem: .unpairedSurrogate(.utf16BigEndian), offset: 2, line: 1, column: 1),
        Case(
            bytes: [0xFF, 0xFE, 0x61, 0x00, 0x62], problem: .truncated(.utf16LittleEndian),
            offset: 4, line: 1, column: 2),
        Case(
            bytes: [0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], problem: .utf32, offset: 0,
            line: 1, column: 1),
        Case(
            bytes: [0xFE, 0xFF, 0x4E, 0x00], problem: .invalid(.utf16LittleEndian), offset: 0,
            line: 1, column: 1, forced: .utf16LittleEndian),
        Case(
            bytes: [0x61], problem: .truncated(.utf16BigEndian), offset: 0, line: 1, column: 1,
            forced: .utf16BigEndian),
    ]

    @Test(arguments: cases)
    func namesProblemAndPlace(_ one: Case) throws {
        let failure = try #require(BulletinBytes.failure(one.bytes, forced: one.forced))
        #expect(failure.problem == one.problem)
        #expect(failure.byteOffset == one.offset)
        #expect(failure.line == one.line)
        #expect(failure.column == one.column)
        #expect(failure.name == "test.txt")
        #expect(!failure.description.contains("\n"))
    }

    static let binaries: [([UInt8], BinaryFormat)] = [
        (Array("%PDF-1.7\n".utf8), .pdf),
        ([0x50, 0x4B, 3, 4, 20, 0] + Array("word/document.xml".utf8), .word),
        ([0x50, 0x4B, 3, 4, 20, 0] + Array("xl/workbook.xml".utf8), .excel),
        ([0x50, 0x4B, 3, 4, 20, 0] + Array("OFD.xml".utf8), .ofd),
        ([0x50, 0x4B, 3, 4, 20, 0] + Array("other".utf8), .zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .office),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
        ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
        ([0x1F, 0x8B, 8, 0], .gzip),
        (Array("{\\rtf1\\ansi".utf8), .rtf),
        (Array("SQLite format 3\0".utf8), .sqlite),
        ([0x7F, 0x45, 0x4C, 0x46, 2], .elf),
        (Array(#"{"format":"rdctl-index","format_version":2,"#.utf8), .index),
    ]

    @Test(arguments: binaries)
    func namesTheFormatOfABinaryFile(bytes: [UInt8], format: BinaryFormat) {
        #expect(BulletinBytes.failure(bytes)?.problem == .binary(format))
        #expect(BulletinBytes.failure(bytes, forced: .gb18030)?.problem == .binary(format))
    }

    @Test func everyFormatHasATitle() {
        #expect(Set(BinaryFormat.allCases.map(\.title)).count == BinaryFormat.allCases.count)
    }

    @Test func aMarkOfTwoBytesMayBeACharacterOfUTF16() {
        #expect(BulletinBytes.text([0x1F, 0x8B], forced: .utf16BigEndian) == "\u{1F8B}")
    }

    @Test func reportsTheEncodingThatFitsBetter() {
        let utf8 = Array("县人大常委会召开会议\n".utf8)
        let damagedEarly = Array(utf8.dropFirst()) + utf8 + utf8
        #expect(BulletinBytes.failure(damagedEarly)?.problem == .invalid(.utf8))
        #expect(BulletinBytes.failure(damagedEarly)?.byteOffset == 0)
        let page = BulletinBytes.encode(BulletinBytes.page, as: .gb18030, marked: false)
        let damaged = page + [0xFF, 0x0A] + page
        #expect(BulletinBytes.failure(damaged)?.problem == .invalid(.gb18030))
        #expect(BulletinBytes.failure(damaged)?.byteOffset == page.count)
    }
}
