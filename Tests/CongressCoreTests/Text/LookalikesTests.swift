import Testing

@testable import CongressCore

@Suite struct LookalikesTests {
    private static let groups = "\(LookalikesTable.groups)".split { $0 == " " || $0 == "\n" }
        .map { Array($0.unicodeScalars) }

    @Test(arguments: [
        "开升", "面而", "顶项", "殷般", "阻阳", "未末", "己已", "己巳", "土士", "日曰", "人入", "千干", "干于",
        "太大", "大犬", "治冶", "侯候", "析折", "折拆", "拔拨", "茶荼", "薄簿", "今令", "力刀", "戊戌", "戌戍", "辨辩",
        "辩辫", "郓郾",
    ])
    func knowsTheCommonConfusions(pair: String) {
        let (first, second) = (pair.unicodeScalars.first!, pair.unicodeScalars.last!)
        #expect(Lookalikes.of(first).contains(second))
        #expect(Lookalikes.of(second).contains(first))
    }

    @Test func everyGroupIsFoundAndHoldsBothWays() {
        #expect(Self.groups.count > 1500)
        for group in Self.groups {
            let others = Lookalikes.of(group[0])
            #expect(others == Array(group.dropFirst()))
            #expect(!others.isEmpty && others.count <= 12)
            #expect(!others.contains(group[0]) && Set(others).count == others.count)
            #expect(others.allSatisfy { Lookalikes.of($0).contains(group[0]) })
        }
    }

    @Test func charactersAreSimplifiedHanAndNoNumerals() {
        let numerals = Set("〇一二三四五六七八九十零".unicodeScalars)
        for group in Self.groups {
            #expect(!numerals.contains(group[0]))
            #expect(group[0].isHan)
        }
    }

    @Test func othersHaveNone() {
        for scalar in "一十a1，\u{20087}丨".unicodeScalars {
            #expect(Lookalikes.of(scalar).isEmpty)
        }
    }
}
