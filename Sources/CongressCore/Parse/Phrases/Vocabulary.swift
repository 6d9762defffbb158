/// The genre's words, as tables that a reader of bulletins would recognise.
enum Vocabulary {
    /// What the name of a body ends with.
    static let bodySuffixes: WordTable = [
        "执法检查组", "检查组", "调研组", "调查组", "督查组", "督导组", "评估组", "视察组", "课题组", "评议组", "工作组", "专题组", "考察组",
        "编辑组", "编写组", "小组",
        "委员会", "常委会", "人大", "工委", "专委", "党委", "县委", "市委", "区委", "省委", "委", "办公室", "研究室", "调研室", "室",
        "办公厅", "厅", "局", "处", "科", "院", "法院", "检察院", "政府", "中心", "主席团", "代表团", "党组", "编辑部", "办",
        "支部", "学会", "协会", "联合会", "公司", "集团", "大学", "学院", "学校", "报社", "电视台", "杂志社", "街道", "办事处",
        "代表小组",
        "联络站", "工作站", "社", "部", "站", "网", "组", "会",
    ]

    /// Who looks into a matter for a congress.
    static let teams = WordTable(list: teamList)
    private static let teamList = "检查组 视察组 调研组 调查组 督查组 督导组 评估组 课题组 评议组 考察组 工作组"

    /// Bodies of a congress that write what a bulletin prints.
    static let authorBodies = WordTable(
        WordTable.words(teamList)
            + WordTable.words("委员会 常委会 办公室 研究室 调研室 工委 主席团 代表小组 党组"))

    /// What the name of an office or a post ends with.
    static let roleSuffixes: WordTable = [
        "党组书记", "副主任委员", "主任委员", "副主任", "主任", "副书记", "书记", "副市长", "市长", "副县长", "县长", "副区长", "区长",
        "副省长", "省长", "副州长", "州长", "副盟长", "盟长", "旗长", "秘书长", "副秘书长", "院长", "检察长", "局长", "副局长", "处长",
        "科长", "厅长", "部长", "主席", "副主席", "委员", "代表", "会长", "校长", "教授", "研究员", "调研员", "巡视员", "组长",
        "镇长",
        "乡长", "站长", "总编", "主编", "编辑", "记者", "通讯员", "特约记者", "实习生", "干部", "科员", "律师", "院士", "董事长",
        "总经理",
        "经理", "所长", "队长", "老师", "牧民", "村民", "农民", "工人", "职工", "教师", "医生", "护士", "经营者", "创业者", "店主",
        "讲师", "主任科员", "庭长", "副庭长", "审判员", "法官", "检察官", "检察员", "理事长", "秘书", "负责人", "常委", "委员长", "同志",
        "馆长", "园长", "村长", "支书", "读者", "市民", "居民", "选民",
    ]

    /// Who reports for a bulletin, printed before the name.
    static let reporters = WordTable(list: reporterList)

    /// 记者, 本刊记者, 某县融媒体中心记者.
    static func isReporter(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        reporters.isSuffix(of: word)
    }

    /// 阿木尔嘎 behind 本刊记者, however rare the name; neither 本报通讯员, 北京报道 nor 综合采写.
    static func mayReport(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        word.count <= 8 && !isReporter(word) && !ClosingNote.deliveries.isSuffix(of: word)
            && !makings.isSuffix(of: word) && word.first != "文" && word.first != "图"
    }

    /// How news was made, and who sends it, behind the word for a reporter.
    private static let makings: WordTable = [
        "人大", "采写", "采编", "采访", "综合", "发布", "一线", "摄影", "编辑", "撰文", "摘编", "编写", "融媒",
    ]

    static let reporterList = """
        记者 本报记者 本刊记者 特约记者 本刊特约记者 实习记者 见习记者 首席记者 全媒体记者 融媒体记者 融媒记者
        本报全媒体记者 本报融媒体记者 通讯员 本刊通讯员 本报通讯员 特约通讯员 报道员 本报实习生 实习生
        新华社记者 新华网记者 人民网记者 中新社记者 中新网记者
        """

    /// As whom the editors themselves write.
    static let ownPens: WordTable = [
        "本刊编辑部", "编辑部", "本刊评论员", "本刊特约评论员", "特约评论员", "评论员", "本刊编辑", "本刊记者", "编者", "本刊",
    ]

