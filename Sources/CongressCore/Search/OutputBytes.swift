/// Bytes that are printed, gathered in memory that grows and is used again.
public final class OutputBytes {
    private struct State {
        var memory: UnsafeMutableRawBufferPointer
        var count = 0
    }

    /// Reached by a pointer, since each access to a variable of a class is watched as it runs.
    private let state: UnsafeMutablePointer<State>

    public init() {
        state = .allocate(capacity: 1)
        state.initialize(to: State(memory: .allocate(byteCount: 64 << 10, alignment: 16)))
    }

    deinit {
        state.pointee.memory.deallocate()
        state.deallocate()
    }

    public var count: Int { state.pointee.count }

    public var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: state.pointee.memory[..<count])
    }

    /// Forgets what was gathered from a place on.
    public func shorten(to count: Int) { state.pointee.count = min(self.count, count) }

    public func append(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count > 0 else { return }
        let start = room(for: bytes.count)
        start.copyMemory(from: bytes.baseAddress!, byteCount: bytes.count)
        state.pointee.count += bytes.count
    }

    public func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    public func append(byte: UInt8) {
        room(for: 1).storeBytes(of: byte, as: UInt8.self)
        state.pointee.count += 1
    }

    /// A number of 0 or more.
    public func append(number: Int) {
        let start = room(for: 20)
        var digits = 1
        var limit = 10
        while number >= limit, digits < 19 {
            digits += 1
            limit &*= 10
        }
        var rest = number
        for place in stride(from: digits - 1, through: 0, by: -1) {
            start.storeBytes(
                of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10), toByteOffset: place,
                as: UInt8.self)
            rest /= 10
        }
        state.pointee.count += digits
    }

    /// Where the next bytes go, of which there may be as many as given.
    @inline(__always)
    private func room(for more: Int) -> UnsafeMutableRawPointer {
        if count + more > state.pointee.memory.count { grow(by: more) }
        return state.pointee.memory.baseAddress! + count
    }

    @inline(never)
    private func grow(by more: Int) {
        let larger = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(state.pointee.memory.count * 2, count + more), alignment: 16)
        larger.copyMemory(from: bytes)
        state.pointee.memory.deallocate()
        state.pointee.memory = larger
    }
}
