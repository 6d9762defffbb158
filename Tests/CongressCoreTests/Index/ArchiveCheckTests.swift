import Foundation
import Testing

@testable import CongressCore

/// Damage that the checksum does not tell: whoever did it put a right one above it.
@Suite struct ArchiveCheckTests {
    private let folder = TestFolder()

    /// An index of two issues and two meetings.
    private func makeIndex() throws -> String {
        let first = ["1日 养老", "1日 养老", "第3次会议 报告", "第5次会议 报告"]
        try folder.importing([
            folder.write("1.txt", ToyBulletins.text(1, first)),
            folder.write("2.txt", ToyBulletins.text(2, ["2日 视察"])),
        ])
        return String(decoding: folder.bytes("index.json"), as: UTF8.self)
    }

    private func check() throws -> [CheckFinding] {
        try folder.archive.check(sourcesIn: [folder.path]).findings
    }

    @Test func aWholeIndexHasNoFindings() throws {
        folder.put(try Self.sealed(try makeIndex()), "index.json")
        #expect(try check().isEmpty)
    }

    @Test(arguments: [
        (
            CheckFinding.Code.brokenLine, "\"kind\":\"chronicle\",\"issue\"",
            "\"kind\":1,\"issue\"", "byte "
        ),
        (.brokenLine, "\"record\":\"白水人大-2024-01", "\"record\":\"白水人大-2024-08", "is not here"),
        (
            .brokenLine, "\"file\":\"2.txt\",\"lines\":[[3", "\"file\":\"3.txt\",\"lines\":[[3",
            "another file"
        ),
        (.repeatedID, "-2\",\"kind\":\"chronicle\"", "\",\"kind\":\"chronicle\"", "stands twice"),
        (.wrongOrder, "白水市/sc-5-3", "白水市/sc-5-9", "sessions are not in the order of their ids"),
        (
            .wrongOrder, "\"kind\":\"chronicle\",\"issue\":\"白水人大-2024-02\"",
            "\"kind\":\"chronicle\",\"issue\":\"白水人大-2024-01\"",
            "stands among the records of 白水人大-2024-02"
        ),
        (.wrongOrder, "\"records\":1,", "\"records\":0,", "belongs to no issue"),
        (.wrongDigest, "养老", "养考", "records_sha256 is not that of the records"),
        (.wrongDigest, "2日 视察", "2日 调研", "the signatures are not those of the records"),
        (.wrongDigest, "\"records\":1,", "\"records\":2,", "has fewer records than it says"),
        (.wrongDigest, "\"term\":5", "\"term\":6", "content_sha256 is not that of the content"),
        (.ledger, "[[5,5]]", "[[99,99]]", "line 99 is not in the file"),
        (.ledger, "[[5,5]]", "[[98,99]]", "lines 98-99 are not in the file"),
        (.ledger, "[[5,5]]", "[[3,3]]", "line 3 belongs to 2 texts"),
        (.lostLine, "[[5,5]]", "[[99,99]]", "line 5 belongs to nothing"),
    ])
    func damageIsNamed(
        _ code: CheckFinding.Code, _ whole: String, _ damaged: String, _ message: String
    ) throws {
        let index = try makeIndex()
        let edited = index.replacingOccurrences(of: whole, with: damaged)
        try #require(edited != index)
        folder.put(try Self.sealed(edited), "index.json")
        let findings = try check()
        #expect(
            findings.contains { $0.code == code && $0.message.contains(message) && $0.isDamage },
            "\(findings)")
    }

    /// A small index with the checksum that its bytes have.
    private static func sealed(_ index: String) throws -> [UInt8] {
        let sums = try #require(index.range(of: "\"sums\":"))
        var bytes = Array(index[..<sums.lowerBound].utf8)
        let header = try #require(bytes.firstIndex(of: 0x0A)) + 1
        let digits = IndexHeader.digits(inLineOf: header)
        let sum = bytes.withUnsafeBytes { IndexChecksum.sum(ofBlock: 0, of: $0, digits: digits) }
        let table = BlockTable(covered: bytes.count, sums: [sum])
        bytes.replaceSubrange(digits, with: Hexadecimal.digits(table.checksum))
        return bytes + table.line
    }
}
