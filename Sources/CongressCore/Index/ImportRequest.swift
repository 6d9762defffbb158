/// What is to be imported, and how.
public struct ImportRequest: Sendable {
    public enum Input: Sendable {
        case file(path: String)
        /// Bytes from elsewhere, as standard input, with the name that records will print.
        case bytes(name: String, [UInt8])

        /// The name without its folder.
        public var name: String {
            switch self {
            case .file(let path): Folder.name(of: path)
            case .bytes(let name, _): name
            }
        }
    }

    public var inputs: [Input]
    /// Nil means one thread for each processor.
    public var threads: Int?
    /// Work everything out, write nothing.
    public var isDryRun = false
    /// The archive shall hold exactly these inputs afterwards, whatever it holds now, even damage.
    public var isRebuild = false
    /// What the inputs hold, where a rebuild has read them before; they are not read again.
    public var readings: ImportReadings?
    /// The issues that a rebuild may remove; nil where it may remove any.
    public var removable: [String]?
    /// The encoding that the decoding stage was told to use, if any: bytes read before in another
    /// one are then read again.
    public var forcedEncoding: TextEncoding?
    /// Called after every file with the number of files done; from several threads.
    public var progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

    public init(inputs: [Input]) {
        self.inputs = inputs
    }
}

extension ImportRequest.Input {
    /// Gives the bytes for as long as a closure runs.
    func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) throws -> Value {
        switch self {
        case .bytes(_, let bytes): return try bytes.withUnsafeBytes(body)
        case .file(let path):
            // Read and not mapped: a file that shrinks meanwhile must not end the process.
            var buffer = FileBuffer()
            return try body(try buffer.load(path))
        }
    }
}

/// What the inputs of a rebuild hold, one after the other.
public struct ImportReadings: Sendable {
    let results: [ParallelImport.Result]
}
