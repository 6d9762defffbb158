/// Who wrote or delivered a text, as its byline says.
struct Byline: Equatable {
    var authors: [Author] = []
    var date: PrintedDate?

    /// Reads a byline with its sign taken off: `role name`, `name name`, a body, with notes and a
    /// date in brackets behind.
    /// - Parameter printed: the line with its blanks, which part role and names.
    static func read(_ printed: ArraySlice<Unicode.Scalar>) -> Byline {
        var byline = Byline()
        if let told = ToldCredit(printed) { return Byline(authors: told.writers) }
        if let team = TeamRoll(printed) { return Byline(authors: team.authors) }
        var role: String?
        var text = uncredited(withoutCredit(withoutSigns(unbracketed(printed))))
        while let (inner, rest) = trailingBracket(text) {
            // Any other note, as （根据录音整理）, is about the text and no part of the name.
            if let date = PrintedDate.read(inner, at: inner.startIndex), date.first.year != nil {
                byline.date = date
            } else if Vocabulary.roleSuffixes.isSuffix(of: inner) {
                role = String(scalars: inner)
            }
            text = rest
        }
        byline.authors = authors(text)
        if unbracketed(printed).trimmed.starts(with: "供稿".unicodeScalars) {
            // 供稿：某镇人大 says of a body what （某镇人大供稿） says.
            for at in byline.authors.indices where byline.authors[at].isOrganisation {
                byline.authors[at].role = byline.authors[at].role ?? "供稿"
            }
        }
        if byline.authors.count == 1, byline.authors[0].role == nil,
            !byline.authors[0].isOrganisation
        {
            byline.authors[0].role = role
        }
        return byline
    }

    var namesPerson: Bool { authors.contains { !$0.isOrganisation } }

    /// Names and roles of a byline or of the inside of a closing note.
    static func authors(_ line: ArraySlice<Unicode.Scalar>) -> [Author] {
        let printed =
            BylineStrokes.tightened(line).map { withoutSigns($0) } ?? NameTokens.tightened(line)
        let tokens = EditorCredits.cut(
            NameTokens.joined(
                withoutPictures(
                    printed.split {
                        $0.isLayoutBlank || $0 == "、" || $0 == "，" || $0 == "," || $0 == ";"
                            || $0 == "；"
                    }
                    .flatMap { BylineStrokes.parted($0) }
                    .map { withoutOthers($0.filter { $0 != "*" }[...]) })))
        guard !tokens.isEmpty else { return [] }
        if tokens.count == 1 { return [single(tokens[0])] }
        return several(tokens, printed)
    }

    /// Without those that credit a picture; layout may have set the name 图/某 某 apart.
    private static func withoutPictures(
        _ tokens: [ArraySlice<Unicode.Scalar>]
    ) -> [ArraySlice<Unicode.Scalar>] {
        guard let credit = tokens.firstIndex(where: { creditsPicture($0) }) else { return tokens }
        var rest = tokens[(credit + 1)...]
        if pictureCredits.isWhole(tokens[credit]) {
            // 摄影　某　某: the name is the token behind the word.
            let isSplit = rest.prefix(2).count == 2 && rest.prefix(2).allSatisfy { $0.count == 1 }
            rest = rest.dropFirst(isSplit ? 2 : 1)
        }
        let mark = tokens[credit].lastIndex { !$0.isHan } ?? tokens[credit].startIndex
        if tokens[credit].endIndex - mark == 2, rest.first?.count == 1 { rest.removeFirst() }
        return tokens[..<credit] + withoutPictures(Array(rest))
    }

    /// 图/某某 beside 文/某某 names a photographer, who is no author.
    private static func creditsPicture(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let length = pictureCredits.match(in: token, at: token.startIndex) else {
            return false
        }
        return length < token.count ? followsMark(token, length) : length > 1
    }

    /// What a photographer or draughtsman is credited with.
    static let pictureCredits: WordTable = ["图", "摄", "摄影", "供图", "绘图", "制图"]

    /// Whether a line opens with 文/, 作者：or another word of a byline.
    static func opensWithWord(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let length = prefixes.match(in: text, at: text.startIndex), length < text.count,
            !text.starts(with: "作者")
        else { return false }
        return followsMark(text, length)
    }

