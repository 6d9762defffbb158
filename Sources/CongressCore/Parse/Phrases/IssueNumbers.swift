/// 2024年第5期（总第201期）: year, number and running number of an issue, as one line after another
/// tells them. What was read first stays.
struct IssueNumbers {
    private(set) var year: Int?
    private(set) var number: Int?
    private(set) var total: Int?

    /// 2024年第5期, 2024.5期, 第41期, 第3—4期, 总第201期.
    mutating func read(_ text: ArraySlice<Unicode.Scalar>) {
        guard text.count <= 60, IssueNumbers.units.first(in: text) != nil else { return }
        for at in text.indices where isUnit(at, in: text) {
            // 2021年8月号: the number of a monthly is its month.
            let end = text[at] == "号" && at > 0 && text[..<at].last == "月" ? at - 1 : at
            guard let (value, start) = number(before: end, in: text) else { continue }
            if text[at] == "号", !isCounted(text, start) { continue }
            if isTotal(text, start) {
                total = total ?? value
            } else {
                number = number ?? value
                year = year ?? yearBefore(text, start)
            }
        }
        total = total ?? totalBehind(text)
        if year == nil, number != nil || text.contains("第"),
            let date = PrintedDate.first(in: text)
        {
            year = date.date.first.year
        }
    }

    /// 第7716期 of a daily counts all its issues: no year has as many.
    mutating func countAll() {
        guard let own = number, own > IssueNumbers.mostOfYear else { return }
        total = total ?? own
        number = nil
    }

    private static let mostOfYear = 366
    private static let units: WordTable = ["期", "号", "辑"]
    /// What the number of a permit to print stands behind.
    private static let permits: WordTable = ["准印", "准字", "内资", "刊号"]

    private func isUnit(_ at: Int, in text: ArraySlice<Unicode.Scalar>) -> Bool {
        switch text[at] {
        case "期", "辑": true
        case "号": text.count <= 20 || text.count <= 40 && text[..<at].contains("年")
        default: false
        }
    }

    /// Of a line of the masthead: 2018·2 for the number, （2023年） or 2023年夏季号 for the year.
    mutating func readAlone(_ text: ArraySlice<Unicode.Scalar>) {
        if number == nil, let short = IssueNumbers.short(text) ?? IssueNumbers.reversed(text) {
            year = year ?? short.year
            number = short.number
        }
        year = year ?? IssueNumbers.yearAlone(text) ?? IssueNumbers.chronicled(text)
    }

    /// 2017年某市人大大事记: the year that a chronicle is about, whenever it was printed.
    private static func chronicled(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard text.count <= 30, text.contains("大事记"),
            let (value, end) = PrintedYear.read(text, at: text.startIndex), end < text.endIndex
        else { return nil }
        return text[end] == "年" ? value : nil
    }

    /// 某市人大常委会公报　2018·2 at the head of each page.
    mutating func readRunning(_ text: ArraySlice<Unicode.Scalar>) {
        guard number == nil, text.count <= 40,
            let last = text.lastIndex(where: { $0.isHan || $0.isASCIILetter }),
            let short = IssueNumbers.short(
                text[(last + 1)...].drop {
                    $0.isLayoutBlank || $0.opensBracket || $0 == "》"
                })
        else { return }
        year = year ?? short.year
        if year == short.year { number = short.number }
    }

