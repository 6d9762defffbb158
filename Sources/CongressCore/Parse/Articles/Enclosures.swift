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
