/// 姓氏: what a personal name may begin with. A surname alone never makes a name; it only lets
/// one be considered where a byline or a list leads to expect it.
enum Surnames {
    /// The common ones, and rare ones that begin no word: what a name set without any marker must begin
    /// with.
    static let common = ScalarSet(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万覃武钱戴严莫孔向常汤
        康易乔赖文洪温章梅倪庞殷颜牛裴季俞葛童樊欧毕施翟阎齐申关苗左焦柯凌祁车项尚卓耿辛管柳伍盛祝简宁戚岳解单娄臧宗阮骆柏芦路游费纪霍聂成蓝涂连饶詹华冉鲁舒牟滕甘房穆邢蔺安麻靳窦隋商司巩应席冀褚桂谷栾
        屈党储匡景艾包冷池冼闵鲍时卜晏邬荆鞠仇丛兰刁卞占古吉喻奚姬官宣容寇富尉居岑师幸庄廉扈敖晁曲杭束来查柴栗桑檀步沙浦渠湛满濮燕班皮祖禹竺符米糜索翁胥芮苑苟茅荀荣莘蒙蒲虞衡衣裘訾计谌豆贝贡赫辜边达迟那郁郎郗
        郜鄂鄢钮门闻阙阚阴雍靖麦佟佘元冒况利劳厉双员士封山嵇巢帅平开怀思
        傅缪邝瞿甄粟邰仝邸宓逯茹亢昝郇仉仵庹逄酆钭隗雒贲羿邴郦郤璩庾蔚夔蒯毋缑麴郈佴禤笪苌眭琚郅郐镡禚蹇郄贠谯
        張劉陳楊趙吳鄭謝羅鄧蕭蘇呂盧譚賈鄒閻顧龔錢嚴蔣聶畢饒繆婁竇鄔欒
        """)

    /// What titles end with and layout sets on a line of its own, though it begins like a name.
    private static let lastWords: WordTable = [
        "思考", "思路", "思索", "纪要", "纪实", "开幕", "全过程", "全覆盖", "成果", "成效", "方案", "方法", "路径", "关键",
        "解读", "解析", "保障", "应用", "管理", "支撑", "强音", "贴心人", "领头雁", "领路人", "项目", "巡礼", "平台",
        "金钥匙", "金名片", "金点子", "应有之义", "公约", "公报", "计划", "宣言", "通报", "经验", "荣誉",
    ]

    /// Whether the characters begin with a surname of two characters: 欧阳, 司马.
    static func isCompound(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, SurnameTable.compound.mayBegin(with: first) else {
            return false
        }
        return SurnameTable.compound.isPrefix(of: text)
    }

    /// 洛桑某某, 巴特某: three to six characters, each of those with which other languages are written.
    static func isTranscribed(_ text: ArraySlice<Unicode.Scalar>, from least: Int = 3) -> Bool {
        text.count >= least && text.count <= 6
            && text.allSatisfy { SurnameTable.phonetic.contains($0) }
    }

    /// Whether the characters may be a personal name: a surname and one or two more, two surnames
    /// and one or two more, or a name of a national minority with its dots.
    static func mayBeName(_ text: ArraySlice<Unicode.Scalar>, common strict: Bool = false) -> Bool {
        guard text.count >= 2, let first = text.first else { return false }
        if text.contains(where: { $0.isNameDot }) {
            return text.count >= 4 && text.count <= 20
                && text.allSatisfy { $0.isHan || $0.isNameDot }
        }
        guard text.allSatisfy({ $0.isHan }), !lastWords.isWhole(text) else { return false }
        if isCompound(text), text.count > 2 { return text.count <= 4 }
        if text.count == 4 {
            return common.contains(first) && common.contains(text[text.startIndex + 1])
        }
        guard text.count <= 3 else { return false }
        return common.contains(first) || !strict && SurnameTable.single.contains(first)
    }
}

extension Unicode.Scalar {
    /// The dot inside names of national minorities, in its several code points.
    var isNameDot: Bool {
        switch value {
        case 0xB7, 0x2022, 0x2027, 0x30FB, 0x22C5, 0x2219, 0xFF65, 0x2E31: true
        default: false
        }
    }
}
