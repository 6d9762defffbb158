/// A table of contents whose names of columns stand upright, one character on each line: 监 / 督 / 视 / 窗.
struct UprightColumns {
    let bulletin: BulletinText

    private static let fewest = 3
    private static let length = 2...8

    /// The lines of the table with each such name on one line, in black brackets; nil where there are none.
    func lines(_ indices: [Int]) -> [Unicode.Scalar]? {
        var scalars: [Unicode.Scalar] = []
        var name: [Unicode.Scalar] = []
        var names = 0
        func flush() {
            guard !name.isEmpty else { return }
            let isName = UprightColumns.length.contains(name.count)
            scalars += isName ? ["\n", "【"] + name + ["】"] : name.flatMap { ["\n", $0] }
            names += isName ? 1 : 0
            name = []
        }
        for index in indices {
            let text = bulletin.text(at: index)
            if text.count == 1, let only = text.first, only.isHan {
                name.append(only)
                continue
            }
            flush()
            scalars += Array(repeating: "\n", count: 1 + min(bulletin.lines[index].gap, 1))
            scalars += bulletin.printed(at: index)
        }
        flush()
        return names >= UprightColumns.fewest ? scalars : nil
    }
}
