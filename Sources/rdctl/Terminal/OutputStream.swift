import CongressCore

/// Buffered output with masking for terminals and colour. After a failed write it takes and drops
/// everything; who produces much output looks at `failure` now and then.
final class OutputStream {
    /// Where the bytes go.
    enum Sink {
        case file(OpenFile)
        /// Kept, for tests.
        case memory
    }

    let isTerminal: Bool
    var usesColour = false
    private(set) var failure: SystemError?
    /// Called before the first byte leaves; may put another file in the stream's place.
    var beforeFirstFlush: (() -> OpenFile?)?
    private var sink: Sink
    private var buffer: [UInt8] = []
    private static let fullBuffer = 1 << 16

    init(_ sink: Sink, isTerminal: Bool) {
        self.sink = sink
        self.isTerminal = isTerminal
    }

    /// Text for people or for programs; a terminal gets it without control characters.
    func write(_ text: String, _ style: Style = .plain) {
        let safe = isTerminal ? TerminalText.masked(text) : text
        if usesColour, let code = style.code {
            buffer += "\u{1B}[\(code)m".utf8
            // A coloured line end would colour the rest of the terminal's line.
            let endsLine = safe.utf8.last == 0x0A
            buffer += endsLine ? safe.utf8.dropLast() : safe.utf8[...]
            buffer += "\u{1B}[0m".utf8
            if endsLine { buffer.append(0x0A) }
        } else {
            buffer += safe.utf8
        }
        if buffer.count >= Self.fullBuffer { flush() }
    }

    /// Data as it is; a terminal gets it masked.
    func write(_ bytes: UnsafeRawBufferPointer) {
        if isTerminal {
            write(String(decoding: bytes, as: UTF8.self))
            return
        }
        if case .file(let file) = sink, bytes.count >= Self.fullBuffer, beforeFirstFlush == nil {
            flush()
            send(bytes, to: file)
            return
        }
        buffer += bytes
        if buffer.count >= Self.fullBuffer { flush() }
    }

    func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { write($0) }
    }

    func flush() {
        guard case .file = sink, !buffer.isEmpty else { return }
        if let replace = beforeFirstFlush {
            beforeFirstFlush = nil
            if let file = replace() { sink = .file(file) }
        }
        guard case .file(let file) = sink else { return }
        buffer.withUnsafeBytes { send($0, to: file) }
        buffer.removeAll(keepingCapacity: true)
    }

    private func send(_ bytes: UnsafeRawBufferPointer, to file: OpenFile) {
        guard failure == nil else { return }
        do {
            try file.write(bytes)
        } catch {
            if error.isBrokenPipe { RunningProcess.endByBrokenPipe() }
            failure = error
        }
    }

    /// What a stream into memory has been given.
    var text: String { String(decoding: buffer, as: UTF8.self) }
}
