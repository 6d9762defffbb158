/// A table of contents whose page numbers stand alone, each above what it counts: 06, 领导论坛, the
/// title, its author, each on a line of its own. The column may also stand above the number.
struct NumberedContents {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let parsed: ContentsLines

    /// From how many numbers on such a table is believed.
    private static let fewest = 4
    private static let longestColumn = 8

    /// The table; nil where its numbers do not stand above the titles.
    func read(_ indices: [Int]) -> Contents? {
        let blocks = blocks(indices)
        guard blocks.count >= NumberedContents.fewest else { return nil }
        var contents = Contents()
        contents.lines = indices
        var column: String?
        for block in blocks {
            if let above = block.column { enter(above, &column, &contents) }
            add(block.lines, &column, to: &contents)
        }
        return contents
    }

    /// A number's lines, and the column that stands above the number.
    private struct Block {
        var column: Int?
        var lines: [Int]
    }

    /// The lines below each number; none where other lines hold numbers or most have none above.
    private func blocks(_ indices: [Int]) -> [Block] {
        var blocks: [Block] = []
        var above: Int?
        for index in indices
        where shapes[index] != .contentsHeading && shapes[index] != .pageNumber {
            if index > 0, shapes[index - 1] == .pageNumber {
                blocks.append(Block(column: above, lines: [index]))
                above = nil
            } else if isAboveNumber(index, blocks.last) {
                above = index
            } else if blocks.isEmpty || parsed[index].page != nil {
                return []
            } else {
                blocks[blocks.count - 1].lines.append(index)
                if blocks[blocks.count - 1].lines.count > 5 { return [] }
            }
        }
        return blocks
    }

    /// A column's name between the text before it, title and all, and the next number.
    private func isAboveNumber(_ index: Int, _ before: Block?) -> Bool {
        guard index + 1 < shapes.count, shapes[index + 1] == .pageNumber, isColumn(index) else {
            return false
        }
        guard let before, let last = before.lines.last else { return true }
        return isShared(index) || before.lines.count >= 2 && isAuthor(last) && !isAuthor(index)
    }

    private func enter(_ index: Int, _ column: inout String?, _ contents: inout Contents) {
        let name = bulletin.string(at: index)
        column = name
        contents.columns.append(name)
    }

    private func add(_ block: [Int], _ column: inout String?, to contents: inout Contents) {
        var lines = block
        var author: String?
        if let last = lines.last, lines.count >= 2, isAuthor(last) {
            author = parsed[last].title
            lines.removeLast()
        }
        if let first = lines.first, lines.count >= 2 || isShared(first), isColumn(first) {
            enter(first, &column, &contents)
            if lines.count >= 2 { lines.removeFirst() }
        }
        guard !lines.isEmpty else { return }
        var title: [Unicode.Scalar] = []
        var subtitle: String?
        for index in lines {
            let text = parsed[index].title.scalarArray
            if text.first?.isDash == true, !title.isEmpty {
                subtitle = String(scalars: text.drop { $0.isDash })
            } else {
                title += text
            }
        }
        contents.entries.append(
            .init(
                title: String(scalars: title), subtitle: subtitle, author: author, column: column,
                page: nil, isClosed: true, key: []))
    }

    private func isColumn(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return text.count >= 2 && text.count <= NumberedContents.longestColumn
            && text.allSatisfy { $0.isHan }
    }

    /// A name that bulletins share, alone below its number.
    private func isShared(_ index: Int) -> Bool {
        switch shapes[index] {
        case .column, .pictureColumn, .chronicleHeading: true
        default: false
        }
    }

    private func isAuthor(_ index: Int) -> Bool {
        let printed = bulletin.printed(at: index)
        let text = bulletin.text(at: index)
        guard text.count <= 20, !isShared(index) else { return false }
        let names = Array(NameTokens(printed, partsAtCommas: true))
        if names.allSatisfy({ Surnames.mayBeName($0) }) { return true }
        return Byline.isBody(text) && !Vocabulary.documentEndings.isSuffix(of: text)
    }
}
