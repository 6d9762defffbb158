/// The words by which bulletins say who somebody is and what somebody did. Each row is read by the
/// rule that its comment names; none of them knows a person or a place.
enum PeopleVocabulary {
    /// Offices that a name may follow (or, but for those of `placeHeads`, precede).
    private static let offices = """
        主任 主任委员 书记 市长 县长 区长 州长 盟长 旗长 省长 镇长 乡长 局长 处长 科长 厅长 部长 秘书长 院长
        检察长 主席 会长 理事长 董事长 总经理 经理 校长 主编 总编辑 总编 组长 队长 团长 站长 所长 台长 行长
        馆长 园长 厂长 社长 司长 署长 关长 政委 司令员 司令 参谋长 支队长 大队长 中队长 巡视员 调研员 庭长
        总干事 干事长 秘书 召集人 主持人 总工程师 总经济师 总会计师 总监 教授 研究员 馆员 代省长 代市长
        代县长 代区长 代院长 代检察长 警长 军长 师长 旅长 政治委员 中心主任 班长 矿长 村长 街长 路长 河长
        主委 湖长 林长 田长 链长 首长 总理 委员长 议长 大使 总领事 领事 审计长 总指挥 指挥长 总裁 总队长 船长
        """
    /// Offices without a 副 form, and words that stand for several people of one rank.
    private static let otherOffices = """
        委员 常委 党委委员 党组成员 成员 常务委员 人大代表 党代表 村民代表 群众代表 居民代表 企业代表 代表
        审判员 审判长 专员 专家 律师 老师 教师 讲师 医生 医师 工程师 干事 顾问 助理 专职常委 驻会委员 支书
        村主任 负责人 负责同志 领导 领导同志 领导干部 市领导 县领导 区领导 省领导 州领导 旗领导 盟领导 镇领导
        乡领导 领导人 班子成员 院士 博士 先生 女士 劳动模范 劳模 协理员 检察员 网格员 第一书记 联络员
        执行主席 常务主席 老党员 主播 专干 议员 书记员 监察专员 督学 总师 主审 所级干部 处级干部
        干部 村民 居民 企业家 志愿者 创始人 民警 带头人 传承人 宣讲员 讲解员 大队长 法官 检察官 农艺师 技术员 会计师 督导员 评议员 监督员 调解员 村医
        股长 科员 主任科员 导师 艺人 演员 作家 画家 书法家 摄影师 种植户 养殖户 种植大户 养殖大户 能手 店主 牧民 渔民 楼长 工作人员 任职人员 候选人 参事 参事官 组织员 指导员 教导员 辅导员 获得者 店长 户主 船长 人选 宣誓人 领誓人 监誓人 发言人 主讲人 陪审员 参赞 公使 武官 老同志 老领导 苏木达 嘎查达
        """

    static let heads: [[Unicode.Scalar]] = {
        let plain = WordTable.words(offices)
        var all = plain + WordTable.words(otherOffices)
        for office in plain {
            all.append(Array("副".unicodeScalars) + office)
            all.append(Array("常务副".unicodeScalars) + office)
        }
        return all
    }()

    /// Found by their last character while the text is scanned.
    static let roleHeads = WordTable(heads)
    /// The same, looked up where a name ends (张三主任).
    static let roleHeadsAfterName = WordTable(heads)

    /// What follows an office inside of a longer one: 长 of 秘书|长, 委 of 主任|委员.
    static let goesOn: ScalarSet = {
        let all = Set(heads)
        var next = String.UnicodeScalarView()
        for head in heads {
            for end in head.indices.dropFirst() where all.contains(Array(head[..<end])) {
                next.append(head[end])
            }
        }
        return ScalarSet(String(next))
    }()

    /// What makes `常委` part of 常委会, `主任` part of 主任会议: no name follows these.
    static let headContinues = WordTable(
        list: "会 会议 委 委员会 办 办公 办公会 接待日 大会 团 小组 联络站 之家 工作 票决 建议 名单 资格 室 处 科 员")

