import Testing

@testable import CongressCore

/// Speakers that only the title names, and the days of statutes that were revised.
@Suite struct SpeakerAndAdoptionTests {
    @Test(
        arguments: [
            ("白牧云同志在全市人大工作座谈会上的讲话（摘要）", "白牧云", nil),
            ("白牧云在全市人大工作座谈会上的讲话", "白牧云", nil),
            ("白牧云主任在全市人大工作座谈会上的讲话", "白牧云", "主任"),
            ("市人大常委会主任白牧云同志在全市人大工作座谈会上的讲话", "白牧云", "市人大常委会主任"),
            ("市人大常委会主任白牧云在常委会第九次会议结束时的讲话", "白牧云", "市人大常委会主任"),
        ] as [(String, String, String?)])
    func titlesNameSpeakers(_ title: String, _ name: String, _ role: String?) {
        #expect(TitleSpeaker.author(in: title) == Author(name: name, role: role))
    }

    @Test(arguments: [
        "在全市人大工作座谈会上的讲话", "关于在全市人大工作座谈会上的讲话", "成都市在全省人大工作座谈会上的发言",
        "市人大常委会在全省人大工作座谈会上的发言", "学习白牧云同志在全市人大工作会议上的讲话", "白牧云在大会上的工作报告",
        "把“小事”办在百姓心坎上的发言",
    ]) func otherTitlesNameNobody(_ title: String) {
        #expect(TitleSpeaker.author(in: title) == nil)
    }

    @Test func aBylineComesBeforeTheTitle() throws {
        func authors(_ byline: String) throws -> [Author] {
            let text = """
                白牧云同志在全市人大工作座谈会上的讲话
                （2006年3月8日）
                \(byline)
                同志们：

                这次座谈会的主要任务是总结去年的工作，安排今年的任务。

                大家要把代表建议办好，把监督工作抓实。
                """
            return try Bulletin(reading: text).records.compactMap(\.article).flatMap(\.authors)
        }
        #expect(try authors("") == [Author(name: "白牧云")])
        #expect(try authors("市人大常委会主任　白牧云\n") == [Author(name: "白牧云", role: "市人大常委会主任")])
    }

    // MARK: Adoption

    private func day(_ note: String) throws -> String? {
        let text = """
            云岭州人民代表大会常务委员会公报

            2024年第3号

            云岭州古树保护条例

            \(note)

            第一章 总 则

            第一条 为了加强古树保护，传承文化，制定本条例。

            第二条 在自治州行政区域内从事古树保护活动，适用本条例。
            """
        return try Bulletin(reading: text).records.first { $0.title?.contains("条例") == true }?
            .dates.first?.description
    }

    @Test(arguments: [
        "（2013年3月15日云岭州第十三届人民代表大会第三次会议通过　2024年7月26日云岭州第十五届人民代表大会常务委员会第十七次会议修订）",
        "（2013年3月15日云岭州第十三届人民代表大会第三次会议通过\n2013年5月30日南江省第十二届人民代表大会常务委员会第三次会议批准\n2024年7月26日云岭州第十五届人民代表大会常务委员会第十七次会议修订）",
        "（2024年7月26日云岭州第十五届人民代表大会第三次会议通过　2024年9月26日南江省第十四届人民代表大会常务委员会第十次会议批准）",
        "（2024年7月26日云岭州第十五届人民代表大会常务委员会第十七次会议通过）",
    ]) func theLastOwnStepDatesAStatute(_ note: String) throws {
        #expect(try day(note) == "2024-07-26")
    }

    /// The body of another place did something later, or articles alone were mended.
    @Test(arguments: [
        "（2024年4月20日云岭州第十五届人民代表大会第三次会议通过　2024年7月26日南江省第十四届人民代表大会常务委员会第十次会议修订）",
        "（2024年4月20日云岭州第十五届人民代表大会第三次会议通过　2024年7月26日云岭州第十五届人民代表大会常务委员会第十七次会议修正）",
    ]) func otherStepsDateNothing(_ note: String) throws {
        #expect(try day(note) == "2024-04-20")
    }
}
