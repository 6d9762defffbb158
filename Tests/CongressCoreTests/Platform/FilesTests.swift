import Foundation
import Synchronization
import Testing

@testable import CongressCore

@Suite struct FilesTests {
    private let folder = TestFolder()

    @Test(arguments: [0, 1, 4095, 4096, 4097, 100_000]) func wholeFilesAreRead(_ size: Int) throws {
        let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 * 31) }
        folder.put(content, "a")
        let mapped = try MappedFile(folder.file("a"))
        withExtendedLifetime(mapped) { #expect(mapped.bytes.elementsEqual(content)) }
        var buffer = FileBuffer()
        for _ in 0..<2 {
            let isSame = try buffer.load(folder.file("a")).elementsEqual(content)
            #expect(isSame)
        }
        #expect(try FileStatus.of(folder.file("a")).size == size)
    }

    /// Files of the process table have size 0 and content.
    @Test(.enabled(if: FileStatus.exists("/proc/self/status"), "there is no process table"))
    func filesThatDoNotSayTheirSizeAreRead() throws {
        let mapped = try MappedFile("/proc/self/status")
        withExtendedLifetime(mapped) { #expect(!mapped.bytes.isEmpty) }
    }

    @Test func foldersAndMissingFilesAreErrors() {
        #expect(throws: SystemError(operation: "open", path: folder.path, code: EISDIR)) {
            try MappedFile(folder.path)
        }
        #expect(throws: SystemError(operation: "open", path: folder.file("x"), code: ENOENT)) {
            try MappedFile(folder.file("x"))
        }
        #expect(throws: SystemError.self) { try Folder.names(in: folder.file("x")) }
    }

    @Test func namesAreSortedByTheirBytes() {
        for name in ["b", "a", "é", "Z", "10", "9", ".h"] { folder.put([], name) }
        #expect(folder.names == [".h", "10", "9", "Z", "a", "b", "é"])
    }

    @Test(arguments: [
        ("a/b/c", "a/b", "c"), ("c", ".", "c"), ("/c", "/", "c"), ("a/", "a", ""),
    ])
    func pathsHaveAParentAndAName(_ path: String, _ parent: String, _ name: String) {
        #expect(Folder.parent(of: path) == parent)
        #expect(Folder.name(of: path) == name)
    }

    @Test func bytesAreFoundInMemory() {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<300 {
            let count = Int.random(in: 0...60, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 9...12, using: &random) }
            bytes.withUnsafeBytes { buffer in
                for at in 0...count {
                    let first = bytes[at...].firstIndex(of: 10)
                    #expect(Memory.first(10, in: buffer, from: at) == first)
                    #expect(
                        Memory.last(10, in: buffer, 0..<at) == bytes[..<at].lastIndex(of: 10))
                }
            }
        }
    }

    @Test(arguments: [0, 1, 2, 7]) func everyPieceIsWorkedOnOnce(_ workers: Int) {
        let done = Mutex([Int](repeating: 0, count: 100))
        Workers.share(100, among: workers) { _, piece in done.withLock { $0[piece] += 1 } }
        #expect(done.withLock { $0 } == [Int](repeating: 1, count: 100))
    }

    @Test func theEnvironmentIsRead() {
        setenv("RDCTL_TEST_VALUE", "值", 1)
        #expect(RunningProcess.environment("RDCTL_TEST_VALUE") == "值")
        #expect(RunningProcess.environment("RDCTL_TEST_NONE") == nil)
        #expect(RunningProcess.exists(RunningProcess.number))
        #expect(RunningProcess.processors >= 1)
    }
}