    /// 某某主任|会见…: the 会 of these goes on behind a person.
    static let meets = WordTable(list: "会见 会晤 会同 会商 会谈")

    /// Roles that begin with a place suffix: what stands before them is a place, not a name.
    static let placeHeads = ScalarSet("省市县区州旗盟镇乡村街路河湖林田代")

    /// The one office that begins with such a character and stands behind names (李某代表).
    static let deputies = WordTable(list: "代表")

    /// Somebody hands letters of appointment to others: 主任甲某|为新任命的局长乙某颁发任命书.
    private static let bestowalList = "为新任命 为新当选 为新任 为当选 为他们颁 向新任命 向新当选 向新任 向当选"

    /// What may follow a name, when it is a word of two characters or more.
    static let follows = WordTable(
        list:
            """
            主持 出席 参加 列席 带领 带队 率领 率队 陪同 深入 前往 前来 来访 来到 莅临 一行 同志 指出 强调 要求 表示 讲话 发言
            致辞 致词 作了 作出 作为 介绍 宣读 宣布 通报 汇报 传达 领学 主讲 授课 讲授 调研 视察 检查 督导 督查 督办
            指导 走访 慰问 看望 接待 会见 接见 参与 参观 考察 观摩 分别 先后 共同 一同 一起 一并 应邀 受邀 代表 围绕
            听取 出任 当选 以及 随从 亲自 亲临 全程 现场 实地 专程 会上 最后 随后 联系 领衔 牵头 召集 召开 组织 开展
            揭牌 启动 颁发 监誓 领誓 到会 莅会 就坐 在主席台 出访 访问 会谈 座谈 洽谈 签署 签约 进行 实施 未能 请假 缺席 就座 同时
            深情 详细 认真 对此 为了 依次 逐一 集体 集中 专题 担任 赴任 抵达 走进 走村 入户 巡查 巡视 巡河 开幕 闭幕
            点评 总结 部署 安排 动员 提出 回应 回答 解读 宣讲 讲解 报告 述职 表态 交流 回顾 说明 说道 认为 建议 希望
            感谢 欢迎 祝贺 宣誓 投票 参会 参选 到场 到站 到村 进站 接访 下访 约访 包案 调度 研究 查看 察看 了解 询问
            问询 征求 收听 收看 观看 参观 植树 种植 捐款 献花 敬献 揭幕 剪彩 授牌 授旗 颁奖 上台 登台 兼任 率团 率调
            率考 率执 率检 率市 率县 率区 率省 率州 率部 分赴 分别赴 所作的 所做的 分片 分头 分组 分批 率机 率代 率视 赴京 赴省 陪检 陪调 两位 三位 四位 五位 六位
            七位 八位 等领导 等市领导 等同志 等出席 等参加 等人 等分别 等陪同 为组长 为团长 任组长 任团长 任书记 任主任 任副 任主席 任会长 任秘书长 任视察 任调研 任检查 的陪同 为代表授 为代表作 为代表讲 为代表们 为代表宣 为代表解 为代表颁 为机关 为全体 为与会 为参训 为学员 为大家 为各位 的带领
            \(bestowalList) 的率领 的主持 的见证 的邀请 的委托 的引领 的协调 的指导 受命 受到 受托 受市 受县 受区 委托 列席会 也出席 都出席 还
            均出席 偕同 偕市 偕县 偕区 偕省 偕副 途经 途径 路经 左手 右手 少将 中将 上将 大校 上校 将军 提问 应询 质询 追问 发问 答询 答复 作答 述责 一道 到会祝贺 会同 协同 携手 联合 邀请 迎接 送别 悼念 督战 坐镇 值守 带头 率先 身着 手持 正在 曾
            交谈 攀谈 拉家常 握手 促膝 致欢迎 致开幕 致闭幕 致贺 致辞 致词 致祝 致答 致谢 致以 手抚 手按 抚按 领诵 跟诵 相继 赶赴 赶到 陆续 讲课 授课 上课 听课 讲党课 上党课 作党课 献血 捐赠 签名 合影 巡逻 踏勘 勘察 蹲点 驻村 问诊 义诊 登山 清淤 宣教 护林
            拜年 诵读 领读 开讲 挂牌 祭扫 调解 抢险 救灾 献计 献策 释法 普法 说法 履职 述廉 接听 接受 回访 探访 走读 暗访 明察
            两次 三次 四次 主动 热情 专门 全面 重点 多次 再次 首先 着重 充分 高度 随机 简要 逐项 当场 当即 签订 检阅 出庭 旁听 与会
            向大会 向会议 向常委会 在会上 对我市 对全市 就加强 就做好 摄影 摄 供稿 供图 报道 撰稿 点题 重要讲话 讲话精神
            批示 批示精神 指示 指示精神 先进事迹 事迹 所在 家中 家里 家属 关于 署名
            """)

