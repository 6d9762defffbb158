/// A string as the key of a set or dictionary that compares bytes. A plain `String` would take
/// two characters for one where Unicode calls them canonically equivalent (類 and its
/// compatibility form), and hashes Chinese text far more slowly.
public struct ExactKey: Hashable, Sendable {
    public let string: String

    public init(_ string: String) {
        self.string = string
    }

    public static func == (left: ExactKey, right: ExactKey) -> Bool {
        var (left, right) = (left.string, right.string)
        return left.withUTF8 { left in right.withUTF8 { left.elementsEqual($0) } }
    }

    public func hash(into hasher: inout Hasher) {
        var string = string
        string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)
    }
}

extension ExactKey: Comparable {
    public static func < (left: ExactKey, right: ExactKey) -> Bool {
        var (left, right) = (left.string, right.string)
        return left.withUTF8 { left in right.withUTF8 { left.lexicographicallyPrecedes($0) } }
    }
}

extension [String] {
    /// Each string once, compared as bytes, in the order of its first place.
    var distinct: [String] {
        var seen: Set<ExactKey> = []
        return filter { seen.insert(ExactKey($0)).inserted }
    }
}
