/// A short line that may come again at the head or foot of each page.
struct RunningLine {
    /// A number that no other line of the file has: its characters without the figures of pages and
    /// issues and without rules. Their order does not matter: left pages print the name before the
    /// issue and right pages the issue before the name.
    let key: UInt64
    /// Whether it counts pages or issues.
    let hasFigures: Bool
    /// Its place in the page.
    let index: Int

    /// Nil where fewer than three characters are left.
    init?(_ text: ArraySlice<Unicode.Scalar>, at index: Int) {
        var key: UInt64 = 0
        var count = 0
        var hasFigures = false
        var at = text.startIndex
        while at < text.endIndex {
            let end = text[at...].firstIndex { !$0.isASCIIDigit } ?? text.endIndex
            if end > at, end == text.endIndex || RunningLine.countsPages(text[end]) {
                hasFigures = true
                at = end
                continue
            }
            let scalar = text[at]
            at += 1
            if scalar.isDash || RunningLine.rules.contains(scalar) { continue }
            key &+= RunningLine.mixed(scalar)
            count += 1
        }
        guard count >= 3 else { return nil }
        (self.key, self.hasFigures, self.index) = (key, hasFigures, index)
    }

    private static let rules = ScalarSet("· |")
    private static let counters = ScalarSet("年月日期总版页卷")

    /// What stands behind the figures of a page or an issue. 第12次 and 3项 tell lines apart.
    private static func countsPages(_ next: Unicode.Scalar) -> Bool {
        !next.isHan || counters.contains(next)
    }

    private static func mixed(_ scalar: Unicode.Scalar) -> UInt64 {
        var mixed = UInt64(scalar.value) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ mixed >> 32
    }
}

extension Array {
    /// Runs of neighbours that have the same of what `key` takes.
    func chunked<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice<Element>] {
        var chunks: [ArraySlice<Element>] = []
        var start = startIndex
        while start < endIndex {
            let same = key(self[start])
            let end = self[start...].firstIndex { key($0) != same } ?? endIndex
            chunks.append(self[start..<end])
            start = end
        }
        return chunks
    }
}
