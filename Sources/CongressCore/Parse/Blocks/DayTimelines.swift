/// Timelines of newspapers and magazines: 时间轴, 2020年履职大事（截至10月）, or any heading, above days
/// that stand alone on their lines, each with a sentence or two below.
struct DayTimelines {
    let bulletin: BulletinText
    let shapes: [LineShape]

    private static let names: WordTable = [
        "时间轴", "时间线", "大事", "履职", "这一年", "足迹", "日历", "盘点", "历程", "回眸", "回顾", "轨迹", "记事", "纪事",
    ]
    private static let timelines: WordTable = ["时间轴", "时间线", "履职大事", "大事件"]
    /// What is to come is told in programmes, and each piece of news has its own day.
    private static let others: WordTable = [
        "日程", "议程", "安排", "预告", "计划", "讯", "新闻", "动态", "简讯", "日记", "要闻", "天气", "花絮", "公告",
        "手记", "札记", "日志", "故事", "心得",
    ]
    private static let longestHead = 30
    private static let linesOfHead = 3
    private static let linesOfEntry = 14
    private static let charactersOfEntry = 240
    private static let fewestNamed = 3
    private static let fewestUnnamed = 4

    /// Each timeline among the lines of the body, with its own lines and no other.
    func find(in front: FrontMatter) -> [ChronicleDraft] {
        var found: [ChronicleDraft] = []
        var index = 1
        while index < shapes.count {
            guard let first = day(index), front.isBody(index),
                let head = heading(above: index), first.isAlone || head.isTimeline
            else {
                index += 1
                continue
            }
            let run = run(from: index, alone: first.isAlone)
            if run.entries >= (head.isNamed ? Self.fewestNamed : Self.fewestUnnamed),
                head.isNamed || run.months >= 2 && front.contents.entries.isEmpty,
                (head.index..<run.end).allSatisfy({ front.isBody($0) }),
                !first.isAlone || !goesOn(behind: run)
            {
                found.append(
                    ChronicleDraft(
                        heading: Array(head.index..<index), lines: Array(index..<run.end)))
            }
            index = max(run.end, index + 1)
        }
        return found
    }

    /// Another day alone stands close behind the last entry: the days are those of something else.
    private func goesOn(behind run: Run) -> Bool {
        (run.end..<max(run.end, min(run.end + Self.linesOfEntry, shapes.count))).contains {
            day($0)?.isAlone == true
        }
    }

    private struct Head {
        var index: Int
        var isNamed = false
        /// 时间轴 says so of days with their words on the same line, too.
        var isTimeline = false
    }

    /// The topmost of the lines that name the timeline, or else the one right above the first day.
    private func heading(above day: Int) -> Head? {
        var lines: [Int] = []
        for index in (max(0, day - Self.linesOfHead)..<day).reversed() {
            guard isHead(index) else { break }
            lines.append(index)
        }
        // A 大事记 is read where it stands.
        guard let right = lines.first, let top = lines.last,
            top == 0 || shapes[top - 1] != .chronicleHeading,
            !lines.contains(where: { Self.others.occurs(in: bulletin.text(at: $0)) })
        else { return nil }
        let named = lines.last { Self.names.occurs(in: bulletin.text(at: $0)) }
        guard !((named ?? right)..<day).contains(where: namesWriter) else { return nil }
        if let named {
            let isTimeline = lines.contains { Self.timelines.isSuffix(of: bulletin.text(at: $0)) }
            return Head(index: named, isNamed: true, isTimeline: isTimeline)
        }
        let isApart =
            right == 0 || bulletin.text(at: right - 1).endsLikeProse
            || bulletin.lines[right].gap > bulletin.lines[day].gap
        return isApart ? Head(index: right) : nil
    }

    /// What somebody wrote with days as its crossheads is a text.
    private func namesWriter(_ index: Int) -> Bool {
        let printed = bulletin.printed(at: index)
        return !Self.names.occurs(in: bulletin.text(at: index))
            && (OfficeAndName.isByline(printed) || Byline.areNames(printed))
    }

