import CongressCore

/// Remarks about bulletins in the reader's language. Place, severity and code are the same in both,
/// for scripts; the library words its remarks in English.
enum DiagnosticWording {
    static func text(of diagnostic: Diagnostic, in language: Language) -> String {
        language == .chinese ? chinese(diagnostic.code) : diagnostic.message
    }

    private static func chinese(_ code: Diagnostic.Code) -> String {
        switch code {
        case .undatedEntry: "大事记条目之上没有年份或月份，日期无法确定"
        case .strayText: "大事记第一条之前有不属于任何条目的文字"
        case .impossibleDate: "历法上没有这一天"
        case .untitledArticle: "没有找到这篇文字的标题"
        case .unmatchedContinuation: "没有找到转至此处的上文"
        case .interleavedArticles: "文字在此中断，没有找到其余部分"
        case .unknownRegion: "无法判断是哪一级、哪一地的人大"
        case .duplicateIssue:
            "另有文件也是这一期；本文件另立编号存入（若是旧稿，请移走文件，再用 rdctl remove 移除那个编号）"
        case .columnsParted: "从这里起两栏并排在同一行，已先读左栏、后读右栏"
        case .columnsTogether:
            "从这里起两栏并排在同一行，没能分开；请不保留版面重新提取文本（如 pdftotext 不加 -layout）"
        }
    }
}
