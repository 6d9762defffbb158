import Testing

@testable import CongressCore

/// A picture in the middle of a text, its caption as different editors print it.
@Suite struct CaptionStyleTests {
    private static let event = "3月5日，县人大常委会副主任沙明德带领代表视察石门镇农村饮水安全工程建设情况"
    private static let scene = "代表们在石门镇视察农村饮水安全工程"

    static let captions: [[String]] = [
        [event + "。（甘雨桐 摄）"],
        [event + "。　甘雨桐　摄"],
        [event + "。（甘雨桐/摄）"],
        [event + "。", "甘雨桐　摄"],
        [event + "。", "（甘雨桐 摄）"],
        [event + "。", "摄影：甘雨桐"],
        [event + "。（本报记者甘雨桐摄）"],
        [event + "。（县人大常委会办公室供图）"],
        ["图为" + scene + "。"],
        ["图为：" + scene + "。（甘雨桐/图）"],
        ["▲ " + scene + "　　甘雨桐 摄"],
        ["◀" + event],
        [scene + "　摄影/甘雨桐"],
        [scene + "（摄影：甘雨桐）"],
        ["图为" + scene, "（摄影：甘雨桐）"],
        ["（图为：" + scene + "）"],
        (event + "。（甘雨桐 摄）").wrapped(at: 16),
    ]

    @Test(arguments: captions) func takesTheCaptionOutOfTheText(_ caption: [String]) throws {
        let records = try CaptionStyleTests.records(caption)
        let photos = records.filter { $0.kind == .photo }
        #expect(photos.count == 1)
        #expect(photos.first?.text.contains("石门镇") == true)
        #expect(photos.first?.text.contains("饮水安全工程") == true)
        let text = try #require(records.first { $0.kind == .article }).text
        #expect(text.contains("她写了一件建议，跑了七趟水务局。"))
        #expect(text.contains("如今，水管换成了新的，村里人说，代表的话管用。"))
        #expect(!text.contains("饮水安全工程"))
    }

    private static func records(_ caption: [String]) throws -> [Record] {
        let text = """
            澄河人大
            2019年第1期（总第45期）
            澄河县人大常委会办公室主办　2019年3月10日

            目　录
            代表之声
            让清水流进千家万户……陶望舒（3）
            乡镇人大
            石门镇：代表联络站建在家门口……戚鸿飞（5）

            代表之声
            让清水流进千家万户
            　　　　　　　　　　　　陶望舒
            　　去年春天，县人大代表陶望舒在走访时发现，水管三天两头停水。她写了一件建议，跑了七趟水务局。
            \(caption.joined(separator: "\n"))
            　　如今，水管换成了新的，村里人说，代表的话管用。

            乡镇人大
            石门镇：代表联络站建在家门口
            　　　　　　　　　　　　戚鸿飞
            　　镇人大主席团把代表联络站建在村口的老槐树下，每月逢五接待选民，半年收到意见建议八十七条。
            """
        return try Bulletin(reading: text).records
    }
}
