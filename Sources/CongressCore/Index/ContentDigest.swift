/// SHA-256 over what an index holds, apart from how often and when it was written.
///
/// An issue's digest covers its line without `records` and `records_sha256`, a line end, and the
/// checksum of its record lines, joined by `,` and a line end. The index's digest covers the issues'
/// digests in order, each with a line end, and the checksum of the session lines, joined in the same
/// way. Records go in by their checksum of 64 bits, because the digest tells changes, not forgeries,
/// and SHA-256 over every byte once more would be a tenth of an import.
enum ContentDigest {
    /// - Parameter records: the issue's record lines, joined as in the file.
    static func ofIssue(_ issue: Issue, records: UnsafeRawBufferPointer) -> String {
        var writer = JSONWriter()
        IssueCodec.write(issue, nil, to: &writer)
        writer.raw("\n")
        var hash = SHA256()
        hash.update(writer.bytes)
        hash.update(checksum(records))
        return Hexadecimal.text(hash.finish())
    }

    /// - Parameter sessions: the checksum of the session lines, joined as in the file.
    static func ofIndex(issues: some Sequence<String>, sessions: UInt64) -> String {
        var hash = SHA256()
        for digest in issues { hash.update(Array((digest + "\n").utf8)) }
        hash.update(Hexadecimal.digits(sessions))
        return Hexadecimal.text(hash.finish())
    }

    /// Sixteen digits.
    private static func checksum(_ lines: UnsafeRawBufferPointer) -> [UInt8] {
        Hexadecimal.digits(IndexChecksum.of(lines))
    }
}
