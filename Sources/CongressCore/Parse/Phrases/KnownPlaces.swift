/// Names of places that a text prints more than once: 某某市, 某某街道.
struct KnownPlaces {
    private let text: [Unicode.Scalar]
    private var answers: [[Unicode.Scalar]: Bool] = [:]
    /// Where the names of places may end.
    private lazy var ends = KnownPlaces.ends(of: text)

    init(text: [Unicode.Scalar]) {
        self.text = text
    }

    /// More names are not looked for.
    private static let most = 400

    mutating func areKnown(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = Array(name)
        guard name.count >= 3 else { return false }
        if let answer = answers[name] { return answer }
        guard answers.count < KnownPlaces.most else { return false }
        let answer = occursTwice(name)
        answers[name] = answer
        return answer
    }

    private mutating func occursTwice(_ name: [Unicode.Scalar]) -> Bool {
        let ends = ends
        return text.withUnsafeBufferPointer { text in
            var found = 0
            for end in ends where end + 1 >= name.count {
                let start = end + 1 - name.count
                guard text[start] == name[0], text[start...end].elementsEqual(name) else {
                    continue
                }
                found += 1
                if found == 2 { return true }
            }
            return false
        }
    }

    private static let lastCharacters = ScalarSet(Vocabulary.regionSuffixList + "道")

    /// At 市, at 道 of 街道.
    private static func ends(of text: [Unicode.Scalar]) -> [Int] {
        let last = lastCharacters
        return text.withUnsafeBufferPointer { text in
            var ends: [Int] = []
            for at in text.indices where last.contains(text[at]) {
                if text[at] == "道", at == 0 || text[at - 1] != "街" { continue }
                ends.append(at)
            }
            return ends
        }
    }
}
