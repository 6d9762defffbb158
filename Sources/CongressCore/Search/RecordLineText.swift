/// Pieces of a record's line as text for people and programs.
extension RecordLine {
    /// Appends bytes of the line as they stand there.
    @inline(__always)
    public func append(_ range: Range<Int>, to output: OutputBytes) {
        output.append(UnsafeRawBufferPointer(rebasing: bytes[range]))
    }

    /// Appends a piece of a string as one line of text: without escapes, a blank for a line end.
    /// False where it holds other escapes than line ends and quotes.
    public func appendText(_ range: Range<Int>, to output: OutputBytes) -> Bool {
        var at = range.lowerBound
        while true {
            let escape = ByteSearch.first(UInt8(ascii: "\\"), in: bytes, at..<range.upperBound)
            append(at..<escape, to: output)
            guard escape < range.upperBound else { return true }
            guard escape + 1 < range.upperBound else { return false }
            switch bytes[escape + 1] {
            case UInt8(ascii: "n"): output.append(byte: UInt8(ascii: " "))
            case UInt8(ascii: "\""): output.append(byte: UInt8(ascii: "\""))
            default: return false
            }
            at = escape + 2
        }
    }

    /// Appends the dates with `, ` between them.
    public func appendDates(to output: OutputBytes) {
        for byte in bytes[dates] where byte != UInt8(ascii: "\"") {
            output.append(byte: byte)
            if byte == UInt8(ascii: ",") { output.append(byte: UInt8(ascii: " ")) }
        }
    }

    /// Appends what a meeting dealt with: `听取 汇报；审议 报告`. False where an item holds an escape.
    public func appendAgenda(to output: OutputBytes) -> Bool {
        guard let agenda else { return true }
        var reader = HeadReader(bytes: slice(agenda))
        repeat {
            guard reader.pass("{\"action\":"), let action = reader.string(),
                reader.pass(",\"item\":"), let item = reader.string(), reader.pass("}")
            else { return false }
            output.append(action)
            output.append(byte: UInt8(ascii: " "))
            output.append(item)
            if reader.at < agenda.count { output.append("；") }
        } while reader.pass(",")
        return reader.at == agenda.count
    }

    /// Appends `1000-1003,1010`. Blank lines belong to nobody; a range goes on over two of them.
    public func appendLines(to output: OutputBytes) {
        var reader = NumberReader(bytes: bytes, at: lines.lowerBound)
        var last: ClosedRange<Int>?
        while reader.at < lines.upperBound {
            let first = reader.next()
            let range = first...max(first, reader.next())
            // Behind the last number stands the range's bracket.
            if reader.at >= lines.upperBound - 1 { reader.skip(to: lines.upperBound) }
            if let open = last, (1...3).contains(range.lowerBound - open.upperBound) {
                last = open.lowerBound...range.upperBound
                continue
            }
            if let open = last {
                append(open, to: output)
                output.append(byte: UInt8(ascii: ","))
            }
            last = range
        }
        if let last { append(last, to: output) }
    }

    private func append(_ range: ClosedRange<Int>, to output: OutputBytes) {
        output.append(number: range.lowerBound)
        guard range.count > 1 else { return }
        output.append(byte: UInt8(ascii: "-"))
        output.append(number: range.upperBound)
    }
}