    /// Signs that stand before a byline.
    static let bylineSigns = ScalarSet("◆◎■●○◇□▲△★☆▪▶►※◉⊙❖/／|｜☉✎▍▌▎┃▓▒░█")

    /// 栏目: columns that bulletins share. A line that is one of them and nothing else is a heading.
    static let columns = WordTable(
        list: """
            卷首语 刊首语 特稿 专稿 特别关注 特别报道 特别刊载 本刊特稿 本期关注 本期特稿 要闻 人大要闻 重要新闻 时政要闻 头条 高层声音 权威发布
            领导讲话 领导论坛 重要讲话 主任论坛 主任笔谈 主任专访 主席论坛 主席笔谈 书记论坛 代表论坛 委员论坛 理论研讨 理论研究 理论探讨 理论学习
            理论园地 学习园地 学习贯彻 学习体会 研讨交流 经验交流 交流发言 工作交流 工作研究 工作探讨 工作动态 人大论坛 人大工作 人大研究 民主法制
            民主与法制 法治建设 法制建设 法治天地 立法工作 立法动态 地方立法 立法之窗 监督工作 监督视窗 监督纵横 监督在线 执法检查 专题询问 工作评议
            专题调研 调查研究 调研报告 视察报告 调研与思考 调研视察 视察调研 会议专题 会议报道 会议聚焦 常委会会议 常委会公报 常委会动态
            常委会工作 主任会议 人代会专题 本级人大 代表工作 代表风采 代表之窗 代表之声 代表履职 代表建议 代表园地 代表天地 代表心声 代表活动 代表故事
            履职风采 风采录 人物 人物专访 基层人大 基层传真 基层动态 基层之声 县乡人大 县区人大 县区动态 县市区信息 县市人大 乡镇人大 乡镇之窗
            街道人大 街镇人大 镇街人大 区县动态 区人大动态 县人大动态 基层人大动态 街镇动态 镇街动态 乡镇动态 区县传真 县乡传真 市县动态 各地动态 各地人大 人大动态 人大信息 人大简讯 简讯 信息 信息之窗 信息快递 动态 工作简讯
            他山之石 外地经验 借鉴 学习借鉴 域外传真 法律法规 法规选登 法律园地 普法园地 以案说法 法律知识 知识窗 人大知识 人大史话 史海钩沉
            人事任免 任免事项 决议决定 决定决议 公告 公报 重要文件 文件选登 文献选登 文件辑要 大事记 人大大事记 常委会大事记 工作大事记 要事记
            文苑 文艺 艺苑 副刊 随笔 杂谈 散文 诗歌 书画 摄影 图片新闻 图片报道 光影 影像 活动剪影 人大掠影 紫薇苑 生活 感悟 心语 民生实事
            制度建设 规章制度 制度之窗 专项报告 供职发言 审议发言 议案建议 建议办理 建议选登 审议意见 信访工作 自身建设 机关建设 机关党建 党建工作 党建园地 纪念专栏 专栏 专题 专题报道 通知 通报
            """)

    /// What the names of columns end with that no other bulletin has.
    static let columnEndings: WordTable = [
        "传真", "简讯", "快递", "之家", "之窗", "论坛", "天地", "园地", "风采", "动态", "交流", "研究", "专栏", "专辑", "副刊",
        "在线", "纵横", "聚焦",
        "播报", "速递", "快报", "视窗", "广角", "集萃", "选登", "撷英", "掠影", "点滴", "之声", "报道", "关注", "看台", "平台",
        "专题",
        "栏", "信息", "快讯", "摘登", "摘编", "探讨",
        "讲坛", "讲堂", "讲座", "笔谈", "视点", "视野", "观察", "故事", "人物", "文苑", "之光", "采风", "特稿", "言论", "文摘",
        "通讯",
        "实践", "工作", "声音", "之音", "心声", "建言", "热议", "访谈", "对话", "热线", "现场", "寄语", "看点", "议政录",
    ]

    /// What the names of columns end with besides, where a sign marks them as such.
    static let markedColumnEndings: WordTable = [
        "建议", "会议", "调研", "视察", "检查", "任免", "决定", "报告", "代表", "感言", "追踪", "链接", "手记", "心语", "解读",
    ]

    /// Names of columns as short as the name of a person, where a sign marks them as such.
    static let shortColumns: WordTable = [
        "对话", "访谈", "专访", "声音", "特写", "观察", "链接", "手记", "评论", "花絮", "速写", "追踪", "现场", "人物", "解读",
        "言论",
        "图说", "微语",
    ]

