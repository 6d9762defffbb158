import Foundation
import Testing

@testable import CongressCore

@Suite struct ArchiveImportTests {
    private let folder = TestFolder()

    private func issue(_ number: Int, entries: Int = 7, seed: UInt64 = 1) -> ImportRequest.Input {
        folder.write(
            "\(number).txt",
            ToyBulletins.text(
                number, ToyBulletins.entries(entries, seed: seed &* 100 &+ UInt64(number))))
    }

    /// The file that one of a report says the same as.
    private func copied(_ file: ImportReport.File) -> String? {
        if case .duplicate(let name) = file.outcome { name } else { nil }
    }

    @Test func takesFilesInAndReadsThemBack() throws {
        let report = try folder.importing([issue(1), issue(2)])
        #expect(report.hasWritten)
        #expect(report.totals.added.count == 14)
        #expect(report.files.map(\.issue) == ["白水人大-2024-01", "白水人大-2024-02"])
        #expect(report.files.allSatisfy { $0.printedLines == 8 && $0.ownedLines == 8 })
        let index = try folder.archive.open()
        #expect(try index.issueList().map(\.id) == ["白水人大-2024-01", "白水人大-2024-02"])
        let records = try index.lines(in: index.records).map { try index.record(at: $0) }
        #expect(records.map(\.id) == report.totals.added)
        #expect(try index.sessionList().count == report.sessions)
        #expect(index.header.contentDigest == report.contentDigest)
        #expect(try folder.archive.check().findings.isEmpty)
        #expect(folder.names == ["1.txt", "2.txt", "index.json"])
    }

    @Test func theIndexIsOneJSONDocument() throws {
        try folder.importing([issue(1), issue(2)])
        let object = try JSONSerialization.jsonObject(with: Data(folder.bytes("index.json")))
        let index = try #require(object as? [String: Any])
        #expect((index["records"] as? [Any])?.count == 14)
        #expect((index["issues"] as? [[String: Any]])?.first?["records"] as? Int == 7)
        let lines = folder.bytes("index.json").split(separator: 0x0A)
        #expect((index["signatures"] as? [Any])?.count == 2)
        let sessions = try #require(index["sessions"] as? [Any]).count
        let signed = try #require(index["session_signatures"] as? [Any]).count
        // The header, the sums, and five sections with what begins and ends them.
        #expect(lines.count == 12 + 2 + 14 + sessions + 2 + signed)
    }

    @Test func theSameBytesChangeNothing() throws {
        let inputs = [issue(1), issue(2)]
        try folder.importing(inputs)
        let before = try FileStatus.of(folder.file("index.json"))
        let report = try folder.importing(inputs.reversed())
        #expect(!report.hasWritten)
        #expect(report.totals == ImportReport.Changes(unchanged: 14))
        #expect(try FileStatus.of(folder.file("index.json")) == before)
    }

    @Test func aNewerTextReplacesTheIssue() throws {
        try folder.importing([issue(1), issue(2), issue(3)])
        let text = try String(contentsOfFile: folder.file("2.txt"), encoding: .utf8)
        var lines = text.split(separator: "\n").map(String.init)
        lines[3] += "，有修改"
        lines.remove(at: 5)
        lines.append("30日 新增一条")
        let input = folder.write("2.txt", lines.joined(separator: "\n"))
        let report = try folder.importing([input])
        #expect(report.totals.added == [report.totals.added[0]])
        #expect(report.totals.removed.count == 1)
        // All lines moved up, so the rest is changed: its line numbers are.
        #expect(report.totals.changed.count + report.totals.unchanged == 6)
        if case .replaced(let file) = report.files[0].outcome {
            #expect(file == "2.txt")
        } else {
            Testing.Issue.record("not replaced")
        }
        #expect(try folder.archive.check().findings.isEmpty)
        let fresh = TestFolder()
        let all = ["1.txt", "2.txt", "3.txt"].map {
            ImportRequest.Input.file(path: folder.file($0))
        }
        #expect(try fresh.importing(all).contentDigest == report.contentDigest)
    }

