/// A decoded bulletin file: every character, and where each physical line begins and ends.
public struct SourceText: Sendable {
    /// The file's name without its folder, as records print it.
    public let name: String
    public let encoding: TextEncoding
    /// Every character of the file as decoded, line ends included; a leading BOM is not part of it.
    let scalars: [Unicode.Scalar]
    /// Line `n` of the file at index `n - 1`. LF, CRLF and a lone CR each end one line.
    let lines: [SourceLine]

    init(name: String, encoding: TextEncoding, scalars: [Unicode.Scalar]) {
        self.name = name
        self.encoding = encoding
        self.scalars = scalars
        self.lines = SourceText.split(scalars)
    }

    /// The same file with other lines, which cut its characters otherwise.
    init(_ whole: SourceText, lines: [SourceLine]) {
        name = whole.name
        encoding = whole.encoding
        scalars = whole.scalars
        self.lines = lines
    }

    /// The characters of a line without the blanks at its ends.
    func content(of line: SourceLine) -> ArraySlice<Unicode.Scalar> {
        scalars[line.content]
    }

    private static func split(_ scalars: [Unicode.Scalar]) -> [SourceLine] {
        scalars.withUnsafeBufferPointer { split($0) }
    }

    private static func split(_ scalars: UnsafeBufferPointer<Unicode.Scalar>) -> [SourceLine] {
        var lines: [SourceLine] = []
        lines.reserveCapacity(scalars.count / 20 + 1)
        var start = 0
        var at = 0
        while at < scalars.count {
            let scalar = scalars[at]
            guard scalar.value <= 0x0D, scalar == "\n" || scalar == "\r" else {
                at &+= 1
                continue
            }
            lines.append(SourceLine(number: lines.count + 1, range: start..<at, in: scalars))
            at += scalar == "\r" && at + 1 < scalars.count && scalars[at + 1] == "\n" ? 2 : 1
            start = at
        }
        if start < scalars.count {
            lines.append(
                SourceLine(number: lines.count + 1, range: start..<scalars.count, in: scalars))
        }
        return lines
    }
}

/// One physical line: its number from 1 and where it stands in the file's characters.
struct SourceLine: Sendable, Equatable {
    let number: Int
    /// The whole line without its line end.
    let range: Range<Int>
    /// The line without the blanks at its ends; empty for a blank line.
    let content: Range<Int>

    init(number: Int, range: Range<Int>, in scalars: UnsafeBufferPointer<Unicode.Scalar>) {
        self.number = number
        self.range = range
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, scalars[low].isLayoutBlank { low += 1 }
        while high > low, scalars[high - 1].isLayoutBlank { high -= 1 }
        self.content = low..<high
    }

    /// A part of a line, or a line under another number.
    init(number: Int, range: Range<Int>, content: Range<Int>) {
        self.number = number
        self.range = range
        self.content = content
    }

    var isBlank: Bool { content.isEmpty }
}