    /// What may stand between a year and a number: 2021 No.2.
    private static func isNumberSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isNameDot || scalar.isLayoutBlank || numberSigns.contains(scalar)
    }

    private static let numberSigns = ScalarSet(".-/NnOo")

    /// 06 alone below or above 2022 on the cover.
    mutating func read(beside year: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>)
    {
        guard number == nil, text.count <= 2, text.allSatisfy(\.isASCIIDigit), year.count == 4,
            year.allSatisfy(\.isASCIIDigit), let own = IssueNumbers.yearAlone(year),
            let value = Numeral.read(text, at: text.startIndex)?.value, (1...53).contains(value)
        else { return }
        self.year = self.year ?? own
        number = value
    }

    /// 2018·2, 2018.2, 2018 02 or 2018/02 总第88期 on the cover: year and number.
    static func short(_ text: ArraySlice<Unicode.Scalar>) -> (year: Int, number: Int)? {
        guard let (year, mark) = PrintedYear.read(text, at: text.startIndex), mark < text.endIndex,
            text[mark].isNameDot || text[mark] == "." || text[mark] == "-" || text[mark] == "/"
                || text[mark].isLayoutBlank || text[mark] == "N" || text[mark] == "n",
            case let digits = text[mark...].drop(while: isNumberSign),
            text.startIndex < digits.startIndex, digits.startIndex - mark <= 4,
            let (number, end) = Numeral.read(text, at: digits.startIndex), number < 60,
            end - digits.startIndex <= 2
        else { return nil }
        let rest = text[end...].drop {
            $0.isLayoutBlank || $0.opensBracket || $0.closesBracket
        }
        let isCounted = rest.first == "总" && rest.dropFirst().first?.isASCIIDigit == true
        return rest.isEmpty || isCounted || totals.isPrefix(of: rest) ? (year, number) : nil
    }

    /// 2/2021, 02/2021 on the cover: number and year.
    private static func reversed(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (year: Int, number: Int)? {
        guard text.count <= 7, text.allSatisfy({ $0.isASCIIDigit || $0 == "/" }),
            let stroke = text.firstIndex(of: "/"), stroke - text.startIndex <= 2,
            let number = Numeral.read(text, at: text.startIndex)?.value, (1...53).contains(number),
            let (year, end) = PrintedYear.read(text, at: stroke + 1), end == text.endIndex
        else { return nil }
        return (year, number)
    }

    /// 总号：187, 总期数：31; 总期132 alone on its line.
    private func totalBehind(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let word = IssueNumbers.totals.first(in: text), word.upperBound < text.endIndex else {
            return nil
        }
        if text[word.upperBound].isColon {
            return Numeral.read(text, at: word.upperBound + 1)?.value
        }
        guard word.lowerBound == text.startIndex,
            let (value, end) = Numeral.read(text, at: word.upperBound), end == text.endIndex
        else { return nil }
        return value
    }

    private static let totals: WordTable = ["总第", "总号", "总期号", "总期数", "总期"]

    /// （2023年） or 2023年度 on the cover of a yearbook, 2019年夏季号, 2019 above 第三号.
    static func yearAlone(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        let bare = text.filter { !$0.opensBracket && !$0.closesBracket }[...]
        guard let (value, end) = PrintedYear.read(bare, at: 0) else { return nil }
        let rest = bare[end...]
        let isBare = rest.isEmpty && bare.allSatisfy { $0.isASCIIDigit }
        return isBare || spans.isWhole(rest.filter { !$0.isLayoutBlank }[...])
            ? value : nil
    }

    /// What may follow the figures of a year.
    private static let spans: WordTable = [
        "年", "度", "年度", "年春季号", "年夏季号", "年秋季号", "年冬季号", "年春季刊", "年夏季刊", "年秋季刊", "年冬季刊",
        "年春之卷", "年夏之卷", "年秋之卷", "年冬之卷", "年第一季度", "年第二季度", "年第三季度", "年第四季度",
    ]

    /// The number that ends before a place; of 3—4, a double issue, the first.
    private func number(
        before end: Int, in text: ArraySlice<Unicode.Scalar>
    ) -> (value: Int, start: Int)? {
        var start = end
        while start > text.startIndex,
            text[start - 1].isASCIIDigit || Numeral.isChinese(text[start - 1])
        { start -= 1 }
        guard start < end, let (value, stop) = Numeral.read(text, at: start), stop == end,
            value < 10000
        else { return nil }
        if start - 2 > text.startIndex, isJoint(text[start - 1]),
            let first = number(before: start - 1, in: text), first.value < value,
            first.start > text.startIndex,
            text[first.start - 1] == "第" || isTotal(text, first.start)
        {
            return first
        }
        return (value, start)
    }

    /// What stands between the numbers of a double issue.
    private func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDash || scalar == "、" || scalar == "/" || scalar == "～" || scalar == "至"
    }

    /// 第4号, 2023年4号; 某某大道66号 is an address, 内资字第0217号 a permit.
    private func isCounted(_ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> Bool {
        guard start > text.startIndex else { return false }
        if text[..<start].ends(with: "字第") || IssueNumbers.permits.occurs(in: text[..<start]) {
            return false
        }
        let before = text[start - 1]
        return before == "第" || before == "年" || before.opensBracket
    }

    private func isTotal(_ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> Bool {
        let before = text[..<start]
        return before.ends(with: "总第") || before.ends(with: "总") || before.ends(with: "累计第")
            || before.ends(with: "总期第")
    }

    /// 2024年第, 2024第 or 2024. before a number.
    private func yearBefore(_ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> Int? {
        let before = text[..<start]
        for at in before.indices.reversed() {
            guard before[at] == "年" || before[at] == "." || before[at] == "．" || before[at] == "第",
                let year = PrintedYear.read(before, endingAt: at)
            else { continue }
            return year
        }
        return nil
    }
}