    /// A line of a list of members: an office and names, or three names and more, however rare.
    static func isMemberList(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        // 念好“实、细、严、久”四字诀 is no list.
        guard isShapedAsNames(printed), !printed.contains("“") else { return false }
        let text = printed.trimmed
        guard text.contains(where: { $0.isLayoutBlank || $0 == "、" }) else { return false }
        let tokens = Array(NameTokens(text, partsAtCommas: true))
        let names = tokens.drop { Vocabulary.roleSuffixes.isWhole($0) }
        guard !names.isEmpty, tokens.count >= 2 else { return false }
        guard names.allSatisfy({ isNameSized($0) }) else { return false }
        return names.count >= 3
            || names.count < tokens.count && names.allSatisfy { Surnames.mayBeName($0) }
    }

    /// 卫 庄　巴 图（蒙古族）　田园诗（女）: names alone, with what is noted of them.
    static func isRoll(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard printed.count <= 80, printed.contains(where: { $0.isLayoutBlank }) else {
            return false
        }
        // Blanks of another width would part the names otherwise.
        let blank: Unicode.Scalar = printed.contains("\u{3000}") ? "\u{3000}" : " "
        let bare = zip(printed, printed.inBrackets).map { $1 ? blank : $0 }[...]
        return areNames(bare) || isMemberList(bare)
    }

    /// 某某某（兼）, 某某（女，回族）: a name and what a list notes of it.
    static func isMarkedName(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.last?.closesBracket == true, text.count <= 14,
            let (inner, rest) = trailingBracket(text), (2...6).contains(rest.count),
            rest.allSatisfy({ $0.isHan })
        else { return false }
        return inner.first == "女" || inner.last == "兼" || inner.last == "族"
    }

    static func isNameSized(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
        if Surnames.mayBeName(token) { return true }
        if token.count > 3, token.count <= 7 {
            return token.allSatisfy { $0.isHan }
                && token.count { !SurnameTable.phonetic.contains($0) } <= 1
        }
        return token.count >= 2 && token.count <= 3 && token.allSatisfy { $0.isHan }
            && !Vocabulary.bodySuffixes.isSuffix(of: token)
    }

    /// Turns most lines away without cutting them up: a name has no comma in it and is not long.
    private static func isShapedAsNames(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        var run = 0
        var hasDot = false
        for scalar in printed {
            if scalar.isLayoutBlank || scalar == "、" {
                run = 0
                hasDot = false
                continue
            }
            switch scalar {
            case "，", ",", "。", "：", "；", "“", "”", "《", "》", "！", "？", "%": return false
            default: break
            }
            hasDot = hasDot || scalar.isNameDot
            run += 1
            if run > 8, !hasDot { return false }
        }
        return true
    }

    /// Whether a name may begin here: with a common surname, or as a name with dots.
    private static func opensAsName(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first(where: { !$0.isLayoutBlank && $0 != "、" }) else {
            return false
        }
        return Surnames.common.contains(first) || SurnameTable.compound.mayBegin(with: first)
            || text.contains { $0.isNameDot }
    }

    /// Whether a line holds personal names and nothing else.
    static func areNames(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = withoutSigns(printed)
        guard opensAsName(text), isShapedAsNames(printed) else { return false }
        var count = 0
        for token in NameTokens(text, partsAtCommas: true) {
            guard Surnames.mayBeName(token, common: true),
                token.count <= 3 || !Vocabulary.bodySuffixes.isSuffix(of: token)
            else { return false }
            count += 1
        }
        return count > 0
    }

    /// Two names and more, whose surnames may be rare: 夏侯某某　宓 某.
    static func arePair(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard printed.count <= 24, printed.contains(where: { $0.isLayoutBlank }),
            isShapedAsNames(printed)
        else { return false }
        let words = printed.trimmed.split { $0.isLayoutBlank || $0 == "、" }
        // 隆 重 开 幕 is a line set wide.
        guard words.contains(where: { $0.count > 1 }) else { return false }
        let tokens = NameTokens.joined(words)
        return tokens.count >= 2
            && tokens.contains {
                Surnames.mayBeName($0, common: true) || Surnames.isTranscribed($0)
            }
            && tokens.allSatisfy {
                (Surnames.mayBeName($0) || Surnames.isTranscribed($0))
                    && (!Vocabulary.bodySuffixes.isSuffix(of: $0)
                        || $0.count == 3 && $0.last == "会")
            }
    }

