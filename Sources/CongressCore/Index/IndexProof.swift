import Synchronization

/// Whether the bytes of an opened index are whole. Whoever first reads all of them finds out; until
/// then nothing that was read may be shown to anybody.
public final class IndexProof: Sendable {
    /// What is wrong where a proof fails.
    public static let problem = "the checksum does not fit"

    /// Where the file holds its checksum, and what stands there.
    let digits: Range<Int>
    private let expected: String
    private let verdict = Mutex<Bool?>(nil)

    init(digits: Range<Int>, expected: String) {
        self.digits = digits
        self.expected = expected
    }

    /// Nil as long as nobody has read the whole file.
    var isWhole: Bool? { verdict.withLock { $0 } }

    /// Takes the checksum of all bytes and says whether it is the right one.
    func settle(_ sum: UInt64) -> Bool {
        let isWhole = expected.utf8.elementsEqual(Hexadecimal.digits(sum))
        verdict.withLock { $0 = isWhole }
        return isWhole
    }

    /// Reads the whole file, unless somebody has, by as many threads as are worth starting.
    func verify(_ bytes: UnsafeRawBufferPointer, threads: Int) -> Bool {
        if let isWhole { return isWhole }
        return settle(IndexChecksum.of(bytes, digits: digits, threads: threads))
    }
}
