extension ImportStages {
    /// The whole way from bytes to records, and the merging of what they report of meetings.
    /// - Parameter encoding: the encoding of every file; nil tells it file by file.
    public static func standard(encoding: TextEncoding? = nil) -> ImportStages {
        let decoder = TextDecoder(forced: encoding)
        let parser = BulletinParser()
        return ImportStages(
            decode: { try decoder.decode($0, name: $1) },
            parse: { parser.parse($0) },
            merge: { SessionMerger().merge($0) })
    }
}
