/// The heads of documents on a newspaper page, set in a column over several short lines: the name of
/// the congress, what was decided, and the note of its adoption, which tells where the head ends.
struct DocumentHeads: Sendable {
    /// On which side of its text a head stands.
    enum Side: Sendable { case above, below }

    struct Part: Sendable {
        let kind: PageUnit.Kind
        /// Behind its last line.
        let end: Int
        /// nil where no note tells.
        let side: Side?
    }

    /// By the position of the body at which each begins.
    private(set) var parts: [Int: Part] = [:]
    /// For each position whether it stands in an announcement, between its head and its date.
    private(set) var inside: [Bool]

    private let roles: LineRoles
    private let notes: DocumentNotes
    private let usualGap: Int

    private var body: [Int] { roles.body }

    init(roles: LineRoles) {
        self.roles = roles
        usualGap = roles.isSpaced ? 1 : 0
        notes = DocumentNotes(roles: roles, usualGap: usualGap)
        inside = Array(repeating: false, count: roles.body.count)
        var position = 0
        while position < body.count { position = read(position) }
        for position in body.indices { takeBare(position) }
        for position in parts.keys { closeAnnouncement(position) }
    }

    private func text(_ position: Int) -> ArraySlice<Unicode.Scalar> {
        roles.bulletin.text(at: body[position])
    }

    private func shape(_ position: Int) -> LineShape { roles.shapes[body[position]] }

    private func gap(_ position: Int) -> Int { roles.bulletin.lines[body[position]].gap }

    private func text(_ range: Range<Int>) -> ArraySlice<Unicode.Scalar> {
        range.flatMap { text($0) }[...]
    }

    // MARK: Heads that a note tells

    /// Reads the head that notes at a position tell of; returns where to go on.
    private mutating func read(_ position: Int) -> Int {
        if isVersion(position) {
            let end = position + 1
            guard let start = titleStart(above: position) else { return end }
            let behind = notes.stackEnd(end) ?? end
            take(start..<end, notes: end..<behind, .above)
            return behind
        }
        guard let end = notes.stackEnd(position) else { return position + 1 }
        if let start = titleStart(above: position) {
            take(start..<position, notes: position..<end, side(of: start..<position, above: end))
        } else if let behind = titleEnd(below: end) {
            take(end..<behind, notes: position..<end, .below)
            let last = notes.stackEnd(behind) ?? behind
            takeNotes(behind..<last, .below)
            return last
        } else {
            // The text that opens here has its title elsewhere.
            takeNotes(position..<end, .above)
        }
        return end
    }

    private mutating func take(_ title: Range<Int>, notes range: Range<Int>, _ side: Side) {
        parts[title.lowerBound] = Part(kind: .title, end: title.upperBound, side: side)
        takeNotes(range, side)
    }

    private mutating func takeNotes(_ range: Range<Int>, _ side: Side) {
        var start = range.lowerBound
        while start < range.upperBound, let end = notes.noteEnd(start) {
            parts[start] = Part(kind: .note, end: end, side: side)
            start = end
        }
    }

    /// The head of a list stands where its names do not.
    private func side(of title: Range<Int>, above next: Int) -> Side {
        guard text(title).ends(with: "名单"), next == body.count || !isRoll(next),
            title.lowerBound > 0
        else { return .above }
        return isRoll(title.lowerBound - 1) ? .below : .above
    }

    /// （第一号） below 公告
    private func isVersion(_ position: Int) -> Bool {
        let text = text(position)
        return position > 0 && TitleVersion.isWhole(text) && text.dropLast().last == "号"
            && self.text(position - 1).ends(with: "公告")
    }

    private static let mostLines = 5

    /// Where the title begins that ends right above a note.
    private func titleStart(above note: Int) -> Int? {
        var top = note
        while top > 0, note - top < DocumentHeads.mostLines, isTitleLine(top - 1),
            top == note ? gap(note) <= usualGap + 1 : goesOn(top, in: note)
        {
            top -= 1
        }
        guard top < note, isDocument(text(top..<note)) else { return nil }
        if let name = nameLine(top..<note) { return name }
        return note - top <= 2 && isEnded(top) && text(top..<note).count >= 5 ? top : nil
    }

    /// The lowest line of a title that names the congress, or the one above it where it speaks of
    /// that congress in the middle: 某会议关于接受 / 某市第三届人大常委会委员 / 辞职的决定.
    private func nameLine(_ range: Range<Int>) -> Int? {
        var names = range.filter { CongressName.opens(text($0)) }
        while names.count > 1, let last = names.last, last > range.lowerBound,
            text(names[names.count - 2]..<last).contains("关于")
        {
            names.removeLast()
        }
        return names.last
    }

