/// Bytes that several threads read while their owner keeps them alive and unchanged.
struct SharedBytes: @unchecked Sendable {
    let buffer: UnsafeRawBufferPointer

    init(_ buffer: UnsafeRawBufferPointer) {
        self.buffer = buffer
    }
}
