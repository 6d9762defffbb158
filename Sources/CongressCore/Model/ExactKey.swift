extension String {
    /// Whether both have the same bytes. `==` would take two characters for one where Unicode calls
    /// them canonically equivalent (類 and its compatibility form).
    public func isExactly(_ other: String) -> Bool {
        var (left, right) = (self, other)
        return left.withUTF8 { left in right.withUTF8 { left.elementsEqual($0) } }
    }

    /// The order of ids and names: by their bytes, so that locale and normal form play no part.
    public func comesBefore(_ other: String) -> Bool {
        var (left, right) = (self, other)
        return left.withUTF8 { left in right.withUTF8 { left.lexicographicallyPrecedes($0) } }
    }
}

/// A string as the key of a set or dictionary that compares bytes, as `isExactly` does. A plain
/// `String` also hashes Chinese text far more slowly.
public struct ExactKey: Hashable, Sendable {
    public let string: String

    public init(_ string: String) {
        self.string = string
    }

    public static func == (left: ExactKey, right: ExactKey) -> Bool {
        left.string.isExactly(right.string)
    }

    public func hash(into hasher: inout Hasher) {
        var string = string
        string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)
    }
}

extension ExactKey: Comparable {
    public static func < (left: ExactKey, right: ExactKey) -> Bool {
        left.string.comesBefore(right.string)
    }
}

extension [String] {
    /// Each string once, compared as bytes, in the order of its first place.
    var distinct: [String] {
        var seen: Set<ExactKey> = []
        return filter { seen.insert(ExactKey($0)).inserted }
    }
}
