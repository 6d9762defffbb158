/// Whose heading a heading is: that of the text below it, or of the text above that has none.
extension BodyAssembler {
    mutating func takeHeading(_ heading: Heading, at position: Int) {
        if takeInMiddle(heading, at: position) { return }
        if !ends.isTorn(current) {
            giveBackRests()
            for draft in open.settle() { finish(draft) }
        }
        if current.heading == nil, !current.body.isEmpty {
            if heading.standsBelow {
                current.heading = heading
                current.column = column(of: heading)
                current.isClosed = true
                return
            }
            if isEditorsNote(current), standsFar(heading) {
                close()
            } else if isEditorsNote(current) {
                current.heading = heading
                current.column = column(of: heading)
                return
            } else if belongsBack(heading, position) {
                partFromAbove(heading, at: position)
                return placeBelow(heading, next: position + heading.lines.count, position)
            }
        }
        let isStrong =
            heading.agreement != nil || heading.score >= 5
            || !heading.subtitle.isEmpty && !heading.bylines.isEmpty
        if ends.isTorn(current), isStrong { suspendCurrent() } else { close() }
        current = ArticleDraft(heading: withoutColumn(heading), column: column(of: heading))
    }

    /// The name of the column above a title is no part of its text.
    private mutating func withoutColumn(_ heading: Heading) -> Heading {
        guard heading.opensColumn, let name = heading.rubric else { return heading }
        var own = heading
        own.lines.removeAll { $0 == name }
        result.furniture.append(name)
        return own
    }

    /// Gives a heading to the text above it. Where the text goes on in another column, what stands
    /// below the heading is another text.
    private mutating func placeBelow(_ heading: Heading, next: Int, _ position: Int) {
        current.heading = heading
        current.column = column(of: heading)
        guard newspaper.trails[position] else {
            current.isClosed = opensOwnText(next)
            return
        }
        guard ends.isTorn(current) else {
            current.isClosed = true
            return
        }
        if !resumes(next) { suspendCurrent() }
    }

    /// 编者按 on the whole issue is a text of its own: the contents list it, or blank lines follow it.
    private func standsFar(_ heading: Heading) -> Bool {
        let isListed = front.contents.entries.contains {
            LineShaper.editorsNotes.isWhole($0.title.scalarArray[...])
        }
        return isListed
            || result.articles.isEmpty
                && current.body.last.map { gapBelow($0) >= 3 } == true
    }

    private func gapBelow(_ index: Int) -> Int {
        index + 1 < bulletin.lines.count ? bulletin.lines[index + 1].gap : 0
    }

    private func isEditorsNote(_ draft: ArticleDraft) -> Bool {
        guard let first = draft.body.first else { return false }
        return shapes[first] == .editorsNote && draft.body.count <= 4
    }

    /// Whether the text behind a heading in the middle of its text is another one.
    private func opensOwnText(_ position: Int) -> Bool {
        guard !ends.isTorn(current), position < body.count else { return false }
        return headings[position] != nil || roles.opensLead(body[position])
    }

    /// Whether a heading belongs to the text above it that has none.
    private func belongsBack(_ heading: Heading, _ position: Int) -> Bool {
        if isNotice(heading) || isLetter(current) { return false }
        let next = position + heading.lines.count
        if newspaper.trails[position] {
            return isWholeText(current) || next >= body.count || headings[next] != nil
                || !roles.opensNews(body[next])
        }
        if ends.isTorn(current), resumes(next) || open.drafts.isEmpty { return true }
        if next < body.count, shapes[body[next]] == .salutation { return false }
        if isWholeText(current) { return true }
        if next >= body.count || headings[next] != nil { return true }
        if isChronicleStart(next) { return true }
        switch shapes[body[next]] {
        case .column, .pictureColumn, .chronicleHeading: return true
        default: return false
        }
    }

    /// 编辑同志：…: the letter of a reader has no title.
    private func isLetter(_ draft: ArticleDraft) -> Bool {
        guard let first = draft.body.first else { return false }
        return HeadingEvidence.readers.isPrefix(of: bulletin.text(at: first))
    }

    /// A text without a heading above it, and not just a stray line: its heading is still to come.
    private func isWholeText(_ draft: ArticleDraft) -> Bool {
        draft.body.reduce(0) { $0 + bulletin.lines[$1].count } >= 60
    }

    /// Whether the line behind a heading goes on in the middle of the text before it.
    private func resumes(_ position: Int) -> Bool {
        guard position < body.count, ends.isTorn(current) else { return false }
        let first = bulletin.text(at: body[position]).first
        return adjacency.count(ends.lastScalar(current), first) > 0
    }

    mutating func column(of heading: Heading) -> String? {
        if let rubric = heading.rubric {
            if heading.opensColumn { column = bulletin.string(at: rubric) }
            return bulletin.string(at: rubric)
        }
        if voices != nil, !isSpoken(heading) {
            column = nil
            voices = nil
        }
        guard let entry = heading.entry else { return isNotice(heading) ? nil : column }
        if let listed = front.contents.entries[entry].column {
            column = listed
        } else if let name = column, isEntry(name, before: entry) {
            column = nil
        }
        return column
    }

    /// 征订启事 at the end of an issue stands in no column.
    private func isNotice(_ heading: Heading) -> Bool {
        guard heading.title.count == 1, let title = heading.title.first else { return false }
        let text = bulletin.text(at: title)
        return text.ends(with: "启事") && Vocabulary.editorsTitles.isWhole(text)
    }

    private func isSpoken(_ heading: Heading) -> Bool {
        heading.bylines.first.map { SpeakerLine(bulletin.text(at: $0)) != nil } ?? false
    }

    /// 简讯（5条） among the entries of the contents: what is listed behind it stands outside of it.
    private func isEntry(_ column: String, before entry: Int) -> Bool {
        let key = column.key
        return front.contents.entries[..<entry].contains {
            $0.key.count <= key.count + 4 && $0.key.starts(with: key)
        }
    }
}
