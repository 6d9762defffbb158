import Testing

@testable import CongressCore

/// Parts of a volume that its contents number.
@Suite struct PartNumberTests {
    private func volume(_ part: String) -> String {
        """
        云岭市第三届人民代表大会第二次会议文件汇编
        目录
        一、会议概况
        会议议程……………………1
        会议日程……………………2
        二、重要讲话
        在开幕会上的讲话……………3
        在闭幕会上的讲话……………5
        三、代表议案
        关于修建石桥的议案…………7
        关于办好学校的议案…………9

        一、会议概况
        会议议程
        审议政府工作报告。
        \(part)
        在开幕会上的讲话
        各位代表，大会开幕了。
        """
    }

    /// A figure that no part has heads none, and ends nothing.
    @Test(arguments: ["〇、重要讲话", "零、重要讲话", "（〇）重要讲话", "九、重要讲话", "二、重要讲话"])
    func anyNumberIsRead(_ part: String) throws {
        let bulletin = try Bulletin(reading: volume(part))
        let owned =
            bulletin.records.flatMap(\.lines.ranges) + bulletin.issue.matter.flatMap(\.lines.ranges)
        #expect(owned.contains { $0.contains(15) })
    }
}
