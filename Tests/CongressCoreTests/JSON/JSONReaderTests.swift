import Foundation
import Testing

@testable import CongressCore

@Suite struct JSONReaderTests {
    private func reading<Value>(
        _ json: String, _ read: (inout JSONReader) throws -> Value
    ) throws -> Value {
        try Array(json.utf8).withUnsafeBytes { bytes in
            var reader = JSONReader(bytes)
            let value = try read(&reader)
            try reader.end()
            return value
        }
    }

    @Test func readsKeysInAnyOrderAndSkipsTheRest() throws {
        let json = #" { "x" : [ 1 , {"y":null} , "\"]" ] , "\u0069d" : "七" , "n" : -12 } "#
        var id = ""
        var number = 0
        try reading(json) { reader in
            try reader.beginObject()
            while let key = try reader.nextKey() {
                switch key {
                case "id": id = try reader.string()
                case "n": number = try reader.integer()
                default: try reader.skipValue()
                }
            }
        }
        #expect(id == "七")
        #expect(number == -12)
    }

    @Test(arguments: [
        (#""\u5e73\u9876""#, "平顶"), (#""\ud83d\ude00""#, "\u{1F600}"),
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""""#, ""), (#""平""#, "平"),
    ])
    func decodesStrings(_ json: String, _ expected: String) throws {
        #expect(try reading(json) { try $0.string() } == expected)
    }

    @Test(arguments: [
        ("0", 0), ("-0", 0), ("17", 17), ("1.7e1", 17), ("20E-1", 2), ("1e3", 1000),
        ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
    ])
    func readsWholeNumbers(_ json: String, _ expected: Int) throws {
        #expect(try reading(json) { try $0.integer() } == expected)
    }

    @Test(arguments: [
        ("01", 0), ("-", 1), ("1.", 2), ("1e", 2), ("1e+", 3), (".5", 0), ("+1", 0),
        ("9223372036854775808", 0), ("1.5", 0), ("1e400", 0), ("", 0),
    ])
    func refusesOtherNumbers(_ json: String, _ offset: Int) {
        let error = #expect(throws: JSONError.self) { try reading(json) { try $0.integer() } }
        #expect(error?.offset == offset)
    }

    @Test(arguments: [
        #"["a" "b"]"#, #"["a",]"#, #"[,"a"]"#, #"["a""#, #"["a"}"#, #"["\x"]"#, #"["\u12g4"]"#,
        #"["\ud83d"]"#,
        #"["\ude00"]"#, #"["\ud83d\u0041"]"#, #"["a\"#, "[\"\u{1}\"]", "[\"\n\"]", #"["a"]]"#,
        #"[a]"#, #"[nul]"#, #"["\u12"]"#,
    ])
    func refusesWhatTheGrammarDoesNotAllow(_ json: String) {
        #expect(throws: JSONError.self) {
            try reading(json) { reader in
                try reader.beginArray()
                while try reader.nextElement() { _ = try reader.string() }
            }
        }
    }

    @Test func refusesInvalidUTF8() {
        let bytes: [UInt8] = [0x22, 0xE5, 0xB9, 0x22]
        let error = #expect(throws: JSONError.self) {
            try bytes.withUnsafeBytes { bytes in
                var reader = JSONReader(bytes)
                _ = try reader.string()
            }
        }
        #expect(error == JSONError(offset: 1, problem: .invalidUTF8))
    }

    @Test func endsDeepNestingWithAnError() {
        let json = String(repeating: "[", count: 1_000_000)
        let error = #expect(throws: JSONError.self) { try reading(json) { try $0.skipValue() } }
        #expect(error == JSONError(offset: JSONReader.maximumDepth, problem: .tooDeep))
    }

    /// Whatever the bytes are, the reader returns or throws; and it accepts nothing that
    /// Foundation's reader refuses.
    @Test func survivesDamage() {
        let json = #"{"a":[1,-2.5e3,true,null,"平\u5e73\n"],"b":{"c":{}}}"#
        var random = SeededGenerator(seed: 11)
        for _ in 0..<3000 {
            var bytes = Array(json.utf8)
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
                in: 0...255, using: &random)
            let accepted: Bool = bytes.withUnsafeBytes { bytes in
                var reader = JSONReader(bytes)
                do {
                    try walk(&reader)
                    try reader.end()
                    return true
                } catch {
                    return false
                }
            }
            guard accepted else { continue }
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
        }
    }

    /// Reads everything, making a value of every string.
    private func walk(_ reader: inout JSONReader) throws {
        reader.skipBlanks()
        switch reader.peek() {
        case UInt8(ascii: "{"):
            try reader.beginObject()
            while try reader.nextKey() != nil { try walk(&reader) }
        case UInt8(ascii: "["):
            try reader.beginArray()
            while try reader.nextElement() { try walk(&reader) }
        case UInt8(ascii: "\""): _ = try reader.string()
        default: try reader.skipValue()
        }
    }
}
