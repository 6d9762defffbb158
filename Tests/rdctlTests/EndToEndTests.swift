import Foundation
import Testing

/// The real program, with real streams.
@Suite struct EndToEndTests {
    /// The built program lies beside the bundle of the tests.
    static let program: String? = {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
            folder = URL(fileURLWithPath: argument).deletingLastPathComponent()
        }
        let path = folder.appendingPathComponent("rdctl").path
        return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }()

    struct Outcome {
        var status: Int32
        var out: String
        var err: String
    }

    /// Runs a line of shell in which `rdctl` is the program, in a folder of its own.
    func shell(_ line: String, in sandbox: CommandSandbox) throws -> Outcome {
        let program = try #require(Self.program, "rdctl was not found beside the tests")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", "rdctl() { '\(program)' \"$@\"; }; \(line)"]
        process.currentDirectoryURL = sandbox.folder
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C", "RDCTL_TODAY": "2031-06-15"]
        let out = Pipe()
        let err = Pipe()
        process.standardOutput = out
        process.standardError = err
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = out.fileHandleForReading.readDataToEndOfFile()
        let messages = err.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, out: String(decoding: text, as: UTF8.self),
            err: String(decoding: messages, as: UTF8.self))
    }

    /// A terminal that speaks GBK.
    @Test func wordsThatAreNotUTF8AreRefused() throws {
        let outcome = try shell("rdctl query $'\\xc8\\xea\\xb4\\xc9'", in: sandbox())
        #expect(outcome.status == 2 && outcome.err.contains("not UTF-8"), "\(outcome)")
    }

    @Test func anIndexAboveThisFolderIsNamed() throws {
        let sandbox = try sandbox()
        let line = "mkdir sub; (cat yunxi.txt; echo) > sub/b.txt; cd sub; rdctl import b.txt"
        let outcome = try shell(line, in: sandbox)
        #expect(outcome.status == 0 && outcome.err.contains("the index above"), "\(outcome)")
        #expect(try shell("rdctl import yunxi.txt", in: sandbox).err.isEmpty)
    }

    /// Of one shape in all tables, as records print them.
    @Test func linesArePairsInJSON() throws {
        let sandbox = try sandbox()
        for table in ["matter", "records", "chronicle"] {
            let outcome = try shell("rdctl export \(table) -f ndjson", in: sandbox)
            for row in outcome.out.split(separator: "\n") {
                let object = try JSONSerialization.jsonObject(with: Data(row.utf8))
                let fields = try #require(object as? [String: Any])
                let lines = try #require(fields["lines"] as? [[Int]], "\(row)")
                #expect(lines.allSatisfy { $0.count == 2 } && !lines.isEmpty)
            }
        }
        #expect(try shell("rdctl export matter", in: sandbox).out.contains(",1-"))
    }

    func sandbox() throws -> CommandSandbox {
        let sandbox = try CommandSandbox()
        try sandbox.write("yunxi.txt", CommandSandbox.bulletin)
        let outcome = try shell("rdctl import yunxi.txt", in: sandbox)
        try #require(outcome.status == 0, "\(outcome)")
        return sandbox
    }

    @Test func theIndexIsFoundFromAFolderBelow() throws {
        let sandbox = try sandbox()
        #expect(FileManager.default.fileExists(atPath: sandbox.path("congress-index.json")))
        let outcome = try shell(
            "mkdir -p a/b && cd a/b && rdctl query -o count 养老", in: sandbox)
        #expect(outcome.out == "1\n" && outcome.status == 0, "\(outcome)")
    }

    @Test func statusesReachTheShell() throws {
        let sandbox = try sandbox()
        #expect(try shell("rdctl query 养老", in: sandbox).status == 0)
        #expect(try shell("rdctl query 没有写过的话", in: sandbox).status == 1)
        #expect(try shell("rdctl query --nonsense", in: sandbox).status == 2)
        #expect(try shell("rdctl query --index none.json x", in: sandbox).status == 10)
    }

    private static let printing = [
        "query 柏青原", "export records", "stats", "help", "completions zsh",
        "parse yunxi.txt", "show yunxi.txt:8",
    ]

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"),
        arguments: printing)
    func aFullDiskIsAFailure(_ words: String) throws {
        let sandbox = try sandbox()
        let full = try shell("rdctl \(words) > /dev/full", in: sandbox)
        #expect(full.status == 2 && full.err.contains("standard output"), "\(full)")
    }

    @Test(arguments: printing) func aClosedOutputIsAFailure(_ words: String) throws {
        let sandbox = try sandbox()
        let closed = try shell("rdctl \(words) >&-", in: sandbox)
        #expect(closed.status == 2 && closed.err.contains("standard output"), "\(closed)")
    }

    @Test(arguments: ["head -1", "true"])
    func aReaderThatLeavesEndsTheProgramQuietly(_ reader: String) throws {
        let sandbox = try sandbox()
        for words in ["export records", "query 柏青原", "help", "completions bash"] {
            let line = "rdctl \(words) | \(reader) >/dev/null; exit ${PIPESTATUS[0]}"
            let outcome = try shell(line, in: sandbox)
            #expect([0, 141].contains(outcome.status) && outcome.err.isEmpty, "\(outcome)")
        }
    }

    @Test func aClosedStreamIsNotTakenByAFile() throws {
        let sandbox = try sandbox()
        let before = try sandbox.read("congress-index.json")
        for closed in ["<&-", "2>&-", "<&- 2>&-"] {
            let outcome = try shell("rdctl query -o count 养老 \(closed)", in: sandbox)
            #expect(outcome.out == "1\n" && outcome.status == 0, "\(closed) \(outcome)")
        }
        let outcome = try shell("rdctl import yunxi.txt >&- 2>&-", in: sandbox)
        #expect(outcome.status == 2)
        #expect(try sandbox.read("congress-index.json") == before)
    }

    @Test func outputDoesNotDependOnPlaceOrTime() throws {
        let sandbox = try sandbox()
        let plain = try shell("rdctl export records; rdctl query 柏青原", in: sandbox)
        for setting in ["LC_ALL=tr_TR.UTF-8", "TZ=Pacific/Kiritimati", "TZ=Etc/GMT+12"] {
            let other = try shell(
                "export \(setting); rdctl export records; rdctl query 柏青原", in: sandbox)
            #expect(other.out == plain.out, "\(setting)")
        }
    }

    @Test func bashReadsItsCompletions() throws {
        let sandbox = try CommandSandbox()
        let line = """
            source <(rdctl completions bash)
            COMP_WORDS=(rdctl query --ki); COMP_CWORD=2; _rdctl; echo "${COMPREPLY[*]}"
            COMP_WORDS=(rdctl export chro); COMP_CWORD=2; _rdctl; echo "${COMPREPLY[*]}"
            COMP_WORDS=(rdctl query --kind = pho); COMP_CWORD=4; _rdctl; echo "${COMPREPLY[*]}"
            COMP_WORDS=(rdctl sta); COMP_CWORD=1; _rdctl; echo "${COMPREPLY[*]}"
            COMP_WORDS=(rdctl export chronicle ""); COMP_CWORD=3; _rdctl; echo "${COMPREPLY[*]}"
            COMP_WORDS=(rdctl export --limit 3 --any iss); COMP_CWORD=5; _rdctl; echo "${COMPREPLY[*]}"
            COMP_WORDS=(rdctl export --kind = photo iss); COMP_CWORD=5; _rdctl; echo "${COMPREPLY[*]}"
            COMP_WORDS=(rdctl query --kind photo,se); COMP_CWORD=3; _rdctl; echo "${COMPREPLY[*]}"
            COMP_WORDS=(rdctl query -k photo,speech,se); COMP_CWORD=3; _rdctl; echo "${COMPREPLY[*]}"
            """
        let outcome = try shell(line, in: sandbox)
        let known = "--kind\nchronicle\nphoto\nstats\n"
        let further = "\nissues\nissues\nphoto,session\nphoto,speech,session\n"
        #expect(outcome.out == known + further, "\(outcome)")
    }
}
