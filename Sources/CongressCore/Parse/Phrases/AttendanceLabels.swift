/// What stands above or before the parts of a roll of attendance: 出席人员, 列席：, 副主任.
enum AttendanceLabels {
    /// 缺席：甲某　乙某: a row of a roll.
    static func openRow(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let label = text.prefix { !$0.isColon }
        return label.count + 1 < text.count && isOne(label)
    }

    /// What stands above or before a part of a roll.
    static func isOne(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        offices.isWhole(text) || parts.isWhole(text)
    }

    /// What those are who are named behind it.
    static let offices: WordTable = [
        "主任", "副主任", "秘书长", "副秘书长", "委员", "党组书记", "党组副书记", "党组成员", "主席", "副主席", "常务副主任",
    ]
    /// How those took part who are named behind it.
    static let parts: WordTable = [
        "组成人员", "主持", "主持人", "会议主持", "会议主持人", "出席会议", "列席会议", "出席人", "列席人", "参加", "参加人员", "参会人员",
        "出席领导",
        "名单", "人员名单", "出席人员名单", "列席人员名单", "缺席人员名单", "出缺席人员名单", "请假", "请假人员", "缺席", "缺席人员", "记录",
        "记录人", "常委会组成人员", "出席", "列席", "出席人员", "列席人员", "邀请列席", "出席会议人员", "列席会议人员",
    ]
}
