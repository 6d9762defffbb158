import Testing

@testable import CongressCore

@Suite struct TitleTextTests {
    /// Parts of a title stay apart; where its words go on, a blank was put in by the layout.
    @Test(arguments: [
        ("创新监督方式 打好组合重拳", "创新监督方式 打好组合重拳"),
        ("云岭市：办好“小实事” 暖了“大民心”", "云岭市：办好“小实事” 暖了“大民心”"),
        ("在市委人大工作 会议上的讲话", "在市委人大工作会议上的讲话"),
        ("关于检查《中华人民共和国渔业法》 贯彻实施情况的报告", "关于检查《中华人民共和国渔业法》贯彻实施情况的报告"),
        ("关于全市国有林场 改革情况的调研报告", "关于全市国有林场改革情况的调研报告"),
        ("云岭市人民代表大会常务委员会 工作报告", "云岭市人民代表大会常务委员会工作报告"),
        ("云岭市第三届人民代表大会第二次会议 关于政府工作报告的决议", "云岭市第三届人民代表大会第二次会议关于政府工作报告的决议"),
        ("人大代表热议《云岭市小作坊 和食品摊贩条例》", "人大代表热议《云岭市小作坊和食品摊贩条例》"),
        ("关于推广 Smart City 平台的报告", "关于推广Smart City平台的报告"), ("调 研 报 告", "调研报告"), ("**把握方向**", "把握方向"),
    ])
    func blanksOfTheLayoutGo(_ printed: String, _ title: String) {
        #expect(TitleText.plain(Array(printed.unicodeScalars)[...]) == title)
    }
}
