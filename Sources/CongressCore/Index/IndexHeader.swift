/// The first line of an index: what the file is, and what proves it whole.
///
///     {"format":"rdctl-index","format_version":4,"generator":"rdctl 0.18.0","revision":17,
///     "content_sha256":"…","checksum":"…",
///
/// all in one line. Every later format version keeps this line and the rule of the checksum.
public struct IndexHeader: Equatable, Sendable {
    public static let format = "rdctl-index"
    /// Version 1 wrote the line marks of texts in another way; version 2 had neither signatures nor
    /// the sums of blocks, version 3 no signatures of sessions.
    public static let currentVersion = 4
    static let oldestVersion = 2
    /// More than any file has seen; no counting goes beyond it.
    static let mostRevisions = 1 << 53
    /// The name and version of the program. An import reads known bytes again only where another
    /// version had read them: whoever changes a rule of reading raises it.
    public static let currentGenerator = "rdctl 0.18.0"

    public var version = currentVersion
    /// The version that has read all issues; while some are left that an older one has read, that one.
    public var generator: String
    /// Counts the changes to this file.
    public var revision = 0
    /// See `ContentDigest`; two indexes hold the same where it agrees.
    public var contentDigest = ""
    /// 16 lower-case hexadecimal digits.
    public var checksum = String(repeating: "0", count: 16)

    /// This version has read all issues.
    var isOfThisVersion: Bool { generator.isExactly(IndexHeader.currentGenerator) }

    init(generator: String, revision: Int, contentDigest: String) {
        self.generator = generator
        self.revision = revision
        self.contentDigest = contentDigest
    }

    /// The line with its line end.
    var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        writer.field("format", IndexHeader.format)
        writer.field("format_version", version)
        writer.field("generator", generator)
        writer.field("revision", revision)
        writer.field("content_sha256", contentDigest)
        writer.field("checksum", checksum)
        writer.raw(",\n")
        return writer.bytes
    }

    /// Whether the line says this checksum.
    func states(_ sum: UInt64) -> Bool { checksum.utf8.elementsEqual(Hexadecimal.digits(sum)) }

    /// Where the digits of the checksum stand in a line of `count` bytes.
    static func digits(inLineOf count: Int) -> Range<Int> {
        // Behind the digits stand a quote, a comma and the line end.
        count - 19..<count - 3
    }

    /// The header of a file in our own layout; nil where the first line is not as we write it.
    init?(firstLine line: UnsafeRawBufferPointer) {
        var object = [UInt8](line.dropLast(2))
        object.append(UInt8(ascii: "}"))
        let header = try? object.withUnsafeBytes { bytes throws(JSONError) -> IndexHeader? in
            var reader = JSONReader(bytes)
            var fields = HeaderFields()
            try reader.beginObject()
            while let key = try reader.nextKey() {
                if try !fields.read(key, from: &reader) { try reader.skipValue() }
            }
            try reader.end()
            return fields.header
        }
        guard let header, header.bytes.elementsEqual(line) else { return nil }
        self = header
    }

    fileprivate init(
        version: Int, generator: String, revision: Int, contentDigest: String, checksum: String
    ) {
        self.version = version
        self.generator = generator
        self.revision = revision
        self.contentDigest = contentDigest
        self.checksum = checksum
    }
}

/// The keys of a header, as they are found.
struct HeaderFields {
    private var format: String?
    private(set) var version: Int?
    private var generator: String?
    private var revision: Int?
    private var contentDigest: String?
    private var checksum: String?

    /// False for a key that is none of the header.
    mutating func read(_ key: JSONKey, from reader: inout JSONReader) throws(JSONError) -> Bool {
        switch key {
        case "format": format = try reader.string()
        case "format_version": version = try reader.integer()
        case "generator": generator = try reader.string()
        case "revision": revision = try reader.integer()
        case "content_sha256": contentDigest = try reader.string()
        case "checksum": checksum = try reader.string()
        default: return false
        }
        return true
    }

    /// True where the file says that it is an index of ours.
    var hasOurFormat: Bool {
        format.map { $0.isExactly(IndexHeader.format) } ?? false
    }

    /// Nil where a key is missing, as in a file of another program or a damaged one.
    var header: IndexHeader? {
        guard hasOurFormat, let version, let generator, let revision, let contentDigest,
            let checksum, version >= IndexHeader.oldestVersion,
            (0..<IndexHeader.mostRevisions).contains(revision)
        else { return nil }
        return IndexHeader(
            version: version, generator: generator, revision: revision,
            contentDigest: contentDigest, checksum: checksum)
    }
}
