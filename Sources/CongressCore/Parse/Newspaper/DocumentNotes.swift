/// The notes by which one knows the head of a document: （2017年1月5日某某会议通过）, （共9名，按姓氏笔画为序）,
/// （第二号）.
struct DocumentNotes {
    let roles: LineRoles
    /// Blank lines that stand between any two lines of a column.
    let usualGap: Int

    private static let mostLines = 4
    private static let longest = 100

    private func text(_ position: Int) -> ArraySlice<Unicode.Scalar> {
        roles.bulletin.text(at: roles.body[position])
    }

    /// Behind the notes that follow each other from a position on; nil where none stands.
    func stackEnd(_ position: Int) -> Int? {
        var end = position
        while let next = noteEnd(end) { end = next }
        return end > position ? end : nil
    }

    /// Behind the note that begins at a position.
    func noteEnd(_ position: Int) -> Int? { note(position)?.end }

    /// Whether one of the notes that follow each other from a position on is of an adoption.
    func hasAdoption(_ position: Int) -> Bool {
        var position = position
        while let note = note(position) {
            if note.isAdoption { return true }
            position = note.end
        }
        return false
    }

    private func note(_ position: Int) -> (end: Int, isAdoption: Bool)? {
        guard position < roles.body.count, text(position).first?.opensBracket == true,
            let end = closing(position)
        else { return nil }
        let inner = (position..<end).flatMap { text($0) }.dropFirst().dropLast()
        let isAdoption = isAdoption(inner)
        return isAdoption || isCount(inner) ? (end, isAdoption) : nil
    }

    /// Behind the line that closes the bracket which opens one, with nothing else in them.
    private func closing(_ position: Int) -> Int? {
        var depth = 0
        var letters = 0
        for at in position..<min(position + DocumentNotes.mostLines, roles.body.count) {
            if at > position, roles.bulletin.lines[roles.body[at]].gap > usualGap { return nil }
            let text = text(at)
            letters += text.count
            guard letters <= DocumentNotes.longest else { return nil }
            for (index, scalar) in zip(text.indices, text) {
                if scalar.opensBracket { depth += 1 }
                if scalar.closesBracket { depth -= 1 }
                if depth == 0 { return index == text.endIndex - 1 ? at + 1 : nil }
            }
        }
        return nil
    }

    /// 共9名，按姓氏笔画为序
    private func isCount(_ inner: ArraySlice<Unicode.Scalar>) -> Bool {
        guard inner.count <= 30 else { return false }
        return inner.contains("姓氏")
            || inner.first == "共" && (inner.last == "名" || inner.last == "人")
    }

    /// 2017年1月5日某某会议通过
    private func isAdoption(_ inner: ArraySlice<Unicode.Scalar>) -> Bool {
        guard inner.count >= 10, DocumentNotes.adoptions.isSuffix(of: inner),
            let date = PrintedDate.read(inner, at: inner.startIndex)
        else { return false }
        return date.first.day != nil
    }

    private static let adoptions: WordTable = [
        "通过", "批准", "票决", "决定", "选举", "推选", "任命", "修订", "修正", "票决产生", "选举产生",
    ]
}
