/// Bytes of our own that live as long as somebody reads them, and that nobody writes to.
final class HeldBytes: @unchecked Sendable {
    // Never written after `init`.
    let bytes: UnsafeRawBufferPointer

    /// Keeps a copy without room to grow.
    init(_ content: [UInt8]) {
        let memory = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(content.count, 1), alignment: 16)
        content.withUnsafeBytes { memory.copyMemory(from: $0) }
        bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[..<content.count])
    }

    deinit { bytes.deallocate() }
}
