/// Gives the records of one issue their ids, in reading order. An id is built from content alone, so
/// a record keeps it when others are added around it; only records that begin with the same words
/// on the same day are told apart by a number.
public struct RecordIDs {
    private let issue: String
    /// How many records have what stands behind the issue's id.
    private var uses: [String: Int] = [:]

    public init(issue: String) {
        self.issue = issue
    }

    /// `平顶山人大-2024-05`, or the file's stem where publication, year or number is not printed.
    public static func issueID(
        publication: String?, year: Int?, number: Int?, file: String
    ) -> String {
        if let publication = publication.map(clean), !publication.isEmpty, let year, let number {
            return "\(publication)-\(year)-\(number < 10 ? "0" : "")\(number)"
        }
        return stem(of: file)
    }

    /// Whether the id of an issue says no more than its file's name.
    static func isStem(_ issueID: String, of file: String) -> Bool {
        issueID.isExactly(stem(of: file))
    }

    private static func stem(of file: String) -> String {
        let name = clean(Folder.stem(of: file))
        return name.isEmpty ? "issue" : name
    }

    /// The id of a record's issue, which stands before the last `/` of its own.
    public static func issue(of id: String) -> String {
        id.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(id[..<$0]) } ?? id
    }

    /// What of a record's id is its own; the rest is its issue's, which a renamed file may change.
    static func local(_ id: String) -> ExactKey {
        let start = id.utf8.lastIndex(of: UInt8(ascii: "/")).map { id.utf8.index(after: $0) }
        return ExactKey(String(id[(start ?? id.startIndex)...]))
    }

    /// `平顶山人大` of `平顶山人大-2024-05`; the whole id where that is a file's stem.
    static func series(of issueID: String) -> String {
        let parts = issueID.utf8.split(
            separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        func isNumber(_ part: Substring.UTF8View) -> Bool {
            !part.isEmpty
                && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        guard parts.count > 2, let number = parts.last, let year = parts.dropLast().last,
            year.count == 4, isNumber(year), isNumber(number)
        else { return issueID }
        return String(issueID.utf8.dropLast(number.count + year.count + 2)) ?? issueID
    }

    /// `平顶山人大-2024-05/c-20241024-3f9a`: the kind's letter, the first date if there is one, and
    /// four digits that stand for the opening words.
    public mutating func next(for record: Record) -> String {
        let dash = UInt8(ascii: "-")
        var bytes = Array(String(record.kind.letter).utf8)
        if let date = record.dates.first {
            bytes.append(dash)
            for digit in date.start.description.utf8 where digit != dash { bytes.append(digit) }
        }
        bytes.append(dash)
        bytes += RecordIDs.openingHash(record.text).utf8
        let id = String(decoding: bytes, as: UTF8.self)
        uses[id, default: 0] += 1
        let count = uses[id, default: 1]
        let whole = issue + "/" + id
        return count == 1 ? whole : whole + "-\(count)"
    }

    /// Gives every record of a bulletin its id, and its readings the records' ids. Readings refer to
    /// records by the ids that the records had before.
    public static func assign(to bulletin: inout Bulletin) {
        rename(&bulletin, to: bulletin.issue.id)
    }

    /// Puts a bulletin under another issue id.
    static func rename(_ bulletin: inout Bulletin, to issue: String) {
        var ids = RecordIDs(issue: issue)
        var renamed: [String: String] = [:]
        bulletin.issue.id = issue
        for at in bulletin.records.indices {
            let old = bulletin.records[at].id
            let new = ids.next(for: bulletin.records[at])
            bulletin.records[at].id = new
            bulletin.records[at].issue = issue
            if !bulletin.readings.isEmpty { renamed[old] = new }
        }
        for at in bulletin.readings.indices {
            bulletin.readings[at].issue = issue
            let record = bulletin.readings[at].record
            bulletin.readings[at].record = renamed[record] ?? record
        }
    }

    /// FNV-1a over the first 24 characters that are neither blanks nor line ends, full-width forms
    /// narrowed. Its own small folding, because ids must outlive changes of the search's tables.
    static func openingHash(_ text: String) -> String {
        var hash: UInt32 = 0x811C_9DC5
        var count = 0
        for scalar in text.unicodeScalars where !scalar.isLayoutBlank && scalar != "\n" {
            for byte in UTF8.encode(scalar.narrowed)! {
                hash = (hash ^ UInt32(byte)) &* 0x0100_0193
            }
            count += 1
            if count == 24 { break }
        }
        let short = UInt16(truncatingIfNeeded: hash ^ hash >> 16)
        return String(decoding: Hexadecimal.digits(UInt64(short)).suffix(4), as: UTF8.self)
    }

    /// Ids stand in paths, addresses and cells: no blanks, controls or separators of ours.
    private static func clean(_ name: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            switch scalar {
            case "/", "|", "~", "\"", "\\", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
            default: if !scalar.isLayoutBlank { clean.append(scalar) }
            }
        }
        return String(clean)
    }
}
