import Foundation
import Testing

@testable import CongressCore

@Suite struct KernelLockTests {
    private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
        FileStatus.exists($0)
    }

    private let folder = TestFolder()

    private func attempt(_ seconds: Double = 0) -> KernelLock.Held? {
        do {
            _ = try KernelLock(folder.file("lock"), waiting: seconds)
            return nil
        } catch {
            if case .held(let held) = error { return held }
            Testing.Issue.record("\(error)")
            return nil
        }
    }

    @Test func oneAtATimeAndNothingStays() throws {
        do {
            let lock = try KernelLock(folder.file("lock"), waiting: 0)
            #expect(attempt()?.process == RunningProcess.number)
            _ = lock
        }
        #expect(folder.names == [])
        #expect(attempt() == nil)
        #expect(folder.names == [])
    }

    @Test func aFileThatAKilledProcessLeftIsTakenOver() {
        folder.put(Array("99999999\n".utf8), "lock")
        #expect(attempt() == nil)
        #expect(folder.names == [])
    }

    @Test func whoWaitsGetsItWhenTheHolderIsDone() throws {
        let path = folder.file("lock")
        let counts = Counts()
        Workers.run(4) { _ in
            for _ in 0..<25 {
                do {
                    let lock = try KernelLock(path, waiting: 60)
                    counts.enter()
                    counts.leave()
                    _ = consume lock
                } catch {
                    Testing.Issue.record("\(error)")
                }
            }
        }
        #expect(counts.total == 100)
        #expect(counts.most == 1)
    }

    /// Another process holds the lock, is suspended, goes on, and is killed.
    @Test(.enabled(if: python != nil, "python3 is not installed"))
    func otherProcessesAreKeptOutUntilTheyEnd() throws {
        let python = try #require(Self.python)
        let child = Process()
        child.executableURL = URL(fileURLWithPath: python)
        child.arguments = [
            "-c",
            """
            import fcntl, os, sys, time
            file = open(sys.argv[1], "w")
            fcntl.flock(file, fcntl.LOCK_EX)
            file.write("%d\\n" % os.getpid())
            file.flush()
            print("ready", flush=True)
            time.sleep(60)
            """, folder.file("lock"),
        ]
        let pipe = Pipe()
        child.standardOutput = pipe
        try child.run()
        defer { kill(child.processIdentifier, SIGKILL) }
        _ = pipe.fileHandleForReading.readData(ofLength: 5)
        #expect(attempt()?.process == child.processIdentifier)
        kill(child.processIdentifier, SIGSTOP)
        #expect(attempt(0.05)?.process == child.processIdentifier)
        kill(child.processIdentifier, SIGKILL)
        child.waitUntilExit()
        #expect(attempt() == nil)
        #expect(folder.names == [])
    }

    @Test func anArchiveSaysWhoHoldsIt() throws {
        let lock = try KernelLock(folder.file(".index.json.lock"), waiting: 0)
        let input = folder.write("1.txt", ToyBulletins.text(1, ["1日 甲"]))
        #expect(
            throws: ArchiveError.locked(
                path: folder.file("index.json"), process: RunningProcess.number)
        ) { try folder.importing([input]) }
        // Who only looks does not wait.
        #expect(try folder.importing([input]) { $0.isDryRun = true }.totals.added.count == 1)
        _ = consume lock
        #expect(try folder.importing([input]).hasWritten)
    }

    private final class Counts: @unchecked Sendable {
        // Guarded by the lock under test; `inside` above 1 is what the test looks for.
        private var inside = 0
        private(set) var most = 0
        private(set) var total = 0

        func enter() {
            inside += 1
            most = max(most, inside)
            total += 1
        }

        func leave() { inside -= 1 }
    }
}