    /// What newspapers set above a title to say what kind of text it heads.
    static let rubrics: WordTable = [
        "记者手记", "记者观察", "采访手记", "采访札记", "两会手记", "两会札记", "会场手记", "记者札记", "短评", "时评", "快评",
        "两会快评", "两会时评", "社论", "本报社论", "本报评论员文章", "评论员文章", "特写", "两会特写", "会场特写", "侧记", "现场特写",
        "新闻特写", "新闻观察", "两会观察", "热点透视",
    ]

    /// What heads a small text beside a feature and explains a word of it.
    static let boxNames: WordTable = [
        "名词解释", "相关链接", "新闻链接", "背景链接", "知识链接", "资料链接", "法律链接", "小资料", "小知识", "小贴士", "延伸阅读", "新闻背景",
        "背景资料", "新闻资料", "新闻词典", "名词术语",
    ]

    /// What opens or ends the title of a box of figures.
    static let figureTitles: WordTable = [
        "数说", "数读", "数看", "数览", "数字", "数据", "关键数字", "成绩单", "一组数字", "一组数据", "数字看", "数据看",
    ]

    /// What opens a piece of news.
    static let newsMarks: WordTable = ["本报讯", "本刊讯", "本网讯"]

    /// What a newspaper prints in its own name.
    static let editorials: WordTable = ["社论", "评论员文章", "编辑部文章", "短评"]

    /// Who signs an editorial in place of a name.
    static let editorialWriters: WordTable = [
        "本报评论员", "本刊评论员", "本报特约评论员", "本刊特约评论员", "特约评论员", "本报编辑部", "本刊编辑部", "本报观察员", "本刊编者",
    ]

    /// Titles of the few words that an editor adds of his own, as short as a column's name.
    static let editorsTitles: WordTable = [
        "编后", "编后语", "编后记", "编后话", "编者后记", "编余", "编余随笔", "结束语", "卷尾语", "征稿启事", "征稿通知", "稿约", "更正",
        "征订启事", "征订通知", "订阅启事", "征文启事", "征稿函", "本刊启事", "约稿启事",
        "更正启事", "改刊启事", "招聘启事", "订刊启事", "有奖征文启事", "有奖征稿启事", "重要启事", "特别启事", "致读者", "致作者", "编读往来",
        "敬告读者", "敬告作者", "编读互动", "读者来信", "读者之声", "作者·读者·编者", "编者·作者·读者", "读者·作者·编者",
    ]

    /// Headings over pages of pictures.
    static let pictureColumns: WordTable = [
        "图片新闻", "图片报道", "画刊", "图片集锦", "图片集萃", "图片采风", "摄影之窗", "活动剪影", "人大掠影", "图说人大", "光影", "影像",
        "人大影像", "镜头", "履职剪影", "工作剪影", "图片",
        "画页", "封面图片", "书画欣赏", "书画作品", "摄影作品", "书法作品", "艺术长廊", "翰墨丹青", "摄影天地", "光影瞬间",
        "影像人大", "镜头里的人大", "光影人大", "图说", "人大剪影", "履职掠影", "图片专题", "新闻图片", "视窗",
        "图说两会", "两会影像", "两会掠影", "两会剪影", "镜头里的两会", "活动掠影", "履职影像", "精彩瞬间", "镜头回放",
    ]

    /// 大事记 and its sisters.
    static let chronicleNames: WordTable = [
        "大事记", "大事纪", "大事纪要", "大事辑要", "要事记", "大事纪略", "纪事", "大事简记", "本月大事", "本季大事", "本月要事", "领导活动",
        "活动日志", "要事日志", "大事日志", "大事回放", "人大记事", "工作记事", "常委会记事", "大事摘记", "大事摘要", "大事要览",
        "大事概览", "要事摘记", "要事概览", "要事辑录", "大事撷要", "大事纵览", "大事一览", "大事速览", "大事扫描", "大事回眸",
        "大事回顾", "大事盘点", "大事写真", "大事追踪", "大事脉络", "大事掠影", "要事回眸", "要事回顾", "要事一览", "要事速览",
        "要事纪要", "履职日历", "履职日志", "大会日志", "会议日志", "工作日志", "工作日历", "人大日志", "人大日历", "活动日历", "主要活动",
        "主要工作活动", "活动纪要", "常委会日志", "大事日记", "工作日记", "月大事", "月度大事", "季度大事", "月度记事", "季度记事",
        "大事备忘", "要事备忘",
        "月度要录", "工作要录", "活动记事", "大事录",
        "要事录", "要事志", "大事志", "要事摘录", "大事摘录", "要事摘编", "大事摘编", "要事纪略", "大事年表", "大事编年", "要事年表", "大事系年",
        "大事記", "大事紀", "大事紀要", "大事輯要", "要事記", "紀事", "大事集录", "本月要情", "一周要情", "每周要情", "要情回放",
    ]

