/// Puts the lines of one text back into paragraphs: a line that breaks off in mid-sentence, at a
/// page end, a column end or a hard wrap, goes on in the next.
struct ParagraphJoiner {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let adjacency: Adjacency

    /// - Parameters:
    ///   - heading: how many lines at the top are a heading, each a paragraph of its own.
    ///   - isProse: no line is a heading: whatever does not end a sentence goes on.
    func assemble(_ lines: [Int], heading: Int = 0, isProse: Bool = false) -> TextAssembler {
        var assembler = TextAssembler(bulletin: bulletin, lines: lines)
        for (position, index) in lines.enumerated() {
            let upper = position > 0 ? lines[position - 1] : nil
            let joined =
                upper.map {
                    position <= heading
                        ? position < heading && opensNote($0)
                        : isProse ? runsOn($0, index) : isJoined($0, index)
                } ?? false
            assembler.append(bulletin.lines[index], joined: joined)
        }
        return assembler
    }

    /// （2023年6月29日某市第八届人民代表大会: the upper line of a note that the heading tears.
    private func opensNote(_ upper: Int) -> Bool {
        let text = bulletin.text(at: upper)
        return text.first?.opensBracket == true && !text.contains { $0.closesBracket }
    }

    /// Between lines that are prose, whatever does not end a sentence goes on.
    private func runsOn(_ upper: Int, _ lower: Int) -> Bool {
        let above = bulletin.text(at: upper)
        guard let last = above.last, let first = bulletin.text(at: lower).first else {
            return false
        }
        return opensMidSentence(first) || !above.endsLikeProse && !last.isColon
    }

    private func isJoined(_ upper: Int, _ lower: Int) -> Bool {
        switch shapes[lower] {
        case .noteTail: return true
        case .outline, .closingNote, .sourceNote, .byline, .subtitle, .dateNote, .salutation,
            .jumpFrom,
            .jumpTo, .column, .editorsNote, .pageNumber, .webField:
            return false
        default: break
        }
        switch shapes[upper] {
        // ——坚持工业强市，打造三 / 大产业基地；
        case .subtitle where isDashedItem(upper, lower): return true
        case .closingNote, .noteTail, .sourceNote, .byline, .subtitle, .dateNote, .salutation,
            .jumpFrom, .column, .webField:
            return false
        default: break
        }
        let above = bulletin.text(at: upper)
        let below = bulletin.text(at: lower)
        guard let last = above.last, let first = below.first else { return false }
        if opensMidSentence(first) { return true }
        if isAppointment(above), isAppointment(below) { return false }
        if opensField(below) || bulletin.lines[lower].gap > 0 && opensField(above) { return false }
        if ParagraphJoiner.itself.isPrefix(of: below),
            opensField(above) || Byline.isRoll(bulletin.printed(at: upper))
                || namesPaper(above)
        {
            return false
        }
        if above.endsLikeProse || last.isColon || last == "；" || last == ";" { return false }
        if last.isComma || tearsDate(above, below) { return true }
        // A line end that left one character or two behind.
        if above.count > 30 || above.count <= 2 && bulletin.lines[upper].gap == 0 { return true }
        if adjacency.count(last, first) >= 2 || endsWord(below) { return true }
        return bulletin.lines[lower].gap == 0 || above.contains("，") || above.contains("。")
            || isFull(upper, lower)
    }

    /// …会议于12月 / 22日下午…, …截至2022年 / 6月底: a date over a line end.
    private func tearsDate(
        _ above: ArraySlice<Unicode.Scalar>, _ below: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard above.count > 6, let last = above.last, last == "年" || last == "月",
            above.dropLast().last?.isASCIIDigit == true,
            let (_, end) = Numeral.read(below, at: below.startIndex), end < below.endIndex
        else { return false }
        return below[end] == (last == "年" ? "月" : "日")
    }

    /// 某某为市水利局局长, 某某的市水利局局长职务: a row of a list, whole without a mark.
    private func isAppointment(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 60 else { return false }
        return text.ends(with: "职务")
            || Vocabulary.roleSuffixes.isSuffix(of: text) && text.dropFirst(2).contains("为")
    }

    /// A paragraph set in behind a dash, and the next line of it.
    private func isDashedItem(_ upper: Int, _ lower: Int) -> Bool {
        let (above, below) = (bulletin.lines[upper], bulletin.lines[lower])
        guard let last = bulletin.text(above).last else { return false }
        if last.isComma { return true }
        return last.isHan && lower == upper + 1 && above.indent >= 4 && below.indent < 2
            && abs(above.count + 2 - below.count) <= 2
    }

    /// 理论武|装。认真落实…: no sentence is as short as what stands before its first mark.
    private func endsWord(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let word = text.prefix { $0.isHan }
        return (1...2).contains(word.count) && text[word.endIndex...].first == "。"
    }

    /// 时间：…, 出席：…: a field of minutes stands on a line of its own.
    private func opensField(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let length = ParagraphJoiner.fields.match(in: text, at: text.startIndex),
            length < text.count
        else { return false }
        return text[text.startIndex + length].isColon
    }

    /// （三）关于防汛工作情况的报告: an item of a list that is set without stops.
    private func namesPaper(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
        Outline.number(line) != nil && ParagraphJoiner.papers.isSuffix(of: line)
    }

    private static let papers = WordTable(
        list: "报告 汇报 说明 决议 决定 议案 草案 方案 办法 名单 事项 任免 工作 管理 宣誓 测评 询问 选举")

    /// 会议听取了… below the lists of who came.
    private static let itself: WordTable = ["会议", "会上", "本次会议", "主任会议"]
    private static let fields = WordTable(
        list: """
            时间 地点 主持 主持人 会议主持 会议主持人 出席 出席人员 出席会议人员 列席 列席人员 列席会议人员 缺席 缺席人员 请假 请假人员 参加 参加人员 参会人员
            记录 记录人 会议时间 会议地点 会议内容 会议议题 会议议程 议题 议程 主要内容 内容 应到 实到
            """)

    /// A line as wide as its column does not end a paragraph without a mark.
    private func isFull(_ upper: Int, _ lower: Int) -> Bool {
        guard lower == upper + 1, bulletin.lines[lower].gap == 1 else { return false }
        let own = bulletin.width(at: upper)
        guard own >= 12 else { return false }
        // Punctuation that is set narrow makes full lines of one column differ by some characters.
        let slack = max(3, own / 6)
        var alike = 0
        for index in max(0, upper - 3)..<min(bulletin.lines.count, upper + 4) where index != upper {
            let other = bulletin.width(at: index)
            if other > own + slack { return false }
            if other + slack >= own { alike += 1 }
        }
        return alike >= 3
    }

    /// Marks that no sentence begins with.
    private func opensMidSentence(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "，", "。", "、", "；", "：", "！", "？", "”", "’", "》", "）", ",", ";", ")", "%", "％", "·":
            true
        default: false
        }
    }
}
