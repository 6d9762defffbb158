import Testing

@testable import CongressCore

/// Strings from characters and back, at the borders of how many bytes a character takes.
@Suite struct ScalarTextTests {
    static let values: [UInt32] = [
        0x00, 0x41, 0x7F, 0x80, 0x7FF, 0x800, 0x3007, 0x4E00, 0x9FFF, 0xD7FF, 0xE000, 0xFF08,
        0xFFFF, 0x10000, 0x20000, 0x10FFFF,
    ]

    private func scalars(_ values: [UInt32]) -> [Unicode.Scalar] {
        values.compactMap(Unicode.Scalar.init)
    }

    private func view(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    @Test(arguments: values) func writesOneCharacter(_ value: UInt32) {
        let text = scalars([value])
        #expect(Array(String(scalars: text).utf8) == Array(view(text).utf8))
    }

    @Test func writesCharactersOfAllLengthsSideBySide() {
        for first in ScalarTextTests.values {
            let text = scalars([first] + ScalarTextTests.values.reversed() + [first])
            let written = String(scalars: text)
            #expect(Array(written.utf8) == Array(view(text).utf8))
            #expect(written.scalarArray == text)
            #expect(String(scalars: text[1...]).scalarArray == Array(text[1...]))
        }
    }

    /// A collection that lies in no array.
    @Test func writesCharactersThatLieApart() {
        let text = "市人大（第2次）𠀀"
        #expect(String(scalars: text.unicodeScalars) == text)
        #expect(String(scalars: text.unicodeScalars.reversed()) == "𠀀）次2第（大人市")
        #expect(String(scalars: [] as [Unicode.Scalar]).isEmpty)
    }

    @Test(arguments: [("会议、决定", 0, 2), ("会议、决定", 2, 2), ("会议、决定", 3, 5), ("〇㐀豈𠀀⼀a", 0, 5)])
    func passesHanCharacters(_ text: String, _ start: Int, _ end: Int) {
        let text = text.scalarArray
        #expect(text.hanEnd(from: start, before: text.count) == end)
        #expect(text.hanEnd(from: start, before: start) == start)
    }

    @Test(arguments: ["会议", "第一次会议", "议", "会", "会议会", "人大会议"])
    func findsWordsWhereTheyStand(_ text: String) {
        let text = text.scalarArray
        let place = text.indices.first { text[$0...].starts(with: "会议") }
        #expect(text[...].range(of: "会议") == place.map { $0..<$0 + 2 })
        #expect(text[...].contains("会议") == (place != nil))
        #expect(text[...].ends(with: "会议") == (text.suffix(2) == "会议".scalarArray[...]))
    }
}
