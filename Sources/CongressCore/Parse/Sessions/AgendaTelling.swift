/// What the report of a meeting tells of its matters, sentence by sentence and list by list.
struct AgendaTelling {
    private let report: MeetingReport
    private let draft: MeetingDraft
    private let agenda: AgendaReader

    private(set) var items: [Session.AgendaItem] = []
    private var known: Set<[ExactKey]> = []
    private var repeats = ToldAgain()
    private var programme: [Session.AgendaItem] = []
    /// Whether the sentence before told of the meeting, so that the next may do so without its name.
    private var goesOn = false
    /// Whether it named the meeting, or told of it behind one that did.
    private var isOwn = false
    /// Whether it ended with who was at the meeting, so that the next may tell what this did.
    private var isSeated = false

    init(_ report: MeetingReport, of draft: MeetingDraft, by agenda: AgendaReader) {
        self.report = report
        self.draft = draft
        self.agenda = agenda
    }

    /// Reads the sentences of a stretch in their order.
    mutating func read(_ stretch: Range<Int>) {
        let text = report.text
        let start = report.sentences[stretch.lowerBound].lowerBound
        // With the mark that ends the last sentence.
        let end = min(text.count, report.sentences[stretch.upperBound - 1].upperBound + 1)
        var lists = AnnouncedLists(text: text).lists(in: start..<end)[...]
        var last: AgendaReader.ListReading?
        for index in stretch {
            let sentence = report.sentences[index]
            if let last, sentence.lowerBound < last.list.end {
                // What is said behind an item's first sentence.
                if !last.items.isEmpty, !last.list.items.contains(where: sentence.overlaps) {
                    take(sentence, index)
                }
                continue
            }
            while let list = lists.first, list.announcement.upperBound <= sentence.lowerBound {
                lists.removeFirst()
            }
            if let list = lists.first, list.announcement.lowerBound < sentence.upperBound,
                let reading = agenda.reading(
                    of: list, in: text, isMeetings: draft.sentences.contains(index) || goesOn)
            {
                take(reading, in: sentence, index)
                last = reading
            } else {
                take(sentence, index)
            }
        }
    }

    /// Behind the last stretch: matters of the programme that are told again as dealt with stand once.
    mutating func close() {
        if items.count > 3 {
            items.removeAll { AgendaTelling.summaries.isWhole($0.item.scalarArray[...]) }
        }
        guard !programme.isEmpty else { return }
        let told = items.filter { !programme.contains($0) }
        items.removeAll { item in
            programme.contains(item)
                && told.contains {
                    $0.item.hasSuffix(item.item)
                        || $0.action == item.action && SessionCluster.areOne($0, item)
                }
        }
    }

    /// 传达学习有关会议精神，研究有关工作: what the lead sums up before each matter is told.
    private static let summaries = WordTable(
        list: "有关会议精神 相关会议精神 有关文件精神 相关文件精神 有关精神 相关精神 有关工作 相关工作")

    private mutating func take(
        _ reading: AgendaReader.ListReading, in sentence: Range<Int>, _ index: Int
    ) {
        let isOwn = reading.items.isEmpty || reading.isProgramme
        let announcement = reading.list.announcement
        let before =
            sentence.lowerBound..<(isOwn ? announcement.upperBound : announcement.lowerBound)
        if !before.isEmpty { take(before, index) }
        add(reading.items)
        if reading.isProgramme { programme += reading.items }
        goesOn = !reading.items.isEmpty
    }

    private mutating func take(_ sentence: Range<Int>, _ index: Int) {
        let isNaming = draft.sentences.contains(index)
        let isFurther =
            isSeated && agenda.beginsWithAct(sentence, of: report.text)
            || !items.isEmpty && agenda.opensWithAct(sentence, of: report.text)
        let found = agenda.items(
            in: sentence, of: report.text, isMeetings: isNaming || goesOn || isFurther,
            isDemocraticLife: draft.mention.isDemocraticLife,
            named: draft.namedEnds[index] ?? draft.mention.range.upperBound)
        add(found)
        goesOn = agenda.mayGoOn(after: sentence, of: report.text, told: !found.isEmpty)
        isSeated = (isNaming || isOwn) && agenda.closesWithSeats(sentence, of: report.text)
        isOwn = isNaming || isSeated || goesOn
    }

    private mutating func add(_ found: [Session.AgendaItem]) {
        for item in found where items.isEmpty || !agenda.refersBack(item.item) {
            if !repeats.take(item) { continue }
            let isNew = known.insert([ExactKey(item.action), ExactKey(item.item)]).inserted
            if isNew { items.append(item) }
        }
    }
}
