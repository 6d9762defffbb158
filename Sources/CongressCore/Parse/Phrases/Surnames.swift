/// 姓氏: what a personal name may begin with. A surname alone never makes a name; it only lets
/// one be considered where a byline or a list leads to expect it.
enum Surnames {
    static let single: Set<Unicode.Scalar> = Set(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万覃武钱戴严莫孔向常汤
        康易乔赖文洪温章梅倪庞殷颜牛裴季俞葛童樊欧毕施翟阎齐申关苗左焦柯凌祁车项尚卓童耿辛管柳伍盛祝简宁戚岳解单娄臧宗简阮骆柏芦路游费纪霍聂成蓝涂连饶詹华冉鲁舒牟滕甘房穆邢蔺安麻靳窦隋商司巩应席冀褚桂谷栾
        屈党储匡景艾包冷池冼闵鲍时卜晏邬邝荆鞠籍习仇丛全兰农初刁匙卞占危古台叶吉和哈喻在堵墨奚姬娜官宓宣宦容宿寇富寿尉尧居展岑师幸广庄应库庾廉强归征扈拓挚敖晁暴曲曲來杭束来松板查柴栗桑樱檀次欣殳步母水沙沃沐沧泉泮
        浦海涂淦渠游湛满濮濯火灵炎烟焉燕牧玉环班瑞瓮生由畅疏皮益盖相矫祖禄禹秋种穆窃竺笪符答米粘糜素索红终经续罕羊翁翠耀胥胶能腾臧舍良色艺芮苍苑苟茅茆荀荣药莘菅营落葛蒙蒲蓝蓟蔚薄虎虞蚁蛮衡衣袭裘覃訾言计记谌
        豆豪贝贡贲赏赫越踪轩轲辜边达迟逯逄逮遇道遥那邰邸郁郄郎郏郗郜都鄂鄢酆采释里钭钮铁锁锐锺门问闻闾阙阚阴隆隗雍雪霜青靖革鞏须顿颉香骞骥魁鱼鲜鸟鹿麦麴黑默鼓龙召计亓佟佘佴侍俱信修候偶僧元光克党冒养冠况冶净凤刑别
        利刺剧力劳勇化北区千升南博卿厉双叔受口可后呼咸员哀唯善回国圣地城塔士壤夹奉奇奕好如妙委威娥子孝孛学守定宛密察寸封将少尘尼局山岐岚峥崇嵇巢左巨布希帅帖干平年幽庆庚庞库开弓强彤彩待征微心忻怀思恒恩悟悦愈慕慈
        """.unicodeScalars.filter { $0.isHan })

    static let compound: WordTable = [
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "闾丘", "端木", "南宫",
        "公冶", "赫连", "钟离", "濮阳", "鲜于", "太叔", "仲孙", "拓跋", "宗政", "第五", "司空", "司寇", "公良", "公西", "乐正",
        "谷梁", "梁丘",
        "左丘", "东门", "南门", "羊舌", "微生", "巫马", "颛孙", "亓官", "申徒", "段干", "宰父", "单于", "公羊", "纳兰", "阳佟",
        "哥舒", "独孤", "长孙", "宇文", "轩辕", "申屠", "太史", "闻人", "澹台", "淳于", "呼延", "东郭", "西门", "百里", "完颜",
        "万俟",
    ]

    /// The common ones alone: what a name set without any marker must begin with.
    static let common: Set<Unicode.Scalar> = Set(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万覃武钱戴严莫孔向常汤
        康易乔赖文洪温章梅倪庞殷颜牛裴季俞葛童樊欧毕施翟阎齐申关苗左焦柯凌祁车项尚卓耿辛管柳伍盛祝简宁戚岳解单娄臧宗阮骆柏芦路游费纪霍聂成蓝涂连饶詹华冉鲁舒牟滕甘房穆邢蔺安麻靳窦隋商司巩应席冀褚桂谷栾
        屈党储匡景艾包冷池冼闵鲍时卜晏邬荆鞠仇丛兰刁卞占古吉喻奚姬官宣容寇富尉居岑师幸庄廉扈敖晁曲杭束来查柴栗桑檀步沙浦渠湛满濮燕班皮祖禹竺符米糜索翁胥芮苑苟茅荀荣莘蒙蒲虞衡衣裘訾计谌豆贝贡赫辜边达迟那郁郎郗
        郜鄂鄢钮门闻阙阚阴雍靖麦佟佘元冒况利劳厉双员士封山嵇巢帅平开怀思
        """.unicodeScalars.filter { $0.isHan })

    /// Whether the characters may be a personal name: a surname and one or two more, two surnames
    /// and one or two more, or a name of a national minority with its dots.
    static func mayBeName(_ text: ArraySlice<Unicode.Scalar>, common strict: Bool = false) -> Bool {
        guard text.count >= 2, let first = text.first else { return false }
        if text.contains(where: { $0.isNameDot }) {
            return text.count >= 4 && text.count <= 20
                && text.allSatisfy { $0.isHan || $0.isNameDot }
        }
        guard text.allSatisfy({ $0.isHan }) else { return false }
        if compound.isPrefix(of: text) { return text.count >= 3 && text.count <= 4 }
        let surnames = strict ? common : single
        if text.count == 4 {
            return common.contains(first) && common.contains(text[text.startIndex + 1])
        }
        return text.count <= 3 && surnames.contains(first)
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
