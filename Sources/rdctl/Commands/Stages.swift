import CongressCore

extension ImportStages {
    /// Reading as this program does it.
    static func standard(encoding: TextEncoding? = nil) -> ImportStages {
        let decoder = TextDecoder(forced: encoding)
        let parser = BulletinParser()
        return ImportStages(
            decode: { try decoder.decode($0, name: $1) },
            parse: { parser.parse($0) },
            merge: { SessionMerger().merge($0) })
    }
}