    /// Single characters that go on after a name, though a few of them also occur in names.
    static let followCharacters = ScalarSet("率带到赴在就对作做说为任向与及和同等从陪来会受亦也均都还并因于以将被给下随暨兼携抵走看听摄")
    /// Of those, the ones that practically never end a given name.
    static let neverEndName = ScalarSet("率到赴在就对的了等及与向并还也均被给带陪出参作做说受从将看听主委摄")

    /// Characters that no personal name holds; they betray bodies, places and common words.
    static let neverInName = ScalarSet(
        "的了是等级们省市县区镇乡局厅处委办室院部厂司议项调研组届第个机构府单位责些此该其被把给这那队校站所网员务策款活训班课")

    /// Common words that begin with a surname. A name may begin so only where the issue knows it.
    static let commonWords = WordTable(
        list:
            """
            基本 略有 略高 略低 略增 略减 确保 确定 确认 更加 稳步
            保障 保护 保持 保证 保留 保密 保安 保险 保健 保洁 保卫 保教 保存 征求 征集 征收 征程 征地 征兵 征信 征文 过程 过去 过后 过渡 过硬 过半 过关 过节 过问
            常委 常务 常态 常规 党组 党委 党员 党校 党工 党支 党政 党史 党建 党内 党外 党风 党总 党群 党和 党代 党的
            全国 全市 全省 全县 全区 全体 全程 全面 全部 全会 全州 全镇 全乡 全旗 全盟 全村 全街 全员 全民 全年 全力 全过
            全院 全局 全场 全天 全系 高新 高度 高质 高级 高校 高等 高速 高中 高铁 高标 高位 高效 安全 安排 安置 安居 安防
            成员 成立 成为 成果 成效 成绩 成人 任务 任命 任免 任职 任期 单位 单独 方面 方案 方式 方法 方向 方可 强调 强化
            强势 强力 向大 向会 向全 向与 向代 向新 向常 向上 向前 应邀 应到 应出 应参 应实 应当 应急 应对 应用 关于 关心 关注 关工 关键 关爱
            关系 管理 管委 管护 管辖 和谐 和各 和部 和有 和相 和全 和省 和市 和县 和区 时任 时间 时代 时期 时候 明确 明年
            明显 经济 经过 经开 经常 经营 经费 经验 平台 平安 平均 平稳 平方 平等 马上 马克 项目 相关 相应 相互 有关 于是
            水利 水务 水平 水库 水源 水泥 计划 计生 计算 石油 石化 段时 路线 路长 路段 景区 广大 广泛 广播 广场 广电 文化
            文明 文旅 文件 文联 文物 文体 文艺 文史 文字 文教 文书 法院 法制 法工 法治 法规 法律 法官 法定 法宣 公安 公司
            公示 公告 公报 公布 公推 公开 公共 公务 公民 公益 公路 公正 公园 公证 共同 共产 共建 共青 都是 都要 都将 能源 能力 农业 农村 农工 农委
            农民 农户 农田 农林 农牧 农机 农科 农家 农贸 华侨 华北 华东 国家 国有 国务 国土 国资 国际 国庆 国防 国土 国企
            来自 来到 来访 来我 那些 阳光 是否 理论 理事 理念 自治 自然 自贸 自觉 自来 自主 老师 老干 老年 老旧 老龄
            山区 商务 商会 商贸 施工 施行 施教 车站 车间 车队 权威 权力 权益 金融 金牌 金秋 金额 温暖 康复 易地 支部 支持
            支队 支书 支委 支行 司法 司机 司令 包括 包联 包案 包村 花园 花卉 元旦 连续 连日 连同 云南 江苏 江西 湖南 湖北
            山东 山西 海南 河南 辽宁 宁夏 贵州 广西 广东 云计 左右 左起 毛泽 游客 海关 海洋 海事 海外 景观 多名 多次 多位
            多个 干部 干警 干群 干事 但是 米以 边远 边境 查看 查处 查找 解决 解放 解读 商议 普通 普法 智慧 智能 信息 信访
            信用 信阳 信贷 利用 利益 居民 居委 居家 社区 牧区 牧民 牧业 林业 林草 林地 林场 林长 田间 田长 湖长 富民 富裕
            富有 阴雨 要求 要坚 要把 要认 要进 要加 要深 要强 要以 要切 要在 要严 要充 要积 要聚 要持 我市 我县 我区 我省
            我州 我国 我们 我委 我院 才能 道路 道德 道教 多元 双方 双联 双报 代表 节能 节水 节目 良好 至此 永远 法学 检查
            知识 知名 知情 种植 种业 种子 税务 税收 空间 第一 第二 第三 第四 第五 红色 红十 维护 续签 革命 革委 静态
            飞行 防汛 防灾 防疫 防控 防洪 防护 降低 须知 频道 风险 风景 黑龙 战略 战士 战线 修改 修订 修正 银行 银龄 印发
            和县 纳入 纳税 纳凉 区委 区级 区政 区人 区域 区内 区直 区属 区分 相约 相继 支援 居住 洪涝 洪水 花费 国网 国电 国税 巴士 口岸
            台办 台盟 台侨 台胞 台商 宣传 宣读 宣布 官方 官员 封面 商品 丰收 丰富 充分 双拥 双减 双创 贡献 质量 质监
            贯彻 见面 见证 让利 计量 诺言 卫生 卫健 卫计 卫星 卫视 房地 房产 房屋 房管 温馨 章程 伍家 左边 右边 童装 季度
            路演 路灯 房间 钱款 于都 万人 万元 万名 万亩 万众 万里 白天 白皮 方针 麻烦 简称 简单 简要 盛会 盛夏 连任 包片
            纪检 纪委 纪念 纪律 纪要 项下 贺信 贺电 解说 成长 成功 谈到 谈话 谈心 喻为 顾问 顾客 顾全 安徽 江河 杭州 苏州
            郑州 徐州 常州 温州 福州 梅州 兰州 贵阳 沈阳 洛阳 阳台 毕业 华中 华南 梁上 尚未 尚需 柳州 荆州 石家 秦皇 张家
            农经 农文 农旅 城乡 游览 解困 甘肃 宁波 聂家 尤其 仇恨 全要 劳动 劳模 劳务 银企 宾馆 宾客 元宵 修复 智库 原则
            原有 原任 原副 原因 原定 燕山 平时 计财 计委 计统 衡量 展示 展览 展开 展厅 席间 席位 海内 党课 边防 班子 班车
            班主 师生 师傅 师范 国歌 国旗 国徽 国法 和睦 盖章 景点 简报 简介 池塘 来宾 来信 来电 来函 闭幕 闭会
            宁静 陆续 周一 周二 周三 周四 周五 周六 周日 周末 周边 周围 周期 周年 凌晨 盛大 盛况 艾滋 易发 别墅 英雄 英烈 英模 春节 春季 春耕 春风 才艺 水电 水质 水产 水污 营商 营造 营业
            介绍 介于 后来 后勤 后备 后续 后期 后者 后面 后方 后盾 从严 从事 从而 从业 从今 从前 从此 青年 青少 青山 青海 青岛 随机 随行 随同
            随即 随着 随时 操作 占地 占比 占用 招商 招聘 招生 招录 招标 招投 折射 税费 税收 税源 习近 习惯 习俗 习总 习得 宝贵 宝山 宝安 宝鸡 宝应 宝坻 赖以 钦州 隆重 严肃 严格 严密 严厉 严把 严重 边走 边看 边听 边查 秋季 秋收 秋冬 秋后 秋粮 怀念 怀柔 怀化 怀远 扶贫 扶持 扶植 扶困 扶残 扶志 越来 越南 越秀 融合 融媒 融资 融入 融安 融水
            须经 字画 字样 字幕 慎重 祥和 昌盛 昌平 昌都 昌吉 咸阳 咸宁 库区 桐城 桐乡 荣获 荣膺 荣登 慕名 幸福 宣誓 马力
            满意 满怀 满载 相聚 齐聚 齐心 齐唱 时刻 时常 强烈 国内 国外 云集 闻讯 闻名 常年 常住 常驻 掌握 掌声 掌上 郁闷 边疆 时效 种养 种粮 种苗 种类 暴雨 暴力 拜访 拜年 拜会 拜谒
            """)

