/// The words that bound a role phrase on its left, and those that turn a name into a mere
/// reference.
enum RoleVocabulary {
    /// A role begins after these, even though they stand in the same clause.
    static let cuts = WordTable(
        list:
            """
            邀请 特邀 邀请了 会见 会见了 会见来 陪同 带领 率领 接待 接待了 看望 主持 出席 参加 听取 听取了 听取和审议
            会同 协同 随同 跟随 来自 作为 随后 期间 其间 会上 会后 会前 当天 当日 当晚 上午 下午 晚上 中午 最后 首先 同时
            图为 图中 左起 聘请 感谢 欢迎 请来 包括 以及 担任 由来自 迎来 陪检 联合 携同 在我市 组织 分别由 分别 观看
            接见 会晤 拜会 拜访 协助 配合 陪伴 全程陪同 现场 共同 前来 来访的 来我市 其中 时值 原则上 日前 近日 连日来
            是月 是年 同年 同月 当月 月底 月初 月末 年底 年初 年末 同日 同曰 是日 次日 翌日 本月 本周 上旬 中旬 下旬 前夕 另 并由 都由 均由 与会的 座谈会上 大会由 会议由 仪式由 活动由 新任 新当选 当选 与会 主讲人 授课人
            的有 的还有 还有 的领导有 的领导还有 的同志有 的同志还有 人员有 人员还有
            """)
    /// One character, and only before what a role begins with.
    static let shortCuts = ScalarSet("由在与向随请率对受到赴的了是和同及为经以偕")
    static let openers = ScalarSet("自省市县区州旗盟镇乡村街人全国中党原时副常主书秘我该院河山江浙湖广四云贵陕甘青宁新内黑吉辽海福安上北天重西")
    /// After a cut, these show that the word was the beginning of a body's name (接待办, 学习处).
    static let bodyGoesOn = ScalarSet("办处科室组部局员团队站所会委")

    /// 的|有关部门负责人, 的|有限公司经理: behind these 有 opens no list.
    static let behindHave = ScalarSet("关限色机线轨效")

    /// 经开区, 经信局: with these 经 is no preposition.
    static let behindEconomy = ScalarSet("开济信贸发管科营")

    /// Names of bodies that begin as what is done to people does: 选举|联络工委, 纪念|馆.
    static let bodiesOfActs = WordTable(
        list:
            """
            选举联络 选举任免 选举工作 选举办 选举委 选举机构 选举民 选举科 选举处 提名人选 宣传文化 宣传教育 宣传中心 宣传办 宣传统战 宣传思想 宣传推广
            纪念馆 纪念园 纪念堂 纪念碑 纪念林 学习中心 学习强国 任命办 落实办 宣讲团 宣讲组
            """)

    /// A name whose role stands behind these is spoken of; it does not take part.
    static let referenceCuts = WordTable(
        list:
            """
            传达 传达了 传达学习 传达学习了 学习 学习了 学习贯彻 贯彻 落实 贯彻落实 根据 按照 依据 遵照 围绕 免去 任命
            免去了 任命了 选举 补选 推选 接受 决定 聘任 悼念 缅怀 纪念 转发 印发 提名 慰问 慰问了 看望 看望了 走访慰问
            走访看望 看望慰问 免职 拟任 拟任命 提请 委托 按照全国 提请任命 罢免 撤销 通报了 学习传达 宣传 宣讲 认真学习
            """)

    /// 已故原校长甲某: nobody who is dead takes part.
    static let departed = WordTable(list: "已故 烈士 遗孀 遗属")
    /// Those who run these are alive.
    static let memorials = WordTable(list: "烈士陵园 烈士纪念 烈士墓 烈士公园")

    /// Right after a name: it is what the name said, did elsewhere or owns that matters.
    static let referenceAfter = WordTable(
        list:
            """
            重要讲话 讲话精神 批示精神 指示精神 重要指示 重要批示 指示要求 讲话要求 点题 先进事迹 事迹 署名文章 所在 家中
            家里 家属 家庭 提出的 关于 同志先进 同志的 同志事迹 委托 的委托 辞去 辞职 摄 摄影 供稿 供图 撰稿 报道 文并图 的讲话
            的批示 的要求 的指示 的家 的先进 的优秀 的模范 的感人 的生平 的遗体 的事迹 的辞职 的职务 为市 为县 为区 为省 为本 为新 同志重要 同志在全
            """)

    /// 在…时的讲话精神, 到…调研指示精神: with one of these at its end the clause is a reference.
    static let referenceEnds = WordTable(list: "精神 要求 指示 批示 讲话 讲话等 精神等 精神等内容 重要论述")
    static let saidThere = WordTable(
        list:
            """
            时的讲话精神 时的重要讲话精神 时的讲话 时的重要讲话 时的指示精神 时的重要指示精神 时的批示精神 期间的重要讲话精神 期间的讲话精神
            上的讲话精神 上的重要讲话精神
            """)
    static let speaksThere = WordTable(list: "上讲话 中讲话 时讲话 会讲话 式讲话")
    /// What the person of such a clause does if it is no reference after all.
    static let acts = WordTable(
        list: "传达 宣讲 颁发 监誓 出席 参加 主持 领学 带领 解读 宣读 提出 强调 指出 作了 作出 到会 并讲话 并作 进行 开展 听取 落实 安排 部署 发表 讲授 作讲"
    )

    /// National leaders are quoted in local bulletins, never present.
    static let quotedHeads = WordTable(list: "总书记 国家主席 军委主席")
}
