/// What a place name is made of and what it is not, though a 市, 县 or 区 stands behind it.
enum PlaceVocabulary {
    static let suffixes = ScalarSet("省市县区州旗盟镇乡")

    /// 区域, 市场, 县级, 乡村, 市长, 旗帜: behind the suffix these make another word of it.
    static let goesOn = ScalarSet("域场级村民直内政长帜委办")

    /// What a place name is not part of, though it stands right before it.
    static let stops = WordTable(
        list:
            """
            召开 举行 参加 出席 列席 主持 组织 通过 邀请 随后 日前 近日 上午 下午 晚上 当天 会上 在 由 经 了 对 与 是 该 我 本
            日 的 和 及 以及 讯 报 根据 按照 年 来到 前往 赴 深入 关注 研究 审议 听取 讨论 决定 学习 同时 月 为 受 各 次 开幕 指导 列席
            热烈祝贺 祝贺 热烈庆祝 庆祝 喜迎 聚焦 中午 晚 早上 清晨 凌晨 傍晚 给 把 被 找 访 请 们 到 说 就 这 着 使 某 另外 当选
            当上 提起 成为 担任 选好 配强 划定 整合 部署 纳入 建议 评论 辞去 关于 肯定 代表 位于 政府 选民 委员 常委会 主任 抵得上 提请
            副 每 届 等 陪 帮 送 叫 听 看 替 跟 期间 来自 贴近 其 闯 个别 时代
            """)
    /// 本月, 同月: before 月 these show that it is no part of a name (望月街道).
    static let beforeMonth = ScalarSet("本当同是上下次每个近")

    /// 阳光社区, 第三选区: no congress is of such a place.
    private static let commonEndings = WordTable(
        list:
            """
            社区 辖区 选区 小区 园区 病区 校区 库区 景区 灾区 片区 厂区 保护区 示范区 宿舍区 功能区 居民区 住宅区 旅游区 工业区 安置区
            便民区 经济区 民族地区 偏远地区 偏远山区 贫困县 试点县 示范县 部分县 部分市 部分区 兄弟县 兄弟市 统一县
            """)
    /// 城乡, 超市, 红旗, 山区: words of the language, but the ends of names too (盐城市, 江门市, 宝山区).
    private static let commonAlone = WordTable(
        list:
            """
            湖区 自治区 济区 山区 新区 老区 边区 特区 地区 牧区 农区 林区 藏区 富区 城乡 家乡 下乡 故乡 老乡 返乡 水乡 同乡 异乡 城市
            上市 超市 夜市 都市 门市 股市 菜市 红旗 锦旗 国旗 党旗 团旗 队旗 军旗 大旗 伟大旗 强县 大县 治县 重镇 城镇 古镇 小镇 集镇
            外省 反省 节省 全市县 县市区 省市 地市 县市 市县 区县 县区 旗县 乡镇
            """)
    /// 三名|区人大代表, 七个|县: how many they are, not what they are called.
    private static let counts = ScalarSet("个两几数各每某一二三四五六七八九十")
    /// These count where a numeral or nothing stands before them (三名区, 名区; 茂名市 does not).
    private static let measures = ScalarSet("名位多驻")
    private static let longestPlain = 6

    /// The part of `range` that is a place: all of it, or its suffix alone where what stands before
    /// that counts or is too long for a name; nil where the whole is another word.
    static func named(
        _ range: Range<Int>, suffix: Int, in text: [Unicode.Scalar]
    ) -> Range<Int>? {
        let bare = range.upperBound - suffix..<range.upperBound
        let stem = range.lowerBound..<bare.lowerBound
        guard let last = stem.last else {
            // 副|县长, 社|区: nothing but the suffix is left where a word stopped the search.
            return range.lowerBound > 0 && text[range.lowerBound - 1] == "副" ? nil : bare
        }
        if counts.contains(text[last]) || text[last] == "全" { return bare }
        if suffixes.contains(text[last]), stem.count == 1 || text[stem.lowerBound] == "全" {
            return bare
        }
        if measures.contains(text[last]),
            stem.count == 1 || MeetingNumerals.isNumeral(text[last - 1])
        {
            return bare
        }
        if commonEndings.length(endingAt: range.upperBound, floor: range.lowerBound, in: text) > 0 {
            return nil
        }
        if commonAlone.length(at: range.lowerBound, in: text) == range.count { return nil }
        if stem.count > longestPlain, !stem.contains(where: { text[$0] == "族" || text[$0] == "自" })
        {
            return bare
        }
        return range
    }
}