    /// Whether a line without any sign reads as `role name` or as the name of a body.
    static func isPlain(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard printed.contains(where: { $0.isLayoutBlank }) else { return false }
        var text = withoutCredit(BylineStrokes.spaced(printed.trimmed))
        guard text.contains(where: { $0.isLayoutBlank }) else { return false }
        while let (_, rest) = trailingBracket(text) { text = rest }
        guard text.count >= 2, text.count <= 40, !text.contains("。"), !text.contains("：") else {
            return false
        }
        guard endsAsName(text) else { return false }
        var last: ArraySlice<Unicode.Scalar>?
        var hasOffice = false
        for token in NameTokens(text, partsAtCommas: false) {
            if let last, !Surnames.mayBeName(last, common: true) {
                guard Vocabulary.roleSuffixes.isSuffix(of: last) || isBody(last) else {
                    return false
                }
                hasOffice = true
            }
            last = token
        }
        return hasOffice
            && last.map { Surnames.mayBeName($0) || Surnames.isTranscribed($0, from: 2) } == true
    }

    /// Whether what stands behind the last blank may be a name or the end of one.
    private static func endsAsName(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let end = text.lastIndex { $0.isLayoutBlank }.map { text[($0 + 1)...] } ?? text
        // One or two characters may have been cut off the name before them.
        return end.count <= 2 || Surnames.mayBeName(end) || Surnames.isTranscribed(end)
    }

    static func isBody(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 4 && Vocabulary.bodySuffixes.isSuffix(of: text)
    }

    static func withoutSigns(_ printed: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var text = printed.trimmed
        while let first = text.first {
            if Vocabulary.bylineSigns.contains(first) || first.isLayoutBlank || first.isCreditMark
                || first == "*" || first.isDash
            {
                text.removeFirst()
            } else if let length = works.match(in: text, at: text.startIndex),
                length > 1, length < text.count,
                followsMark(text, length) || text[text.startIndex + length].isLayoutBlank
            {
                text.removeFirst(length)
            } else if let length = prefixes.match(in: text, at: text.startIndex),
                length < text.count,
                followsMark(text, length)
            {
                text.removeFirst(length)
            } else {
                break
            }
        }
        return text.trimmed
    }

