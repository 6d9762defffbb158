import Foundation
import Testing

@testable import CongressCore

/// The quick part of what `Tests/Torture` does to the archive, with the real program.
@Suite struct DurabilityTests: ShellSuite {
    /// An archive of one issue, and a newer text of it beside.
    private func sandbox() throws -> CommandSandbox {
        let sandbox = try Self.commands.sandbox()
        try sandbox.write("new/yunxi.txt", CommandSandbox.bulletin + "\n5月21日，召开会议。\n")
        return sandbox
    }

    private func names(in sandbox: CommandSandbox) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path))
    }

    /// Whether strace is installed, and allowed to trace: some containers forbid it.
    private static let canTrace: Bool = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", "strace -o /dev/null true"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    // MARK: R1 and R3

    @Test(.enabled(if: canTrace, "strace is not installed, or may not trace"))
    func aWriteIsSyncedBeforeItsNameAndItsFolder() throws {
        let sandbox = try sandbox()
        let program = try #require(EndToEndTests.program)
        let trace = "strace -f -y -qq -o trace -e trace=openat,write,pwritev,fsync,rename"
        let outcome = try shell("\(trace) '\(program)' import new/yunxi.txt", in: sandbox)
        #expect(outcome.status == 0, "\(outcome)")
        let lines = String(decoding: try sandbox.read("trace"), as: UTF8.self)
            .split(separator: "\n")
        let folder = sandbox.folder.resolvingSymlinksInPath().path
        func first(_ call: String, _ marks: String...) -> Int? {
            lines.firstIndex { line in
                line.contains(" \(call)(") && marks.allSatisfy { line.contains($0) }
            }
        }
        let made = try #require(first("openat", ".tmp", "O_EXCL"))
        let written = try #require(
            lines.lastIndex { $0.contains("write") && $0.contains(".tmp>") })
        let synced = try #require(first("fsync", ".tmp>", "= 0"))
        let renamed = try #require(first("rename", ".tmp", Self.index, "= 0"))
        let folderSynced = try #require(first("fsync", "<\(folder)>", "= 0"))
        #expect([made, written, synced, renamed, folderSynced].isStrictlySorted)
    }

    /// Killed just before the sync, the rename, and the sync of the folder.
    @Test(
        .enabled(if: canTrace, "strace is not installed, or may not trace"),
        arguments: ["fsync:signal=KILL:when=1", "rename:signal=KILL", "fsync:signal=KILL:when=2"])
    func aKilledWriterLeavesTheOldOrTheNew(_ injection: String) throws {
        let sandbox = try sandbox()
        let program = try #require(EndToEndTests.program)
        let old = try sandbox.read(Self.index)
        let before = try names(in: sandbox)
        let killed = try shell(
            "strace -f -qq -o /dev/null -e inject=\(injection) '\(program)' import new/yunxi.txt",
            in: sandbox)
        #expect(killed.status != 0)
        let now = try sandbox.read(Self.index)
        #expect((now == old) == !injection.hasSuffix("2"))
        #expect(try shell("rdctl check && rdctl import new/yunxi.txt", in: sandbox).status == 0)
        #expect(try shell("rdctl query -o count 5月21日", in: sandbox).out == "1\n")
        #expect(try names(in: sandbox) == before)
    }

    @Test func aLinkStaysALinkAndTheModeStays() throws {
        let sandbox = try sandbox()
        let outcome = try shell(
            """
            mkdir real && mv \(Self.index) real/i.json && chmod 640 real/i.json \
            && ln -s real/i.json \(Self.index) && rdctl import new/yunxi.txt \
            && readlink \(Self.index) && find real -type f -perm 640
            """, in: sandbox)
        #expect(outcome.status == 0 && outcome.out.hasSuffix("real/i.json\nreal/i.json\n"))
    }

    // MARK: R5

    /// The holder reads a text that does not come to an end.
    @Test func aSuspendedHolderIsNamedAndAKilledOneForgotten() throws {
        let sandbox = try sandbox()
        let lock = ".\(Self.index).lock"
        let outcome = try shell(
            """
            mkfifo endless && exec 9<>endless
            '\(try #require(EndToEndTests.program))' import endless 9<&- & holder=$!
            for n in {1..900}; do [ -s \(lock) ] && break; sleep 0.01; done
            kill -STOP $holder
            rdctl import new/yunxi.txt 2>err; echo "status $?"
            grep -c "process $holder " err
            rdctl query -o count 养老
            kill -KILL $holder; wait $holder 2>/dev/null
            rdctl import --quiet new/yunxi.txt >/dev/null; echo "status $?"; ls -A | grep -c lock
            """, in: sandbox)
        #expect(outcome.out == "status 11\n1\n1\nstatus 0\n0\n", "\(outcome)")
    }

    // MARK: R6

    @Test(arguments: [0, 1, 2]) func aLimitOfFileSizeChangesNothing(_ blocks: Int) throws {
        let sandbox = try sandbox()
        let old = try sandbox.read(Self.index)
        let before = try names(in: sandbox)
        let outcome = try shell(
            "ulimit -f \(blocks); rdctl import new/yunxi.txt 2>&1 | cat; exit ${PIPESTATUS[0]}",
            in: sandbox)
        #expect(outcome.status == 2 && outcome.out.contains("room"), "\(outcome)")
        #expect(try sandbox.read(Self.index) == old)
        #expect(try names(in: sandbox) == before)
    }

    @Test(.enabled(if: getuid() != 0, "nothing is closed to root"))
    func aReadOnlyFolderIsAFailureThatNamesIt() throws {
        let sandbox = try sandbox()
        let old = try sandbox.read(Self.index)
        let outcome = try shell(
            "chmod 555 .; rdctl import new/yunxi.txt; status=$?; chmod 755 .; exit $status",
            in: sandbox)
        #expect(outcome.status == 2 && outcome.err.contains("permission"), "\(outcome)")
        #expect(try sandbox.read(Self.index) == old)
    }

    // MARK: R7

    /// All damaged files are made first and read in one run of the shell: one line for each.
    private func expectDamage(_ damaged: [Data], in sandbox: CommandSandbox) throws {
        for (number, data) in damaged.enumerated() { try sandbox.write("damaged/\(number)", data) }
        let outcome = try shell(
            """
            for file in damaged/*; do
                rdctl query --index $file 人大 >out 2>err
                echo "$? $(wc -c <out) $(grep -c rebuild err)"
            done | sort | uniq -c
            """, in: sandbox)
        let words = outcome.out.split(whereSeparator: { " \n".contains($0) }).map(String.init)
        #expect(words == ["\(damaged.count)", "12", "0", "1"], "\(outcome)")
    }

    @Test func everyTruncationIsFound() throws {
        let sandbox = try sandbox()
        let whole = try sandbox.read(Self.index)
        try expectDamage((0..<64).map { whole.prefix(whole.count * $0 / 64) }, in: sandbox)
    }

    @Test func everyTurnedBitIsFound() throws {
        let sandbox = try sandbox()
        let whole = try sandbox.read(Self.index)
        let damaged = (0..<200).map { number in
            var copy = whole
            // Half of them in the first line, the others spread over the file.
            let at = number % 2 == 0 ? number : (whole.count - 1) * number / 200
            copy[copy.startIndex + at] ^= 1 << UInt8(number * 5 % 8)
            return copy
        }
        try expectDamage(damaged, in: sandbox)
    }

    /// Each damaged index under a name of its own, once, with its mode; an empty one is nothing.
    @Test func aRebuildKeepsTheDamagedIndex() throws {
        let sandbox = try sandbox()
        let outcome = try shell(
            """
            for size in 3000 2000 0; do
                truncate -s $size \(Self.index); chmod 640 \(Self.index)
                rdctl rebuild --yes yunxi.txt 2>&1 >/dev/null
            done
            rdctl rebuild --quiet --yes yunxi.txt; rdctl check >/dev/null && stat -c '%n %s %a' *.damaged*
            """, in: sandbox)
        let name = "\(Self.index).damaged"
        #expect(
            outcome.out == """
                the damaged index is kept as \(name)
                the damaged index is kept as \(name)-2
                \(name) 3000 640
                \(name)-2 2000 640

                """, "\(outcome)")
    }

    /// What standard output already goes to is written on, not replaced.
    @Test func anExportToDevStdoutGoesOnWhereItStands() throws {
        let sandbox = try sandbox()
        let outcome = try shell(
            """
            (echo first; rdctl export chronicle -f csv -o /dev/stdout; echo last) >out.csv
            head -1 out.csv; tail -1 out.csv; wc -l <out.csv
            """, in: sandbox)
        let lines = outcome.out.split(separator: "\n").map { $0.filter { $0 != " " } }
        #expect(lines.prefix(2) == ["first", "last"] && Int(lines[2]) ?? 0 >= 5, "\(outcome)")
    }

    @Test func anExportNeverGoesToItsIndex() throws {
        let sandbox = try sandbox()
        let outcome = try shell(
            """
            cp \(Self.index) before
            for file in - /dev/stdout \(Self.index); do
                rdctl export records -f csv -o $file >>\(Self.index) 2>/dev/null; echo $?
            done
            cmp before \(Self.index) && echo same
            """, in: sandbox)
        #expect(outcome.out == "2\n2\n2\nsame\n", "\(outcome)")
    }

    /// A rebuild that was interrupted after keeping the index keeps it no second time.
    @Test func whatIsKeptIsKeptOnce() throws {
        let sandbox = try sandbox()
        let outcome = try shell(
            """
            truncate -s 3000 \(Self.index); ln \(Self.index) \(Self.index).damaged
            rdctl rebuild --quiet --yes yunxi.txt && rdctl check >/dev/null && ls *.damaged*
            """, in: sandbox)
        #expect(outcome.out == "\(Self.index).damaged\n", "\(outcome)")
    }

    /// Another program writes over the file while it is read.
    @Test func anIndexThatIsCutShortEndsTheReaderWithAMessage() throws {
        let sandbox = try sandbox()
        let entries = (1...8000).map { "5月6日，市人大常委会副主任柏青原第\($0)次到石桥镇调研。\n" }
        try sandbox.write("long.txt", "大事记\n\n" + entries.joined(separator: "\n"))
        let outcome = try shell(
            """
            rdctl import --quiet long.txt
            { rdctl export records; echo $? >status; } | { head -c 1; : >\(Self.index); cat; } >out
            exit $(cat status)
            """, in: sandbox)
        #expect(outcome.status == 12 && outcome.err.contains("cut short"), "\(outcome)")
    }

    // MARK: R9

    @Test func theSameTextsAgainLeaveTheFileAlone() throws {
        let sandbox = try sandbox()
        let outcome = try shell(
            """
            stat -c '%y %i' \(Self.index) >before; cp yunxi.txt copy.txt
            rdctl import --quiet yunxi.txt; rdctl rebuild --quiet --yes yunxi.txt
            rdctl import --quiet --dry-run new/yunxi.txt
            stat -c '%y %i' \(Self.index) | cmp - before && rm yunxi.txt && rdctl import copy.txt
            """, in: sandbox)
        #expect(outcome.status == 0 && outcome.out.contains("renamed"), "\(outcome)")
        #expect(outcome.out.contains("added 0"), "\(outcome)")
    }

    // MARK: R15

    @Test(arguments: [
        "import new/yunxi.txt", "rebuild --yes new/yunxi.txt", "import --dry-run yunxi.txt",
        "export records", "check", "stats", "people", "query 柏青原",
    ])
    func pipesNeverHarmTheIndex(_ words: String) throws {
        let sandbox = try sandbox()
        for reader in ["head -1", "true"] {
            let outcome = try shell(
                "rdctl \(words) | \(reader) >/dev/null; exit ${PIPESTATUS[0]}", in: sandbox)
            #expect([0, 141].contains(outcome.status) && outcome.err.isEmpty, "\(outcome)")
        }
        for closed in ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"] {
            let outcome = try shell("rdctl \(words) \(closed)", in: sandbox)
            #expect([0, 2].contains(outcome.status), "\(closed) \(outcome)")
        }
        #expect(try shell("rdctl check", in: sandbox).status == 0)
    }

    // MARK: Input that is none

    @Test(arguments: [
        ("rdctl import pipe", 3, "no text"), ("rdctl import /dev/zero", 3, "1 GiB"),
        ("rdctl import round", 2, "symbolic link"), ("rdctl import folder", 3, "not UTF-8"),
        ("rdctl rebuild --yes --index pipe yunxi.txt", 2, "pipe"),
        ("rdctl import --index pipe yunxi.txt", 12, "empty"),
    ])
    func whatIsNoTextIsTold(_ line: String, _ status: Int32, _ words: String) throws {
        let sandbox = try sandbox()
        let old = try sandbox.read(Self.index)
        let outcome = try shell(
            "mkfifo pipe; ln -s round round; mkdir folder; "
                + "cp yunxi.txt folder; : >$'folder/\\xb9\\xab.txt'; \(line)", in: sandbox)
        #expect(outcome.status == status && outcome.err.contains(words), "\(outcome)")
        #expect(try sandbox.read(Self.index) == old)
    }

    @Test func anExportIntoAPipeLeavesThePipe() throws {
        let sandbox = try sandbox()
        let outcome = try shell(
            "mkfifo p; cat p >out & rdctl export records -o p && wait && [ -p p ] && [ -s out ]",
            in: sandbox)
        #expect(outcome.status == 0, "\(outcome)")
    }
}

extension [Int] {
    fileprivate var isStrictlySorted: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