    /// What the table of contents is headed with.
    static let contentsNames: WordTable = [
        "目录", "目次", "本期目录", "本期导读", "要目", "本期要目", "导读", "CONTENTS", "Contents", "contents",
        "目录CONTENTS",
        "目录Contents", "CONTENTS目录", "Contents目录", "内容提要", "本期内容", "要目提示", "内容导读",
        "要目导读", "栏目导航", "本期导航", "内容导航",
    ]

    /// Fields of a colophon that name who publishes the issue.
    static let publisherKeyList = """
        编印单位 编印 编印/主办 主办单位 主办 主管主办 主管、主办 主管/主办 主办/主管 主管·主办 主管主办单位 主管、主办单位
        编辑单位 出版单位 出版
        """

    /// Who stands above the publisher.
    static let authorityKeyList = "主管单位 主管"

    /// Fields of a colophon, up to their colon.
    static let colophonKeys = WordTable(
        list: """
            \(publisherKeyList) \(authorityKeyList)
            地址 社址 通讯地址 联系地址 本刊地址 编辑部地址 编辑部电话 编辑部邮箱 编辑部信箱 电话 联系电话 电话号码 热线 投稿电话 传真 邮编 邮政编码 电子邮箱 电子信箱 邮箱 投稿邮箱 投稿信箱 信箱
            E-mail Email E-Mail email e-mail 网址 网站 QQ 微信 批准机关 批准文号 准印证 准印证号 准印号 内部资料准印证 内部资料准印证号 登记证 登记证号 刊号 国内刊号 印刷 印刷单位
            印制 承印 承印单位 印刷厂 印刷日期 印制日期 印制时间 编印日期 付印日期 出版年月 出版日期 出刊日期 印发日期 发行日期 出版时间 印刷期数 印数 印量 开本 印张 页码 字数 定价 工本费 发送对象 发送范围
            赠阅范围 发行范围 发行 发行方式 编印时间 编辑/出版 编辑、出版 协办 承办 编辑出版 编辑 设计 版式设计 美术设计 美编 装帧设计 制作
            排版 校对 责任校对 封面摄影 封面设计 封面题字 封底摄影 刊名题字 题字 摄影 监印 签发 审核 送 发 报 抄送 抄报 报送 呈报 呈送 发至 主送 分送 分发 印发
            广告经营许可证 广告经营许可证号 广告许可证 广告许可证号 邮发代号 国外代号 国际标准刊号 国内统一刊号 发行单位 法律顾问 公众号 微信公众号 投稿平台 订阅热线 订阅电话
            """)

    /// Fields of an editorial board, up to their colon.
    static let boardKeys = WordTable(
        list: """
            主任 副主任 委员 顾问 主编 副主编 总编 副总编 总编辑 副总编辑 执行主编 责任编辑 责编 编辑 编委 编审 特约编辑 执行编辑 编辑部主任 编委会主任 编委会副主任 编务
            社长 副社长 主审 名誉主任 名誉主编 本期责编 本期责任编辑 文字编辑 常务副主编 采编 通联 记者 编委主任 主任委员 副主任委员 本期编辑 值班编辑 成员 组长
            """)

    static let boardNames: WordTable = [
        "编委会", "编辑委员会", "编审委员会", "编辑部", "编印人员", "编辑人员", "编委", "编辑组", "编审人员", "编撰委员会", "编纂委员会",
        "编写人员",
        "本刊编委会", "本刊编辑部", "编辑委员",
    ]

    /// What makes the words of a title a speech.
    static let speechEndings: WordTable = [
        "讲话", "发言", "致辞", "致词", "交流材料", "发言材料", "讲话摘要", "讲话提纲", "发言摘要", "讲话摘登", "发言提纲", "讲稿", "贺词",
        "祝词", "开幕词",
        "闭幕词", "主持词", "讲话要点", "讲话摘编", "发言稿", "讲话（摘要）", "讲话(摘要)", "发言（摘要）",
        "讲话稿",
    ]

