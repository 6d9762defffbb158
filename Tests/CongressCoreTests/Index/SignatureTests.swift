import Testing

@testable import CongressCore

/// Signatures rule out what is not there, and never what is there.
@Suite struct SignatureTests {
    private static let places = ["", " ", "\n", "　", "**", "\u{200B}"]

    private func written(_ texts: [String]) -> [UInt8] {
        var signature = Signature()
        for text in texts { signature.add(text) }
        return signature.take()
    }

    private func holds(_ word: String, _ digits: [UInt8]) -> Bool {
        let folded = SearchWord(word).folded
        return digits.withUnsafeBytes { digits in
            let signature = WrittenSignature(digits)
            return zip(folded, folded.dropFirst()).allSatisfy {
                !Signature.isHan($0) || !Signature.isHan($1)
                    || signature.holds(Signature.place(of: $0, $1))
            }
        }
    }

    /// Every window of random characters, whatever the layout tore apart.
    @Test(arguments: [3, 40, 400, 9000]) func everyPairIsHeld(_ count: Int) {
        var random = SteadyRandom(state: UInt64(count))
        let characters = (0..<count).map { _ in
            Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FFF, using: &random))!
        }
        var text = String.UnicodeScalarView()
        for character in characters {
            text.append(character)
            text.append(
                contentsOf: SignatureTests.places.randomElement(using: &random)!.unicodeScalars)
        }
        let digits = written([String(text)])
        for start in stride(from: 0, to: count - 2, by: 7) {
            var word = String.UnicodeScalarView()
            word.append(contentsOf: characters[start..<min(start + 3, count)])
            #expect(holds(String(word), digits))
        }
    }

    @Test func foldedFormsAreOne() {
        let digits = written(["郟縣人大 　㈱株式会社", "關於⼈⼤工作的意見"])
        for word in ["郏县人大", "郟县", "关于人大工作的意见", "株式会社"] {
            #expect(holds(word, digits))
        }
    }

    /// About as many bits as pairs: few of the pairs of another text are held by chance.
    @Test(arguments: [100, 1000, 8000]) func fewOtherPairsAreHeld(_ count: Int) {
        var random = SteadyRandom(state: 7)
        func text() -> String {
            var text = String.UnicodeScalarView()
            for _ in 0..<count {
                text.append(Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FFF, using: &random))!)
            }
            return String(text)
        }
        let digits = written([text()])
        #expect(digits.count * 6 >= count && digits.count * 6 <= 2 * count + 70)
        let other = Array(text())
        let held = zip(other, other.dropFirst()).count { holds("\($0)\($1)", digits) }
        #expect(held * 3 < count * 2)
    }

    @Test func charactersOfTwoTextsMakeNoPair() {
        let digits = written(["甲", "乙"])
        #expect(digits.allSatisfy { $0 == UInt8(ascii: "A") })
        #expect(!holds("甲乙", digits))
    }

    /// A word of a look-alike stands in two pairs, which may be missing.
    @Test func lookalikesMayLackPairs() throws {
        let query = Query("代表联络站点")
        let exact = try #require(
            SignatureFilter(WordMatcher(query, nil, allowingLookalikes: false)))
        let alike = try #require(SignatureFilter(WordMatcher(query, nil, allowingLookalikes: true)))
        let line = signatureLine("代表联洛站点")
        let mayAnswer = { (filter: SignatureFilter) in
            line.withUnsafeBytes { filter.groups(in: 0..<$0.count, of: $0)?.map { $0.sum != nil } }
        }
        #expect(mayAnswer(exact) == [false])
        #expect(mayAnswer(alike) == [true])
    }

    @Test func wordsWithoutPairsTellNothing() {
        for query in [Query("人"), Query("5G"), Query("人", "5G"), Query()] {
            #expect(SignatureFilter(WordMatcher(query, nil, allowingLookalikes: false)) == nil)
        }
        var people = Query("王小明")
        people.fields = [.people]
        #expect(SignatureFilter(WordMatcher(people, nil, allowingLookalikes: false)) == nil)
        var any = Query("人", "人大")
        #expect(SignatureFilter(WordMatcher(any, nil, allowingLookalikes: false)) != nil)
        any.matchesAny = true
        #expect(SignatureFilter(WordMatcher(any, nil, allowingLookalikes: false)) == nil)
    }

    @Test(arguments: ["", "{}", "{\"issue\":\"a\",\"groups\":[[1,\"00\",\"A\"]]}\n"])
    func brokenLinesAreRefused(_ line: String) throws {
        let filter = try #require(
            SignatureFilter(WordMatcher(Query("人大"), nil, allowingLookalikes: false)))
        let groups = Array(line.utf8).withUnsafeBytes { filter.groups(in: 0..<$0.count, of: $0) }
        #expect(line.isEmpty ? groups == [] : groups == nil)
    }

    private func signatureLine(_ text: String) -> [UInt8] {
        var writer = SignatureWriter(issue: "甲")
        let record = Record.entry("e", text)
        var json = JSONWriter()
        RecordCodec.write(record, to: &json)
        writer.add(record, 0..<json.bytes.count, of: json.bytes)
        return writer.finish(json.bytes) + [0x0A]
    }
}
