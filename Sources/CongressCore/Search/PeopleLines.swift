/// Finds the lines in whose lists of people one of a few names stands.
struct PeopleLines {
    /// As JSON writes them, with the key.
    private let fields: [[UInt8]]
    private let scanner: NeedleScanner

    init(_ names: [String]) {
        fields = names.map { name in
            var json = JSONWriter()
            json.beginObject()
            json.field("name", name)
            return Array(json.bytes.dropFirst())
        }
        // A name is rarer than its key.
        scanner = NeedleScanner(
            fields.map { Array($0.dropFirst(PeopleLines.key.utf8CodeUnitCount)) })
    }

    /// What stands before each name.
    static let key: StaticString = "\"name\":\""

    func lines(in section: Range<Int>, of index: SearchedIndex) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var at = section.lowerBound
        while let place = scanner.next(in: index.bytes, at..<section.upperBound) {
            at = place + 1
            let start = place - PeopleLines.key.utf8CodeUnitCount
            guard start >= section.lowerBound,
                fields.contains(where: { index.bytes[start..<section.upperBound].starts(with: $0) })
            else { continue }
            let line = index.line(around: place, in: section)
            lines.append(line)
            at = line.upperBound
        }
        return lines
    }
}
