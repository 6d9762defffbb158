/// Opening an index: a file in our own layout must have the right checksum; one that another tool
/// laid out anew (jq, an editor) or that is of version 2 or 3 is read in full and must have the right
/// content digest. Anything else is damaged, and no part of it is used.
extension OpenIndex {
    /// - Parameters:
    ///   - threads: how many may share the work of the checksum.
    ///   - verifiesLater: leaves the checksum of a file in our layout to `Searcher`, which verifies
    ///     what it scans, all of it where the file is not sealed, and gives nothing out before.
    public init(
        path: String, threads: Int = 2, verifiesLater: Bool = false
    ) throws(ArchiveError) {
        let file: MappedFile
        do throws(SystemError) {
            file = try MappedFile(path)
        } catch {
            throw error.isMissing ? .noIndex(path: path) : .system(error)
        }
        defer { withExtendedLifetime(file) {} }
        if let (header, proof) = try OpenIndex.header(of: file, path: path) {
            if !verifiesLater, !proof.verify(file.bytes, threads: threads) {
                throw .damaged(path: path, offset: nil, problem: IndexProof.problem)
            }
            try self.init(
                path: path, header: header, storage: .mapped(file), status: file.status,
                proof: proof)
        } else if OpenIndex.isForeign(file.bytes) {
            throw .foreign(path: path)
        } else {
            let content = try ReformattedIndex(file.bytes, path: path)
            try self.init(
                path: path, header: content.header,
                storage: .written(HeldBytes(content.bytes)), status: file.status, proof: nil)
        }
    }

    /// Whether a file never was an index: a text, a table, a picture. What damage may have done to an
    /// index is none: its beginning is there, or NUL as after a crash, or a key of ours elsewhere.
    private static func isForeign(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes[0] != 0, !bytes.starts(with: Array("{\"format\"".utf8)) else { return false }
        let keys = ["content_sha256", "records_sha256", "format_version", "signatures", "sums"].map
        {
            Array("\"\($0)\"".utf8)
        }
        var at = 0
        while let quote = Memory.first(UInt8(ascii: "\""), in: bytes, from: at) {
            if keys.contains(where: { bytes[quote...].starts(with: $0) }) { return false }
            at = quote + 1
        }
        return true
    }

    /// The header of a file in our layout, and what its bytes are proved whole by. Nil where the
    /// layout is another one.
    private static func header(
        of file: MappedFile, path: String
    ) throws(ArchiveError) -> (IndexHeader, IndexProof)? {
        let bytes = file.bytes
        guard bytes.count > 0 else {
            throw .damaged(path: path, offset: 0, problem: "the file is empty")
        }
        let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(4096))
        let mark = Array("\n\"issues\":[\n".utf8)
        guard let end = Memory.first(0x0A, in: head, from: 0),
            head[end...].starts(with: mark),
            head.starts(with: Array("{\"format\":\"rdctl-index\",\"format_version\":".utf8))
        else { return nil }
        let line = UnsafeRawBufferPointer(rebasing: head[...end])
        guard let header = IndexHeader(firstLine: line) else {
            throw .damaged(path: path, offset: 0, problem: "the first line was changed")
        }
        let digits = IndexHeader.digits(inLineOf: line.count)
        guard header.version <= IndexHeader.currentVersion else {
            throw newer(header, line, bytes, path)
        }
        guard header.version == IndexHeader.currentVersion else {
            // What versions 2 and 3 hold is held in the same way still, only laid out otherwise.
            if isWholeOlder(header, bytes, digits) { return nil }
            throw .damaged(
                path: path, offset: 0,
                problem: "format version \(header.version) is older than this rdctl reads")
        }
        guard let table = BlockTable(endOf: bytes, fitting: header) else {
            throw .damaged(path: path, offset: nil, problem: IndexProof.problem)
        }
        let seal = FileSeal(path: path, status: file.status)
        return (header, IndexProof(digits: digits, table: table, seal: seal))
    }

    /// Whether a file of an older version, of those that can be read, is as it was written.
    private static func isWholeOlder(
        _ header: IndexHeader, _ bytes: UnsafeRawBufferPointer, _ digits: Range<Int>
    ) -> Bool {
        switch header.version {
        case 2: return header.states(checksumOfVersion2(bytes, digits))
        case 3:
            guard let table = BlockTable(endOf: bytes, fitting: header) else { return false }
            return table.sums.indices.allSatisfy {
                table.isSound(block: $0, of: bytes, digits: digits)
            }
        default: return false
        }
    }

    /// Version 2 had one checksum over all of the file.
    private static func checksumOfVersion2(
        _ bytes: UnsafeRawBufferPointer, _ digits: Range<Int>
    ) -> UInt64 {
        let blocks = 0..<IndexChecksum.blockCount(bytes.count)
        return IndexChecksum.joined(
            blocks.lazy.map { IndexChecksum.sum(ofBlock: $0, of: bytes, digits: digits) },
            length: bytes.count)
    }

    /// A version that is too high may also be ours with one bit of its digit turned; then the block of
    /// the header still fits the sums of our version.
    private static func newer(
        _ header: IndexHeader, _ line: UnsafeRawBufferPointer, _ bytes: UnsafeRawBufferPointer,
        _ path: String
    ) -> ArchiveError {
        let ours = UInt8(ascii: "0") + UInt8(IndexHeader.currentVersion)
        if header.version < 10,
            (UInt8(ascii: "0") + UInt8(header.version) ^ ours).nonzeroBitCount == 1
        {
            var mended = header
            mended.version = IndexHeader.currentVersion
            var copy = [UInt8](bytes)
            copy.replaceSubrange(..<line.count, with: mended.bytes)
            let isOurs = copy.withUnsafeBytes { copy in
                let digits = IndexHeader.digits(inLineOf: line.count)
                guard let table = BlockTable(endOf: copy, fitting: header) else { return false }
                return table.isSound(block: 0, of: copy, digits: digits)
            }
            if isOurs {
                return .damaged(path: path, offset: 0, problem: "the version was changed")
            }
        }
        return .newer(path: path, version: header.version)
    }
}
