/// （柳溪镇）, （东湖县）: the place whose office sent a text, alone in the bracket that signs it.
enum SignedPlace {
    /// Whether the words inside a bracket are the name of a county, a district or a township.
    static func isOne(_ inner: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let last = inner.last, suffixes.contains(last), lengths.contains(inner.count),
            let first = inner.first, !pointers.contains(first), inner.allSatisfy(\.isHan)
        else { return false }
        return isWholePlace(inner)
    }

    /// 柳溪镇人大, 东湖县人大: a place and its congress, and nothing more.
    static func isCongress(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
        guard line.count >= 5, line.ends(with: "人大"), !line.ends(with: "乡镇人大"),
            line.allSatisfy(\.isHan)
        else { return false }
        return isWholePlace(line.dropLast(2))
    }

    private static func isWholePlace(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
        let place = Array(words)
        return PlaceName.read(endingAt: place.count, floor: 0, in: place) == 0..<place.count
    }

    private static let suffixes = ScalarSet("镇乡县区")
    private static let lengths = 3...8
    /// 本镇, 原某某乡, 各县区: said of a place, and no signature.
    private static let pointers = ScalarSet("本各全该我原现含指即驻新")
}
