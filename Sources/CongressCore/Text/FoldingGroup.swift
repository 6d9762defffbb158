/// One entry of the folding tables turned round: from a folded character to the printed ones.
struct FoldingGroup {
    /// Characters that fold to the character itself and nothing else.
    private(set) var forms: [Unicode.Scalar] = []
    /// Characters whose folding holds it among others.
    private(set) var holders: [Unicode.Scalar] = []

    /// Finds the group by halving the table, which is in the order of its first characters.
    init(of folded: Unicode.Scalar) {
        let text = FoldingForms.groups
        let start = text.utf8Start
        let end = start + text.utf8CodeUnitCount
        var low = start
        var high = end
        while low < high {
            let place = FoldingGroup.groupStart(from: low + (high - low) / 2, notBelow: low)
            var scalars = FoldingScalars(at: place, end: end)
            guard let first = scalars.next() else { return }
            if first == folded {
                read(&scalars)
                return
            }
            if first < folded {
                low = FoldingGroup.groupEnd(from: place, notAbove: high)
            } else {
                high = place
            }
        }
    }

    private mutating func read(_ scalars: inout FoldingScalars) {
        var isHolder = false
        while let scalar = scalars.next(), scalar != " ", scalar != "\n" {
            if scalar.value == FoldingCell.same {
                isHolder = true
            } else if isHolder {
                holders.append(scalar)
            } else {
                forms.append(scalar)
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