    /// With which a speech closes.
    static let thanks: WordTable = [
        "谢谢大家", "谢谢各位", "谢谢！", "谢谢!", "谢谢。", "最后，祝", "祝大家", "祝各位", "以上报告", "以上汇报", "我的发言完毕", "汇报完毕",
    ]

    /// Signs that point from a caption to its picture.
    static let pointers = ScalarSet("▲△▼▽◀▶◄►◁▷↑↓←→①②③④⑤⑥⑦⑧⑨⑩")

    /// Numbers of the pictures of a page, before their captions.
    static let pictureNumbers = ScalarSet("①②③④⑤⑥⑦⑧⑨⑩")

    /// Listeners addressed at the opening of a speech.
    static let salutations: WordTable = [
        "同志们", "各位代表", "各位委员", "各位领导", "各位同志", "各位组成人员", "主任", "尊敬的", "各位来宾", "各位嘉宾",
        "朋友们",
        "各位常委会组成人员", "各位老同志", "主席团", "各位老领导", "女士们",
    ]

    /// Verbs of news headlines and captions in this genre.
    static let newsVerbs: WordTable = [
        "召开", "开展", "视察", "调研", "检查", "举办", "举行", "组织", "听取", "审议", "接待", "走访", "学习", "考察", "推进",
        "出席", "参加", "带队", "深入",
        "指导", "督导", "慰问", "揭牌", "成立", "启动", "部署", "督办", "评议", "测评", "询问", "观摩", "座谈", "宣讲", "表决",
        "任免", "任命", "传达", "通过", "赴", "助力", "约见",
        "调查", "开幕", "闭幕", "培训", "交流", "讲授", "宣誓", "了解", "察看", "查看", "走进", "听", "看望", "植树", "帮扶",
        "主持", "报到", "闭会", "通报", "督查", "回访", "约谈", "票决", "征求", "征集", "来", "到", "率",
    ]

    /// Words that show a line to speak of a people's congress.
    static let congressWords: WordTable = [
        "人大", "代表", "常委会", "主席团", "议事会", "人代会", "党组", "主任会议", "街道工委",
    ]

    /// What the title of a document of office begins or ends with.
    static let documentEndings: WordTable = [
        "报告", "决议", "决定", "公告", "名单", "意见", "办法", "规定", "条例", "通知", "通报", "议程", "日程", "工作要点", "方案",
        "规则", "纪要", "说明", "情况的汇报", "情况的调查", "情况的调研", "情况的视察", "情况调查", "情况调研", "的调查与思考",
        "审议意见", "议案", "建议", "批复", "函", "公报", "细则", "计划", "总结", "综述", "倡议书", "侧记", "纪实", "启事",
        "工作程序", "工作规程", "守则", "准则", "章程", "工作制度", "补充规定", "办法（试行）", "补选结果", "测评结果", "评议结果", "选举结果",
        "表决结果", "票决结果", "投票结果", "清单", "摘要", "概况", "简况", "出缺席情况",
        "出席情况",
    ]

    /// Papers of a meeting whose whole title is their kind.
    static let documentTitles: WordTable = [
        "会议议程", "会议日程", "大会议程", "大会日程", "会议纪要", "会议公报", "选举办法", "表决办法", "任免名单", "人事任免名单", "人事任免",
        "出席情况", "出缺席情况", "出席名单", "列席名单", "出席人员名单", "列席人员名单", "出席列席人员名单", "表决结果", "表决情况", "选举结果",
        "主席团名单", "代表名单", "代表团名单", "各代表团名单", "会议须知",
    ]

    /// What the name of a body ends with that stands above the title of its document.
    static let documentMakers: WordTable = [
        "委员会", "人民代表大会", "常委会", "人民政府", "法院", "检察院", "主席团", "会议",
    ]

    /// 朔人常发〔2021〕41号: the number under which an office files a document.
    static func isDocumentNumber(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= 8, text.count <= 24, text.last == "号",
            let open = text.firstIndex(where: { $0.opensBracket }), open + 5 < text.endIndex,
            text[open + 5].closesBracket
        else { return false }
        return text[(open + 1)...(open + 4)].allSatisfy { $0.isASCIIDigit }
    }

    /// With which the names of regions end.
    static let regionSuffixes = ScalarSet(regionSuffixList)
    static let regionSuffixList = "省市县区州盟旗镇乡"
}
