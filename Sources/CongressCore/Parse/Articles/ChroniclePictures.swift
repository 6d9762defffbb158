/// What pictures show, told among the entries of a 大事记 or below the last of them.
extension BodyAssembler {
    /// Lines that say what a picture shows, each with its credit right below it.
    func pictures(_ lines: [Int]) -> [[Int]] {
        let scenes = scenes(lines)
        let taken = Set(scenes.joined())
        var shown: [[Int]] = []
        for index in lines where !taken.contains(index) {
            if shown.last == [index - 1], bulletin.lines[index].gap == 0,
                PictureCredit.isAlone(bulletin.printed(at: index))
            {
                shown[shown.count - 1].append(index)
            } else if roles.isPictureText(index) {
                shown.append([index])
            }
        }
        return (shown + scenes).sorted { $0[0] < $1[0] }
    }

    private static let linesOfScene = 4
    private static let longestScene = 120

    /// 某某主任（中）看望困难职工: a paragraph that opens no day below a whole entry, and says where
    /// somebody stands; or one without the end of a sentence that tells what somebody does, in a
    /// chronicle that prints such ends at all.
    private func scenes(_ lines: [Int]) -> [[Int]] {
        guard lines.contains(where: { bulletin.text(at: $0).endsLikeProse }) else { return [] }
        let opening = ChronicleOpening(bulletin: bulletin)
        var found: [[Int]] = []
        for at in lines.indices.dropFirst() {
            let index = lines[at]
            guard isWhole(lines[at - 1]) || found.last?.last == lines[at - 1],
                mayOpenScene(index), case .text = opening.read(index)
            else { continue }
            let scene = paragraph(lines[at...], opening)
            let told = bulletin.text(of: scene)
            guard told.count <= Self.longestScene else { continue }
            if Scene.placeMark(in: told[...]) != nil {
                found.append(scene)
            } else if scene.count == 1, bulletin.lines[index].gap > 0, told.last?.isHan == true,
                Scene.isTold(told[...]), !goesOn(lines[(at + 1)...], opening),
                !standsBelowDay(lines[..<at]), !Self.meetings.isPrefix(of: told[...])
            {
                found.append(scene)
            }
        }
        return found
    }

    /// 3日 alone over what happened on it, one event a line: the next line is another event.
    private func standsBelowDay(_ above: ArraySlice<Int>) -> Bool {
        above.dropLast().last.map { bulletin.lines[$0].count <= Self.longestDay } ?? false
    }

    private static let longestDay = 8
    /// What goes on with a meeting that the line above tells of.
    private static let meetings: WordTable = ["会前", "会议", "会上", "会后"]

    /// The next line opens no entry and shows no picture: it goes on with what stands above it.
    private func goesOn(_ below: ArraySlice<Int>, _ opening: ChronicleOpening) -> Bool {
        guard let next = below.first, !roles.isPictureText(next), case .text = opening.read(next)
        else { return false }
        return true
    }

    /// An entry ends in a sentence, a caption perhaps in who took the picture.
    private func isWhole(_ index: Int) -> Bool {
        bulletin.text(at: index).endsLikeProse
            || PictureCredit.mayEnd(bulletin.text(at: index))
                && PictureCredit.closes(bulletin.printed(at: index))
    }

    /// Nothing but who took the picture: 通讯员　某某　摄.
    private func isCredit(_ index: Int) -> Bool {
        let printed = bulletin.printed(at: index)
        return PictureCredit.isAlone(printed)
            || bulletin.lines[index].count <= Self.longestCredit && PictureCredit.closes(printed)
    }

    private static let longestCredit = 14

    /// A paragraph of its own begins with the line, and no sign that stands for a day.
    private func mayOpenScene(_ index: Int) -> Bool {
        bulletin.first(at: index)?.isHan == true
            && (bulletin.lines[index].gap > 0 || bulletin.lines[index].indent >= 4)
    }

    /// The paragraph that begins with the first of the lines, and who took its picture.
    private func paragraph(_ lines: ArraySlice<Int>, _ opening: ChronicleOpening) -> [Int] {
        var found = Array(lines.prefix(1))
        for next in lines.dropFirst().prefix(Self.linesOfScene - 1) {
            guard let last = found.last, next == last + 1, bulletin.lines[next].gap == 0,
                case .text = opening.read(next)
            else { break }
            if isCredit(next) { return found + [next] }
            guard !bulletin.text(at: last).endsLikeProse else { break }
            found.append(next)
        }
        return found
    }
}
