/// 市人大代表、某某学校校长某某：, 某某代表： above a title: who speaks below it, as pages of a
/// congress print the voices of deputies.
struct SpeakerLine {
    let role: ArraySlice<Unicode.Scalar>
    let name: ArraySlice<Unicode.Scalar>

    init?(_ text: ArraySlice<Unicode.Scalar>) {
        guard let last = text.last, last.isColon, text.count >= 5, text.count <= SpeakerLine.longest
        else { return nil }
        let words = text.dropLast().drop { Vocabulary.bylineSigns.contains($0) }
        guard !words.contains(where: { $0 == "，" || $0.endsSentence || $0.isDash }) else {
            return nil
        }
        if let named = SpeakerLine.namedFirst(words) {
            self = named
            return
        }
        guard SpeakerLine.seats.occurs(in: words.dropLast(2)),
            let cut = SpeakerLine.nameStart(words)
        else { return nil }
        self.init(role: words[..<cut], name: words[cut...])
    }

    /// The line as printed: a blank may part the name, whose own characters may stand apart too.
    init?(printed: ArraySlice<Unicode.Scalar>) {
        let text = printed.without { $0.isLayoutBlank }
        if let parted = SpeakerLine.parted(printed.trimmed),
            SpeakerLine(text) != nil || parted.hasSeat
        {
            self = parted
        } else if let speaker = SpeakerLine(text) {
            self = speaker
        } else {
            return nil
        }
    }

    /// 市人大代表、某厂技师 罗 军：
    private static func parted(_ printed: ArraySlice<Unicode.Scalar>) -> SpeakerLine? {
        guard printed.last?.isColon == true, printed.count <= longest else { return nil }
        let words = printed.dropLast().trimmed.drop { Vocabulary.bylineSigns.contains($0) }
        guard !words.contains(where: { $0 == "，" || $0.endsSentence || $0.isDash }) else {
            return nil
        }
        var parts = words.split { $0.isLayoutBlank }
        guard parts.count >= 2 else { return nil }
        var name = parts.removeLast()
        if name.count == 1, parts.count > 1, parts[parts.count - 1].count == 1 {
            name = parts.removeLast() + name
        }
        let role = parts.joined()[...]
        guard (2...4).contains(name.count), name.allSatisfy({ $0.isHan }), role.count >= 4 else {
            return nil
        }
        return SpeakerLine(role: Array(role)[...], name: Array(name)[...])
    }

    /// A deputy, or one of those who sit beside the deputies.
    var hasSeat: Bool { SpeakerLine.seats.occurs(in: role) }

    private init(role: ArraySlice<Unicode.Scalar>, name: ArraySlice<Unicode.Scalar>) {
        self.role = role
        self.name = name
    }

    private static let longest = 36
    private static let seats: WordTable = ["人大代表", "政协委员", "代表、", "委员、", "列席人员"]
    private static let titles: WordTable = ["代表", "委员"]

    /// 某某代表：, 某某（市人大代表、…）：.
    private static func namedFirst(_ words: ArraySlice<Unicode.Scalar>) -> SpeakerLine? {
        if let (inner, rest) = Byline.trailingBracket(words), titles.occurs(in: inner),
            rest.count <= 4, Surnames.mayBeName(rest, common: true)
        {
            return SpeakerLine(role: inner, name: rest)
        }
        guard words.count <= 6, let length = titles.suffix(of: words) else { return nil }
        let name = words.dropLast(length)
        return name.count >= 2 && Surnames.mayBeName(name, common: true)
            ? SpeakerLine(role: words.suffix(length), name: name) : nil
    }

    /// Where the name at the end of a line begins: behind an office that we know, or at a surname.
    private static func nameStart(_ words: ArraySlice<Unicode.Scalar>) -> Int? {
        let cuts = [3, 2, 4].map { words.endIndex - $0 }.filter {
            $0 > words.startIndex + 1
                && Surnames.mayBeName(words[$0...], common: !titles.isSuffix(of: words[..<$0]))
        }
        return cuts.first { Vocabulary.roleSuffixes.isSuffix(of: words[..<$0]) } ?? cuts.first
    }
}

extension UnlistedHeadings {
    /// The heading whose first line says who speaks; its title stands below.
    func spokenHeading(_ position: Int, taken: TakenPositions) -> Heading? {
        let index = body[position]
        guard position + 2 < body.count, bulletin.text(at: index).last?.isColon == true,
            SpeakerLine(bulletin.text(at: index)) != nil
        else { return nil }
        var heading = Heading()
        let next = takeTitle(&heading, from: position + 1, taken: taken)
        guard !heading.title.isEmpty, heading.title.count <= 2, next < body.count else {
            return nil
        }
        heading.lines = [index] + heading.title
        // 人大代表某某： / 题目 / ◎ 作者: somebody else wrote it, and the title tells of whom.
        if shapes[body[next]] == .byline {
            heading.title = heading.lines
            followers.add(to: &heading, from: next)
        } else {
            heading.bylines = [index]
        }
        heading.score = max(heading.score, 4) + evidence.vocabulary(heading)
        return heading
    }
}
