import Foundation
import Testing

@testable import CongressCore

@Suite struct TextDecoderTests {
    static let lineEnds = ["\n", "\r\n", "\r"]

    @Test(arguments: TextEncoding.allCases, [true, false])
    func readsTheSameTextFromEveryEncoding(encoding: TextEncoding, marked: Bool) throws {
        for lineEnd in Self.lineEnds {
            let text = BulletinBytes.withLineEnds(BulletinBytes.page, lineEnd)
            let bytes = BulletinBytes.encode(text, as: encoding, marked: marked)
            let isGuessable = marked || encoding == .utf8 || encoding == .gb18030
            let source = try BulletinBytes.decode(bytes, forced: isGuessable ? nil : encoding).get()
            #expect(source.encoding == encoding)
            #expect(source.scalars == Array(text.unicodeScalars))
            #expect(source.lines.count == 6)
        }
    }

    /// Around the size that some tools look at to guess an encoding.
    @Test(arguments: 8190...8195, TextEncoding.allCases)
    func guessesRightAtEveryLength(length: Int, encoding: TextEncoding) throws {
        var text = ""
        while BulletinBytes.encode(text, as: encoding, marked: true).count < length - 200 {
            text += BulletinBytes.page + "\n"
        }
        while BulletinBytes.encode(text, as: encoding, marked: true).count < length - 3 {
            text += "人"
        }
        let step = encoding == .utf8 || encoding == .gb18030 ? 1 : 2
        while BulletinBytes.encode(text, as: encoding, marked: true).count + step <= length {
            text += "a"
        }
        let bytes = BulletinBytes.encode(text, as: encoding, marked: true)
        #expect(length - bytes.count < 2)
        #expect(BulletinBytes.text(bytes) == text)
        if encoding == .utf8 || encoding == .gb18030 {
            let plain = BulletinBytes.encode(text, as: encoding, marked: false)
            #expect(try BulletinBytes.decode(plain).get().encoding == encoding)
        }
    }

    @Test(arguments: TextEncoding.allCases)
    func refusesATextCutInsideItsLastCharacter(encoding: TextEncoding) throws {
        let whole = BulletinBytes.encode(BulletinBytes.page + "\n会", as: encoding, marked: true)
        let failure = try #require(BulletinBytes.failure(Array(whole.dropLast())))
        #expect(failure.problem == .truncated(encoding))
        let start = whole.count - BulletinBytes.encode("会", as: encoding, marked: false).count
        #expect(failure.byteOffset == start)
        #expect(failure.line == 7)
        #expect(failure.column == 1)
    }

    @Test func keepsUTF8ThatGB18030CouldReadToo() throws {
        let bytes = Array("县人大常委会".utf8)
        #expect(BulletinBytes.text(bytes, forced: .gb18030) != nil)
        let source = try BulletinBytes.decode(bytes).get()
        #expect(source.encoding == .utf8)
        #expect(BulletinBytes.text(bytes) == "县人大常委会")
    }

    @Test func readsGBKAndGB2312AsGB18030() {
        #expect(BulletinBytes.text([0xC8, 0xCB, 0xB4, 0xF3]) == "人大")
        #expect(BulletinBytes.text([0x87, 0xD6, 0xC8, 0xCB]) == "囍人")
    }

    @Test func readsUTF16WithoutMarkOnlyWhenNamed() {
        let bytes = BulletinBytes.encode("第1期\n", as: .utf16LittleEndian, marked: false)
        #expect(BulletinBytes.failure(bytes)?.problem == .nulByte)
        #expect(BulletinBytes.text(bytes, forced: .utf16LittleEndian) == "第1期\n")
    }

    @Test func namedEncodingWinsOverTheGuess() {
        #expect(BulletinBytes.text(Array("人大".utf8), forced: .gb18030) == "浜哄ぇ")
        let gb18030 = BulletinBytes.encode("人大会", as: .gb18030, marked: false)
        #expect(BulletinBytes.failure(gb18030, forced: .utf8)?.problem == .invalid(.utf8))
    }

    @Test func keepsAByteOrderMarkInsideTheText() {
        #expect(BulletinBytes.text([0xEF, 0xBB, 0xBF, 0x61, 0xEF, 0xBB, 0xBF]) == "a\u{FEFF}")
    }

    @Test func readsEveryScalarInEveryUnicodeEncoding() throws {
        for plane in 0...16 {
            let scalars = (1...0xFFFF).compactMap { Unicode.Scalar(UInt32(plane << 16 + $0)) }
                .filter { $0.value != 0xFFFE }
            var view = String.UnicodeScalarView()
            view.append("x")
            view.append(contentsOf: scalars)
            for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian] {
                let bytes = BulletinBytes.encode(String(view), as: encoding, marked: true)
                #expect(try BulletinBytes.decode(bytes).get().scalars == Array(view))
            }
        }
    }
}
