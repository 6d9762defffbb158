/// The steps between a file's bytes and the archive that belong to other parts of the library.
public struct ImportStages: Sendable {
    /// Bytes and the file's name without its folder; throws where they are no text.
    public var decode: @Sendable (UnsafeRawBufferPointer, String) throws -> SourceText
    public var parse: @Sendable (SourceText) -> (Bulletin, DiagnosticLog)
    /// Readings into sessions, independent of the readings' order. Readings of different regions or
    /// bodies never make one session, so an import merges only what it touches.
    public var merge: @Sendable ([Session.Reading]) -> [Record]

    public init(
        decode: @escaping @Sendable (UnsafeRawBufferPointer, String) throws -> SourceText,
        parse: @escaping @Sendable (SourceText) -> (Bulletin, DiagnosticLog),
        merge: @escaping @Sendable ([Session.Reading]) -> [Record]
    ) {
        self.decode = decode
        self.parse = parse
        self.merge = merge
    }
}
