/// Those who saw a text into print, named below it or behind its writers: 编辑：某某, 审核 某某.
enum EditorCredits {
    private static let editors: WordTable = [
        "编辑", "责编", "责任编辑", "审核", "审校", "审稿", "校对", "终审", "初审", "复审", "一审", "二审", "三审", "签发", "监制",
        "编审",
        "排版", "美编", "值班编辑", "编校", "责任校对", "核稿", "审签",
    ]
    private static let writers: WordTable = [
        "作者", "撰稿", "撰文", "供稿", "图文", "文图", "文字", "执笔", "采写", "文稿", "供稿单位", "报送单位", "来稿单位", "撰稿单位",
        "供稿人", "文/图", "图/文",
    ]
    /// Whatever else a line of credits opens with.
    private static let others: WordTable = ["摄影", "摄像", "来源", "供图", "图片", "视频"]

    /// A line of credits below a text: 编辑：某某, 撰稿：某某　责编：某某.
    static func isLine(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= 5, text.count <= 60, let last = text.last, !last.endsSentence,
            let mark = text.prefix(longestOffice + 1).firstIndex(where: { $0.isCreditMark })
        else { return false }
        let word = text[..<mark]
        return
            ([editors, writers, others].contains { $0.isWhole(word) } || isReportersOffice(word))
            && !text.contains { $0 == "。" || $0 == "，" }
    }

    /// 记者, 全媒体记者, and with the name of the house before: 某县融媒记者.
    private static func isReportersOffice(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        Vocabulary.reporters.isWhole(word)
            || word.count <= longestOffice && word.allSatisfy(\.isHan)
                && houses.isSuffix(of: word)
    }

    private static let longestOffice = 12
    private static let houses: WordTable = [
        "融媒记者", "融媒体记者", "全媒体记者", "传媒记者", "日报记者", "晚报记者", "电视台记者", "新闻网记者", "广播电视台记者", "融媒通讯员",
        "融媒体中心记者",
    ]

    /// The writers whom a line of credits names: 全媒体记者：王某　陶某某.
    static func authors(_ printed: ArraySlice<Unicode.Scalar>) -> [Author] {
        let text = printed.trimmed
        if let mark = text.prefix(longestOffice + 1).firstIndex(where: { $0.isCreditMark }),
            isReportersOffice(text[..<mark])
        {
            let role = String(scalars: text[..<mark])
            return Byline.authors(text[(mark + 1)...]).map { $0.lent(role: role) }
        }
        guard let length = writers.match(in: text, at: text.startIndex), length < text.count,
            text[text.startIndex + length].isCreditMark
        else { return [] }
        // 供稿：某镇人大 says of the sender what （某镇人大供稿） says.
        let isSender = text.prefix(length).elementsEqual("供稿".unicodeScalars)
        return Byline.authors(text.dropFirst(length + 1)).map {
            $0.lent(role: isSender ? "供稿" : nil)
        }
    }

    /// The tokens of a byline before the first that names an editor: 作者|张某某|编辑|朱某.
    static func cut(
        _ tokens: [ArraySlice<Unicode.Scalar>]
    ) -> [ArraySlice<Unicode.Scalar>] {
        let first = tokens.indices.dropFirst().first { at in
            names(tokens[at]) && Surnames.mayBeName(tokens[at - 1])
        }
        return first.map { Array(tokens[..<$0]) } ?? tokens
    }

    /// 审核, 审核：某某.
    static func names(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let length = editors.match(in: token, at: token.startIndex) else { return false }
        return length == token.count || token[token.startIndex + length].isCreditMark
    }
}
