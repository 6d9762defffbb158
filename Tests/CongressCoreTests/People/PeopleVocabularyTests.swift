import Testing

@testable import CongressCore

/// Each table's rows are good for what the table is for.
@Suite struct PeopleVocabularyTests {
    private func people(_ text: String) -> [Person] {
        PeopleReader(roster: Roster()).read(Array(text.unicodeScalars))
    }

    @Test func everyOfficeGivesItsBearer() {
        for head in PeopleVocabulary.heads {
            let found = people("市" + String(scalars: head) + "赵一鸣、钱明远主持会议。")
            #expect(found.map(\.name) == ["赵一鸣", "钱明远"], "\(String(scalars: head))")
        }
    }

    @Test func everyCommonWordIsNoPerson() {
        let words = [
            "常委会", "党组", "全市", "高度", "安全", "成员", "任务", "单位", "方案", "强调", "应邀", "关于",
        ]
        for word in words { #expect(people("主任" + word + "出席会议。").isEmpty, "\(word)") }
    }

    @Test func everyCompoundSurnameBeginsAName() {
        let surnames = ["欧阳", "司马", "诸葛", "闾丘", "上官", "皇甫", "尉迟", "慕容", "令狐", "端木"]
        for surname in surnames {
            #expect(people("副主任\(surname)建国主持。").map(\.name) == [surname + "建国"])
            #expect(people("副主任\(surname)明主持。").map(\.name) == [surname + "明"])
        }
    }

    @Test func everyDotJoinsTheNamesOfMinorities() {
        for dot in ["·", "•", "‧", "・", "∙", "⋅"] {
            #expect(people("委员买买提\(dot)卡德出席。").map(\.name) == ["买买提\(dot)卡德"])
        }
    }

    @Test func everyVerbEndsAName() {
        let verbs = ["主持", "出席", "带领", "率", "到", "赴", "指出", "强调", "一行", "参加", "陪同", "列席", "深入"]
        for verb in verbs {
            #expect(people("副主任李柯\(verb)会议。").map(\.name) == ["李柯"], "\(verb)")
            #expect(people("副主任李柯欣\(verb)会议。").map(\.name) == ["李柯欣"], "\(verb)")
        }
    }

    @Test func tablesFindTheLongestWord() {
        let table = WordTable(list: "主任 主任委员 任")
        let text = Array("副主任委员".unicodeScalars)
        #expect(table.length(at: 1, in: text) == 4)
        #expect(table.length(at: 0, in: text) == 0)
        #expect(WordTable(list: "任委员 员").length(endingAt: 5, in: text) == 3)
        #expect(WordTable(list: "任委员").length(endingAt: 5, floor: 3, in: text) == 0)
    }
}
