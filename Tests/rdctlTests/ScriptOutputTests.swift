import CongressCore
import Foundation
import Testing

@testable import rdctl

/// With `--json`, standard error holds lines of JSON alone, and every file and reason can be told.
@Suite struct ScriptOutputTests {
    private typealias Object = [String: Any]

    private func objects(_ text: String) throws -> [Object] {
        try text.split(separator: "\n").map { line in
            try #require(
                JSONSerialization.jsonObject(with: Data(line.utf8)) as? Object, "\(line)")
        }
    }

    private func types(_ text: String) throws -> [String] {
        try objects(text).map { $0["message_type"] as? String ?? "" }
    }

    private func chronicle(_ day: String, _ text: String) -> String {
        "大事记\n\n\(day)，市人大常委会副主任柏青原\(text)。\n"
    }

    @Test func diagnosticsStandInTheirFilesLine() throws {
        let sandbox = try CommandSandbox()
        try sandbox.write("texts/2023/d1.txt", chronicle("2023年9月5日", "视察养老服务"))
        try sandbox.write("texts/2024/d1.txt", chronicle("2024年9月6日", "调研农村饮水"))
        let outcome = sandbox.run("import", "--json", "--lang", "zh", sandbox.path("texts"))
        #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome)")
        let files = try objects(outcome.out)
        let second = try #require(files[1]["diagnostics"] as? [Object])
        let messages = second.compactMap { $0["message"] as? String }
        #expect(messages.contains { $0.hasPrefix("另有文件也是这一期") }, "\(messages)")
        #expect((files[1]["path"] as? String)?.hasSuffix("2024/d1.txt") == true)
        #expect(files[1]["lines"] as? Int == 2)
        // Nothing was counted in a file that was not read again.
        let again = try objects(sandbox.run("import", "--json", sandbox.path("texts")).out)
        #expect(again[0]["outcome"] as? String == "unchanged" && again[0]["lines"] == nil)
    }

    @Test func diagnosticsOfParseAreObjects() throws {
        let sandbox = try CommandSandbox()
        let file = try sandbox.write("d.txt", "大事记\n\n5月6日，市人大常委会副主任柏青原视察养老服务。\n")
        let plain = sandbox.run("parse", file)
        try #require(plain.err.contains("d.txt:"), "\(plain)")
        let told = try objects(sandbox.run("parse", "--json", file).err)
        #expect(told.count == plain.err.split(separator: "\n").count)
        #expect(told.allSatisfy { $0["message_type"] as? String == "diagnostic" })
        #expect(told.allSatisfy { $0["file"] as? String == "d.txt" && $0["line"] is Int })
    }

    @Test func theFileThatFailedIsNamed() throws {
        let sandbox = try CommandSandbox()
        let file = try sandbox.write("yunxi.txt", CommandSandbox.bulletin)
        let broken = try sandbox.write("broken.txt", Data([0xFF, 0xFF, 0xFF]))
        let missing = sandbox.path("nosuch.txt")
        let outcome = sandbox.run("import", "--json", file, broken, missing)
        #expect(outcome.status == 3)
        let failed = try objects(outcome.out).filter { $0["outcome"] as? String == "failed" }
        #expect(Set(failed.compactMap { $0["path"] as? String }) == [broken, missing])
        #expect(failed.allSatisfy { ($0["message"] as? String)?.isEmpty == false })
        let errors = try objects(outcome.err).filter { $0["message_type"] as? String == "error" }
        #expect(Set(errors.compactMap { $0["file"] as? String }) == [broken, missing])
    }

    @Test func whatWouldGoStandsInTheRefusal() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let other = try sandbox.write("d2.txt", chronicle("2024年9月6日", "调研农村饮水"))
        for words in [["remove", "yunxi.txt"], ["rebuild", other]] {
            let console = Console.memory(environment: ["RDCTL_INDEX": sandbox.path("index.json")])
            console.confirm = { _ in true }
            #expect(Rdctl(console: console).run(["--json"] + words) == 2)
            let errors = try objects(console.err.text)
            #expect(errors.count == 1 && errors[0]["issues"] as? [String] == ["云溪人大-2031-03"])
        }
        #expect(sandbox.run("remove", "yunxi.txt").err.hasPrefix("  云溪人大-2031-03\nrdctl: error"))
    }

    @Test(arguments: [
        ["query", "养老", "--offset", "99"], ["export", "records", "没有这样的词"],
        ["people", "--at", "1990"], ["check", "--source"],
        ["query", "养老", "--date", "2031", "-v"],
    ])
    func remarksAreObjects(_ words: [String]) throws {
        let sandbox = try CommandSandbox.withBulletin()
        try FileManager.default.removeItem(atPath: sandbox.path("yunxi.txt"))
        for quiet in [false, true] {
            let console = Console.memory(environment: ["RDCTL_INDEX": sandbox.path("index.json")])
            _ = Rdctl(console: console).run(words + ["--json"] + (quiet ? ["-q"] : []))
            #expect(try types(console.err.text) == (quiet ? [] : ["remark"]))
        }
    }

    @Test func theDamagedIndexIsNamedInTheSummary() throws {
        let sandbox = try CommandSandbox.withBulletin()
        try sandbox.write("index.json", try sandbox.read("index.json").dropLast(9))
        let outcome = sandbox.run("rebuild", "--yes", "--json", sandbox.path("yunxi.txt"))
        let summary = try #require(try objects(outcome.out).last)
        #expect((summary["kept_damaged"] as? String)?.contains(".damaged") == true, "\(outcome)")
    }
}
