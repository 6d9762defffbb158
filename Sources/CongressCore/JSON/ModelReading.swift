/// The small values that lines of the index are made of; each reads what `JSONWriter` writes.
extension JSONReader {
    /// The elements of an array, each read by `read`; `null` is an empty list.
    mutating func list<Element>(
        _ read: (inout JSONReader) throws(JSONError) -> Element
    ) throws(JSONError) -> [Element] {
        if null() { return [] }
        var elements: [Element] = []
        try beginArray()
        while try nextElement() { elements.append(try read(&self)) }
        return elements
    }

    mutating func optionalString() throws(JSONError) -> String? {
        null() ? nil : try string()
    }

    mutating func optionalInteger() throws(JSONError) -> Int? {
        null() ? nil : try integer()
    }

    mutating func strings() throws(JSONError) -> [String] {
        try list { (reader) throws(JSONError) in try reader.string() }
    }

    /// One of the words of an enumeration.
    mutating func choice<Value: RawRepresentable<String>>(
        _ key: StaticString
    ) throws(JSONError) -> Value {
        try value(key) { Value(rawValue: $0) }
    }

    /// A string that means something; `make` returns nil where it does not.
    mutating func value<Value>(
        _ key: StaticString, _ make: (String) -> Value?
    ) throws(JSONError) -> Value {
        skipBlanks()
        let start = offset
        guard let value = make(try string()) else {
            throw JSONError(offset: start, problem: .invalidValue(key.description))
        }
        return value
    }

    mutating func dates() throws(JSONError) -> [EDTFDate] {
        try list { (reader) throws(JSONError) in
            try reader.value("dates") { EDTFDate(written: $0) }
        }
    }

    mutating func people() throws(JSONError) -> [Person] {
        try list { (reader) throws(JSONError) in try reader.person() }
    }

    mutating func person() throws(JSONError) -> Person {
        var person = Person(name: "")
        try beginObject()
        while let key = try nextKey() {
            switch key {
            case "name": person.name = try string()
            case "role": person.role = try optionalString()
            case "mark": person.mark = try optionalString()
            default: try skipValue()
            }
        }
        return person
    }

    mutating func author() throws(JSONError) -> Author {
        var author = Author(name: "")
        try beginObject()
        while let key = try nextKey() {
            switch key {
            case "name": author.name = try string()
            case "role": author.role = try optionalString()
            case "org": author.isOrganisation = try bool()
            default: try skipValue()
            }
        }
        return author
    }

    mutating func lineSpans() throws(JSONError) -> LineSpans {
        let ranges = try list { (reader) throws(JSONError) -> ClosedRange<Int> in
            let (low, high) = try reader.pair("lines")
            guard 0 <= low, low <= high, high <= LineSpans.farthest else {
                throw reader.failure(.invalidValue("lines"))
            }
            return low...high
        }
        return LineSpans(ranges)
    }

    mutating func places() throws(JSONError) -> [Record.Place] {
        var places: [Record.Place] = []
        var last = Record.Place(line: 0, offset: 0)
        try beginArray()
        while try nextElement() {
            let (line, lines) = last.line.addingReportingOverflow(try integer())
            guard try nextElement() else { throw failure(.invalidValue("places")) }
            let (offset, offsets) = last.offset.addingReportingOverflow(try integer())
            guard !lines, !offsets, line <= LineSpans.farthest else {
                throw failure(.invalidValue("places"))
            }
            last = Record.Place(line: line, offset: offset)
            places.append(last)
        }
        return places
    }

    /// An array of exactly two whole numbers.
    mutating func pair(_ key: StaticString) throws(JSONError) -> (Int, Int) {
        try beginArray()
        guard try nextElement() else { throw failure(.invalidValue(key.description)) }
        let first = try integer()
        guard try nextElement() else { throw failure(.invalidValue(key.description)) }
        let second = try integer()
        guard try !nextElement() else { throw failure(.invalidValue(key.description)) }
        return (first, second)
    }

    mutating func outlineItem() throws(JSONError) -> OutlineItem {
        var item = OutlineItem(level: 0, title: "", line: 0)
        try beginObject()
        while let key = try nextKey() {
            switch key {
            case "level": item.level = try integer()
            case "title": item.title = try string()
            case "line": item.line = try integer()
            default: try skipValue()
            }
        }
        return item
    }

    mutating func finding() throws(JSONError) -> InspectionReport.Finding {
        var finding = InspectionReport.Finding(part: .practice, title: "", line: 0)
        try beginObject()
        while let key = try nextKey() {
            switch key {
            case "part": finding.part = try choice("part")
            case "title": finding.title = try string()
            case "line": finding.line = try integer()
            default: try skipValue()
            }
        }
        return finding
    }

    mutating func agendaItem() throws(JSONError) -> Session.AgendaItem {
        var item = Session.AgendaItem(action: "", item: "")
        try beginObject()
        while let key = try nextKey() {
            switch key {
            case "action": item.action = try string()
            case "item": item.item = try string()
            default: try skipValue()
            }
        }
        return item
    }
}
