/// A note of several steps below the title of a statute: （2013年3月15日某市…会议通过　2024年7月26日某市…会议修订）.
/// 修订 by the region's own body makes the whole text anew; 修正 mends some of its articles, and a province
/// approves.
struct AdoptionSteps {
    private static let acts: WordTable = ["通过", "修订", "修订通过"]
    private static let linesOfNote = 5
    private static let longestNote = 400

    private let bulletin: BulletinText

    init(bulletin: BulletinText) {
        self.bulletin = bulletin
    }

    /// The day of that step; nil where the note at a line tells of one step alone.
    func date(_ index: Int) -> PrintedDate? {
        guard bulletin.first(at: index)?.opensBracket == true, let note = note(from: index) else {
            return nil
        }
        let steps = Self.steps(note)
        guard steps.count > 1, let own = steps.first?.body.prefix(2), own.count == 2 else {
            return nil
        }
        return steps.last { $0.isOwn && $0.body.starts(with: own) }?.date
    }

    /// The lines from the opening bracket to the closing one.
    private func note(from index: Int) -> ArraySlice<Unicode.Scalar>? {
        var text: [Unicode.Scalar] = []
        for at in index..<min(index + Self.linesOfNote, bulletin.lines.count) {
            text += bulletin.text(at: at)
            guard text.count <= Self.longestNote else { return nil }
            if text.last?.closesBracket == true { return text.dropFirst().dropLast() }
        }
        return nil
    }

    private struct Step {
        var date: PrintedDate
        var body: ArraySlice<Unicode.Scalar>
        var isOwn: Bool
    }

    /// Each day with its meeting, up to what that did.
    private static func steps(_ note: ArraySlice<Unicode.Scalar>) -> [Step] {
        var steps: [Step] = []
        var at = note.startIndex
        while let found = PrintedDate.first(in: note[at...]) {
            let end = PrintedDate.first(in: note[found.date.end...])?.at ?? note.endIndex
            let words = note[found.date.end..<end]
            var act = words
            // 通过　根据|2024年…, 通过，
            while let last = act.last, !last.isHan { act.removeLast() }
            if act.ends(with: "根据") { act = act.dropLast(2) }
            while let last = act.last, !last.isHan { act.removeLast() }
            if found.date.first.year != nil, found.date.first.day != nil {
                steps.append(
                    Step(
                        date: found.date, body: words.drop { !$0.isHan },
                        isOwn: acts.isSuffix(of: act)))
            }
            at = found.date.end
        }
        return steps
    }
}
