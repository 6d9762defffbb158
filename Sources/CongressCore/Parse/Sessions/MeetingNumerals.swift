/// Numbers as bulletins print them: 第十四次, 14次, 第４７次, 二〇二四年, 第二十三.
enum MeetingNumerals {
    static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        Numeral.anyDigit(scalar) != nil || scalar == "十" || scalar == "百" || scalar == "廿"
    }

    /// The numeral that ends before `end`, and where it begins; nil where there is none.
    static func read(
        endingAt end: Int, floor: Int, in text: [Unicode.Scalar]
    ) -> (value: Int, start: Int)? {
        var start = end
        while start > floor, end - start < 8, isNumeral(text[start - 1]) { start -= 1 }
        guard start < end, let value = value(of: start..<end, in: text) else { return nil }
        return (value, start)
    }

    /// The numeral that begins at `start`, and where it ends.
    static func read(at start: Int, in text: [Unicode.Scalar]) -> (value: Int, end: Int)? {
        var end = start
        while end < text.count, end - start < 8, isNumeral(text[end]) { end += 1 }
        guard end > start, let value = value(of: start..<end, in: text) else { return nil }
        return (value, end)
    }

    /// 二十三 and 二〇二四 alike; nil for what no one would print.
    static func value(of range: Range<Int>, in text: [Unicode.Scalar]) -> Int? {
        var total = 0
        var current: Int?
        for at in range {
            switch text[at] {
            case "十":
                total += (current ?? 1) * 10
                current = nil
            case "廿":
                total += 20
                current = nil
            case "百":
                total += (current ?? 1) * 100
                current = nil
            default:
                guard let digit = Numeral.anyDigit(text[at]) else { return nil }
                current = (current ?? 0) * 10 + digit
                if current! > 9999 { return nil }
            }
        }
        return total + (current ?? 0)
    }

    /// 14 as 十四: for titles, up to 999.
    static func chinese(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard number > 0, number < 1000 else { return String(number) }
        var text = ""
        let (hundreds, rest) = (number / 100, number % 100)
        if hundreds > 0 { text += digits[hundreds] + "百" }
        if rest > 0, rest < 10, hundreds > 0 { text += "零" }
        if rest >= 10 { text += (rest < 20 && hundreds == 0 ? "" : digits[rest / 10]) + "十" }
        return text + digits[rest % 10]
    }
}
