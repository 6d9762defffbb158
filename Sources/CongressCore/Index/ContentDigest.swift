/// SHA-256 over what an index holds, apart from how often and when it was written.
///
/// An issue's digest covers its line without `records` and `records_sha256`, a line end, and its
/// record lines joined by `,` and a line end. The index's digest covers the issues' digests in order,
/// each with a line end, and the digest of the session lines, joined in the same way.
enum ContentDigest {
    /// - Parameter records: the issue's record lines, joined as in the file.
    static func ofIssue(_ issue: Issue, records: UnsafeRawBufferPointer) -> String {
        var writer = JSONWriter()
        IssueCodec.write(issue, nil, to: &writer)
        writer.raw("\n")
        var hash = SHA256()
        hash.update(writer.bytes)
        hash.update(records)
        return Hexadecimal.text(hash.finish())
    }

    /// - Parameter sessions: the session lines, joined as in the file.
    static func ofIndex(
        issues: some Sequence<String>, sessions: UnsafeRawBufferPointer
    ) -> String {
        var hash = SHA256()
        for digest in issues { hash.update(Array((digest + "\n").utf8)) }
        hash.update(Array(SHA256.hex(of: sessions).utf8))
        return Hexadecimal.text(hash.finish())
    }
}
