/// 附：关于…的审议意见 at the foot of a letter names what comes with it, and heads no text.
extension UnlistedHeadings {
    func namesEnclosure(_ position: Int) -> Bool {
        guard isEnclosure(position) else { return false }
        return (position + 1..<min(position + 4, body.count)).contains { at in
            signsLetter(at)
        }
    }

    /// 附：…, 附件：….
    func isEnclosure(_ position: Int) -> Bool {
        HeadingEvidence.annexes.isPrefix(of: page.text(page.lines[body[position]]))
    }

    /// 某市人大常委会办公室 / 2013年4月3日.
    private func signsLetter(_ position: Int) -> Bool {
        guard position + 1 < body.count, shapes[body[position]] == .short,
            shapes[body[position + 1]] == .dateNote,
            page.text(page.lines[body[position + 1]]).first?.opensBracket != true
        else { return false }
        return Byline.isBody(page.text(page.lines[body[position]]))
    }
}
