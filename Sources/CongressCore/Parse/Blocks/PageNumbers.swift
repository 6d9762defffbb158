/// The page of the printed issue that a line stands on, as far as page numbers survive.
struct PageNumbers: Sendable {
    /// Lines of page numbers in order, and the numbers.
    private let marks: [(index: Int, number: Int)]

    init(bulletin: BulletinText, shapes: [LineShape]) {
        marks = shapes.indices.compactMap { index in
            guard shapes[index] == .pageNumber else { return nil }
            let text = bulletin.text(at: index)
            for at in text.indices {
                if let (value, _) = Numeral.read(text, at: at), text[at].isASCIIDigit {
                    return (index, value)
                }
            }
            return nil
        }
    }

    /// The numbers printed nearest above and below a line; one of them is its page, whether numbers
    /// stand at the head or at the foot.
    func near(_ index: Int) -> [Int] {
        let low = marks.partitioningIndex { $0.index > index }
        var result: [Int] = []
        if low < marks.count { result.append(marks[low].number) }
        if low > 0 {
            result.append(marks[low - 1].number)
            if result.count == 1 { result.append(marks[low - 1].number + 1) }
        }
        return result
    }
}
