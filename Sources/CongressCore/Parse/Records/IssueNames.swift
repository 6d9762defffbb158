/// What the covers of an issue are called, and who publishes it.
struct IssueNames {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let front: FrontMatter

    /// A cover may set the place in ornamental forms (安陽), and converters leave radicals in the
    /// place of characters (⼈⼤); the texts print it plainly, and ids are typed by hand.
    func plain(_ printed: String, region: String?) -> String {
        let name = String(scalars: printed.unicodeScalars.map(withoutRadical))
        guard let region else { return name }
        let place = Array(region.unicodeScalars.dropLast())
        let head = Array(name.unicodeScalars.prefix(place.count))
        guard head.count == place.count, head != place,
            FoldedText(head).scalars == FoldedText(place).scalars
        else { return name }
        return String(scalars: place + name.unicodeScalars.dropFirst(place.count))
    }

    private func withoutRadical(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0x2E80...0x2FDF).contains(scalar.value), case .one(let plain) = Folding.fold(scalar)
        else {
            return scalar
        }
        return plain
    }

    private static let publisherKeys = WordTable(list: Vocabulary.publisherKeyList)
    /// Believed where no other is named.
    private static let authorityKeys = WordTable(list: Vocabulary.authorityKeyList)

    /// The last to be asked: most such fields name the office of a publisher who is named elsewhere.
    private static let editorKeys = WordTable(list: "编辑出版 编辑、出版 编辑/出版")

    func publisher(_ covers: [Int]) -> String? {
        publisher(covers, Self.publisherKeys) ?? announced(covers)
            ?? publisher(covers, Self.authorityKeys)
            ?? IssuingOffice(bulletin: bulletin, front: front).name(covers)
            ?? suffixedPublisher(covers) ?? publisher(covers, Self.editorKeys)
            ?? publisher(covers, Self.publisherKeys, isPeriodical: true)
    }

    /// - Parameter isPeriodical: takes 《某某人大》编辑部 too.
    private func publisher(
        _ covers: [Int], _ keys: WordTable, isPeriodical: Bool = false
    ) -> String? {
        for index in covers where bulletin.lines[index].count <= 60 {
            guard let rest = field(index, keys) else { continue }
            let name = withoutTail(rest.prefix { !$0.isLayoutBlank })
            if name.count >= 4, name.contains("人") || name.contains("会"),
                isPeriodical || name.first != "《"
            {
                return String(scalars: name)
            }
        }
        return nil
    }

    /// What stands behind 主　　办： or another key of a publisher, as printed.
    private func field(_ index: Int, _ keys: WordTable) -> ArraySlice<Unicode.Scalar>? {
        let text = bulletin.text(at: index)
        let printed = bulletin.printed(at: index)
        guard let length = keys.match(in: text, at: text.startIndex),
            length < text.count
        else { return nil }
        if text[text.startIndex + length].isColon,
            let colon = printed.firstIndex(where: { $0.isColon })
        {
            return printed[(colon + 1)...].trimmed
        }
        // 主　办　某某市人大常委会
        var letters = 0
        let rest = printed.drop { scalar in
            guard letters < length else { return false }
            letters += scalar.isLayoutBlank ? 0 : 1
            return true
        }
        return rest.first?.isLayoutBlank == true ? rest.trimmed : nil
    }

    /// The text without the date that closes it: 某某办公室 2023年8月16日印发.
    private func withoutDate(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let found = PrintedDate.first(in: text), found.date.first.year != nil,
            found.at > text.startIndex
        else { return text }
        return text[..<found.at]
    }

    /// 某办公室编 二〇二三年七月出版: the name alone.
    private func withoutTail(_ name: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var name = name
        while let length = PublicationWords.publisherEndings.suffix(of: name), length < name.count {
            name = name.dropLast(length)
        }
        return name
    }

    private func suffixedPublisher(_ covers: [Int]) -> String? {
        for index in covers {
            let text = publisherPart(index)
            for word in ["编印", "主管主办", "主管、主办", "主办", "印发", "编"] as [Word]
            where text.ends(with: word) && text.count >= word.count + 5 && text.count <= 36 {
                let name = withoutDate(text.dropLast(word.count))
                if name.contains("人大") || name.contains("人民代表大会") { return String(scalars: name) }
            }
        }
        for index in covers
        where front.what[index] == .masthead && field(index, Self.editorKeys) == nil {
            let text = bulletin.text(at: index)
            let first = bulletin.printed(at: index).split { $0.isLayoutBlank }.first ?? []
            if text.count >= 6, text.count <= 40,
                text.contains("人大常委会") || text.contains("人民代表大会常务委员会"),
                !text.ends(with: "公报"), !text.ends(with: "次会议"), text.last != "刊"
            {
                let name = first.count >= 6 ? first.map(\.narrowedAlphanumeric)[...] : text
                return String(scalars: withoutTail(name))
            }
            if CoverLines.secretariats.isSuffix(of: text.withoutClosingDate) {
                return String(scalars: text.withoutClosingDate)
            }
        }
        return nil
    }

    /// 某办公厅主办　　2021年9月30日出版: the first words of a line of the masthead name the publisher.
    private func announced(_ covers: [Int]) -> String? {
        for index in covers where front.what[index] == .masthead || front.what[index] == .colophon {
            for word in bulletin.printed(at: index).split(whereSeparator: \.isLayoutBlank) {
                let bare = withoutNote(word)
                guard let length = PublicationWords.publisherEndings.suffix(of: bare),
                    bare.count >= length + (bare.dropLast(length).ends(with: "报社") ? 3 : 5)
                else { continue }
                let name = withoutTail(bare)
                if name.contains("人大") || name.contains("人民代表大会")
                    || name.ends(with: "报社") && front.what[index] == .masthead
                {
                    return String(scalars: name)
                }
            }
        }
        return nil
    }

    /// 某办公厅编印（内部刊物）: without what the bracket behind it notes.
    private func withoutNote(_ word: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard word.last?.closesBracket == true,
            let open = word.lastIndex(where: { $0.opensBracket })
        else { return word }
        return word[..<open]
    }

    /// 6月30日　第2期　某某办公室主办: the last part of a line that wide blanks part, without its date.
    private func publisherPart(_ index: Int) -> ArraySlice<Unicode.Scalar> {
        let text = bulletin.text(at: index)
        let last = bulletin.printed(at: index).split { $0.isLayoutBlank }.last ?? []
        guard text.contains("期"), last.count >= 8, text.suffix(last.count).elementsEqual(last)
        else {
            return text.withoutClosingDate
        }
        return text.suffix(last.count)
    }

    /// The name on the cover: short, above or beside the issue's number.
    func publication(_ covers: [Int]) -> String? {
        let reader = CoverLines(bulletin: bulletin, shapes: shapes)
        if let name = newspaperAlone(covers, reader) { return lettered(name) }
        for index in covers where front.what[index] == .masthead || front.what[index] == .colophon {
            if let name = nameBesideNumber(index) ?? nameBesideLetters(index)
                ?? nameSetDown(from: index)
            {
                return lettered(name)
            }
            let text = withoutTitleMarks(bulletin.text(at: index))
            let rest = secondLine(of: index)
            if !rest.isEmpty { return lettered(text + rest) }
            guard text.count >= 2, text.count <= 16, !reader.isIssueLine(text),
                !CoverLines.weekdays.isPrefix(of: text),
                shapes[index] != .dateNote, !reader.hasColophonWord(text),
                text.filter({ $0.isHan }).count * 10 >= text.count * 8,
                !text.contains(where: \.isColon),
                shapes[index] != .colophonField
            else { continue }
            if text.ends(with: "编印") || text.ends(with: "主办") || text.ends(with: "印发")
                || text.ends(with: "常委会") || text.ends(with: "委员会") || text.contains("资料")
                || text.contains("准印") || reader.isOfCirculation(text)
                || PageNumber.isOne(text)
                || text.starts(with: "主办")
                || text.ends(with: "编") || text.ends(with: "出版")
                || text.ends(with: "刊") && text.count <= 4
                || CoverLines.specials.isSuffix(of: text.without { $0.isASCIIDigit })
            {
                continue
            }
            return lettered(text)
        }
        return newspaper(covers) ?? nameAtTop().map(lettered)
    }

    /// 某某人大　2017年第12期, 第2号　某某市人大常委会公报: the name in the line that numbers the issue.
    private func nameBesideNumber(_ index: Int) -> ArraySlice<Unicode.Scalar>? {
        let text = bulletin.text(at: index)
        guard front.what[index] == .masthead, text.count <= 48, shapes[index] != .colophonField
        else { return nil }
        let name = text[..<PublicationWords.behindName(text).startIndex]
        if !name.isEmpty { return name }
        guard numbersIssue(text) else { return nil }
        return bulletin.printed(at: index).split { !$0.isHan }.first {
            $0.count >= 4 && PublicationWords.endings.isSuffix(of: $0)
        }
    }

    /// LANHU RENDA 某某人大: the name beside the same in other letters.
    private func nameBesideLetters(_ index: Int) -> ArraySlice<Unicode.Scalar>? {
        let printed = bulletin.printed(at: index)
        guard front.what[index] == .masthead, printed.count <= 40,
            printed.contains(where: \.isASCIILetter),
            printed.allSatisfy({ $0.isHan || $0.isRoman || $0.isLayoutBlank })
        else { return nil }
        let name = printed.only(\.isHan)[...]
        return (4...12).contains(name.count) && PublicationWords.endings.isSuffix(of: name)
            ? name : nil
    }

    private func numbersIssue(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var numbers = IssueNumbers()
        numbers.read(text)
        numbers.readRunning(text)
        return numbers.number != nil || numbers.total != nil
    }

    /// 人民之声　2017年第3期 tells by its place alone what the bulletin is called.
    private func nameAtTop() -> ArraySlice<Unicode.Scalar>? {
        guard front.what.first == .masthead, numbersIssue(bulletin.text(at: 0)) else {
            return nil
        }
        return bulletin.printed(at: 0).split { !$0.isHan }.first {
            (3...8).contains($0.count) && mayBeName($0)
        }
    }

    /// A name whose characters stand below each other, all of them or the last.
    private func nameSetDown(from index: Int) -> ArraySlice<Unicode.Scalar>? {
        let below = ((index + 1)..<bulletin.lines.count).prefix {
            front.what[$0] == .masthead && bulletin.lines[$0].count == 1
                && bulletin.text(at: $0).allSatisfy(\.isHan)
        }
        let name = bulletin.text(of: [index] + below)
        return !below.isEmpty && !PublicationWords.endings.isSuffix(of: bulletin.text(at: index))
            && (3...16).contains(name.count) && name.allSatisfy(\.isHan)
            ? name : nil
    }

    private func mayBeName(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        !word.contains { $0 == "第" || $0 == "年" || $0 == "期" || $0 == "刊" || $0 == "号" }
            && !word.contains("资料") && !word.contains("会议") && !word.starts(with: "内部")
            && !Vocabulary.bodySuffixes.isSuffix(of: word) && !isPlace(word)
            && !PublicationWords.publisherEndings.isSuffix(of: word)
            && !Vocabulary.colophonKeys.isPrefix(of: word)
    }

    /// 特别报道 / 2021年12月28日 星期二 / 某某日报: the name of the paper, and not that of its page.
    private func newspaperAlone(_ covers: [Int], _ reader: CoverLines) -> ArraySlice<
        Unicode.Scalar
    >? {
        guard covers.contains(where: { reader.isDateline(bulletin.text(at: $0)) }) else {
            return nil
        }
        let names = covers.filter { front.what[$0] == .masthead }.map { bulletin.text(at: $0) }
        return names.first { CoverLines.isNewspaperName($0) }
    }

    /// 2013年3月6日 星期三 某某日报 两会特刊 3: a newspaper's name in the line at the head of its page.
    private func newspaper(_ covers: [Int]) -> String? {
        for index in covers where front.what[index] == .masthead {
            for word in bulletin.printed(at: index).split(whereSeparator: \.isLayoutBlank)
            where word.count >= 3 && word.count <= 8 && word.allSatisfy({ $0.isHan })
                && PublicationWords.newspapers.isSuffix(of: word)
            {
                return String(scalars: word)
            }
        }
        return nil
    }

    /// 《某某人大》
    private func withoutTitleMarks(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar> {
        text.first == "《" && text.firstIndex(of: "》") == text.endIndex - 1
            ? text.dropFirst().dropLast() : text
    }

    private func lettered(_ name: ArraySlice<Unicode.Scalar>) -> String {
        String(
            scalars: name.filter {
                $0.isHan || $0.isASCIIDigit || $0.isASCIILetter || $0.isNameDot
            })
    }

    /// 某市人民代表大会 / 常务委员会公报, …常务委员会 / 公　报: the rest of a name set over two lines.
    private func secondLine(of index: Int) -> ArraySlice<Unicode.Scalar> {
        let name = bulletin.text(at: index)
        if name.ends(with: "次会议"), index + 1 < bulletin.lines.count, name.count <= 40,
            front.what[index + 1] == .masthead,
            Self.publicationEndings.isWhole(bulletin.text(at: index + 1))
        {
            return bulletin.text(at: index + 1)
        }
        guard index + 1 < bulletin.lines.count, front.what[index + 1] == .masthead,
            name.count <= 30,
            bulletin.lines[index + 1].gap <= 1,
            IssueNames.publicationHeads.isSuffix(of: name) || isPlace(name)
                || Self.worksOfCongress.isSuffix(of: name)
        else { return [] }
        let text = bulletin.text(at: index + 1)
        if Self.worksOfCongress.isSuffix(of: name) {
            return Self.publicationEndings.isWhole(text) ? text : []
        }
        if isPlace(name) { return Self.gazettes.isWhole(text) ? text : [] }
        if text.first == "第", text.ends(with: "次会议"), index + 2 < bulletin.lines.count,
            front.what[index + 2] == .masthead, bulletin.lines[index + 2].gap <= 1,
            Self.publicationEndings.isWhole(bulletin.text(at: index + 2))
        {
            return text + bulletin.text(at: index + 2)
        }
        return text.count <= 12 && Self.publicationEndings.isSuffix(of: text) ? text : []
    }

    /// 某某旗 above 人大常委会公报.
    private func isPlace(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
        name.count >= 2 && name.count <= 16 && name.allSatisfy { $0.isHan }
            && name.last.map(Vocabulary.regionSuffixes.contains) == true
    }

    private static let gazettes: WordTable = [
        "人大常委会公报", "人民代表大会常务委员会公报", "人大公报", "人民代表大会公报", "人大常委会会刊", "人大会刊", "人大通讯", "人大简报",
        "人大信息", "人大工作", "人大常委会通讯", "人大常委会简报",
    ]
    private static let publicationHeads: WordTable = ["人民代表大会", "常委会", "常务委员会"]
    /// 某区街道人大工作 / 简　　报
    private static let worksOfCongress: WordTable = ["人大工作", "代表工作"]
    private static let publicationEndings: WordTable = [
        "公报", "会刊", "通讯", "简报", "汇刊", "文件汇编", "文件选编", "会议文件", "文件集", "资料汇编", "汇编",
    ]
}
