/// One entry of a table that gives each of its characters some others. Such a table is text: groups
/// between blanks and line ends, in the order of their first characters.
struct CharacterGroup {
    /// The characters behind the first.
    private(set) var others: [Unicode.Scalar] = []
    /// Those behind a ditto mark.
    private(set) var further: [Unicode.Scalar] = []

    /// Finds the group of a character by halving the table; empty where it has none.
    init(of wanted: Unicode.Scalar, in table: StaticString) {
        let start = table.utf8Start
        let end = start + table.utf8CodeUnitCount
        var low = start
        var high = end
        while low < high {
            let place = CharacterGroup.groupStart(from: low + (high - low) / 2, notBelow: low)
            var scalars = UTF8Scalars(at: place, end: end)
            guard let first = scalars.next() else { return }
            if first == wanted {
                read(&scalars)
                return
            }
            if first < wanted {
                low = CharacterGroup.groupEnd(from: place, notAbove: high)
            } else {
                high = place
            }
        }
    }

    private mutating func read(_ scalars: inout UTF8Scalars) {
        var isFurther = false
        while let scalar = scalars.next(), scalar != " ", scalar != "\n" {
            if scalar.value == FoldingCell.same {
                isFurther = true
            } else if isFurther {
                further.append(scalar)
            } else {
                others.append(scalar)
            }
        }
    }

    private static func groupStart(
        from place: UnsafePointer<UInt8>, notBelow low: UnsafePointer<UInt8>
    ) -> UnsafePointer<UInt8> {
        var at = place
        while at > low, !isSeparator(at[-1]) { at -= 1 }
        return at
    }

    /// Where the next group begins.
    private static func groupEnd(
        from place: UnsafePointer<UInt8>, notAbove high: UnsafePointer<UInt8>
    ) -> UnsafePointer<UInt8> {
        var at = place
        while at < high, !isSeparator(at.pointee) { at += 1 }
        return at < high ? at + 1 : at
    }

    private static func isSeparator(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
