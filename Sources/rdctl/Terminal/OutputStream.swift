import CongressCore

/// Buffered output with masking for terminals and colour. After a failed write it takes and drops
/// everything; who produces much output looks at `failure` now and then.
final class OutputStream {
    /// Where the bytes go.
    enum Sink {
        case file(OpenFile)
        case pager(RunningPager)
        /// Kept, for tests.
        case memory
    }

    let isTerminal: Bool
    var usesColour = false
    private(set) var failure: SystemError?
    /// Called before the first byte leaves for the terminal; may put a pager before it.
    var startPager: ((OpenFile) -> RunningPager?)?
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
        if case .file = sink, bytes.count >= Self.fullBuffer {
            flush()
            send(bytes)
            return
        }
        buffer += bytes
        if buffer.count >= Self.fullBuffer { flush() }
    }

    func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { write($0) }
    }

    func flush() {
        if case .memory = sink { return }
        guard !buffer.isEmpty else { return }
        if let start = startPager, case .file(let terminal) = sink {
            startPager = nil
            if let pager = start(terminal) { sink = .pager(pager) }
        }
        buffer.withUnsafeBytes { send($0) }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Sends everything out and waits for the pager, where there is one. What comes afterwards goes
    /// to the terminal.
    func endPaging() {
        flush()
        guard case .pager(let pager) = sink else { return }
        sink = .file(pager.terminal)
        if let unread = pager.finish() { unread.withUnsafeBytes { send($0) } }
    }

    private func send(_ bytes: UnsafeRawBufferPointer) {
        guard failure == nil else { return }
        do throws(SystemError) {
            switch sink {
            case .file(let file): try file.write(bytes)
            case .pager(let pager): try pager.write(bytes)
            case .memory: break
            }
        } catch {
            guard error.isBrokenPipe else {
                failure = error
                return
            }
            guard case .pager(let pager) = sink, let unread = pager.finish() else {
                RunningProcess.endByBrokenPipe()
            }
            sink = .file(pager.terminal)
            unread.withUnsafeBytes { send($0) }
            send(bytes)
        }
    }

    /// What a stream into memory has been given.
    var text: String { String(decoding: buffer, as: UTF8.self) }
}
