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

/// The checksum of an index that was opened without verifying it, taken slice by slice by whichever
/// thread is free.
struct ProofSlices: Sendable {
    private static let blocks = (8 << 20) / IndexChecksum.blockSize

    /// None for an index that is verified already, or so small that it is done in no time.
    let count: Int
    private let index: OpenIndex?
    private let total = IndexChecksum.Total()

    init(of index: OpenIndex?) {
        self.index = index
        let blocks = (index?.bytes.count ?? 0) / IndexChecksum.blockSize
        let isOpen = index?.proof.map { $0.isWhole == nil } ?? false
        count = isOpen ? (blocks + ProofSlices.blocks - 1) / ProofSlices.blocks : 0
    }

    /// Reads one slice.
    func add(_ slice: Int) {
        guard let index, let proof = index.proof else { return }
        let all = (index.bytes.count + IndexChecksum.blockSize - 1) / IndexChecksum.blockSize
        let end = slice + 1 == count ? all : (slice + 1) * ProofSlices.blocks
        var part = IndexChecksum()
        for number in slice * ProofSlices.blocks..<end {
            part.addBlock(number, of: index.bytes, digits: proof.digits)
        }
        total.add(part)
    }

    /// Throws where the bytes are not whole. All slices must have been read.
    func settle() throws(ArchiveError) {
        guard let index, let proof = index.proof else { return }
        let isWhole =
            count > 0
            ? proof.settle(total.value.finish(length: index.bytes.count))
            : proof.verify(index.bytes, threads: 1)
        guard isWhole else {
            throw .damaged(path: index.path, offset: nil, problem: IndexProof.problem)
        }
    }
}
