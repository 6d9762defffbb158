/// Why a date could not be read: where in what was typed, what is wrong, and what was expected.
public struct DateProblem: Error, Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        /// Nothing was typed.
        case empty
        /// The characters at the column begin no date, or cannot go on with one.
        case unexpected
        /// The calendar has no such month or day (2024-02-30).
        case noSuchDate
        /// The calendar has no such month (2021-13).
        case noSuchMonth
        /// A month or day without a year (11月).
        case missingYear
        /// The range ends before it begins.
        case endBeforeStart
    }

    /// What was typed, and the character in it, from 1, where reading failed.
    public var text: String
    public var column: Int
    public var kind: Kind
    /// Shapes that would be accepted there, to be printed as they are.
    public var expected: String
    /// What was likely meant, where that can be told.
    public var correction: String?

    static let dayForms = "2024, 2024-10, 2024-10-24, 2024年10月24日"
    static let rangeForms = "2024-09..2024-10, 2024-09.., ..2024-10"
}

extension DateProblem: CustomStringConvertible {
    public var description: String {
        switch kind {
        case .empty: "empty date; expected \(expected)"
        case .unexpected: "not a date at column \(column): \(text); expected \(expected)"
        case .noSuchDate: "no such date at column \(column): \(text); expected \(expected)"
        case .noSuchMonth: "no such month at column \(column): \(text); expected \(expected)"
        case .missingYear: "the year is missing: \(text); expected \(expected)"
        case .endBeforeStart: "range ends before it begins: \(text); expected \(expected)"
        }
    }

    /// The same in Chinese.
    public var chinese: String {
        let expected = expected.split(separator: ", ").joined(separator: "、")
        return switch kind {
        case .empty: "日期为空；应为 \(expected)"
        case .unexpected: "第 \(column) 个字符处不是日期：\(text)；应为 \(expected)"
        case .noSuchDate: "没有这一天（第 \(column) 个字符）：\(text)；应为 \(expected)"
        case .noSuchMonth: "没有这个月份（第 \(column) 个字符）：\(text)；应为 \(expected)"
        case .missingYear: "缺少年份：\(text)；应为 \(expected)"
        case .endBeforeStart: "起止颠倒：\(text)；应为 \(expected)"
        }
    }
}
