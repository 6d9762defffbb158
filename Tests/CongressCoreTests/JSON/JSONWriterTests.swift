import Foundation
import Testing

@testable import CongressCore

@Suite struct JSONWriterTests {
    private func written(_ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func putsCommasBetweenValuesOnly() {
        let json = written { writer in
            writer.beginObject()
            writer.field("a", 1)
            writer.field("b", nil as Int?)
            writer.list("c", ["{", "["]) { $0.string($1) }
            writer.list("d", [] as [Int]) { $0.integer($1) }
            writer.key("e")
            writer.bool(false)
            writer.key("f")
            writer.null()
            writer.endObject()
        }
        #expect(json == #"{"a":1,"c":["{","["],"d":[],"e":false,"f":null}"#)
    }

    @Test(arguments: [0, 7, 10, -1, -120, Int.max, Int.min])
    func writesWholeNumbers(_ number: Int) {
        #expect(written { $0.integer(number) } == String(number))
    }

    @Test(arguments: [
        ("平顶山", "平顶山"), ("“引”…—", "“引”…—"), ("a\"b\\c/", #"a\"b\\c/"#),
        ("\u{8}\t\n\u{C}\r", #"\b\t\n\f\r"#), ("\u{0}\u{1F}\u{7F}", #"\u0000\u001f\u007f"#),
        ("\u{80}\u{9F}\u{A0}", "\\u0080\\u009f\u{A0}"),
        ("\u{2027}\u{2028}\u{2029}\u{202A}", "\u{2027}\\u2028\\u2029\u{202A}"),
    ])
    func escapesControlsAndSeparators(_ text: String, _ expected: String) {
        // At every alignment to the blocks that are looked at together.
        for padding in 0..<20 {
            let before =
                String(repeating: "会", count: padding / 3)
                + String(repeating: "x", count: padding % 3)
            #expect(
                written { $0.string(before + text + before) } == "\"\(before)\(expected)\(before)\""
            )
        }
    }

    @Test func agreesWithAnotherReader() throws {
        var model = RandomModel(seed: 3)
        for _ in 0..<300 {
            // Foundation loses U+FEFF when it reads.
            var text = model.text(upTo: 100)
            text.unicodeScalars.removeAll { $0 == "\u{FEFF}" }
            let json = written { writer in
                writer.beginArray()
                writer.string(text)
                writer.endArray()
            }
            let read = try JSONDecoder().decode([String].self, from: Data(json.utf8))
            #expect(Array(read[0].utf8) == Array(text.utf8))
        }
    }
}
