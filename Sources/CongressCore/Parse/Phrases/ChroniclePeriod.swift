/// 2024年9月—10月, 八、九月份, 第二季度: the year and the months that the name of a chronicle prints.
struct ChroniclePeriod: Equatable {
    var year: Int?
    /// The months in their order; those of the next year stand behind December.
    var months: [Int]?

    init(_ text: ArraySlice<Unicode.Scalar>) {
        var named: [Int] = []
        var at = text.startIndex
        while at < text.endIndex {
            guard let (number, end) = Numeral.read(text, at: at), end > at else {
                if let half = Self.half(text, at) { named += half }
                at += 1
                continue
            }
            at = end
            guard end < text.endIndex else { break }
            switch text[end] {
            case "年" where PrintedYear.range.contains(number):
                if year == nil, named.isEmpty { year = number }
            case "月" where (1...12).contains(number): named.append(number)
            case "季" where (1...4).contains(number): named += [number * 3 - 2, number * 3]
            case _ where (1...12).contains(number) && Self.goesOn(text, end): named.append(number)
            default: break
            }
        }
        guard let first = named.first, let last = named.last else { return }
        months = (0...((last - first + 12) % 12)).map { (first - 1 + $0) % 12 + 1 }
    }

    /// 8—9月, 六、七月份: 月 stands behind the second number.
    private static func goesOn(_ text: ArraySlice<Unicode.Scalar>, _ end: Int) -> Bool {
        let link = text[end]
        guard link.isDash || link.isTilde || link == "至" || link == "、" || link == "和",
            let (number, stop) = Numeral.read(text, at: text[end...].dropFirst().startIndex),
            stop < text.endIndex
        else { return false }
        return text[stop] == "月" && (1...12).contains(number)
    }

    private static func half(_ text: ArraySlice<Unicode.Scalar>, _ at: Int) -> [Int]? {
        let rest = text[at...].prefix(3)
        if rest.elementsEqual("上半年".unicodeScalars) { return [1, 6] }
        return rest.elementsEqual("下半年".unicodeScalars) ? [7, 12] : nil
    }
}