    /// What somebody does who gives a report: 王某某|所作的《…》.
    static let givesReport = WordTable(list: "所作的 作的 所做的 做的 所作 作")
    /// What may stand before the name of somebody who gives a report.
    static let beforeReporter = ScalarSet("了取由、；，")

    /// Common words that people do bear as full names; believed right behind a role only.
    static let namesakes = WordTable(
        list:
            """
            万里 宁静 平安 文明 阳光 江河 金秋 丰收 成功 国庆 智慧 常青 春风 英雄 和谐 方圆 温馨 元旦 安康 江南 海洋 江山 平静
            和平 方正 元宵
            """)

    /// Two-character words of which none is a given name or part of one.
    static let insideNever = WordTable(
        list:
            "会议 大会 代表 人大 工作 政府 全会 全市 公司 中心 大学 学院 银行 集团 法院 机关 报告 情况 条例 制度 精神 主任 书记 市长 秘书 委员 主席 局长 常委 同志 主要 就座 就坐 辞职"
    )

    /// Who comes along with somebody: 辜某和|代表们.
    static let companions = WordTable(
        list: "代表 委员 部分 群众 居民 干部 有关 机关 相关 其他 与会 全体 村民 市民 老师 师生 党员 工作人员")

    /// A clause that opens with names alone is believed before these: they say that people act.
    static let strongVerbs = WordTable(
        list:
            """
            致欢迎 致开幕 致闭幕 致贺 致辞 致词 主持 出席 参加 列席 带领 带队 率领 率队 陪同 一行 同志 指出 强调 要求 表示 讲话 发言 致辞 致词 作了 作出 介绍
            宣读 宣布 通报 汇报 传达 领学 主讲 授课 讲授 调研 视察 检查 督导 分别 先后 共同 一同 应邀 受邀 代表 等领导
            等市领导 等同志 等人 等出席 等参加 等陪同 两位 三位 四位 五位 到会 莅会 陪检 深入 前往 分赴 就座 就坐 在主席台 \(bestowalList) 作报告 作讲话 作政府工作报告 作工作报告 作常委会工作报告 作专题 作典型 作表态 参与 接待 来访 走访 慰问
            """)
}
