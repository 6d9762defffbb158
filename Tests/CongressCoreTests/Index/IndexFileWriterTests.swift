import Testing

@testable import CongressCore

@Suite struct IndexFileWriterTests {
    private let folder = TestFolder()

    private func pieces(_ sizes: [Int], seed: UInt64) -> BytePieces {
        var random = SeededGenerator(seed: seed)
        var pieces = BytePieces()
        for size in sizes {
            var bytes = [UInt8](repeating: 0, count: size)
            for at in stride(from: 0, to: size, by: 61) {
                bytes[at] = .random(in: 0...255, using: &random)
            }
            pieces.append(HeldBytes(bytes))
        }
        return pieces
    }

    @Test func stretchesRejoin() {
        let pieces = pieces([1, 0, 70, 3, 900, 64, 1], seed: 1)
        let bytes = pieces.bytes
        #expect(bytes.count == pieces.count)
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
        defer { room.deallocate() }
        for start in bytes.indices {
            for end in [start, start + 1, start + 70, bytes.count] where end <= bytes.count {
                let joined = pieces.joined(start..<end, in: room)
                #expect(joined.elementsEqual(bytes[start..<end]))
            }
        }
    }

    /// Files below, at and above the sizes of blocks, pieces and what threads are started for.
    @Test(arguments: [
        [10, 400], [4 << 20, 1], [300_000, (4 << 20) - 300_000, 77],
        [9 << 20, 5, 9 << 20, 1 << 18],
        [3 << 20, 3 << 20, 3 << 20, 3 << 20],
    ])
    func theFileHoldsAllPiecesAndTheirChecksum(_ sizes: [Int]) throws {
        let blank = IndexHeader(
            generator: IndexHeader.currentGenerator, revision: 7,
            contentDigest: String(repeating: "0", count: 64))
        let header = IndexHeader(
            generator: IndexHeader.currentGenerator, revision: 7,
            contentDigest: String(repeating: "a", count: 64))
        var parts = (pieces(sizes, seed: 2), pieces([99], seed: 3))
        parts.1.append(HeldBytes([0x0A]))
        let tasks: [(@Sendable () -> Void)?] = [nil, {}]
        for task in tasks {
            var file = try IndexFileWriter(path: folder.file("index.json"), header: blank)
            try file.append(parts.0, beside: task)
            try file.append(parts.1, beside: task)
            let written = try file.finish(header)
            let bytes = folder.bytes("index.json")
            let table = try #require(bytes.withUnsafeBytes { BlockTable(endOf: $0) })
            #expect(bytes == written.bytes + parts.0.bytes + parts.1.bytes + table.line)
            let digits = IndexHeader.digits(inLineOf: header.bytes.count)
            for number in table.sums.indices {
                #expect(
                    bytes.withUnsafeBytes { table.isSound(block: number, of: $0, digits: digits) })
            }
            #expect(written.states(table.checksum))
            #expect(written.contentDigest == header.contentDigest)
        }
    }

    /// An index beyond the size from which its verification, its writing and the merging of its
    /// sessions are shared by threads.
    @Test func aLargeIndexIsUpdatedAndVerified() throws {
        let long = String(repeating: "听取和审议工作报告", count: 12_000)
        let inputs = (1...3).map { number in
            folder.write(
                "\(number).txt",
                ToyBulletins.text(number, (1...13).map { "第\($0 % 6)次会议 \(number)\($0)" + long }))
        }
        try folder.importing(inputs) { $0.threads = 1 }
        let newer = folder.write("2.txt", ToyBulletins.text(2, ["第4次会议 " + long, "2日 " + long]))
        let report = try folder.importing([newer]) { $0.threads = 2 }
        #expect(folder.bytes("index.json").count > 8 << 20)
        let fresh = TestFolder()
        #expect(try fresh.importing(inputs).contentDigest == report.contentDigest)
        #expect(try folder.archive.open().header.contentDigest == report.contentDigest)
        var damaged = folder.bytes("index.json")
        damaged[damaged.count / 2] ^= 1
        folder.put(damaged, "index.json")
        let input = folder.write("4.txt", ToyBulletins.text(4, ["1日 甲"]))
        let error = #expect(throws: ArchiveError.self) { try folder.importing([input]) }
        #expect(error.map { if case .damaged = $0 { true } else { false } } == true)
        #expect(folder.bytes("index.json") == damaged)
    }
}
