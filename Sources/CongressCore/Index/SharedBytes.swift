import Synchronization

/// Bytes that several threads read while their owner keeps them alive and unchanged.
struct SharedBytes: @unchecked Sendable {
    let buffer: UnsafeRawBufferPointer

    init(_ buffer: UnsafeRawBufferPointer) {
        self.buffer = buffer
    }
}

extension IndexChecksum {
    /// What several threads add up.
    final class Total: Sendable {
        private let sum = Mutex(IndexChecksum())

        var value: IndexChecksum { sum.withLock { $0 } }

        func add(_ part: IndexChecksum) {
            sum.withLock { $0.add(part) }
        }
    }
}
