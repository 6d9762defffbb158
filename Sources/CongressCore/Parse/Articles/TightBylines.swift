/// Who wrote a text, directly below its title and apart from the texts above and below.
extension HeadingFollowers {
    /// 某县人大常委会 right below a title of one line, or below the —— line of that.
    func isBodyTight(_ position: Int, _ heading: Heading) -> Bool {
        heading.title.count == 1
            && (heading.subtitle.last ?? heading.title.last) == body[position - 1]
            && isTight(position, heading)
            && isCongressBody(bulletin.text(at: body[position]))
    }

    /// 某某某　某某, 某某（某县人大常委会主任）: names, however rare, that no crosshead has below it.
    func isNameTight(_ position: Int, _ heading: Heading) -> Bool {
        let printed = bulletin.printed(at: body[position])
        guard isTight(position, heading), printed.count <= 40,
            !Vocabulary.roleSuffixes.isSuffix(of: bulletin.text(of: heading.title))
        else { return false }
        return Byline.isPlain(printed) || Byline.isNameWithRole(printed)
            || Byline.areNames(printed) || Byline.arePair(printed) || areTranscribed(printed)
    }

    /// 才让卓玛　巴图: names of other languages, none of which has a surname.
    private func areTranscribed(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let names = printed.trimmed.split { $0.isLayoutBlank || $0 == "、" }
        return names.count >= 2 && names.allSatisfy { Surnames.isTranscribed($0, from: 2) }
    }

    /// 某县人大代表　某某 below a title, both flush with the margin, over a paragraph that is set in: a page
    /// without blank lines.
    func isNameFlush(_ position: Int, _ heading: Heading) -> Bool {
        let printed = bulletin.printed(at: body[position])
        guard position > heading.title.count, heading.bylines.isEmpty,
            heading.title.last == body[position - 1], printed.count <= 40,
            isFlushAboveParagraph(position),
            heading.title.allSatisfy({ bulletin.lines[$0].indent < 4 }),
            heading.title.reduce(0, { $0 + bulletin.lines[$1].count })
                >= HeadingFollowers.shortestTitle,
            bulletin.text(at: body[position - heading.title.count - 1]).endsLikeProse,
            !Vocabulary.roleSuffixes.isSuffix(of: bulletin.text(of: heading.title)),
            mayHeadWriter(bulletin.text(of: heading.title)[...], above: position)
        else { return false }
        return Byline.isPlain(printed) || Byline.isNameWithRole(printed)
    }

    /// Flush with the margin below one line and above a paragraph that is set in.
    func isFlushAboveParagraph(_ position: Int) -> Bool {
        guard position + 1 < body.count else { return false }
        let line = bulletin.lines[body[position]]
        let below = bulletin.lines[body[position + 1]]
        return line.gap == 0 && line.indent < 4 && below.gap == 0 && below.indent >= 4
            && below.count >= HeadingFollowers.shortestParagraph
    }

    /// 出席会议的有, 市中级人民法院 above a name are no titles; nor is a question, where another line of a name
    /// above a paragraph says who answers it.
    func mayHeadWriter(_ title: ArraySlice<Unicode.Scalar>, above position: Int) -> Bool {
        guard let last = title.last, last != "有", !last.isColon,
            !Vocabulary.bodySuffixes.isSuffix(of: title),
            !Vocabulary.authorBodies.isSuffix(of: title),
            !Vocabulary.documentMakers.isSuffix(of: title), !Self.groups.isSuffix(of: title)
        else { return false }
        let near =
            max(
                1, position - Self.linesOfSpeech)..<min(
                body.count - 1, position + Self.linesOfSpeech)
        return !near.contains { $0 != position && isSpeakerFlush($0) }
    }

    private static let groups: WordTable = ["代表团", "小组", "法院", "检察院", "名单", "人员", "如下"]
    private static let linesOfSpeech = 30

    /// 市自然资源局局长　某某 below one paragraph and above the next.
    private func isSpeakerFlush(_ position: Int) -> Bool {
        let line = bulletin.lines[body[position]]
        guard line.count <= 30, isFlushAboveParagraph(position),
            bulletin.text(at: body[position - 1]).endsLikeProse,
            case let printed = bulletin.printed(line)
        else { return false }
        return Byline.isPlain(printed) || Byline.isNameWithRole(printed)
            || OfficeAndName.stands(printed)
    }

    /// A blank line above the title and one below the line that stands directly below the title.
    private func isTight(_ position: Int, _ heading: Heading) -> Bool {
        guard position + 1 < body.count, heading.bylines.isEmpty, let first = heading.title.first,
            let title = heading.title.last, (heading.lines.last ?? title) == body[position - 1],
            bulletin.lines[first].gap > 0 || front.standsBehindFurniture(first),
            bulletin.lines[body[position]].gap == 0,
            bulletin.lines[body[position + 1]].gap > 0,
            heading.title.reduce(0, { $0 + bulletin.lines[$1].count })
                >= HeadingFollowers.shortestTitle,
            !Vocabulary.documentMakers.isSuffix(of: bulletin.text(at: title))
        else { return false }
        switch shapes[body[position + 1]] {
        case .prose, .editorsNote, .salutation: return true
        case .short: return opensParagraph(body[position + 1]) || opensWrapped(position + 1)
        default: return false
        }
    }

    /// The first of two lines of one width, where the page has lost its indents.
    private func opensWrapped(_ position: Int) -> Bool {
        guard position + 1 < body.count else { return false }
        let line = bulletin.lines[body[position]]
        let next = bulletin.lines[body[position + 1]]
        // Rows of names are as wide as each other too.
        let hasBlanks = bulletin.printed(line).trimmed.contains { $0.isLayoutBlank }
        return line.count >= HeadingFollowers.shortestParagraph && next.gap == 0 && !hasBlanks
            && abs(next.count - line.count) <= 2
    }
}
