import Testing

@testable import CongressCore

@Suite struct NameSuggestionTests {
    private static let names = ["柏青原", "司徒明远", "司徒静", "买买提·艾力", "钟晓岚"]

    @Test(arguments: [
        ("司徒", ["司徒明远", "司徒静"]), ("柏靑原", ["柏青原"]), ("买买提・艾力", ["买买提·艾力"]),
        ("买买提", ["买买提·艾力"]), ("钟晓兰", ["钟晓岚"]), ("鍾曉嵐", ["钟晓岚"]), ("李四", []), ("", []),
    ])
    func nearest(_ typed: String, _ expected: [String]) {
        #expect(NameSuggestion.nearest(to: typed, in: Self.names, limit: 5) == expected)
    }

    /// What folds to the same is offered first, and never taken for the name itself.
    @Test func anotherFormOfANameIsAnotherName() {
        let entry = Record(
            id: "a/c-1", issue: "a", file: "a.txt", text: "", lines: LineSpans([1...1]),
            detail: .chronicle(
                ChronicleEntry(people: [Person(name: "柏青原"), Person(name: "柏青远")])))
        var register = PeopleRegister(context: ExportContext(issues: []))
        register.add(entry)
        #expect(register.people(named: "柏靑原").isEmpty)
        #expect(
            NameSuggestion.nearest(to: "柏靑原", in: register.people().map(\.name)) == ["柏青原", "柏青远"])
    }

    @Test(arguments: [("养老", true), ("養老", true), ("环保", false)])
    func valuesHoldWords(_ word: String, _ expected: Bool) {
        #expect(NameSuggestion.isHeld(word, by: ["养老服务条例"]) == expected)
    }
}
