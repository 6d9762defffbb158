/// What a picture shows, told without a sign, a day or a photographer: 市人大代表在河堤上查看水质,
/// 市人大常委会副主任某某（左二）走进社区食堂, 专题询问现场.
enum Scene {
    static let shortest = 8
    private static let longest = 60
    private static let farthestPerson = 18
    private static let farthestSubject = 26

    /// Somebody is seen at a place, doing something there.
    static func isShown(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= shortest, text.count <= longest, isOpen(text),
            let person = people.first(in: text.prefix(farthestPerson)),
            let place = text[person.upperBound...].prefix(farthestSubject)
                .firstIndex(where: { $0 == "在" })
        else { return false }
        let rest = text[(place + 1)...]
        return rest.count >= 4 && acts.occurs(in: rest.dropFirst()) && !isHeadline(text)
    }

    /// 在某某会上的讲话, 代表在一线开展活动: what a title says and no caption.
    private static func isHeadline(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        headlineWords.occurs(in: text) || Vocabulary.documentEndings.isSuffix(of: text)
    }

    private static let headlineWords: WordTable = [
        "上的", "开展", "组织", "召开", "举行", "举办", "启动", "关于", "中的", "时的", "何以", "如何",
    ]

    /// 市人大代表…, 常委会组成人员…: who is seen comes first.
    static func opensWithPeople(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        seen(in: text.prefix(14)) != nil
    }

    /// 某某在巡河, 某某（右一）在调解纠纷: a name alone, and what he is seen doing.
    static func isAtWork(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= longest, isOpen(text),
            let place = text.prefix(farthestPerson).firstIndex(where: { $0 == "在" })
        else { return false }
        let mark = placeMark(in: text[..<place])
        let name = text[..<(mark?.lowerBound ?? place)]
        return Surnames.mayBeName(name, common: true) && acts.occurs(in: text[(place + 1)...])
    }

    /// Somebody is named by what he is, and no sentence ends.
    static func namesPeople(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count <= longest && isOpen(text) && people.occurs(in: text)
    }

    /// Persons and what they do, as the words on a page of pictures tell it; a headline may say the same.
    static func isTold(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= shortest, text.count <= longest, let person = seen(in: text),
            isOpen(text)
        else { return false }
        return acts.occurs(in: text[person.upperBound...]) || isPlace(text)
    }

    /// 专题询问现场, 会议会场: a view, and no sentence.
    static func isPlace(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 4 && views.isSuffix(of: text) && isOpen(text)
    }

    /// Somebody with or for somebody: 村民与代表共话村中事. Crossheads seldom begin with who they tell of.
    static func isMet(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= 10, text.count <= 40,
            let person = people.first(in: text.prefix(farthestPerson)), isOpen(text),
            !text.contains(where: { $0.isQuote || $0.isComma || $0.isColon })
        else { return false }
        return text[person.upperBound...].prefix(12).contains { links.contains($0) }
    }

    /// （左二）, （前排右一）, （中）, （从左至右）: where somebody stands in the picture.
    static func placeMark(in text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        var from = text.startIndex
        while let open = text[from...].firstIndex(where: { !$0.isCommonHan && $0.opensBracket }) {
            let inner = text[(open + 1)...].prefix { !$0.closesBracket }
            if !inner.isEmpty, inner.count <= 8, inner.endIndex < text.endIndex,
                inner.allSatisfy({ markLetters.contains($0) }),
                inner.contains(where: sides.contains)
            {
                return open..<(inner.endIndex + 1)
            }
            from = open + 1
        }
        return nil
    }

    /// The words of a caption lack what is done, or the end of a bracket: the next line goes on with it.
    static func goesOn(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if text.count(where: { $0 == "《" }) > text.count(where: { $0 == "》" }) { return true }
        guard let last = text.last else { return false }
        if last.isComma || last == "、" { return true }
        let from = placeMark(in: text)?.upperBound ?? seen(in: text)?.upperBound
        guard let from else { return !isPlace(text) }
        // 执行主席（前排左起）：某某、某某
        if from < text.endIndex, text[from].isColon { return false }
        return !acts.occurs(in: text[from...]) && !isPlace(text)
    }

    private static func isOpen(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let last = text.last else { return false }
        return !last.endsSentence && !last.isColon && !last.isSemicolon
            && !text.contains(where: {
                !$0.isCommonHan && ($0 == "。" || $0 == "；" || $0 == "？" || $0 == "！")
            })
    }

    /// The first of those who are seen; on a page of pictures a congress stands for its members.
    private static func seen(in text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        people.first(in: text) ?? bodies.first(in: text)
    }

    private static let bodies: WordTable = ["常委会", "人大"]

    private static let links = ScalarSet("与给向正同")
    private static let sides = ScalarSet("左右中前后")
    private static let markLetters = ScalarSet("左右中前后排图一二三四五六七八九十从起至到、第起数123456789")

    private static let people: WordTable = [
        "代表", "委员", "组成人员", "工作人员", "主任", "市长", "县长", "区长", "州长", "旗长", "镇长", "乡长", "主席", "秘书长",
        "书记", "院长", "检察长", "局长", "检查组", "视察组", "调研组", "考察组", "调查组", "评议组", "督查组", "选民", "群众", "村民",
        "居民", "党员", "干部", "职工", "员工", "学生", "师生", "老师", "志愿者", "老人", "农民", "牧民", "渔民", "茶农", "果农",
        "菜农", "农户", "企业家", "法官", "检察官", "民警", "医护人员", "与会人员", "参会人员", "列席人员", "与会者", "宣讲员", "队员",
        "市民", "牧户",
    ]

    /// What people do where they are photographed.
    private static let acts: WordTable = [
        "视察", "调研", "检查", "查看", "察看", "了解", "考察", "走访", "慰问", "看望", "座谈", "交流", "讨论", "审议", "表决",
        "投票",
        "宣誓", "讲话", "发言", "作报告", "主持", "听取", "询问", "旁听", "接待", "参观", "观摩", "督办", "指导", "植树", "劳动",
        "宣讲", "宣传", "学习", "合影", "走进", "参加", "出席", "登记", "领取", "翻阅", "阅读", "体验", "品尝", "采摘", "巡河",
        "巡查", "清理", "拉家常", "谈心", "倾听", "征求", "征集", "答复", "现场办公", "签到", "报到", "授牌", "揭牌", "颁奖",
        "测量", "取样", "抽检", "查阅", "暗访", "摸查", "摸底", "走过", "步入", "举手", "唱票", "计票", "商量", "议事", "会商",
        "调解", "帮扶", "救助", "检测", "送", "共话", "商讨", "查勘", "踏勘", "评议", "测评", "培训", "讲解", "演示",
        "打捞", "巡护", "救援", "采访", "咨询", "义诊", "种植", "收割", "施工", "作业", "抢险", "验收", "查验", "核对", "朗诵",
        "表演", "交谈", "攀谈", "授旗", "献花", "握手", "鼓掌", "检阅", "测试", "问诊", "把脉", "点赞", "入场", "离场", "聊天",
        "唠家常", "就座", "落座", "入座", "领到", "观看", "收看", "收听", "选购", "翻看", "夜巡", "义务劳动", "合唱",
    ]

    private static let views: WordTable = [
        "现场", "会场", "合影", "一角", "场景", "情景", "瞬间", "外景", "全景", "远眺", "鸟瞰", "俯瞰", "新貌", "会议室",
    ]
}
