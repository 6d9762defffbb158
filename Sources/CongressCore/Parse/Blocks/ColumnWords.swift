/// Names of columns that no table lists, told by the words that editors put them together from: 监督视窗,
/// 视察与调研, 县区采撷.
enum ColumnWords {
    /// 论 坛 FORUM, but no 论坛 PPT: a line that is the name of a column and the same in other letters.
    static func isInTwoScripts(_ name: String, _ line: ArraySlice<Unicode.Scalar>) -> Bool {
        line.count(where: \.isASCIILetter) >= fewestLetters && count(name.scalarArray[...]) != nil
    }

    private static let fewestLetters = 5

    /// How many words a name is made of, or nil where it has others.
    static func count(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard (2...longest).contains(text.count), let first = text.first,
            words.match(in: text, at: text.startIndex) != nil || first == "“"
        else { return nil }
        var count = 0
        var at = text.startIndex
        while at < text.endIndex {
            if let length = words.match(in: text, at: at) {
                count += 1
                at += length
            } else if links.contains(text[at]) {
                at += 1
            } else {
                return nil
            }
        }
        return count
    }

    /// 家乡往事, 公仆人生: words that titles of essays are made of as well.
    static func mayBeEssay(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        essays.occurs(in: text)
    }

    private static let essays = WordTable(list: "家乡 往事 人生 岁月 公仆 心灵 乡土 风物 日记 随想")
    private static let longest = 10
    private static let links = ScalarSet("与和及在·“”")

    /// What columns are about, and what editors call the place where such texts stand.
    private static let words = WordTable(
        list: """
            深度 要闻 要论 会议 会务 本期 本刊 特别 重要 重大事项 大事 领导 高层 主任 主席 书记 代表 委员 常委 选民 人大 人代会 常委会 常委会会议 主任会议 大会 两会 全会
            党组 机关 党建 党史 主题教育 学习 教育 宣传 理论 实践 工作 探索 探讨 思考 研究 研讨 调研 调查 视察 检查 督查 执法 监督 立法 审议 询问 评议 测评 述职
            任免 人事 决定 决议 选举 换届 议案 建议 提案 办理 督办 信访 法治 法制 民主 政治 法律 法规 条例 普法 依法 履职 行权 经验 交流 做法
            基层 县乡 县区 市县 区县 乡镇 镇街 街镇 街道 社区 县市 县市区 旗县 苏木 苏木镇 盟市 州县 州市 地州 地区 团场 县市（区） 各地 各县 区域 外地 他山 一线 民生 实事 乡村 振兴 乡情
            专题 专项 专访 专辑 专刊 专版 专稿 特稿 策划 人物 故事 历史 史话 知识 百科 文化 文艺 文学 文苑 艺术 书画 诗词 诗歌 散文 副刊 生活 读书
            新闻 简讯 简报 动态 信息 资讯 讯息 消息 政策 预算 决算 财经 环保 生态 民族 文件 文献 制度 附录 案例 案说
            传真 之窗 之声 之家 之友 之路 之光 论坛 天地 园地 风采 风貌 风景 专栏 栏目 在线 纵横 聚焦 播报 速递 速览 速读 视窗 广角 集萃 集锦 荟萃 选登 选编 选载
            撷英 采撷 掠影 点滴 花絮 报道 关注 看台 平台 快讯 快递 快报 快览 连线 直通车 进行时 现场 前沿 前哨 窗口 讲坛 讲堂 课堂 笔谈 视点 视角 视野 视界 观察 瞭望
            采风 来风 言论 文摘 通讯 短波 剪影 手记 随笔 感悟 心声 心语 建言 热议 访谈 对话 热线 寄语 看点 问答 解读 释法 展台 足迹 巡礼 群英谱 脉动 回音壁 扫描 回眸
            身边 短讯 特载 特刊 战疫 抗疫 笔会 名单 公告 通知 通报 争鸣 借鉴 来信 来稿 照登 摘登 摘编 摘要 编读 互动 往来 广场 沙龙 茶座 驿站 长廊 之星 印象 记忆 岁月 情怀 回声 追踪 综合 综述 经纬 纵览 一览 概览 导航 导读 前瞻 时评
            短评 评论 漫谈 杂谈 杂文 赏析 欣赏 天下 大观 博览 信箱 咨询 小词典 小知识 讲述 声音 之音 之美 撷萃 记录 履痕 平安 廉政 作风 队伍 自身建设 建设 发展 改革 创新
            热点 焦点 评析 封面 高端 权威 时空 法苑 法海 拾贝 之谈 之石 信息窗 艺苑 往事 人生 心灵 家乡 乡土 风物 风情 长河 春秋 写真 公仆 众议 点击 日记 随想 札记 之页 媒体
            感言 议政 参政 先锋 走基层 旗区 旗县市 地市 市州 地方 外埠 兄弟 会场 内外 献词 新年 新春 刊首 时政 知识窗 观点 杂感 小说 纪实 百家 岁月如歌 七嘴八舌 有话直说 思维火花 一得之见
            一孔之见 编者的话 年度 盘点 拾萃 拾零 撷珍 风云 你我他 会客厅 面对面 零距离 之道 之约 之歌 之路
            百花园 思享汇 大家谈 面面观 风采录 议政厅 议事厅 资料库 加油站 荐读 悦读 絮语 首语 卷首 卷首语 刊首语 开篇 开卷 开篇语 卷尾
            """)
}
