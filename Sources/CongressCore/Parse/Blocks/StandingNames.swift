/// Names of columns that stand upright beside the text, which a PDF gives up one character a line.
struct StandingNames {
    let bulletin: BulletinText
    /// The keys of the columns that the contents list.
    let columns: Set<[Unicode.Scalar]>

    private static let longest = 8

    /// Positions of the body whose lines spell one name from top to bottom.
    func find(in body: [Int]) -> [(Range<Int>, String)] {
        var found: [(Range<Int>, String)] = []
        var position = 0
        while position < body.count {
            guard isCharacter(body[position]) else {
                position += 1
                continue
            }
            var end = position + 1
            while end < body.count, isCharacter(body[end]), body[end] == body[end - 1] + 1 {
                end += 1
            }
            if end - position >= 2, end - position <= StandingNames.longest {
                let name = body[position..<end].flatMap { bulletin.text(at: $0) }
                if columns.contains(name) || Vocabulary.columns.isWhole(name[...]) {
                    found.append((position..<end, String(scalars: name)))
                }
            }
            position = end
        }
        return found
    }

    private func isCharacter(_ index: Int) -> Bool {
        bulletin.lines[index].count == 1 && bulletin.text(at: index).first?.isHan == true
    }
}
