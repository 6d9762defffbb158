/// Guests from abroad, whose names the tables of surnames do not know: 日本某某株式会社社长某某一行来访.
extension NameReader {
    private static let lands = WordTable(
        list:
            """
            日本 韩国 朝鲜 蒙古国 越南 老挝 缅甸 泰国 柬埔寨 新加坡 马来西亚 印尼 印度 尼泊尔 巴基斯坦 哈萨克斯坦 吉尔吉斯 塔吉克斯坦 乌兹别克
            俄罗斯 白俄罗斯 乌克兰 波兰 捷克 匈牙利 德国 法国 英国 意大利 西班牙 荷兰 比利时 瑞典 芬兰 挪威 丹麦 瑞士 奥地利 希腊 葡萄牙
            美国 加拿大 墨西哥 巴西 阿根廷 智利 秘鲁 澳大利亚 新西兰 埃及 南非 肯尼亚 坦桑尼亚 尼日利亚 埃塞俄比亚 赞比亚 以色列 土耳其
            伊朗 株式会社 驻华 联合国 世界银行 亚洲开发银行 欧盟 总领事馆 领事馆 友好城市 姊妹城市
            """)
    /// 参赞|夫妇, 会长|一家: those who came with a guest.
    private static let noGuests = WordTable(
        list: "夫妇 夫人 兄弟 姐妹 父子 母女 学者 留学 学习 一家 全家 志愿 专家 友人 代表 人大")
    private static let ofGroups = ScalarSet("团会组队班馆校")
    /// How far before the name its land may stand, in the same clause.
    private static let reach = 30

    /// Two to six characters between the office of a guest and a mark or what only people do.
    func guestName(at start: Int, in text: [Unicode.Scalar]) -> Name? {
        if PeopleVocabulary.headContinues.length(at: start, in: text) > 0
            || PeopleVocabulary.follows.length(at: start, in: text) > 0
            || PeopleVocabulary.followCharacters.contains(text[start]) || text[start] == "的"
        {
            return nil
        }
        for end in start + 2...start + 6 {
            guard end <= text.count, text[end - 1].isHan,
                !PeopleVocabulary.neverInName.contains(text[end - 1])
            else { return nil }
            guard certainty(at: end, in: text) == 3 else { continue }
            guard comesFromAbroad(start, in: text),
                !NameReader.noGuests.occurs(in: start..<end, of: text),
                !NameReader.ofGroups.contains(text[end - 1]),
                !PeopleVocabulary.insideNever.occurs(in: start..<end, of: text)
            else { return nil }
            return Name(range: start..<end, certainty: 3, isKnown: false)
        }
        return nil
    }

    private func comesFromAbroad(_ start: Int, in text: [Unicode.Scalar]) -> Bool {
        let floor = text.clauseStart(before: start, within: NameReader.reach)
        return NameReader.lands.occurs(in: floor..<start, of: text)
    }
}