    /// 本刊记者　某某　文／图: the name without the words that say what it made.
    private static func withoutCredit(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar> {
        guard let length = works.suffix(of: text), length < text.count,
            text[text.endIndex - length - 1].isLayoutBlank
        else { return text }
        return text.dropLast(length).trimmed
    }

    static let works: WordTable = [
        "文/图", "文／图", "图/文", "图／文", "文图", "图文", "文/摄", "文／摄", "摄影报道", "文并图", "文、图", "图、文",
    ]

    static let prefixes: WordTable = [
        "文", "图文", "文图", "文·图", "图·文", "作者", "撰文", "撰稿", "供稿", "整理", "执笔", "采写", "口述", "文字整理", "编译",
        "建议人", "提案人",
    ]

    private static func followsMark(_ text: ArraySlice<Unicode.Scalar>, _ length: Int) -> Bool {
        return text[text.startIndex + length].isCreditMark
    }

    /// A bracket at the end of the text: its inside, and what stands before it.
    static func trailingBracket(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (inner: ArraySlice<Unicode.Scalar>, rest: ArraySlice<Unicode.Scalar>)? {
        let text = text.trimmed
        guard let last = text.last, last.closesBracket,
            let open = text.lastIndex(where: { $0.opensBracket })
        else { return nil }
        let inner = text[(open + 1)..<(text.endIndex - 1)].filter { !$0.isLayoutBlank }
            .map(\.narrowedAlphanumeric)[...]
        return (inner, text[..<open].trimmed)
    }

    private static func single(_ token: ArraySlice<Unicode.Scalar>) -> Author {
        if SignedPlace.isOne(token) {
            return Author(name: String(scalars: token), isOrganisation: true)
        }
        if Surnames.mayBeName(token) || Surnames.isTranscribed(token),
            !isBody(token) || token.count <= 3
        {
            return Author(name: String(scalars: token))
        }
        if let (role, name) = glued(token) { return Author(name: name, role: role) }
        let isPen = token.count <= 3 || Surnames.isTranscribed(token) && !isBody(token)
        return Author(name: String(scalars: token), isOrganisation: !isPen)
    }

    /// 某某办公室李某某: the name that follows an office or a post without a blank.
    static func glued(_ token: ArraySlice<Unicode.Scalar>) -> (role: String, name: String)? {
        if let dot = token.firstIndex(where: { $0.isNameDot }) {
            for cut in token.indices.dropFirst(3)
            where cut < dot - 1 && Vocabulary.bodySuffixes.isSuffix(of: token[..<cut]) {
                let next = token[cut...]
                if Vocabulary.bodySuffixes.match(in: next, at: cut) ?? 0 <= 1, next.count >= 4 {
                    return (String(scalars: token[..<cut]), String(scalars: next))
                }
            }
        }
        for length in [3, 2, 4] where token.count >= length + 2 {
            let name = token.suffix(length)
            let head = token.dropLast(length)
            guard Surnames.mayBeName(name), let last = name.last,
                !officeEndings.contains(last), !Vocabulary.roleSuffixes.isWhole(name),
                // 石桥街社|区医生 ends in a post.
                !Vocabulary.roleSuffixes.isWhole(name.dropFirst())
            else { continue }
            if Vocabulary.roleSuffixes.isSuffix(of: head)
                || (head.count >= 4 && Vocabulary.bodySuffixes.isSuffix(of: head))
            {
                return (String(scalars: head), String(scalars: name))
            }
        }
        return nil
    }

    /// What the last word of an office ends with, and names hardly ever do.
    private static let officeEndings = ScalarSet("科室委办会局处组院部站社网厅")

    private static func several(
        _ tokens: [ArraySlice<Unicode.Scalar>], _ printed: ArraySlice<Unicode.Scalar>
    ) -> [Author] {
        var authors: [Author] = []
        var role: [ArraySlice<Unicode.Scalar>] = []
        for token in tokens {
            if Surnames.mayBeName(token), token.count <= 3 || !isBody(token), !isOffice(token) {
                let words = role.isEmpty ? nil : roleText(role, printed)
                authors.append(Author(name: String(scalars: token), role: words))
            } else if let (head, name) = glued(token) {
                authors.append(Author(name: name, role: head))
                role = []
            } else if token.count <= 3 || Surnames.isTranscribed(token)
                || authors.isEmpty && role.last.map(Vocabulary.isReporter) == true
                    && Vocabulary.mayReport(token),
                token.count >= 2, !role.isEmpty, token.allSatisfy({ $0.isHan }), !isOffice(token),
                token.last.map({ !officeEndings.contains($0) }) ?? false
            {
                // Behind an office a short word is a name, however rare its surname.
                authors.append(Author(name: String(scalars: token), role: roleText(role, printed)))
            } else if role.isEmpty, Surnames.isTranscribed(token), token.count >= 4,
                !isBody(token), !isOffice(token)
            {
                authors.append(Author(name: String(scalars: token)))
            } else {
                if !authors.isEmpty { role = [] }
                role.append(token)
            }
        }
        // 某某　某会党组书记、主任: the office behind the name.
        if authors.count == 1, authors[0].role == nil, let last = role.last,
            Vocabulary.roleSuffixes.isSuffix(of: last), OfficeAndName.standsBehind(printed)
        {
            authors[0].role = roleText(Array(tokens.dropFirst()), printed)
        }
        if authors.isEmpty {
            if tokens.allSatisfy({ isBody($0) }) {
                return tokens.map { Author(name: String(scalars: $0), isOrganisation: true) }
            }
            let whole = String(scalars: tokens.joined())
            return [Author(name: whole, isOrganisation: isBody(whole.scalarArray[...]))]
        }
        return authors
    }

    private static func isOffice(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
        Vocabulary.roleSuffixes.isWhole(token)
            || (token.count == 3 && token.last == "委" && token.first == "人")
    }

    /// The words of a role with the mark that stood between them (党组书记、主任).
    private static func roleText(
        _ role: [ArraySlice<Unicode.Scalar>], _ printed: ArraySlice<Unicode.Scalar>
    ) -> String {
        String(scalars: Array(role.joined(separator: printed.contains("、") ? ["、"] : [])))
    }
}
