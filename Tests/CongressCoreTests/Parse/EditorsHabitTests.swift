import Testing

@testable import CongressCore

/// Small habits in which editors of magazines differ: crossheads, columns and writers.
@Suite struct EditorsHabitTests {
    private static let filler = "代表们走了十几个点位，看现场、查台账、问住户，把能想到的角落都看了一遍。"

    private func titles(_ bulletin: Bulletin) -> [String?] {
        bulletin.records.filter { $0.kind == .article }.map(\.title)
    }

    private func key(_ text: String) -> ArraySlice<Unicode.Scalar> {
        Array(text.unicodeScalars)[...]
    }

    @Test(arguments: [
        ("返乡：“我想让大伙儿都不用出远门”", false), ("下乡：把课堂搬到田埂上", false), ("家乡：一条新修的路通到了门口", false),
        ("返乡镇：代表夜谈谈出新路子", true), ("清泉乡：代表夜谈谈出新路子", true), ("云岭街道：居民议事会议出幸福感", true),
    ])
    func takesNoWordInTownForAPlace(_ line: String, _ tells: Bool) {
        #expect(Headline.tellsOfCongress(key(line)) == tells)
    }
}
