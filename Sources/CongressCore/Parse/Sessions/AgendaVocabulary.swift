/// The words of agendas: what a meeting does with a matter, and what kinds of paper a matter is.
enum AgendaVocabulary {
    /// What a meeting does with bills, reports and plans; these follow each other freely
    /// (听取和审议, 审议并表决通过).
    static let deliberating = WordTable(
        list:
            """
            听取 审议 审查 讨论 研究 审阅 评议 初审 表决 酝酿 通过 批准 票决 审定 表决通过 审议通过 讨论通过 研究通过 审查批准
            书面审议 书面审查 书面听取 补选 选举 推选 确认 初次审议 再次审议 任免 举手表决 投票表决 票选 督办 许可 罢免 否决 撤销 追认 票决产生 推定 推选产生 推选出 选举产生 选举出 确定 拟定 拟订
            学习讨论 研究讨论 研究审议 讨论研究 审核 分组审议 接受 决定任命 决定免去 任命 免去 研究决定 讨论决定 听取讨论 测评
            原则通过 原则同意 审议同意 研究部署 研究督办 研究确定 差额票决 差额选举 差额票选 差额票决产生 等额选举 等额票决 点单 补选产生 商议 表决任命 审议决定 审议确定 研究同意 同意接受 提名 审定通过 听取汇报 审计 视察 观看 评选 通报 宣读 表决决定 选举并产生 商定 推荐产生
            修订通过 修正通过 修改通过 修订 二审 三审 二次审议 三次审议 第二次审议 第三次审议
            """)
    /// What a party group does with speeches and documents.
    static let learning = WordTable(
        list:
            """
            传达 学习 传达学习 学习传达 集体学习 集中学习 传达贯彻 学习贯彻 传达学习贯彻 重温 领会 学习领会 传达落实 专题学习 研讨 交流 学习研讨 书面传达
            """)
    static let arranging = WordTable(
        list: "部署 安排 安排部署 部署安排 总结 研究部署 研究安排 动员部署 谋划 回顾总结 总结回顾 通报")

    /// Right behind another verb these begin the matter.
    static let alone = WordTable(list: "视察 督办 评选 审计 观看")

    static let agrees = WordTable(list: "同意")
    /// Who leads a meeting.
    static let presides = WordTable(list: "主持")

    /// Between two verbs.
    static let joints = WordTable(list: "和 并 、 与 及 了 以及")
    /// A verb before these is part of the matter: 听取|审议意见…, 听取|表决结果….
    static let nounsAfterVerb = WordTable(
        list:
            """
            审议意见 审查意见 审查结果 表决结果 学习情况 学习贯彻 研究处理 研究成果 决定书 选举办法 选举工作 审查报告 审议结果 任免案 任免事项 任免名单
            任免议案 评议意见 评议情况 评议工作 审计工作 审计报告 审计查出 审计整改 审计情况 测评办法 表决办法 通过情况 批准情况 通报情况 视察情况 视察报告
            讨论稿 选举结果 测评结果 审查监督 票决制 票决工作 确定情况 补选办法 补选工作 学习班 学习教育 部署情况 安排情况 安排意见 总结报告 总结大会 安排报告
            任命事项 免职事项 任命名单 免职名单 督办情况 督办工作 研究室 审议发言 选举委员会 决定草案 评议报告 审查情况 审核情况 选举和表决
            修订草案 修订案 修订稿 修订情况 修订工作 修订意见 修订说明 修订后 二审稿 三审稿 二审案件 二审判决 二审程序 三审制
            """
    )

    /// What a vote brought about; no verb of the meeting.
    static let results = WordTable(list: "表决结果 选举结果 测评结果 审议结果 票决结果 评议结果 投票结果 票选结果")

    /// What no matter begins with, right behind a verb.
    static let opensNoMatter = ScalarSet("也却又很的着")
    static let wordsOfNoMatter = WordTable(
        list:
            "结束 结束后 期间 一是 二是 三是 四是 五是 六是 那天 那次 那年 那份 就是 才能 以下 如下 下列 都是 不是 没有 得出 完毕 发现 有温度 有硬度 有力度 有深度 法规定 法第 组认为 组先后 组深入 组一行 组成员 组到 组赴 组前往 组来到 组在 热烈 质量的"
    )