    /// A 大事记 with a heading that all editors share is read where it stands.
    private func isHead(_ index: Int) -> Bool {
        guard shapes[index] == .short || shapes[index] == .subtitle || shapes[index] == .column
        else { return false }
        let text = bulletin.text(at: index)
        return text.count <= Self.longestHead && !text.endsLikeProse
            && !text.contains { $0 == "。" || $0 == "；" || $0.isColon }
    }

    private struct Run {
        var entries = 0
        var months = 0
        /// The line behind the last entry.
        var end: Int
    }

    /// Days that go forward, each above a few whole sentences.
    private func run(from start: Int, alone: Bool) -> Run {
        var run = Run(end: start)
        var last: (month: Int, day: Int)?
        var at = start
        while at < bulletin.lines.count, let day = day(at), day.isAlone == alone,
            let end = entry(at, isAlone: alone)
        {
            if let last {
                let next = (day.month, day.day ?? last.day)
                guard next >= last || day.month < last.month - 6 else { break }
            }
            if day.month != last?.month { run.months += 1 }
            if day.day != nil { run.entries += 1 }
            last = (day.month, day.day ?? 0)
            run.end = end
            at = end
        }
        return run
    }

    /// Behind the words of an entry, which are whole sentences right up to the next day; those of the last one
    /// end with their paragraph.
    private func entry(_ start: Int, isAlone: Bool) -> Int? {
        let first = isAlone ? start + 1 : start
        guard first < bulletin.lines.count, !opensProgramme(bulletin.text(at: first)) else {
            return nil
        }
        var count = 0
        var widest = 0
        var end: Int?
        for at in first..<min(first + Self.linesOfEntry, bulletin.lines.count) {
            let text = bulletin.text(at: at)
            if at > start, day(at) != nil {
                return bulletin.text(at: at - 1).endsLikeProse && at > first ? at : end
            }
            count += text.count
            widest = max(widest, bulletin.width(at: at))
            guard count <= Self.charactersOfEntry else { break }
            if end == nil || end == at && isFurtherParagraph(at, first), text.endsLikeProse,
                endsParagraph(at, first, widest)
            {
                end = at + 1
            }
        }
        return end
    }

    /// As close below the paragraph above as that is below its day.
    private func isFurtherParagraph(_ at: Int, _ first: Int) -> Bool {
        shapes[at] == .prose && bulletin.lines[at].gap <= bulletin.lines[first].gap
            && !Vocabulary.newsMarks.isPrefix(of: bulletin.text(at: at))
    }

    /// A short last line, or more room below it than between the lines of the entry.
    private func endsParagraph(_ at: Int, _ first: Int, _ widest: Int) -> Bool {
        guard at + 1 < bulletin.lines.count, at > first else { return true }
        return bulletin.width(at: at) + 2 < widest
            || bulletin.lines[at + 1].gap > bulletin.lines[at].gap
    }

    /// 上午, 9：00, a hotel or a hall: what is to be done on the day.
    private func opensProgramme(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if DayTime.words.isPrefix(of: text) { return true }
        guard let (_, end) = Numeral.read(text, at: text.startIndex), end < text.endIndex else {
            return false
        }
        return text[end].isColon || text[end] == "时"
    }

    private struct Day {
        var month: Int
        var day: Int?
        /// Nothing else stands on the line.
        var isAlone: Bool
    }

    /// 1月26日, 3月10日至12日, 6月, or one of them and the words of the entry.
    private func day(_ index: Int) -> Day? {
        let text = bulletin.text(at: index).drop { !$0.isHan && !$0.isASCIIDigit }
        guard let first = text.first, first.isASCIIDigit || Numeral.isChinese(first),
            let date = PrintedDate.read(text, at: text.startIndex), let month = date.first.month
        else { return nil }
        if date.end == text.endIndex {
            return Day(month: month, day: date.first.day, isAlone: true)
        }
        guard case .dated = ChronicleOpening(bulletin: bulletin).read(index) else { return nil }
        return Day(month: month, day: date.first.day, isAlone: false)
    }
}
