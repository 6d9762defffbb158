/// Numbers as bulletins print them: 14, １４ (narrowed before), 十四, 一四, 二〇二四, 廿三.
public enum Numeral {
    /// The number that a word is in whole, as somebody types it: 14, １４, 十四; nil for anything else
    /// and for a number of more than nine digits.
    public static func whole(_ word: String) -> Int? {
        let digits = word.unicodeScalars.map(\.narrowed)
        guard let (value, end) = read(digits[...], at: 0), end == digits.count else { return nil }
        return value
    }

    /// The number that begins at `index`, and where it ends.
    static func read(_ text: ArraySlice<Unicode.Scalar>, at index: Int) -> (value: Int, end: Int)? {
        guard index < text.endIndex else { return nil }
        return text[index].isASCIIDigit ? arabic(text, index) : chinese(text, index)
    }

    private static func arabic(_ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> (Int, Int)? {
        var index = start
        var value = 0
        while index < text.endIndex, text[index].isASCIIDigit, index - start < 9 {
            value = value * 10 + Int(text[index].value - 0x30)
            index += 1
        }
        return (value, index)
    }

    private static func chinese(_ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> (Int, Int)? {
        var index = start
        var decimal = 0
        var last: Int?
        var total = 0
        var hasUnits = false
        // No number of a bulletin is longer; a row of 一 drawn as a rule is.
        while index < text.endIndex, index - start < 12 {
            if let digit = digit(text[index]) {
                decimal = decimal * 10 + digit
                last = digit
            } else if let unit = unit(text[index]) {
                hasUnits = true
                total += (last ?? 1) * unit
                last = nil
            } else {
                break
            }
            index += 1
        }
        guard index > start else { return nil }
        return (hasUnits ? total + (last ?? 0) : decimal, index)
    }

    static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
        digit(scalar) != nil || unit(scalar) != nil
    }

    /// The digit that a character stands for, alone or among others: 7, ７, 七; a letter O that was
    /// typed or scanned for 〇.
    static func anyDigit(_ scalar: Unicode.Scalar) -> Int? {
        let plain = scalar.narrowed
        if plain.isASCIIDigit { return Int(plain.value - 0x30) }
        return plain == "O" ? 0 : digit(plain)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "〇", "零", "○", "О", "Ｏ", "◯", "0": 0
        case "一", "壹": 1
        case "二", "两", "贰": 2
        case "三", "叁": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    private static func unit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "十", "拾": 10
        case "廿": 20
        case "卅": 30
        case "百": 100
        default: nil
        }
    }
}
