/// Who took a picture, as captions name him: 某某　摄, （本刊记者 某某 摄）, 摄影/某某, （某某办公室供图）.
enum PictureCredit {
    /// What stands behind the photographer.
    private static let endings: WordTable = ["摄", "摄影", "/摄", "／摄", "/摄影", "／摄影", "供图", "/图", "／图"]
    /// What stands before him, with a colon or a stroke.
    private static let openings: WordTable = ["摄影", "摄", "图", "图片", "供图"]
    /// A picture that nobody took for this page.
    private static let archives: WordTable = [
        "资料照片", "资料图", "资料图片", "档案图片", "档案照片", "文件图片",
    ]
    private static let takings: WordTable = ["摄", "摄影"]
    private static let shortestTitle = 2
    private static let longest = 24

    /// Whether a caption ends here with its credit, in brackets, behind a blank or behind a sentence.
    static func closes(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = printed.trimmed
        guard mayEnd(text), let last = text.last else { return false }
        if last.closesBracket {
            guard let (inner, caption) = Byline.trailingBracket(text) else { return false }
            // 秋水长虹（某某　摄）: the title of a picture may be short.
            let least = takings.isSuffix(of: inner) ? shortestTitle : 6
            return caption.count >= least
                && (isBracketedCredit(text, inner) || isSent(caption, by: inner))
        }
        for at in text.indices.suffix(longest) where opensPart(text, at) {
            if at - text.startIndex >= 6, isCredit(text[at...].trimmed) { return true }
        }
        return false
    }

    /// （图/某某　某某）: blanks part the names, （摄　影：某某） and set the letters of the word apart.
    private static func isBracketedCredit(
        _ text: ArraySlice<Unicode.Scalar>, _ inner: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        if isCredit(inner) { return true }
        guard let open = text.lastIndex(where: { $0.opensBracket }) else { return false }
        return isCredit(text[(open + 1)...].dropLast().trimmed)
    }

    /// 1月24日，某某在某县考察（某县人大办公室供稿）: a brief would end its sentence before the note.
    private static func isSent(
        _ caption: ArraySlice<Unicode.Scalar>, by sender: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard sender.ends(with: "供稿") || sender.ends(with: "报道"), !caption.contains("。"),
            sender.count <= longest
        else { return false }
        let text = caption.without { $0.isLayoutBlank }
        return PrintedDate.read(text, at: text.startIndex)?.first.day != nil
    }

    /// Whether a line is a credit and nothing else.
    static func isAlone(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = printed.trimmed
        guard text.count <= longest, mayEnd(text), let last = text.last else { return false }
        if text.count <= 8, archives.occurs(in: text) { return true }
        if last.closesBracket, let (inner, caption) = Byline.trailingBracket(text) {
            return caption.isEmpty && isBracketedCredit(text, inner)
        }
        return isCredit(text) || tookAndTold(text)
    }

    /// 某某　摄, 某局供图; 某某　文/图 tells as well.
    static func endsInTaking(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        takers.isSuffix(of: text.last?.closesBracket == true ? text.dropLast() : text)
            && Byline.works.suffix(of: text) == nil
    }

    private static let takers: WordTable = ["摄", "摄影", "供图", "图片"]

    /// 某某　图/文: the same hand took the picture and told what it shows.
    private static func tookAndTold(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let length = Byline.works.suffix(of: text), length < text.count else { return false }
        return areNames(text.dropLast(length))
    }

    /// Turns most lines away: a credit ends in its word, in a bracket, or in a name behind its mark.
    static func mayEnd(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let last = text.last else { return false }
        return last == "摄" || last == "影" || last == "图" || last.closesBracket
            || last.isHan && text.suffix(longestName).contains { $0.isCreditMark }
    }

    private static let longestName = 6

    private static func opensPart(_ text: ArraySlice<Unicode.Scalar>, _ at: Int) -> Bool {
        guard at > text.startIndex, !text[at].isLayoutBlank else { return false }
        return text[at - 1].isLayoutBlank || text[at - 1].endsSentence
    }

    /// 本版图片　某某　摄, （本页图片…）: all the pictures of a page.
    static func isOfPage(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        pages.isPrefix(of: text.drop { $0.opensBracket })
    }

    private static let pages: WordTable = ["本版", "本页", "本组", "本期", "以上"]

    private static func isCredit(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard printed.count <= longest else { return false }
        if printed.count <= 8, archives.isSuffix(of: printed.without { $0.isLayoutBlank }) {
            return true
        }
        if let length = openings.match(in: printed, at: printed.startIndex), length < printed.count,
            printed[printed.startIndex + length].isCreditMark
        {
            return areNames(printed.dropFirst(length + 1))
        }
        let bare = printed.without { $0.isLayoutBlank }
        guard let length = endings.suffix(of: bare), length < bare.count else { return false }
        if bare.ends(with: "供图"),
            givers.isWhole(bare.dropLast(2)) || Byline.isBody(bare.dropLast(2))
        {
            return true
        }
        var rest = printed
        for _ in 0..<length { rest = rest.dropLast().trimmed }
        return areNames(rest)
    }

    /// Who gives a picture without a name.
    private static let givers: WordTable = [
        "受访者", "采访对象", "被采访者", "受访单位", "本人", "作者", "单位", "相关单位", "资料", "主办方",
    ]

    /// 某某, 某　某、某某, 本刊记者 某某.
    private static func areNames(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        var text = printed.trimmed
        while let length = Vocabulary.reporters.match(in: text, at: text.startIndex) {
            text = text.dropFirst(length).trimmed
        }
        let names = Array(NameTokens(text, partsAtCommas: true))
        return !names.isEmpty && names.count <= 3
            && names.allSatisfy {
                $0.count <= 4 && Surnames.mayBeName($0) || Surnames.isTranscribed($0)
            }
    }
}
