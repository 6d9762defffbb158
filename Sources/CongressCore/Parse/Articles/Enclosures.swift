/// What goes on into the next line, and what no text begins with: 附：关于…的审议意见 at the foot of a letter.
extension UnlistedHeadings {
    func namesEnclosure(_ position: Int) -> Bool {
        guard isEnclosure(position) else { return false }
        return (position + 1..<min(position + 4, body.count)).contains { at in
            signsLetter(at)
        }
    }

    /// 附：…, 附件：….
    func isEnclosure(_ position: Int) -> Bool {
        HeadingEvidence.annexes.isPrefix(of: bulletin.text(at: body[position]))
    }

    /// What opens no text, however much it looks like a title: the roll of a team, one more of some verses.
    func isRestOfText(_ position: Int) -> Bool {
        isTeamRoll(position) || isFurtherVerse(position)
    }

    /// 考察组成员：某某　某某 below the report of a team, or 附：视察组成员名单 above such rows.
    func isTeamRoll(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        guard position > 0, text.count <= 80 else { return false }
        if HeadingEvidence.annexes.isPrefix(of: text) || text.starts(with: "附") {
            return position + 1 < body.count && text.ends(with: "名单")
                && Vocabulary.teams.occurs(in: text) && isTeamRow(position + 1)
        }
        return isTeamRow(position)
            && (bulletin.text(at: body[position - 1]).endsLikeProse || isTeamRow(position - 1))
    }

    /// 组　长：某某, and 组　长：某某　市人大常委会副主任 with his office.
    private func isTeamRow(_ position: Int) -> Bool {
        let printed = bulletin.printed(at: body[position])
        if TeamRoll(printed) != nil { return true }
        guard let colon = printed.prefix(TeamRoll.longestLabel).firstIndex(where: \.isColon) else {
            return false
        }
        return TeamRoll.isLabel(printed[..<colon].without { $0.isLayoutBlank })
    }

    /// 某某会议主席团 / 2021年7月9日: the body, on one line or two, and the date that sign the text
    /// above.
    func isSignature(_ heading: Heading, _ position: Int) -> Bool {
        let next = position + heading.title.count
        guard heading.lines.isEmpty, heading.title.count <= 2, let last = heading.title.last,
            position > 0, next < body.count,
            shapes[body[next]] == .dateNote,
            bulletin.text(at: body[position - 1]).endsLikeProse || isEnclosure(position - 1)
        else { return false }
        let text = bulletin.text(at: last)
        return Vocabulary.documentMakers.isSuffix(of: text) || text.ends(with: "办公厅")
            || Vocabulary.authorBodies.isSuffix(of: text)
            || bulletin.text(at: body[next]).first?.opensBracket != true && isReporter(text)
    }

    /// 某县水利局: an office that reports to a meeting, and no title that ends in 新格局.
    private func isReporter(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        HeadingFollowers.reporting.isSuffix(of: text)
            && !UnlistedHeadings.noOffices.isSuffix(of: text)
            && (text.count <= UnlistedHeadings.longestOffice && Byline.isBody(text)
                || text.count <= UnlistedHeadings.longestPlacedOffice
                    && text.prefix(6).contains { Vocabulary.regionSuffixes.contains($0) })
    }

    private static let longestOffice = 12
    private static let longestPlacedOffice = 20
    /// What ends as the names of offices do.
    private static let noOffices: WordTable = [
        "格局", "布局", "结局", "大局", "全局", "开局", "变局", "棋局", "破局", "客厅", "大厅", "餐厅",
    ]

    /// 关于《某市房屋拆迁管理条例 / （草案）》的说明: the line above leaves a title mark open.
    func closesTitleMark(_ position: Int, _ heading: Heading) -> Bool {
        guard let last = heading.title.last, last + 1 == body[position],
            bulletin.lines[body[position]].gap == 0
        else { return false }
        let above = bulletin.text(at: last)
        let below = bulletin.text(at: body[position])
        let firstMark = below.first { $0 == "《" || $0 == "》" }
        return above.leavesTitleOpen && firstMark == "》"
            && Vocabulary.documentEndings.isSuffix(of: below)
    }

    /// 某市人大常委会办公室 / 2013年4月3日.
    private func signsLetter(_ position: Int) -> Bool {
        guard position + 1 < body.count, shapes[body[position]] == .short,
            shapes[body[position + 1]] == .dateNote,
            bulletin.text(at: body[position + 1]).first?.opensBracket != true
        else { return false }
        return Byline.isBody(bulletin.text(at: body[position]))
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// 关于《某市房屋拆迁管理条例: a title mark that is not closed.
    var leavesTitleOpen: Bool {
        guard let open = lastIndex(of: "《") else { return false }
        return !self[open...].contains("》")
    }
}
