/// Folds away what a search must not depend on: width and other compatibility forms, radicals,
/// traditional and variant characters, the shape of punctuation, case. The names of people are
/// never compared by it, because two people may differ in nothing but a variant.
enum Folding {
    /// What one printed character counts as.
    enum Folded {
        case one(Unicode.Scalar)
        case several(Expansion)
        /// A blank or line end of any width; whether it counts depends on its neighbours.
        case blank
        /// An invisible mark or a backslash, the trace of a converter.
        case nothing
    }

    /// Looks one character up. Folding what comes out once more changes nothing.
    @inline(__always)
    static func fold(_ scalar: Unicode.Scalar) -> Folded {
        let value = scalar.value
        if value < 0x80 { return ascii(UInt8(truncatingIfNeeded: value), scalar) }
        if value &- 0x4E00 < 0x5200 {
            let row = Int(value - 0x4E00) / FoldingCell.rowLength
            return cell(FoldingHanTable.rows, row, scalar)
        }
        return rare(scalar)
    }

    /// The printed characters that fold to exactly this one, itself first.
    static func forms(of folded: Unicode.Scalar) -> [Unicode.Scalar] {
        [folded] + CharacterGroup(of: folded, in: FoldingForms.groups).others
    }

    /// The printed characters whose folding holds this one among others, as ㈱ holds 株.
    static func expansions(containing folded: Unicode.Scalar) -> [Unicode.Scalar] {
        CharacterGroup(of: folded, in: FoldingForms.groups).further
    }

    @inline(__always)
    private static func ascii(_ byte: UInt8, _ scalar: Unicode.Scalar) -> Folded {
        if byte > 0x20 {
            if byte &- 0x41 < 26 { return .one(Unicode.Scalar(byte | 0x20)) }
            return byte == 0x5C || byte == 0x7F ? .nothing : .one(scalar)
        }
        return byte == 0x20 || byte &- 0x09 < 5 ? .blank : .nothing
    }

    @inline(never)
    private static func rare(_ scalar: Unicode.Scalar) -> Folded {
        guard scalar.value <= 0xFFFF else { return beyondBasicPlane(scalar) }
        let number = FoldingTable.rowOfBlock[Int(scalar.value) / FoldingCell.rowLength]
        return number == 0 ? .one(scalar) : cell(FoldingTable.rows, Int(number) - 1, scalar)
    }

    private static func beyondBasicPlane(_ scalar: Unicode.Scalar) -> Folded {
        // Tags and variation selectors.
        if scalar.value & ~0xFFF == 0xE0000 { return .nothing }
        var low = 0
        var high = FoldingPairs.count
        while low < high {
            let middle = (low + high) / 2
            let pair = FoldingCell.pair(middle)
            let found = FoldingCell.scalar(at: pair)
            if found == scalar {
                let target = FoldingCell.scalar(at: pair + 4)
                return target.value > 0xFFFF
                    ? .one(target) : FoldingCell.meaning(target, of: scalar)
            }
            if found < scalar { low = middle + 1 } else { high = middle }
        }
        return .one(scalar)
    }

    @inline(__always)
    private static func cell(
        _ rows: StaticString, _ row: Int, _ scalar: Unicode.Scalar
    ) -> Folded {
        let column = Int(scalar.value) % FoldingCell.rowLength
        let at = rows.utf8Start + row * (FoldingCell.rowLength * 3 + 1) + column * 3
        // Cells have three bytes each.
        let entry = UTF8Scalars.threeBytes(at)
        return entry == FoldingCell.same
            ? .one(scalar)
            : FoldingCell.meaning(unsafeBitCast(entry, to: Unicode.Scalar.self), of: scalar)
    }
}

/// A folding of several characters.
struct Expansion: Sequence {
    let number: Int

    func makeIterator() -> UTF8Scalars {
        let starts = FoldingExpansions.starts
        let text = FoldingExpansions.text.utf8Start
        return UTF8Scalars(at: text + Int(starts[number]), end: text + Int(starts[number + 1]))
    }
}

extension Folding.Folded {
    /// The folded characters; a blank is U+0020.
    var scalars: [Unicode.Scalar] {
        switch self {
        case .one(let scalar): [scalar]
        case .several(let expansion): Array(expansion)
        case .blank: [" "]
        case .nothing: []
        }
    }
}
