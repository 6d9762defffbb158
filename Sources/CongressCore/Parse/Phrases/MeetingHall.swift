/// （2023年5月16日　县人大常委会会议室）: where a speech was given, behind its day.
enum MeetingHall {
    /// - Parameter words: what stands behind the date, without blanks; 日 may be left of a day not filled in.
    static func isOne(behind words: ArraySlice<Unicode.Scalar>) -> Bool {
        let place = words.drop { $0 == "日" }
        return place.count >= 2 && place.count <= longest && halls.isSuffix(of: place)
            && place.allSatisfy { $0.isHan || $0.isASCIIDigit }
    }

    private static let longest = 18

    private static let halls = WordTable(
        list:
            """
            会议室 会议厅 会议中心 会议大厅 礼堂 会堂 大会堂 报告厅 多功能厅 影剧院 剧院 大剧院 剧场 影院 电影院 宾馆 酒店 饭店
            招待所 文化宫 工人文化宫 体育馆 活动中心 培训中心 党校 演播厅 学术厅
            """)
}