    /// A line that goes on in the next one, which stands below no more blank lines than a title has
    /// between its own.
    private func goesOn(_ position: Int, in note: Int) -> Bool {
        gap(position) <= usualGap
            || gap(position) <= usualGap + 1 && CongressName.opens(text(position - 1))
                && !CongressName.opens(text(position))
                && !Vocabulary.documentEndings.isSuffix(of: text(position - 1))
    }

    /// Where the title ends that begins right below a note.
    private func titleEnd(below note: Int) -> Int? {
        guard note < body.count, CongressName.opens(text(note)) else { return nil }
        for end in note + 1..<max(note + 2, min(note + DocumentHeads.mostLines, body.count + 1)) {
            guard isTitleLine(end - 1), end == note + 1 || gap(end - 1) <= usualGap else {
                return nil
            }
            // The title of another document has a note of its adoption below it.
            if isDocument(text(note..<end)) { return notes.hasAdoption(end) ? nil : end }
        }
        return nil
    }

    private func isDocument(_ title: ArraySlice<Unicode.Scalar>) -> Bool {
        let title =
            title.last?.closesBracket == true ? Byline.trailingBracket(title)?.rest ?? title : title
        return Vocabulary.documentEndings.isSuffix(of: title)
    }

    /// A line that a title of a document may have: neither a sentence nor names, nor who signs.
    private func isTitleLine(_ position: Int) -> Bool {
        let text = text(position)
        guard text.count <= 40, text.first?.isHan == true || text.first == "《",
            !text.contains(where: DocumentHeads.isStop)
        else { return false }
        switch shape(position) {
        case .short, .prose: break
        default: if !roles.isColumn[position] { return false }
        }
        return !text.endsLikeProse && !roles.opensLead(body[position])
            && (CongressName.opens(text) || !isRoll(position))
    }

    private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isComma || scalar.isColon || scalar == "。" || scalar == "；" || scalar == "！"
    }

    /// What stands above a position is whole: a sentence, names, a date or a note.
    private func isEnded(_ position: Int) -> Bool {
        guard position > 0, gap(position) <= usualGap else { return true }
        let above = text(position - 1)
        return above.endsLikeProse || above.last?.closesBracket == true
            || shape(position - 1) == .dateNote
            || isRoll(position - 1)
    }

    private func isRoll(_ position: Int) -> Bool {
        let printed = roles.bulletin.printed(at: body[position])
        return Byline.isRoll(printed) || MarkedNames.isRow(printed)
            || Byline.isMarkedName(text(position))
    }

    // MARK: Heads that their own words tell

    /// 某市第三届 / 人民代表大会第一次会议 / 关于…的决议, without a note.
    private mutating func takeBare(_ position: Int) {
        guard parts[position] == nil, CongressName.opens(text(position)), isEnded(position),
            !parts.contains(where: { ($0.key..<$0.value.end).contains(position) })
        else { return }
        for end in position + 1..<max(position + 2, min(position + 6, body.count + 1)) {
            guard isTitleLine(end - 1), end == position + 1 || goesOn(end - 1, in: end),
                end == position + 1 || parts[end - 1] == nil
            else { return }
            guard end > position + 1, isDocument(text(position..<end)) else { continue }
            if isClosed(end) { parts[position] = Part(kind: .title, end: end, side: nil) }
            return
        }
    }

    /// No paragraph goes on at a position: blank lines, a line set in, or one that opens as texts do.
    private func isClosed(_ position: Int) -> Bool {
        guard position < body.count else { return true }
        let line = roles.bulletin.lines[body[position]]
        return line.gap > usualGap || line.indent >= 4 || CongressName.opens(text(position))
            || roles.opensLead(body[position])
    }

    // MARK: Announcements

    private static let longestAnnouncement = 80

    /// Marks what stands between the head of an announcement and the day on which it is signed.
    private mutating func closeAnnouncement(_ position: Int) {
        guard let part = parts[position], part.kind == .title, part.side != .below,
            text(position..<part.end).contains("公告")
        else { return }
        var end = part.end
        var isAnnounced = false
        while end < min(body.count, part.end + DocumentHeads.longestAnnouncement) {
            if parts[end]?.kind == .title || roles.opensNews(body[end]) { return }
            if shape(end) == .subtitle { return }
            if DocumentHeads.announcements.isSuffix(of: text(end)) { isAnnounced = true }
            if isAnnounced, shape(end) == .dateNote { break }
            end += 1
        }
        guard isAnnounced, end < body.count, shape(end) == .dateNote else { return }
        for at in part.end...end { inside[at] = true }
    }

    private static let announcements: WordTable = [
        "现予公告。", "特此公告。", "现予以公告。", "予以公告。", "现公告如下。", "现予公布。", "予以公布。",
    ]
}

extension PageUnit {
    /// A title or a note of a document.
    init(_ part: DocumentHeads.Part, at position: Int, _ columns: PageColumns) {
        self.init(kind: part.kind, range: position..<part.end)
        letters = range.reduce(0) { $0 + columns.line($1).count }
        documentSide = part.side
    }
}
