import Foundation
import Testing

@testable import CongressCore

@Suite struct ReplacementFileTests {
    private let folder = TestFolder()

    private func replace(_ path: String, with text: String) throws {
        var file = try ReplacementFile(replacing: path, size: text.utf8.count)
        try file.write(Array(text.utf8))
        try file.commit()
    }

    @Test func aNewFileGetsTheUsualMode() throws {
        let old = umask(0o027)
        defer { umask(old) }
        try replace(folder.file("a"), with: "甲")
        #expect(folder.bytes("a") == Array("甲".utf8))
        #expect(try FileStatus.of(folder.file("a")).mode == 0o640)
        #expect(folder.names == ["a"])
    }

    @Test func modeAndLinkStay() throws {
        folder.put([1], "real")
        chmod(folder.file("real"), 0o640)
        try FileManager.default.createDirectory(
            atPath: folder.file("sub"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("sub/link"), withDestinationPath: "../real")
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("chain"), withDestinationPath: "sub/link")
        try replace(folder.file("chain"), with: "新")
        #expect(try FileStatus.of(folder.file("chain"), followingLinks: false).kind == .link)
        #expect(try FileStatus.of(folder.file("real")).mode == 0o640)
        #expect(folder.bytes("real") == Array("新".utf8))
        #expect(folder.names == ["chain", "real", "sub"])
    }

    @Test func aLinkToNothingMakesItsTarget() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("link"), withDestinationPath: "target")
        try replace(folder.file("link"), with: "新")
        #expect(folder.names == ["link", "target"])
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("loop"), withDestinationPath: "loop")
        #expect(throws: SystemError.self) { try replace(folder.file("loop"), with: "") }
    }

    @Test func nothingStaysWithoutCommit() throws {
        folder.put([1], "a")
        do {
            let file = try ReplacementFile(replacing: folder.file("a"))
            try file.write([2, 3])
            #expect(folder.names.count == 2)
        }
        #expect(folder.names == ["a"])
        #expect(folder.bytes("a") == [1])
    }

    @Test func leftoversOfKilledProcessesGo() {
        for name in [".a.123.tmp", ".a.x.tmp", ".b.123.tmp", "a.123.tmp", ".a..tmp"] {
            folder.put([1], name)
        }
        ReplacementFile.removeLeftovers(of: folder.file("a"))
        #expect(folder.names == [".a..tmp", ".a.x.tmp", ".b.123.tmp", "a.123.tmp"])
    }

    @Test func whatAnotherProcessStillWritesStays() {
        folder.put([1], ".a.\(getpid()).tmp")
        folder.put([1], ".a.999999999.tmp")
        folder.put([1], ".a.99999999999999999999.tmp")
        ReplacementFile.removeAbandoned(besides: folder.file("a"))
        #expect(folder.names == [".a.99999999999999999999.tmp", ".a.\(getpid()).tmp"].sorted())
    }

    @Test func aMissingFolderIsAnError() {
        let error = #expect(throws: SystemError.self) {
            try replace(folder.file("none/a"), with: "")
        }
        #expect(error?.isMissing == true)
    }

    @Test(.enabled(if: FileStatus.exists("/dev/full"), "there is no /dev/full"))
    func aFullDiskIsAnError() throws {
        let file = try OpenFile("/dev/full", for: .overwriting)
        defer { file.close() }
        let error = #expect(throws: SystemError.self) { try file.write([1, 2, 3]) }
        #expect(error?.isOutOfSpace == true)
    }

    @Test func moreThanTheDiskHoldsIsRefusedAtOnce() {
        let error = #expect(throws: SystemError.self) {
            _ = try ReplacementFile(replacing: folder.file("a"), size: 1 << 56)
        }
        #if !canImport(Darwin)
            #expect(error?.isOutOfSpace == true)
        #endif
        #expect(folder.names == [])
    }
}
