/// Appends compact JSON to one growing piece of bytes. Commas come by themselves; keys stand in the
/// order in which they are written.
///
/// Strings keep every character as it is, except `"`, `\`, the controls (C0, DEL, C1) and the line
/// separators U+2028 and U+2029, which are escaped.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Forgets what was written and keeps the memory.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    public mutating func beginObject() {
        separate()
        bytes.append(UInt8(ascii: "{"))
    }

    public mutating func endObject() { bytes.append(UInt8(ascii: "}")) }

    public mutating func beginArray() {
        separate()
        bytes.append(UInt8(ascii: "["))
    }

    public mutating func endArray() { bytes.append(UInt8(ascii: "]")) }

    /// Writes `"key":`. A key must need no escape.
    public mutating func key(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(
            contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    public mutating func string(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { JSONEscaping.append(UnsafeRawBufferPointer($0), to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }

    public mutating func integer(_ number: Int) {
        separate()
        appendDigits(number)
    }

    public mutating func bool(_ value: Bool) {
        separate()
        append(value ? "true" : "false")
    }

    public mutating func null() {
        separate()
        append("null")
    }

    /// Bytes as they are, without a comma: line ends, and commas of whoever writes lines.
    public mutating func raw(_ piece: StaticString) { append(piece) }

    private mutating func append(_ piece: StaticString) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
    }

    /// A value that follows a value needs a comma. Strings end in a quote, so the last byte tells.
    private mutating func separate() {
        switch bytes.last {
        case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: ":"),
            UInt8(ascii: "\n"):
            break
        default: bytes.append(UInt8(ascii: ","))
        }
    }

    private mutating func appendDigits(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        var low = start
        var high = bytes.count - 1
        while low < high {
            bytes.swapAt(low, high)
            low += 1
            high -= 1
        }
    }
}

extension JSONWriter {
    /// `"key":"value"`, or nothing for nil.
    public mutating func field(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        self.key(key)
        string(value)
    }

    /// `"key":value`, or nothing for nil.
    public mutating func field(_ key: StaticString, _ value: Int?) {
        guard let value else { return }
        self.key(key)
        integer(value)
    }

    /// `"key":[…]`, each element written by `write`.
    public mutating func list<Element>(
        _ key: StaticString, _ elements: some Sequence<Element>,
        _ write: (inout JSONWriter, Element) -> Void
    ) {
        self.key(key)
        beginArray()
        for element in elements { write(&self, element) }
        endArray()
    }

    /// `"key":[[3,11],[20,20]]`
    public mutating func pairs(_ key: StaticString, _ pairs: some Sequence<(Int, Int)>) {
        self.key(key)
        self.pairs(pairs)
    }

    /// The value alone.
    mutating func pairs(_ pairs: some Sequence<(Int, Int)>) {
        beginArray()
        for (first, second) in pairs {
            beginArray()
            integer(first)
            integer(second)
            endArray()
        }
        endArray()
    }
}
