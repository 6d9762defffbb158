/// Titles of the table that stand once more over their texts: there the body begins.
extension ContentsFinder {
    /// Whether a line is the title of a text, or its first line, that one of the last lines of a table lists.
    func isListed(_ index: Int, above end: Int) -> Bool {
        guard bulletin.lines.indices.contains(index) else { return false }
        let key = bulletin.text(at: index).key
        return key.count >= 4
            && (max(0, end - ContentsFinder.longestList)...end).contains {
                parsed[$0].title.key.starts(with: key)
            }
    }

    private static let longestList = 80

    /// Whether a line is a title that an earlier line of the table gave.
    func repeats(_ index: Int, _ end: Int, _ table: Contents, _ owners: [Int?]) -> Bool {
        let line = bulletin.lines[index]
        guard line.count >= 5 || line.count >= 3 && isNarrow(index + 1) else { return false }
        let key = keyBehindRubric(bulletin.text(line), table)
        let head = Array(key.prefix(4))
        let near = table.entries.indices.filter { entry in
            guard let own = owners[entry], own + 1 < index else { return false }
            // Who makes a document is the opening of many titles, and none by itself.
            return table.entries[entry].key.contains(letters: head)
                && !ContentsFinder.makers.isSuffix(of: table.entries[entry].key[...])
        }
        guard !near.isEmpty, !parsed[index].opens, !parsed[index].closes else { return false }
        return agrees(key, below: index, end, near.map { table.entries[$0] })
    }

    private static let makers: WordTable = ["人民代表大会", "常务委员会", "人大常委会", "主席团"]

    /// ★ 题目, 3. 题目: a title of the table once more, behind a sign or a number that the table sets before none.
    func opensMarked(
        _ index: Int, _ end: Int, _ table: Contents, _ owners: [Int?]
    ) -> Bool {
        let line = bulletin.lines[index]
        guard parsed[index].opens, !parsed[index].closes, line.count >= 7,
            // A list of several is no title above its text.
            index + 1 >= bulletin.lines.count
                || wordsBehindMark(bulletin.text(at: index + 1)) == nil,
            let words = wordsBehindMark(bulletin.text(line)),
            // Titles with numbers stand in lists too; one that heads a text stands above it.
            bulletin.text(line).first.map(Vocabulary.bylineSigns.contains) == true
                || index + 1 < bulletin.lines.count && shapes[index + 1] == .prose
        else { return false }
        let head = Array(words.key.prefix(4))
        let near = table.entries.indices.filter { entry in
            guard let own = owners[entry], own + 1 < index, !parsed[own].opens || isPageFirst(own)
            else { return false }
            return table.entries[entry].key.contains(letters: head)
        }
        return !near.isEmpty
            && agrees(words.key, below: index, end, near.map { table.entries[$0] })
    }

    private func wordsBehindMark(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar>? {
        if let (level, end) = Outline.number(text) { return level == 3 ? text[end...] : nil }
        guard let first = text.first, Vocabulary.bylineSigns.contains(first) else { return nil }
        return text.drop { Vocabulary.bylineSigns.contains($0) }
    }

    /// 04 题目: the number before the title is that of its page, and no mark.
    private func isPageFirst(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return parsed[index].page != nil && wordsBehindMark(text) == nil
    }

    /// Whether some letters, or those of the next lines with them, agree with an entry.
    private func agrees(
        _ letters: [Unicode.Scalar], below index: Int, _ end: Int, _ near: [Contents.Entry]
    ) -> Bool {
        var key = letters
        for next in 0..<ContentsFinder.mostNarrow {
            if next > 0 {
                guard index + next < end, next < 3 || isNarrow(index + next) else { break }
                key += bulletin.text(at: index + next).key
            }
            for entry in near {
                if let agreement = Contents.agreement(key, entry.key), agreement >= .similar {
                    return true
                }
            }
        }
        return false
    }

    /// A line of a title in a box beside its text.
    private func isNarrow(_ index: Int) -> Bool {
        index < bulletin.lines.count && bulletin.lines[index].count <= ContentsFinder.narrow
    }

    private static let narrow = 10
    private static let mostNarrow = 6

    /// 代表在身边　关于…的报告: the letters of the title, where the table gives it alone.
    private func keyBehindRubric(
        _ text: ArraySlice<Unicode.Scalar>, _ table: Contents
    ) -> [Unicode.Scalar] {
        let end = TitleRubric.end(of: text) { rest in
            let key = rest.prefix(ContentsFinder.tellingLetters * 2).key
            return key.count >= ContentsFinder.tellingLetters
                && table.entries.contains { $0.key.starts(with: key) }
        }
        return text[(end ?? text.startIndex)...].key
    }

    private static let tellingLetters = 6

    /// For each entry the line of the table that gives it.
    func firstLines(of table: Contents, _ listed: [Int]) -> [Int?] {
        // By their first character, so that a long table is not compared line by line.
        var byFirst: [Unicode.Scalar: [(line: Int, key: [Unicode.Scalar])]] = [:]
        for index in listed {
            for key in [parsed[index].title.key, keyBehindColumn(index), keyBehindOrdinal(index)]
            where key.count >= 3 {
                byFirst[key[0], default: []].append((index, key))
            }
        }
        return table.entries.map { entry in
            // Two columns of a table may stand on one line: that of the left goes on with the right's.
            entry.key.first.flatMap { byFirst[$0] }?.first {
                entry.key.starts(with: $0.key) || $0.key.starts(with: entry.key)
            }?.line
        }
    }

    /// 【要闻】某区人大常委会…: the title behind the column that the table prints before each.
    private func keyBehindColumn(_ index: Int) -> [Unicode.Scalar] {
        let printed = bulletin.printed(at: index)
        guard let (_, rest) = ColumnName.leading(printed) else { return [] }
        return ContentsLine(printed[rest...]).title.key
    }

    /// 三、关于…的视察报告: the title behind the number that the table prints before each.
    private func keyBehindOrdinal(_ index: Int) -> [Unicode.Scalar] {
        ColumnName.ordinal(parsed[index].title.scalarArray[...])?.rest.key ?? []
    }
}
