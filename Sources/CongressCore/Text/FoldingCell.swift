/// How the tables of folding are laid out: text in which every entry has the same width in UTF-8,
/// read where it lies in the program, so that nothing is built when a search begins.
enum FoldingCell {
    /// Characters in a line of the tables of the basic plane; three bytes each and a line end.
    static let rowLength = 64
    static let same: UInt32 = 0x3003
    private static let pairsPerLine = 12

    /// Where pair `index` of the table beyond the basic plane begins: four bytes, then a cell and a
    /// filler or four bytes.
    static func pair(_ index: Int) -> UnsafePointer<UInt8> {
        let (line, place) = index.quotientAndRemainder(dividingBy: pairsPerLine)
        return FoldingPairs.lines.utf8Start + line * (pairsPerLine * 8 + 1) + place * 8
    }

    static func scalar(at place: UnsafePointer<UInt8>) -> Unicode.Scalar {
        var scalars = UTF8Scalars(at: place, end: place + 4)
        return scalars.next()!
    }

    /// What a cell says about the character that it belongs to.
    static func meaning(_ cell: Unicode.Scalar, of scalar: Unicode.Scalar) -> Folding.Folded {
        switch cell.value {
        case same: .one(scalar)
        case 0x2421: .nothing
        case 0x2423: .blank
        case 0xFF01...0xFF5E: .one(Unicode.Scalar(UInt8(cell.value - 0xFEE0)))
        case 0xAC00...0xD7A3: expansion(Int(cell.value) - 0xAC00)
        default: .one(cell)
        }
    }

    private static func expansion(_ number: Int) -> Folding.Folded {
        let expansion = Expansion(number: number)
        var scalars = expansion.makeIterator()
        guard let only = scalars.next(), scalars.next() == nil else { return .several(expansion) }
        return .one(only)
    }
}
