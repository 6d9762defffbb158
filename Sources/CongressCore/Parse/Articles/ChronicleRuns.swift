/// Paragraphs of the body that open with their days and follow one another, as the entries of a
/// chronicle do.
struct ChronicleRuns {
    let roles: LineRoles
    let headings: HeadingPlaces
    /// The months that the chronicle covers, where something says so.
    let months: [Int]?

    /// Lines and characters of one entry, where most are much shorter.
    private static let longestEntry = 16
    private static let mostCharacters = 900
    /// So many entries may be paragraphs of the text above the chronicle.
    private static let few = 4

    struct Run {
        /// The position of the first entry.
        var start: Int
        var entries = 0
        /// Entries behind the end of a sentence, and those that name a body of the congress.
        var whole = 0
        var ofCongress = 0
        /// Days that lie before the day of the entry above.
        var backward = 0
        /// Those that entries print.
        var years: Set<Int> = []

        /// A life is told through many years, a chronicle through one or two.
        var isChronicle: Bool { backward * 3 <= entries && years.count <= 2 }

        /// Without any word of the contents.
        var isUnmistakable: Bool {
            whole * 4 >= entries * 3 && ofCongress * 2 >= entries && backward * 5 <= entries
        }
    }

    private struct Day {
        var month: Int?
        var day: Int
        /// The entry itself prints the month.
        var printsMonth = false
        var year: Int?
        /// Nothing stands behind the day on its line.
        var isAlone: Bool

        /// Before the day of an entry above, as far as months are printed.
        func isBefore(_ other: Day) -> Bool {
            if let month, let above = other.month, month != above {
                return month < above && above - month < 6
            }
            return day < other.day
        }

        /// Entries change places by a few days only.
        func isFarBefore(_ other: Day) -> Bool {
            // Where the names of the months are lost, bare days begin anew with each of them.
            guard isBefore(other), printsMonth || other.printsMonth else { return false }
            if printsMonth != other.printsMonth || month != other.month { return true }
            return other.day - day > Day.disorder
        }

        private static let disorder = 7
    }

    private var bulletin: BulletinText { roles.bulletin }
    private var body: [Int] { roles.body }

    func find() -> [Run] {
        var runs: [Run] = []
        var run: Run?
        var last: Day?
        var rest = (lines: 0, characters: 0)
        func finish() {
            if let run { runs.append(run) }
            run = nil
            last = nil
        }
        for position in body.indices {
            guard var day = day(position) else {
                rest.lines += 1
                rest.characters += bulletin.lines[body[position]].count
                if rest.lines > Self.longestEntry || rest.characters > Self.mostCharacters
                    || endsRun(position)
                {
                    finish()
                }
                continue
            }
            defer { rest = (0, 0) }
            if isOutside(day) || isBelowHeading(position) && last?.isAlone != true {
                finish()
                continue
            }
            let isBackward = last.map { day.isBefore($0) } ?? false
            if let last, day.isFarBefore(last), rest.lines > 0,
                run.map({ $0.entries < Self.few }) == true
            {
                finish()
            }
            var next = run ?? Run(start: position)
            next.entries += 1
            if position > 0, endsSentence(position - 1) { next.whole += 1 }
            if isBackward, run != nil { next.backward += 1 }
            if let year = day.year { next.years.insert(year) }
            if namesCongress(position + (day.isAlone ? 1 : 0)) { next.ofCongress += 1 }
            run = next
            day.month = day.month ?? last?.month
            last = day
        }
        finish()
        return runs
    }

    /// The day that an entry opens with.
    private func day(_ position: Int) -> Day? {
        let index = body[position]
        guard mayOpen(bulletin.text(at: index).first),
            case .dated(let date, let bulleted) = ChronicleOpening(bulletin: bulletin).read(index),
            let day = date.first.day ?? date.first.third.map({ $0 * 10 - 9 }),
            bulleted || position == 0 || bulletin.lines[index].gap > 0
                || bulletin.lines[index].indent >= 4 || endsSentence(position - 1)
        else { return nil }
        let isAlone = date.end >= bulletin.text(at: index).endIndex
        // 2019年9月10日 below the body that signs a document.
        if isAlone, date.first.year != nil { return nil }
        return Day(
            month: date.first.month, day: day, printsMonth: date.first.month != nil,
            year: date.first.year, isAlone: isAlone)
    }

    private func mayOpen(_ first: Unicode.Scalar?) -> Bool {
        guard let first else { return false }
        return first.isASCIIDigit || !first.isHan || Numeral.isChinese(first)
            || first.isThirdOfMonth || ChronicleOpening.mayOpenWeekday(first)
    }

    /// In another month than those that the chronicle covers.
    private func isOutside(_ day: Day) -> Bool {
        guard let month = day.month, let months else { return false }
        return !months.contains(month)
    }

    private func endsSentence(_ position: Int) -> Bool {
        let index = body[position]
        return roles.shapes[index] == .closingNote || bulletin.text(at: index).endsLikeProse
    }

    private func namesCongress(_ position: Int) -> Bool {
        position < body.count
            && Self.bodies.occurs(in: bulletin.text(at: body[position]).prefix(40))
    }

    /// The title of a text, and the column of briefs, own the day below them.
    private func isBelowHeading(_ position: Int) -> Bool {
        guard position > 0 else { return false }
        if roles.isColumn[position - 1] { return true }
        // 第三周（10月15日—21日） heads entries of the chronicle itself.
        if case .period = ChronicleOpening(bulletin: bulletin).read(body[position - 1]) {
            return false
        }
        return (1...6).contains { back in
            guard let heading = headings[position - back] else { return false }
            return heading.lines.count == back
        }
    }

    /// Another text or column begins.
    private func endsRun(_ position: Int) -> Bool {
        if roles.isColumn[position] { return true }
        guard let heading = headings[position] else { return false }
        return heading.agreement != nil || heading.score >= Self.strongHeading
    }

    /// From this score on a line heads a text even between paragraphs that open with days.
    private static let strongHeading = 6

    private static let bodies: WordTable = [
        "人大", "常委会", "主任会议", "人民代表大会", "市委", "县委", "区委", "政府",
    ]
}
