import Testing

@testable import CongressCore

/// What a text holds is found however it was printed, at exactly its place; nothing else is.
@Suite struct RecallTests {
    static let letters = Array(
        "人大常委会主任副秘书长听取审议工作报告执法检查养老服务条例郏阳开监国关于全过程民代表议案建设乡镇街道办事处山川河湖桥梁道路学校医院"
            .unicodeScalars)
    static let widths: [Unicode.Scalar: [Unicode.Scalar]] = [
        "郏": ["郟"], "阳": ["陽"], "开": ["開"], "监": ["監"], "国": ["國", "囯"], "关": ["關"], "会": ["會"],
        "人": ["⼈"], "长": ["長", "⻓"], "，": [","], "。": ["."], "（": ["("], "2": ["２"], "4": ["４"],
        "“": ["\"", "„", "「"],
    ]

    /// A sentence of Han characters with some marks and figures.
    static func sentence(_ random: inout SteadyRandom) -> [Unicode.Scalar] {
        var sentence: [Unicode.Scalar] = []
        for _ in 0..<Int.random(in: 6...40, using: &random) {
            switch Int.random(in: 0..<12, using: &random) {
            case 0: sentence.append("，")
            case 1: sentence += ["2", "4"]
            case 2: sentence += ["“", letters.randomElement(using: &random)!]
            default: sentence.append(letters.randomElement(using: &random)!)
            }
        }
        return sentence
    }

    /// The sentence as a bulletin may print it, and for each of its characters the place there.
    static func printed(
        _ sentence: [Unicode.Scalar], _ random: inout SteadyRandom
    ) -> (text: String, places: [Int]) {
        var text: [Unicode.Scalar] = []
        var places: [Int] = []
        for scalar in sentence {
            if !(text.last?.narrowed.isASCIIDigit ?? false),
                Int.random(in: 0..<6, using: &random) == 0
            {
                text.append(["\n", " ", "\u{3000}", "\t"].randomElement(using: &random)!)
            }
            places.append(text.count)
            let forms = widths[scalar] ?? []
            let varies = Int.random(in: 0..<2, using: &random) == 0
            text.append(varies ? forms.randomElement(using: &random) ?? scalar : scalar)
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text)
        return (String(view), places)
    }

    static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    @Test func everyWindowOfEverySentenceIsFoundAtItsPlace() throws {
        var random = SteadyRandom(state: 12)
        for _ in 0..<1000 {
            let sentence = Self.sentence(&random)
            let (text, places) = Self.printed(sentence, &random)
            let searched = SearchedText(text)
            let length = min(Int.random(in: 1...8, using: &random), sentence.count)
            for start in 0...sentence.count - length {
                let word = SearchWord(Self.string(sentence[start..<start + length]))
                let wanted = places[start]..<places[start + length - 1] + 1
                #expect(
                    searched.allPlaces(of: word).contains(wanted), "\(word.printed) in \(text)")
            }
        }
    }

    @Test func windowsAreFoundInAnIndexByTheFastWayAndTheSlow() throws {
        var random = SteadyRandom(state: 3)
        let sentences = (0..<300).map { _ in Self.sentence(&random) }
        let records = sentences.enumerated().map { number, sentence in
            Record.entry("r\(number)", Self.printed(sentence, &random).text)
        }
        let index = SampleIndex(records: records)
        for (number, sentence) in sentences.enumerated() {
            let length = min(Int.random(in: 1...8, using: &random), sentence.count)
            let start = Int.random(in: 0...sentence.count - length, using: &random)
            var query = Query(Self.string(sentence[start..<start + length]))
            query.allowsLookalikes = false
            let ids = try index.ids(query)
            #expect(ids.contains("r\(number)"), "\(query.words)")
            if number % 10 == 0 {
                #expect(try index.ids(query, readsEveryLine: true) == ids, "\(query.words)")
            }
        }
    }

    @Test func everySingleCharacterIsFound() throws {
        let text = "3日，“甲”市人大——5G+智慧…㈠℃ Ⅳ、Hello World（郟县）\"引\"\\、·—～《法》％１２①\nΑβ，Ünïc𠀀⼈é"
        let index = SampleIndex(records: [.entry("r", text)])
        for scalar in text.unicodeScalars where !scalar.isLayoutBlank && scalar != "\n" {
            if SearchWord(String(scalar)).isEmpty { continue }
            #expect(try index.ids(Query(String(scalar))) == ["r"], "\(scalar)")
        }
    }

    @Test func charactersThatDoNotStandThereAreNotFound() throws {
        var random = SteadyRandom(state: 99)
        let records = (0..<100).map { number in
            Record.entry("r\(number)", Self.printed(Self.sentence(&random), &random).text)
        }
        let index = SampleIndex(records: records)
        let strangers = Array("猫狗鱼虾蟹鸟兽虫草花枫柳松竹梅兰菊荷莲藕".unicodeScalars)
        for _ in 0..<200 {
            let word = (0..<4).map { _ in strangers.randomElement(using: &random)! }
            var query = Query(Self.string(word))
            query.allowsLookalikes = false
            #expect(try index.ids(query).isEmpty)
        }
    }
}

extension SearchedText {
    /// Overlapping places too, which `places` leaves out.
    fileprivate func allPlaces(of word: SearchWord) -> [Range<Int>] {
        let text = folded.scalars
        guard word.folded.count <= text.count else { return [] }
        return (0...text.count - word.folded.count)
            .filter { text[$0..<$0 + word.folded.count].elementsEqual(word.folded) }
            .map { printed($0..<$0 + word.folded.count) }
    }
}
