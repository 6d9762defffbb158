import Foundation
import Testing

@testable import CongressCore

/// The whole way on our own bulletins: imported in other orders, replaced, removed, searched.
@Suite struct ArchiveOfFixturesTests {
    private struct Place: ~Copyable {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("rdctl-fixtures-\(UUID().uuidString)")
        var archive: Archive { Archive(index: folder.appendingPathComponent("index.json").path) }

        init() throws {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(at: folder) }
    }

    private static func inputs(_ samples: [AnswerKey.Sample]) -> [ImportRequest.Input] {
        samples.map { .file(path: $0.text.path) }
    }

    private static func digest(_ calls: [[AnswerKey.Sample]]) throws -> String {
        let place = try Place()
        var digest = ""
        for samples in calls {
            let report = try place.archive.importing(
                ImportRequest(inputs: inputs(samples)), stages: .standard())
            #expect(!report.hasFailures)
            digest = report.contentDigest
        }
        return digest
    }

    @Test func theOrderOfImportsDoesNotMatter() throws {
        let samples = AnswerKey.fixtures
        let together = try Self.digest([samples])
        #expect(try Self.digest([samples.reversed()]) == together)
        #expect(try Self.digest(samples.map { [$0] }) == together)
        #expect(try Self.digest(samples.reversed().map { [$0] }) == together)
    }

    @Test func aSecondImportChangesNothing() throws {
        let place = try Place()
        let request = ImportRequest(inputs: Self.inputs(AnswerKey.fixtures))
        _ = try place.archive.importing(request, stages: .standard())
        let before = try Data(contentsOf: URL(fileURLWithPath: place.archive.path))
        let second = try place.archive.importing(request, stages: .standard())
        #expect(!second.hasWritten && second.totals.added.isEmpty && second.totals.removed.isEmpty)
        #expect(try Data(contentsOf: URL(fileURLWithPath: place.archive.path)) == before)
    }

    /// What an issue reported of meetings goes with it, and comes back with it.
    @Test func removingAnIssueTakesItsShareOfTheMeetingsOut() throws {
        let place = try Place()
        let samples = AnswerKey.fixtures
        let all = try place.archive.importing(
            ImportRequest(inputs: Self.inputs(samples)), stages: .standard())
        for sample in samples {
            let issue = try sample.bulletin().issue.id
            _ = try place.archive.removing(issues: [issue], stages: .standard())
            let left = try place.archive.open().sessionList()
            #expect(left.allSatisfy { $0.reportsOnly(outside: issue) }, "\(sample)")
            let again = try place.archive.importing(
                ImportRequest(inputs: Self.inputs([sample])), stages: .standard())
            #expect(again.contentDigest == all.contentDigest, "\(sample)")
        }
    }

    /// Phrases that a plain search of the file misses.
    @Test(arguments: AnswerKey.fixtures + AnswerKey.shared)
    func findsWhatTheLayoutToreApart(_ sample: AnswerKey.Sample) throws {
        let place = try Place()
        _ = try place.archive.importing(
            ImportRequest(inputs: Self.inputs([sample])), stages: .standard())
        let index = try place.archive.open()
        let needles = try sample.answers().needles
        var missed: [String] = []
        try withExtendedLifetime(index) {
            for needle in needles {
                var query = Query()
                query.words = [needle.text]
                if try Searcher(SearchedIndex(index)).count(query).total == 0 {
                    missed.append(needle.text)
                }
            }
        }
        #expect(missed.count * 10 <= needles.count, "\(sample): \(missed)")
    }

    @Test(arguments: AnswerKey.fixtures, [TextEncoding.utf8, .gb18030, .utf16LittleEndian])
    func readsTheSameInEveryEncoding(_ sample: AnswerKey.Sample, _ encoding: TextEncoding) throws {
        let source = try sample.source()
        let text = String(scalars: source.scalars)
        let wanted = BulletinParser().parse(source).0.records
        for lineEnd in ["\n", "\r\n", "\r"] {
            let plain = BulletinBytes.withLineEnds(
                text.replacingOccurrences(of: "\r\n", with: "\n")
                    .replacingOccurrences(of: "\r", with: "\n"), lineEnd)
            let marked = encoding == .utf16LittleEndian
            let bytes = BulletinBytes.encode(plain, as: encoding, marked: marked)
            let again = try BulletinBytes.decode(bytes, name: sample.text.lastPathComponent).get()
            #expect(again.encoding == encoding)
            #expect(BulletinParser().parse(again).0.records == wanted, "\(sample) \(encoding)")
        }
    }
}

extension Record {
    fileprivate func reportsOnly(outside issue: String) -> Bool {
        guard case .session(let session) = detail else { return false }
        return session.readings.allSatisfy { $0.issue != issue }
    }
}
