import Synchronization

/// Whether the bytes of an opened index are whole. Whoever first reads all of them finds out; what
/// was read before is not shown to anybody until its blocks are found sound.
public final class IndexProof: Sendable {
    /// What is wrong where a proof fails.
    public static let problem = "the checksum does not fit"

    /// Where the file holds its checksum.
    let digits: Range<Int>
    /// What the blocks of the file must sum up to.
    let table: BlockTable
    /// True where nobody has changed the file since all of it was found whole, as far as the file
    /// system knows. Who reads a part then verifies that part alone.
    let isSealed: Bool
    private let seal: FileSeal
    private let verdict = Mutex<Bool?>(nil)

    init(digits: Range<Int>, table: BlockTable, seal: FileSeal) {
        self.digits = digits
        self.table = table
        self.seal = seal
        isSealed = seal.isUnbroken
    }

    /// Nil as long as nobody has read the whole file.
    var isWhole: Bool? { verdict.withLock { $0 } }

    /// True where an answer may rest on a part of the file.
    var mayReadParts: Bool { isWhole ?? isSealed }

    /// Notes what the reading of all blocks has shown.
    func settle(isWhole: Bool) {
        verdict.withLock { $0 = isWhole }
        if isWhole, !isSealed { seal.renew() }
    }

    /// Whether a block is as it was written.
    func isSound(block number: Int, of bytes: UnsafeRawBufferPointer) -> Bool {
        table.isSound(block: number, of: bytes, digits: digits)
    }

    /// Reads the whole file, unless somebody has, by as many threads as are worth starting.
    func verify(_ bytes: UnsafeRawBufferPointer, threads: Int) -> Bool {
        if let isWhole { return isWhole }
        let reading = ProofReading(of: bytes, by: self)
        // Below this a thread costs more than it saves.
        let workers = bytes.count < 8 << 20 ? 1 : max(1, threads)
        Workers.share(reading.slices, among: workers) { _, slice in reading.read(slice) }
        return reading.settle()
    }
}

/// The reading of a whole index to prove it, slice by slice by whichever thread is free.
private final class ProofReading: Sendable {
    /// Blocks of a slice.
    private static let stride = (8 << 20) / IndexChecksum.blockSize

    private let proof: IndexProof
    private let bytes: SharedBytes
    private let isWhole = Atomic(true)

    init(of bytes: UnsafeRawBufferPointer, by proof: IndexProof) {
        self.proof = proof
        self.bytes = SharedBytes(bytes)
    }

    var slices: Int { (proof.table.sums.count + ProofReading.stride - 1) / ProofReading.stride }

    func read(_ slice: Int) {
        let start = slice * ProofReading.stride
        for number in start..<min(start + ProofReading.stride, proof.table.sums.count)
        where !proof.isSound(block: number, of: bytes.buffer) {
            isWhole.store(false, ordering: .relaxed)
        }
    }

    /// What all slices have shown.
    func settle() -> Bool {
        let isWhole = isWhole.load(ordering: .relaxed)
        proof.settle(isWhole: isWhole)
        return isWhole
    }
}

/// The proof of an index that was opened without verifying it, taken beside other work.
struct ProofSlices: Sendable {
    private let index: OpenIndex?
    private let reading: ProofReading?

    /// None where there is nothing to verify.
    var count: Int { reading?.slices ?? 0 }

    init(of index: OpenIndex?) {
        self.index = index
        if let index, let proof = index.proof, proof.isWhole == nil {
            reading = ProofReading(of: index.bytes, by: proof)
        } else {
            reading = nil
        }
    }

    func read(_ slice: Int) { reading?.read(slice) }

    /// Throws where the bytes are not whole. All slices must have been read.
    func settle() throws(ArchiveError) {
        let isWhole = reading?.settle() ?? index?.proof?.isWhole ?? true
        if let index, !isWhole {
            throw .damaged(path: index.path, offset: nil, problem: IndexProof.problem)
        }
    }
}
