import Testing

@testable import CongressCore

/// The place before a congress, whatever words its name holds.
@Suite struct PlaceNameTests {
    private func place(_ text: String) -> String? {
        let scalars = text.scalarArray
        return PlaceName.read(endingAt: scalars.count, floor: 0, in: scalars)
            .map { String(scalars: scalars[$0]) }
    }

    @Test(arguments: [
        "本溪市", "日照市", "呼和浩特市", "共和县", "镇平县", "乡宁县", "市中区", "月湖区", "盐城市",
        "东乡族自治县", "靖州苗族侗族自治县", "镇沅彝族哈尼族拉祜族自治县", "本溪满族自治县", "龙胜各族自治县",
        "双江拉祜族佤族布朗族傣族自治县", "积石山保安族东乡族撒拉族自治县", "和布克赛尔蒙古自治县", "阿坝藏族羌族自治州",
        "达尔罕茂明安联合旗", "送桥镇", "望月街道", "阿日善旗",
    ])
    func readsTheWholeName(_ name: String) {
        #expect(place("5日，" + name) == name)
        #expect(place(name) == name)
    }

    @Test(arguments: [
        ("主任到青石县", "青石县"), ("南岭市东湖区", "东湖区"), ("某省云岭市", "云岭市"), ("在白云镇", "白云镇"),
        ("南岭州青石彝族自治县", "青石彝族自治县"), ("三名区", "区"), ("5月3日阿日善旗", "阿日善旗"), ("全县", "县"),
        ("为配合市", "市"), ("积极协助县", "县"), ("自觉接受区", "区"), ("会同县", "会同县"),
    ])
    func leavesOutWhatStandsBefore(_ text: String, _ name: String) {
        #expect(place(text) == name)
    }

    @Test(arguments: ["建设智慧城市", "打造美丽山水城市", "走进社区"])
    func takesNoWordOfTheLanguage(_ text: String) {
        #expect(place(text) == nil)
    }

    @Test func knowsTheShortNameOfAnAutonomousPlace() {
        let long = "石门土家族苗族自治州".scalarArray
        #expect(PlaceName.isShort("石门州".scalarArray[...], for: long[...]))
        #expect(!PlaceName.isShort("云门州".scalarArray[...], for: long[...]))
    }
}