    @Test func theOrderOfImportsDoesNotShow() throws {
        let inputs = (1...5).map { issue($0, entries: $0 + 2) }
        let expected = try folder.importing(inputs).contentDigest
        var random = SeededGenerator(seed: 4)
        for round in 0..<12 {
            let other = TestFolder()
            let order = inputs.shuffled(using: &random)
            var digest = ""
            if round % 2 == 0 {
                for input in order { digest = try other.importing([input]).contentDigest }
            } else {
                digest = try other.importing(order) { $0.threads = 1 }.contentDigest
            }
            #expect(digest == expected)
            let index = try other.archive.open()
            let reference = try folder.archive.open()
            withExtendedLifetime((index, reference)) {
                #expect(
                    index.slice(index.records).elementsEqual(reference.slice(reference.records)))
                #expect(
                    index.slice(index.sessions).elementsEqual(reference.slice(reference.sessions)))
            }
        }
    }

    @Test func aBadFileDoesNotStopTheOthers() throws {
        folder.put([0xFF, 0xFE, 0xFF], "bad.txt")
        let missing = ImportRequest.Input.file(path: folder.file("none.txt"))
        let report = try folder.importing([.file(path: folder.file("bad.txt")), issue(1), missing])
        #expect(report.hasFailures)
        #expect(report.files.map(\.hasFailed) == [true, false, true])
        if case .failed(let error as SystemError) = report.files[2].outcome {
            #expect(error.isMissing)
        } else {
            Testing.Issue.record("no system error")
        }
        #expect(try folder.archive.open().issueList().count == 1)
        #expect(try folder.importing([missing]).hasWritten == false)
    }

    @Test func onlyBadFilesMakeNoIndex() throws {
        let report = try folder.importing([.file(path: folder.file("none.txt"))])
        #expect(report.hasFailures)
        #expect(folder.names == [])
    }

    @Test func aDryRunSaysTheSameAndWritesNothing() throws {
        let inputs = [issue(1), issue(2)]
        let dry = try folder.importing(inputs) { $0.isDryRun = true }
        #expect(!dry.hasWritten)
        #expect(folder.names == ["1.txt", "2.txt"])
        let wet = try folder.importing(inputs)
        #expect(dry.totals == wet.totals)
        #expect(dry.contentDigest == wet.contentDigest)
        #expect(dry.sessions == wet.sessions)
    }

    @Test func aRenamedFileIsRenamed() throws {
        try folder.importing([issue(1), issue(2)])
        let text = try String(contentsOfFile: folder.file("1.txt"), encoding: .utf8)
        let report = try folder.importing([folder.write("first.txt", text)])
        guard case .renamed(let from) = report.files[0].outcome else {
            Testing.Issue.record("not renamed")
            return
        }
        #expect(from == "1.txt")
        #expect(report.totals == ImportReport.Changes(unchanged: 7))
        #expect(try folder.archive.open().issueList().map(\.issue.file) == ["first.txt", "2.txt"])
        #expect(try folder.archive.check().findings.isEmpty)
    }

    @Test func theSameBytesTwiceAreOneIssue() throws {
        let text = ToyBulletins.text(1, ["1日 甲"])
        let report = try folder.importing([
            folder.write("b.txt", text), folder.write("a.txt", text),
        ])
        #expect(copied(report.files[0]) == "a.txt")
        #expect(report.totals.added.count == 1)
        // The archive knows a.txt, so it stays although b.txt comes along again.
        #expect(
            try !folder.importing([folder.write("0.txt", text), .file(path: folder.file("a.txt"))])
                .hasWritten)
    }

    /// As the same bulletin in two encodings is.
    @Test func filesThatSayTheSameAreOneIssue() throws {
        let text = ToyBulletins.text(1, ["1日 甲", "第2次会议 乙"])
        let inputs = ["a.txt", "b.txt", "c.txt"].enumerated().map { blanks, name in
            folder.write(name, text + String(repeating: "\n", count: blanks))
        }
        let report = try folder.importing(inputs)
        #expect(report.files.map(\.issue) == ["白水人大-2024-01", nil, nil])
        #expect(copied(report.files[2]) == "a.txt")
        #expect(try !folder.importing(inputs.reversed()).hasWritten)
        // Given one by one, the last one stays; all of them together change nothing then.
        let fresh = TestFolder()
        for input in inputs { _ = try fresh.importing([input]) }
        let again = try fresh.importing(inputs)
        #expect(!again.hasWritten && copied(again.files[0]) == "c.txt")
    }

    @Test func twoFilesOfOneIssueAreKeptApart() throws {
        let one = folder.write("a.txt", ToyBulletins.text(1, ["1日 甲", "第2次会议 丙"]))
        let other = folder.write("b.txt", ToyBulletins.text(1, ["1日 乙", "第2次会议 丁"]))
        let report = try folder.importing([other, one])
        #expect(report.files.map(\.issue) == ["白水人大-2024-01~2", "白水人大-2024-01"])
        #expect(report.files[0].diagnostics.map(\.code) == [.duplicateIssue])
        #expect(try folder.archive.check().findings.isEmpty)
        let fresh = TestFolder()
        #expect(try fresh.importing([one, other]).contentDigest == report.contentDigest)
        #expect(try !folder.importing([one, other]).hasWritten)
        // A newer text of the second takes its own place again.
        let newer = folder.write("b.txt", ToyBulletins.text(1, ["1日 乙", "2日 戊"]))
        let second = try folder.importing([newer])
        #expect(second.files[0].issue == "白水人大-2024-01~2")
        #expect(try folder.archive.open().issueList().count == 2)
        #expect(try folder.archive.check().findings.isEmpty)
    }

    /// The head of the year is no record, and yet is printed.
    @Test func textsThatDifferOutsideTheRecordsAreNoCopies() throws {
        let entries = ["1日 甲", "2日 乙", "3日 丙"]
        let one = folder.write("a.txt", ToyBulletins.text(1, entries))
        let other = folder.write(
            "b.txt",
            ToyBulletins.text(1, entries).replacingOccurrences(of: "2024 1", with: "2024  1"))
        let report = try folder.importing([one, other])
        #expect(report.files.map(\.issue) == ["白水人大-2024-01", "白水人大-2024-01~2"])
        #expect(report.files.map(copied) == [nil, nil])
    }

    @Test func aCorrectedNumberReplacesTheIssue() throws {
        let entries = ["1日 甲", "2日 乙", "3日 丙"]
        let file = folder.write("a.txt", ToyBulletins.text(1, entries))
        try folder.importing([file])
        let corrected = folder.write("a.txt", ToyBulletins.text(2, entries))
        let report = try folder.importing([corrected])
        #expect(report.files[0].issue == "白水人大-2024-02")
        #expect(report.totals.changed.count == 3 && report.totals.added.isEmpty)
        #expect(try folder.archive.open().issueList().map(\.id) == ["白水人大-2024-02"])
        // Another issue in a file of that name stands beside.
        let next = folder.write("a.txt", ToyBulletins.text(3, ["4日 丁", "5日 戊", "6日 己"]))
        try folder.importing([next])
        #expect(
            try folder.archive.open().issueList().map(\.id)
                == ["白水人大-2024-02", "白水人大-2024-03"])
        #expect(try folder.archive.check().findings.isEmpty)
    }

    /// Two parts of one issue, or two cities' bulletins of one name, may reprint the same speech.
    @Test func aRecordInCommonReplacesNothing() throws {
        let shared = "1日 全国的讲话"
        let one = folder.write("a.txt", ToyBulletins.text(1, [shared, "2日 甲", "3日 乙"]))
        let other = folder.write("b.txt", ToyBulletins.text(1, [shared, "4日 丙", "5日 丁"]))
        try folder.importing([one])
        let report = try folder.importing([other])
        #expect(report.files[0].issue == "白水人大-2024-01~2" && report.totals.removed.isEmpty)
        let together = TestFolder()
        #expect(try together.importing([one, other]).contentDigest == report.contentDigest)
        // The whole issue takes the place of its first part.
        let whole = folder.write("c.txt", ToyBulletins.text(1, [shared, "2日 甲", "3日 乙", "6日 戊"]))
        let newer = try folder.importing([whole])
        #expect(newer.files[0].issue == "白水人大-2024-01" && newer.totals.added.count == 1)
    }

    /// An older version wrote the index; only some of its issues are read again at first.
    @Test func bytesAreReadAgainUntilThisVersionHasReadAll() throws {
        try folder.importing([issue(1), issue(2)])
        let index = String(decoding: folder.bytes("index.json"), as: UTF8.self)
            .replacingOccurrences(of: IndexHeader.currentGenerator, with: "rdctl 0.0.1")
        // The blank makes a file of it that another tool laid out.
        folder.write("index.json", " " + index)
        let first = try folder.importing([issue(1), issue(3)])
        #expect(first.files[0].printedLines > 0 && first.hasWritten)
        #expect(try folder.archive.open().header.generator == "rdctl 0.0.1")
        #expect(try folder.importing([issue(3)]).files[0].printedLines > 0)
        let all = try folder.importing([issue(1), issue(2), issue(3)])
        #expect(all.hasWritten && all.totals == ImportReport.Changes(unchanged: 21))
        #expect(try folder.archive.open().header.generator == IndexHeader.currentGenerator)
        let again = try folder.importing([issue(1), issue(2), issue(3)])
        #expect(!again.hasWritten && again.files.allSatisfy { $0.printedLines == 0 })
    }

    @Test func removingAnIssueTakesItsShareOut() throws {
        let one = try folder.importing([issue(1)]).contentDigest
        try folder.importing([issue(2)])
        let report = try folder.archive.removing(
            issues: ["白水人大-2024-02"], stages: ToyBulletins.stages)
        #expect(report.totals.removed.count == 7)
        #expect(report.contentDigest == one)
        #expect(throws: ArchiveError.unknownIssue("x")) {
            try folder.archive.removing(issues: ["x"], stages: ToyBulletins.stages)
        }
    }

    @Test func aRebuildHoldsExactlyItsInputs() throws {
        let inputs = [issue(1), issue(2)]
        let digest = try folder.importing(inputs).contentDigest
        try folder.importing([issue(3)])
        let report = try folder.importing(inputs) { $0.isRebuild = true }
        #expect(report.contentDigest == digest)
        #expect(report.removedIssues == ["白水人大-2024-03"])
        folder.put(Array("{\"format\":\"broken".utf8), "index.json")
        #expect(throws: ArchiveError.self) { try folder.importing(inputs) }
        #expect(try folder.importing(inputs) { $0.isRebuild = true }.contentDigest == digest)
    }

    @Test func onlyWhatWasAgreedToIsRemoved() throws {
        try folder.importing([issue(1), issue(2), issue(3)])
        let before = folder.bytes("index.json")
        #expect(throws: ArchiveError.unforeseenRemoval("白水人大-2024-03")) {
            try folder.importing([issue(1)]) {
                $0.isRebuild = true
                $0.removable = ["白水人大-2024-02"]
            }
        }
        #expect(folder.bytes("index.json") == before)
        let report = try folder.importing([issue(1)]) {
            $0.isRebuild = true
            $0.removable = ["白水人大-2024-03", "白水人大-2024-02"]
        }
        #expect(report.removedIssues.count == 2)
    }

    @Test func sourcesAreCompared() throws {
        try folder.importing([issue(1), issue(2)])
        var report = try folder.archive.check(sourcesIn: [folder.path])
        #expect(report.findings.isEmpty)
        #expect(report.sources == 2)
        _ = issue(1, seed: 9)
        try FileManager.default.removeItem(atPath: folder.file("2.txt"))
        report = try folder.archive.check(sourcesIn: [folder.path])
        #expect(report.findings.map(\.code) == [.sourceChanged, .sourceMissing])
        #expect(report.findings.map(\.isDamage) == [false, false])
    }
}
