import Testing

@testable import CongressCore

/// Titles that lost the ends of their lines: the subtitle, the day and the writer stand behind them.
@Suite struct TitleTailTests {
    private func record(_ title: String, _ line: String) throws -> Record? {
        let long = "代表们沿着河堤走了半天，把看到的一条一条记下来，回来又同有关部门商量，定下了办理的日子。"
        return try Bulletin(
            reading: """
                泉城人大
                2019年第10期
                目录

                02 泉城市召开代表工作会议

                05 \(title)

                泉城市召开代表工作会议

                1月8日，泉城市召开代表工作会议，总结部署代表工作。\(long)

                \(line)

                \(long)

                \(long)
                """
        ).records.first { $0.lines.ranges.contains { $0.contains(13) } }
    }

    @Test func readsASpeech() throws {
        let title = "在市十四届人大一次会议闭幕时的讲话"
        let found = try record(title, "在市十四届人大一次会议闭幕时的 讲　话 （2019年1月12日） 古松年")
        #expect(found?.kind == .speech)
        #expect(found?.title == title)
        #expect(found?.dates.map(\.description) == ["2019-01-12"])
        #expect(found?.article?.authors.map(\.name) == ["古松年"])
    }

    @Test(arguments: ["◎ 市人大农工委", "市人大农工委", "（2019年3月） 市人大农工委"])
    func readsAReport(_ tail: String) throws {
        let title = "关于全市农村饮水安全情况的调研报告"
        let found = try record(title, "关于全市农村饮水安全情况的 调 研 报 告 \(tail)")
        #expect(found?.kind == .inspection)
        #expect(found?.title == title)
        #expect(found?.article?.authors.map(\.name) == ["市人大农工委"])
    }

    @Test func readsTheSubtitle() throws {
        let found = try record("长堤上的脚印", "长堤上的脚印 ——记市人大代表高长庚 （2019年3月） 沙明德")
        #expect(found?.title == "长堤上的脚印")
        #expect(found?.article?.subtitle == "记市人大代表高长庚")
        #expect(found?.article?.authors.map(\.name) == ["沙明德"])
    }

    /// The contents print the subtitle behind the title, as one.
    @Test func partsTheSubtitleThatTheContentsAdd() throws {
        let found = try record("长堤上的脚印——记市人大代表高长庚", "长堤上的脚印\n\n——记市人大代表高长庚")
        #expect(found?.title == "长堤上的脚印")
        #expect(found?.article?.subtitle == "记市人大代表高长庚")
    }

    /// The body's own title is longer than that of the contents.
    @Test(arguments: ["长堤上的脚印 越走越深", "长堤上的脚印（组诗）", "长堤上的脚印，留给后来人"])
    func leavesALongerTitle(_ line: String) throws {
        let found = try record("长堤上的脚印", line)
        #expect(found?.title?.hasPrefix("长堤上的脚印") == true)
        #expect(found?.title != "长堤上的脚印")
    }
}
