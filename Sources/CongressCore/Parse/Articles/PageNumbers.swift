/// The page of the printed issue that a line stands on, as far as page numbers survive.
struct PageNumbers: Sendable {
    /// Lines of page numbers in order, and the numbers.
    private let marks: [(index: Int, number: Int)]

    init(page: Page, shapes: [LineShape]) {
        marks = shapes.indices.compactMap { index in
            guard shapes[index] == .pageNumber else { return nil }
            let text = page.text(page.lines[index])
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
        var result: [Int] = []
        if let below = marks.first(where: { $0.index > index }) { result.append(below.number) }
        if let above = marks.last(where: { $0.index < index }) {
            result.append(above.number)
            if result.count == 1 { result.append(above.number + 1) }
        }
        return result
    }
}
