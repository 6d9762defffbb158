/// Bytes that are printed, gathered in memory that grows and is used again.
public final class OutputBytes {
    private var memory: UnsafeMutableRawBufferPointer
    public private(set) var count = 0

    public init() {
        memory = .allocate(byteCount: 64 << 10, alignment: 16)
    }

    deinit { memory.deallocate() }

    public var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: memory[..<count])
    }

    /// Forgets what was gathered from a place on.
    public func shorten(to count: Int) { self.count = min(self.count, count) }

    public func append(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count > 0 else { return }
        reserve(bytes.count)
        (memory.baseAddress! + count).copyMemory(from: bytes.baseAddress!, byteCount: bytes.count)
        count += bytes.count
    }

    @inline(__always)
    public func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inline(__always)
    public func append(byte: UInt8) {
        reserve(1)
        memory[count] = byte
        count += 1
    }

    /// A number of 0 or more.
    public func append(number: Int) {
        reserve(20)
        var digits = 1
        var limit = 10
        while number >= limit, digits < 19 {
            digits += 1
            limit &*= 10
        }
        var rest = number
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            memory[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += digits
    }

    private func reserve(_ more: Int) {
        guard count + more > memory.count else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(memory.count * 2, count + more), alignment: 16)
        larger.copyMemory(from: bytes)
        memory.deallocate()
        memory = larger
    }
}
