/// In which digits a number is printed.
enum DigitForm: Sendable {
    case ascii
    case fullWidth
    /// One character for each digit: 二〇二四.
    case chineseDigits
    /// 十二, 一百零五.
    case chineseNumeral

    private static let chinese = Array("零一二三四五六七八九".unicodeScalars)
    private static let zeros: Set<Unicode.Scalar> = ["〇", "○", "零"]

    /// The value of a digit in this form.
    func value(of scalar: Unicode.Scalar) -> Int? {
        switch self {
        case .ascii: (0x30...0x39).contains(scalar.value) ? Int(scalar.value - 0x30) : nil
        case .fullWidth:
            (0xFF10...0xFF19).contains(scalar.value) ? Int(scalar.value - 0xFF10) : nil
        case .chineseDigits, .chineseNumeral:
            DigitForm.zeros.contains(scalar) ? 0 : DigitForm.chinese.firstIndex(of: scalar)
        }
    }

    func append(_ number: Int, to text: inout [Unicode.Scalar]) {
        if self == .chineseNumeral { return appendNumeral(number, to: &text) }
        for digit in String(max(number, 0)).utf8 {
            let value = Int(digit) - 0x30
            switch self {
            case .ascii: text.append(Unicode.Scalar(digit))
            case .fullWidth: text.append(Unicode.Scalar(UInt32(0xFF10 + value))!)
            default: text.append(value == 0 ? "〇" : DigitForm.chinese[value])
            }
        }
    }

    /// Numbers below a thousand.
    private func appendNumeral(_ number: Int, to text: inout [Unicode.Scalar]) {
        let (hundreds, tens, ones) = (number / 100 % 10, number / 10 % 10, number % 10)
        if hundreds > 0 { text += [DigitForm.chinese[hundreds], "百"] }
        if tens > 1 || (tens == 1 && hundreds > 0) { text.append(DigitForm.chinese[tens]) }
        if tens > 0 { text.append("十") } else if hundreds > 0, ones > 0 { text.append("零") }
        if ones > 0 { text.append(DigitForm.chinese[ones]) }
    }
}
