extension SourceText {
    /// How many physical lines the file has.
    public var lineCount: Int { lines.count }

    /// One physical line, by its number from 1, without its line end.
    public func line(_ number: Int) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[lines[number - 1].range])
        return String(text)
    }
}
