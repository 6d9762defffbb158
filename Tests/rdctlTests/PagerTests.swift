import Foundation
import Testing

@testable import rdctl

private let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

/// Output at a terminal, which Python makes where it is installed.
@Suite(.enabled(if: hasPython, "python3 is not installed"))
struct PagedOutputTests: ShellSuite {
    /// Runs words at a terminal of their own; prints what is seen there, and the status.
    private static let terminal = """
        import os, pty, sys
        number, seen = pty.fork()
        if number == 0:
            os.execv(sys.argv[1], sys.argv[1:])
        text = b""
        while True:
            try:
                piece = os.read(seen, 65536)
            except OSError:
                break
            if not piece:
                break
            text += piece
        status = os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])
        sys.stdout.write(text.decode().replace("\\r\\n", "\\n") + "status %d\\n" % status)
        """

    /// Presses Ctrl-C in a pager that tells what it was given, then leaves it.
    private static let interrupting = """
        import os, pty, select, sys, time
        number, seen = pty.fork()
        if number == 0:
            os.execv(sys.argv[1], sys.argv[1:])
        text = b""
        def wait(word):
            global text
            end = time.time() + 20
            while word not in text and time.time() < end:
                if select.select([seen], [], [], 0.1)[0]:
                    try:
                        text += os.read(seen, 65536)
                    except OSError:
                        break
        wait(b".")
        os.write(seen, b"\\x03")
        wait(b"interrupted")
        time.sleep(0.3)
        ended, status = os.waitpid(number, os.WNOHANG)
        if ended:
            print("gone", status)
        else:
            os.write(seen, b"\\n")
            wait(b"closed")
            status = os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])
            print("alive, then", status, "default" if b"ready True" in text else text)
        """
    private static let pager = """
        import os, signal, sys
        def tell(word):
            os.write(1, (word + "\\n").encode())
        isDefault = signal.getsignal(signal.SIGINT) is signal.default_int_handler
        signal.signal(signal.SIGINT, lambda *_: tell("interrupted"))
        sys.stdin.read()
        tell("ready %s." % isDefault)
        open("/dev/tty").readline()
        tell("closed")
        """

    private func run(_ script: String, pager: String, _ words: String) throws -> String {
        let sandbox = try Self.commands.sandbox()
        try sandbox.write("terminal.py", script)
        try sandbox.write("pager.py", Self.pager)
        let program = try #require(EndToEndTests.program)
        let line = "TERM=xterm RDCTL_PAGER=\"\(pager)\" python3 terminal.py \(program) \(words)"
        let outcome = try shell(line, in: sandbox)
        #expect(outcome.status == 0, "\(outcome)")
        return outcome.out
    }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    @Test func keysAreThePagersOwn() throws {
        let answer = try run(
            Self.interrupting, pager: "python3 pager.py", "query 柏青原 --color never")
        #expect(answer == "alive, then 0 default\n")
        let piped = try run(
            Self.interrupting, pager: "cat | python3 pager.py", "query 柏青原 --color never")
        #expect(piped == "alive, then 0 default\n")
    }

    @Test func aPagerIsALineOfShell() throws {
        let words = "query 柏青原 --color never"
        let whole = try lines(run(Self.terminal, pager: "", words))
        #expect(whole.count > 5 && whole.last == "status 0", "\(whole)")
        let two = try lines(run(Self.terminal, pager: "cat | head -2", words))
        #expect(two == whole.prefix(2) + ["status 0"])
        let quoted = try lines(run(Self.terminal, pager: "sed -e 's/^/a b/'", words))
        #expect(quoted == whole.dropLast().map { "a b" + $0 } + ["status 0"])
    }

    @Test func aPagerMayBeLeftOut() throws {
        let words = "query 柏青原 --color never"
        let whole = try run(Self.terminal, pager: "", words)
        #expect(try run(Self.terminal, pager: "head -1", words + " --no-pager") == whole)
    }

    @Test func whatNoPagerTookIsPrinted() throws {
        let words = "query 柏青原 --color never"
        let whole = try run(Self.terminal, pager: "", words)
        let lost = try run(Self.terminal, pager: "no-such-pager -x", words)
        #expect(lost.hasSuffix(whole) && lost.contains("no-such-pager"), "\(lost)")
        let long = "help export"
        let helped = try run(Self.terminal, pager: "exit 127", long)
        #expect(try helped == run(Self.terminal, pager: "", long))
    }
}
