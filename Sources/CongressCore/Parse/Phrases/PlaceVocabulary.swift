/// What a place name is made of and what it is not, though a 市, 县 or 区 stands behind it.
enum PlaceVocabulary {
    static let suffixes = Vocabulary.regionSuffixes

    /// 区域, 市场, 县级, 乡村, 市长, 旗帜: behind the suffix these make another word of it.
    static let goesOn = ScalarSet("域场级村民直内政长帜委办")

    /// What a place name is not part of, though it stands right before it.
    static let stops = WordTable(
        list:
            """
            召开 举行 参加 出席 列席 主持 组织 通过 邀请 随后 日前 近日 上午 下午 晚上 当天 会上 在 由 经 了 对 与 是 该 我 本
            日 的 和 及 以及 讯 报 根据 按照 年 来到 前往 赴 深入 关注 研究 审议 听取 讨论 决定 学习 同时 月 为 受 各 次 开幕 指导
            热烈祝贺 祝贺 热烈庆祝 庆祝 喜迎 聚焦 中午 晚 早上 清晨 凌晨 傍晚 给 把 被 找 访 请 们 到 说 就 这 着 使 某 另外 当选
            当上 提起 成为 担任 选好 配强 划定 整合 部署 纳入 建议 评论 辞去 关于 肯定 代表 位于 政府 选民 委员 常委会 主任 抵得上 提请
            副 每 届 等 陪 帮 送 叫 听 看 替 跟 期间 来自 贴近 其 闯 个别 时代 今后 以后 此后 接着
            配合 协助 督促 支持 接受 委托 陪同 推动 依托 促进 带领 率领 走进 视察 检查 调研 选举 监督 参与 服务 保障 加强 改进 落实 开展 推进 完善
            做好 抓好 发挥 依靠 尊重 维护 体现 反映 联系 报告 汇报 提交 报请 报送 应邀
            """)
    /// 本月, 同日: before 月 and 日 these show that they are no part of a name (望月街道).
    static let beforeMonth = ScalarSet("本当同是上下次每个近今昨前连即元节翌次末周假）")

    /// 阳光社区, 第三选区: no congress is of such a place.
    static let commonEndings = WordTable(
        list:
            """
            社区 辖区 选区 小区 园区 病区 校区 库区 景区 灾区 片区 厂区 保护区 示范区 宿舍区 功能区 居民区 住宅区 旅游区 工业区 安置区
            便民区 经济区 智慧城市 文明城市 卫生城市 园林城市 宜居城市 海绵城市 山水城市 中心城市 旅游城市 现代城市 试点城市 示范城市 民族地区 偏远地区 偏远山区 贫困县 试点县 示范县 部分县 部分市 部分区 兄弟县 兄弟市 统一县
            """)
    /// 城乡, 超市, 红旗, 山区: words of the language, but the ends of names too (盐城市, 江门市, 宝山区).
    static let commonAlone = WordTable(
        list:
            """
            湖区 自治区 济区 山区 新区 老区 边区 特区 地区 牧区 农区 林区 藏区 富区 城乡 家乡 下乡 故乡 老乡 返乡 水乡 同乡 异乡 城市
            上市 超市 夜市 都市 门市 股市 菜市 红旗 锦旗 国旗 党旗 团旗 队旗 军旗 大旗 伟大旗 强县 大县 治县 重镇 城镇 古镇 小镇 集镇
            外省 反省 节省 全市县 县市区 省市 地市 县市 市县 区县 县区 旗县 乡镇
            """)
    /// 三名|区人大代表, 七个|县: how many they are, not what they are called.
    static let counts = ScalarSet("个两几数各每某一二三四五六七八九十")
    /// These count where a numeral or nothing stands before them (三名区, 名区; 茂名市 does not).
    static let measures = ScalarSet("名位多驻")

    /// The country's places whose names hold what would end or begin another place or is a word
    /// of the language: without them 和, 日 or 镇 would cut the name.
    static let known = WordTable(
        list:
            """
            呼和浩特 本溪 日照 日喀则 日土 定日 和顺 和龙 和硕 和静 和田 和政 和平 和林格尔 和布克赛尔 共和 永和 平和 仁和 太和 泰和
            三和 义和 兴和 清和 云和 天和 祥和 中和 和桥 和兴 和睦
            民和 天等 镇平 镇江 镇雄 镇康 镇原 镇安 镇坪 镇赉 镇巴 镇远 镇宁 镇沅 镇海 景德镇 乡宁 乡城 月湖 道里 达尔罕茂明安联合
            龙胜各族 隆林各族 市中 市北 市南 靖州 新市 沙市 津市 上街 代 道 和
            """)
    /// Counties that are called by one character: 滑县, 息县.
    static let oneCharacter = ScalarSet(
        """
        滑淇浚杞息郏睢叶嵩温蓟雄易蔚磁魏献沧景任赵深祁绛吉隰蒲兴岚临代应孟盂泗萧歙黟泾寿莘冠单曹费莒掖黄郫达渠开忠攸道酃成康文徽礼
        岷漳陇眉户彬乾华洋勉佳横藤珙高理茂赣万巴沛丰邳吴鄞嵊辉汲范密巩禹邓宾房郧随和滕梁
        """)
    /// The nationalities, by which autonomous places are called.
    static let nationalities = WordTable(
        list:
            """
            蒙古族 蒙古 回族 藏族 维吾尔 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克 哈萨克族 傣族 黎族
            傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族
            仡佬族 锡伯 锡伯族 阿昌族 普米族 塔吉克 塔吉克族 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族
            鄂伦春 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 各族
            """)
    /// 自治 of 自治县, and the 民族 of a nationality township, between the people and the suffix.
    static let selfRule = WordTable(list: "自治 民族")
}
