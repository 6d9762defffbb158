import Foundation
import Testing

@testable import CongressCore

/// Whether the file system keeps the attribute that a seal is.
private let keepsSeals: Bool = {
    let folder = TestFolder()
    folder.put([1], "a")
    guard let file = try? OpenFile(folder.file("a"), for: .reading) else { return false }
    defer { file.close() }
    FileSeal.seal(new: file)
    guard let status = try? file.status() else { return false }
    return FileSeal(path: folder.file("a"), status: status).isUnbroken
}()

/// A sealed index is read in part; whatever happened to the file since breaks the seal.
@Suite(.enabled(if: keepsSeals, "this file system keeps no extended attributes"))
struct FileSealTests {
    private let folder = TestFolder()

    /// An index of several blocks.
    private func makeIndex() throws -> [UInt8] {
        let long = String(repeating: "听取和审议工作报告", count: 4_000)
        let inputs = (1...4).map { number in
            folder.write(
                "\(number).txt",
                ToyBulletins.text(
                    number,
                    (1...9).map { "\($0)日 " + long } + ["9日 第\(number)种盘山公路", "第5次会议"]))
        }
        try folder.importing(inputs)
        return folder.bytes("index.json")
    }

    private func open() throws -> OpenIndex {
        try OpenIndex(path: folder.file("index.json"), verifiesLater: true)
    }

    private func count(_ word: String) throws -> Int {
        let index = try open()
        return try withExtendedLifetime(index) {
            try Searcher(SearchedIndex(index)).count(Query(word)).records
        }
    }

    @Test func aSealedIndexIsReadInPart() throws {
        _ = try makeIndex()
        let index = try open()
        #expect(index.proof?.isSealed == true)
        try withExtendedLifetime(index) {
            let found = try Searcher(SearchedIndex(index)).count(Query("盘山公路"))
            #expect(found.records == 4)
        }
        // Nobody has read all of it.
        #expect(index.proof?.isWhole == nil)
    }

    /// Bytes that a query need not read are damaged, too.
    @Test func everyChangeBreaksTheSeal() throws {
        let bytes = try makeIndex()
        #expect(try count("盘山公路") == 4)
        var damaged = bytes
        damaged[bytes.count / 3] ^= 1
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.file("index.json")))
        try handle.seek(toOffset: UInt64(bytes.count / 3))
        try handle.write(contentsOf: [damaged[bytes.count / 3]])
        try handle.close()
        #expect(throws: SearchProblem.unsound) { try count("盘山公路") }
        #expect(throws: SearchProblem.unsound) { try count("种盘山公") }
        folder.put(damaged, "index.json")
        #expect(throws: SearchProblem.unsound) { try count("盘山公路") }
        folder.put(bytes, "index.json")
        #expect(try count("盘山公路") == 4)
    }

    /// A disk may change bytes and no time of change; then the parts that are read are verified.
    @Test func whatIsReadIsVerifiedUnderASealToo() throws {
        let bytes = try makeIndex()
        let text = String(decoding: bytes, as: UTF8.self)
        let record = try #require(text.range(of: "种盘山公路"))
        let signature = try #require(text.range(of: "\"groups\":[["))
        let session = try #require(text.range(of: "\"session\":\""))
        for place in [record, signature, session] {
            let at = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
            var damaged = bytes
            damaged[at + 3] ^= 1
            try damaged.withUnsafeBytes { damaged in
                let whole = try open()
                let proof = try #require(whole.proof)
                #expect(proof.isSealed)
                let index = SearchedIndex(
                    bytes: damaged, sections: whole.sections, proof: proof)
                #expect(throws: SearchProblem.unsound) {
                    try Searcher(index).count(Query("盘山公路"))
                }
            }
        }
    }

    /// A copy is not sealed; who reads all of it seals it, unless it may still be changing.
    @Test func aCopyIsSealedOnceItIsFoundWhole() throws {
        let bytes = try makeIndex()
        let copy = folder.file("copy.json")
        folder.put(bytes, "copy.json")
        #expect(try OpenIndex(path: copy).proof?.isSealed == false)
        #expect(try OpenIndex(path: copy).proof?.isSealed == false)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: copy)
        #expect(try OpenIndex(path: copy).proof?.isSealed == false)
        #expect(try OpenIndex(path: copy).proof?.isSealed == true)
        #expect(folder.bytes("copy.json") == bytes)
    }
}