    /// Who acts, at the start of a clause.
    static let subjects = WordTable(
        list:
            """
            会议 大会 会上 本次大会 此次大会 全体代表 议政代表 选民代表 议政会 主任会议 党组会议 常委会会议 常委会 本次会议 全体会议 议事代表 代表们 与会代表 代表 组成人员
            常委会组成人员 会议期间 会期 各位议事代表 主席团会议 预备会议 主任扩大会议 学习会 会 与会同志 闭幕会 全会 主席团
            此次会议 这次会议 此次预备会议 此次预备会 预备会 该次会议 次会议 第一次全体会议 第二次全体会议 上午的第一次全体会议 上午的全体会议 下午的全体会议 上午的会议 下午的会议 会议上 议事会 党组
            """)
    /// 作出了《…的决议》.
    static let makes = WordTable(list: "作出了 作出 做出了 做出")
    /// 开展了…专题询问.
    static let holds = WordTable(list: "开展 开展了 进行 进行了 举行 举行了")
    static let inquiries = WordTable(list: "专题询问 满意度测评 工作评议 述职评议 专项评议")
    /// What people did at a meeting, not what it dealt with.
    static let speaking = WordTable(list: "交流发言 研讨发言 交流研讨 研讨交流 交流讨论 交流了")
    /// Words between the subject and its verb.
    static let adverbs = WordTable(
        list:
            """
            还 并 分别 专题 集中 集体 认真 先后 依次 逐项 随后 一致 共同 重点 现场 再次 首先 最后 其中 同时 及时 再一次 再
            经 依法 联组 另外 此外 一并 主要 全面 深入 们 了 上 以举手表决方式 以无记名投票方式 举手 以 已 接着 投票 审慎 正式 也 则 又 会议 包括 由全体代表 由全体参会代表 由与会代表 由参会代表 顺利 圆满 成功 民主 无记名投票 今天 今日 昨天 昨日
            """)
    /// Behind the subject: what the meeting said or was to do, not what it dealt with.
    static let sayings = WordTable(
        list: "强调 要求 指出 认为 号召 希望 提出 明确 充分肯定 对 由 向 是 在 将听取 将审议 将表决 将选举 将讨论 将于 将在 将首次")

    /// What papers and other matters end with; a list of matters is split behind them.
    static let papers = WordTable(
        list:
            """
            报告 汇报 说明 意见 决定 决议 草案 方案 议案 法规案 名单 办法 条例 规定 规则 规划 计划 要点 通报 议程 日程 日程安排 事项 清单
            任免案 请示 建议 总结 制度 细则 公告 议题 财政预算 财政决算 本级预算 本级决算 级预算 级决算 纪要 通知 准则 章程 守则 意见书 任免 人选 建议案 须知 指引 标准 报告稿 值班安排 会议安排 安排意见 安排建议
            """)
    /// What party groups learn; 精神 may be said once for several of them.
    static let teachings = WordTable(
        list:
            """
            讲话 精神 会议 批示 指示 文章 座谈会 推进会 动员会 全会 论述 贺信 回信 重要思想 大会 党课 工作会 谈话 讲话要求
            两会” 报告 重要指示 工作要求 部署要求 通知 意见 条例 规定 通报 准则 决定 党章 著作 论述摘编
            """)
    /// After 、: what begins a matter of its own rather than a further word of the same.
    static let matterOpens = WordTable(
        list: "关于 《 市 县 区 省 旗 自治 全 我 习近平 党 中央 中共 国 各 人大 机关 在 中华 对 20 二〇 二○ 州 本 政府 检察 法院")
    /// 重要讲话、重要指示精神 is one matter.
    static let continuesMatter = WordTable(
        list:
            "重要 指示 批示 批评 建议、批评 财政预算审查 预算审查 预算委员会 财政审查 讲话 有关 相关 主要 会议精神 讲话精神 实施 工作要求 重大 贯彻 部署 意见和 意见办 建议和 建议办 全力 着力 大力 奋力 加快"
    )

    /// Behind 《…》: what a list of decisions mostly closes with.
    static let personnel = WordTable(
        list:
            """
            人事任免事项 有关人事任免事项 人事任免 有关人事任免 任免事项 有关任免事项 人事事项 有关人事事项 任免名单 人事任免名单 有关人事任免名单
            人事任免案 任免案 有关人事任免案 有关人事任免议案 人事任免议案 有关人事任免的事项 人事任免的事项 有关人事的事项 相关人事任免事项 部分人事任免事项 有关人事任命事项 人事任命事项
            """)
    /// 对…进行了|满意度测评: what a meeting carries out on a matter.
    static let procedures = WordTable(
        list:
            """
            总结 部署 安排 票选 票决 满意度测评 满意度票决 测评 评议 审议 专题询问 询问 表决 研究 投票表决 述职评议 履职评议 履职测评 审查 工作评议 初审
            无记名投票测评 投票 专题审议 集中学习 安排部署 学习 通报 专题研究 满意度评价 电子表决 选举 酝酿 点单
            初次审议 再次审议 二次审议 三次审议 第一次审议 第二次审议 第三次审议 首次审议 一审 二审 三审 分组审议 书面审议 统一审议 审定
            """)
    /// 围绕…开展专题询问: what a matter opens with, and what a meeting carries out on it.
    static let themeOpeners = WordTable(list: "围绕 针对 结合审议 结合听取审议 结合听取和审议 结合")
    static let themedProcedures = WordTable(
        list: "专题询问 询问 审议 专题审议 分组审议 满意度测评 测评 评议 专题研究")
    /// A matter that is one of these alone is none.
    static let votes = WordTable(list: "投票 表决 投票表决 举手表决 电子表决 审议 审查 讨论 酝酿")
    static let carriesOut = WordTable(
        list:
            """
            进行了 进行 进行了认真 进行了深入 进行了充分 进行了热烈 进行认真 开展了 开展 作了 作出了 作出 作 做了 实施了 逐项 逐一 逐件 逐项进行了 逐项进行 逐一进行了 逐一进行 逐件进行了
            分别进行了 分别进行 现场进行了 现场进行
            """)
    /// By which way a vote is taken: 通过举手表决的方式.
    static let ways = WordTable(list: "的方式 方式 的形式 形式 的办法 的方法")
}
