import Testing

@testable import CongressCore

@Suite struct SHA256Tests {
    private func hex(_ text: String) -> String {
        Array(text.utf8).withUnsafeBytes { SHA256.hex(of: $0) }
    }

    /// The examples that NIST publishes for FIPS 180-4.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
                + "lmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func agreesWithTheStandard(_ text: String, _ expected: String) {
        #expect(hex(text) == expected)
    }

    @Test func agreesOnAMillionLetters() {
        #expect(
            hex(String(repeating: "a", count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func piecesDoNotMatter() {
        let data = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) }
        let expected = data.withUnsafeBytes { SHA256.hex(of: $0) }
        for size in [1, 3, 63, 64, 65, 127, 500] {
            var hash = SHA256()
            for start in stride(from: 0, to: data.count, by: size) {
                hash.update(Array(data[start..<min(start + size, data.count)]))
            }
            #expect(Hexadecimal.text(hash.finish()) == expected)
        }
    }
}
