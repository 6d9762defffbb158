/// 第五十九次主任会议: the number of a meeting, within an account of several.
enum MeetingNumber {
    /// The number and nothing else.
    static func isWhole(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        end(of: text).map { meetings.isWhole(text[$0...]) } ?? false
    }

    /// 第五十九次主任会议　三月五日召开，…, 二、第七次主任会议: at the head of a paragraph.
    static func opens(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let words = Outline.number(text).map { text[$0.end...] } ?? text
        return end(of: words).map { words[$0...].starts(with: "次主任会议") } ?? false
    }

    /// 第九次会议，听取了…: what follows the name of the body that met, in the middle of a sentence; 第七次普查…
    /// follows none.
    static func opensCount(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first == "第", let end = end(of: text) else { return false }
        return counted.isPrefix(of: text[end...])
    }

    /// 区人大常委会一季度主任会议简况: the title of an account of meetings.
    static func isAccount(_ title: ArraySlice<Unicode.Scalar>) -> Bool {
        title.contains("会议") && accounts.isSuffix(of: title)
    }

    /// Behind 第五十九.
    private static func end(of text: ArraySlice<Unicode.Scalar>) -> Int? {
        text.first == "第" ? Numeral.read(text, at: text.startIndex + 1)?.end : nil
    }

    private static let meetings: WordTable = ["次主任会议", "次会议", "次", "次常委会会议", "次常委会"]
    private static let counted: WordTable = ["次主任会议", "次会议", "次常委会"]

    private static let accounts: WordTable = [
        "简况", "概况", "情况", "综述", "概述", "简介", "摘要", "纪要", "会议", "要录", "一览", "摘编", "选登",
    ]
}
