import Foundation
import Testing

@testable import CongressCore

/// The index is neither a text to be read nor a place for a table, under whatever name it is given.
@Suite struct OwnIndexTests: ShellSuite {
    @Test(arguments: [
        "export records -o congress-index.json", "export records -o ./congress-index.json",
        "export records -o link.csv", "export records -o hard.csv", "import congress-index.json",
        "import hard.csv", "rebuild --yes link.csv", "rebuild --yes --index yunxi.txt yunxi.txt",
        "rebuild --yes --index ./yunxi.txt yunxi.txt",
    ])
    func isNeverOverwritten(_ words: String) throws {
        let sandbox = try Self.commands.sandbox()
        let old = (try sandbox.read(Self.index), try sandbox.read("yunxi.txt"))
        let outcome = try shell(
            "ln -s \(Self.index) link.csv; ln \(Self.index) hard.csv; rdctl \(words)", in: sandbox)
        #expect(outcome.status == 2 && outcome.err.contains("is the index"), "\(outcome)")
        #expect(try sandbox.read(Self.index) == old.0)
        #expect(try sandbox.read("yunxi.txt") == old.1)
    }

    @Test func isPassedOverAmongTheTextsOfItsFolder() throws {
        let sandbox = try Self.commands.sandbox()
        let outcome = try shell(
            """
            mv \(Self.index) archive.txt; ln -s archive.txt too.txt
            rdctl import --index archive.txt . && rdctl import --index archive.txt .
            """, in: sandbox)
        #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome)")
        #expect(!outcome.out.contains("archive.txt") && !outcome.out.contains("too.txt"))
    }

    @Test func anotherIndexIsNoText() throws {
        let sandbox = try Self.commands.sandbox()
        let outcome = try shell("rdctl import --index other.json \(Self.index)", in: sandbox)
        #expect(outcome.status == 3 && outcome.err.contains("index of rdctl"), "\(outcome)")
    }

    @Test(arguments: ["ln -s precious", "ln -s nowhere", "mkdir"])
    func whatStandsInTheLocksPlaceIsLeftAlone(_ made: String) throws {
        let sandbox = try Self.commands.sandbox()
        let old = try sandbox.read(Self.index)
        let outcome = try shell(
            """
            echo precious >precious; \(made) .\(Self.index).lock; cp yunxi.txt new.txt
            echo 5月21日，召开会议。 >>new.txt; rdctl import new.txt; status=$?
            [ "$(cat precious)" = precious ] && [ ! -e nowhere ] && exit $status
            """, in: sandbox)
        #expect(outcome.status == 2 && outcome.err.contains(".lock"), "\(outcome)")
        #expect(try sandbox.read(Self.index) == old)
    }

    @Test func aNameWithALineEndStaysOnItsLine() throws {
        let sandbox = try Self.commands.sandbox()
        let outcome = try shell(
            """
            cp yunxi.txt $'a\\nrdctl: error: b.txt'; rdctl import *b.txt; : >$'c\\nd.txt'
            rdctl import $'c\\nd.txt'
            """, in: sandbox)
        #expect(outcome.status == 3 && !outcome.out.contains("\nrdctl"), "\(outcome)")
        #expect(outcome.err.hasPrefix("rdctl: error: c\u{FFFD}d.txt:1:1"), "\(outcome)")
    }

    /// Whose issue a missing file was, nobody knows.
    @Test func aRebuildThatDoesNotSeeEverythingRemovesNothing() throws {
        let sandbox = try Self.commands.sandbox()
        let old = try sandbox.read(Self.index)
        try sandbox.write("other.txt", "大事记\n\n5月21日，召开会议。\n")
        let outcome = try shell("rdctl rebuild --yes other.txt missing.txt", in: sandbox)
        #expect(outcome.status == 2 && outcome.err.contains("nothing was changed"), "\(outcome)")
        #expect(outcome.err.contains("missing.txt"), "\(outcome)")
        #expect(try sandbox.read(Self.index) == old)
        let whole = try shell("rdctl rebuild --yes yunxi.txt missing.txt", in: sandbox)
        #expect(whole.status == 3, "\(whole)")
    }

    #if os(Linux)  // Elsewhere no file can have such a name.
        @Test func aLinkWhoseTargetIsNotUTF8IsRefused() throws {
            let sandbox = try Self.commands.sandbox()
            let outcome = try shell(
                "mv \(Self.index) $'\\xb9\\xab.json'; ln -s $'\\xb9\\xab.json' \(Self.index); "
                    + "rdctl query -o count 养老; rdctl import --index $'\\xb9.json' yunxi.txt; "
                    + "cp yunxi.txt new.txt; echo 5月21日，召开会议。 >>new.txt; rdctl import new.txt",
                in: sandbox)
            #expect(outcome.status == 2 && outcome.out == "1\n", "\(outcome)")
            #expect(outcome.err.split(separator: "\n").count { $0.contains("not UTF-8") } == 2)
            #expect(try shell("ls -A", in: sandbox).out.split(separator: "\n").count == 4)
        }
    #endif

    @Test func whatAKilledExportLeftGoesWithTheNext() throws {
        let sandbox = try Self.commands.sandbox()
        let outcome = try shell(
            """
            : >.table.csv.999999999.tmp; : >.table.csv.$$.tmp
            rdctl export records -o table.csv; ls -A | grep -c tmp
            """, in: sandbox)
        #expect(outcome.status == 0 && outcome.out == "1\n", "\(outcome)")
    }
}
