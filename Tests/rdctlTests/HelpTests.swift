import Testing

@testable import rdctl

@Suite struct HelpTests {
    static func output(_ words: String...) -> (status: Int32, out: String, err: String) {
        let console = Console.memory()
        let status = Rdctl(console: console).run(words)
        return (status, console.out.text, console.err.text)
    }

    @Test(arguments: Language.allCases)
    func theOverviewListsEveryCommandAndStatus(_ language: Language) {
        let (status, out, err) = Self.output("--lang", language.rawValue, "--help")
        #expect(status == 0 && err.isEmpty)
        for page in Rdctl.pages {
            #expect(out.contains("  " + page.name + " "))
            #expect(out.contains(page.summary[language]))
        }
        for status in ExitStatus.allCases {
            #expect(out.contains("\n  \(status.rawValue) "))
            #expect(out.contains(status.meaning[language]))
        }
        #expect(out.contains("128+N"))
    }

    @Test(arguments: Rdctl.commands.map { $0.name }, Language.allCases)
    func aPageShowsEveryOption(_ name: String, _ language: Language) throws {
        let page = try #require(Rdctl.pages.first { $0.name == name })
        for help in ["-h", "--help"] {
            let (status, out, err) = Self.output(name, "--lang", language.rawValue, help)
            #expect(status == 0 && err.isEmpty)
            #expect(out.contains("rdctl \(name)"))
            for row in page.options {
                #expect(out.contains(row.long), "\(row.long)")
                if let placeholder = row.placeholder {
                    #expect(out.contains("\(row.long) \(placeholder[language])"))
                }
            }
        }
    }

    @Test(arguments: Rdctl.commands.map { $0.name }, Language.allCases)
    func linesFitEightyColumns(_ name: String, _ language: Language) {
        let (_, out, _) = Self.output("help", name, "--lang", language.rawValue)
        for line in out.split(separator: "\n") where !line.contains("rdctl") {
            #expect(DisplayWidth().of(String(line)) <= 80, "\(line)")
        }
    }

    @Test func helpCommandEqualsHelpOption() {
        #expect(Self.output("help").out == Self.output("--help").out)
        #expect(Self.output("help", "help").out == Self.output("help", "--help").out)
    }

    @Test func theLongHelpIsLonger() {
        let short = Self.output("-h").out.utf8.count
        #expect(short < Self.output("--help").out.utf8.count)
    }

    @Test func versionIsOneLine() {
        let (status, out, _) = Self.output("--version")
        #expect(status == 0)
        #expect(out.hasPrefix("rdctl ") && out.split(separator: "\n").count == 1)
    }

    @Test func noCommandIsAMistake() {
        let (status, out, err) = Self.output()
        #expect(status == 2 && out.isEmpty)
        #expect(err.contains("no command given") && err.contains("rdctl --help"))
        for page in Rdctl.pages { #expect(err.contains("  \(page.name) ")) }
        #expect(!err.contains("--index"))
    }

    @Test func anUnknownCommandIsExplained() {
        let (status, _, err) = Self.output("hepl")
        #expect(status == 2)
        #expect(err == "rdctl: error: unknown command 'hepl'\n  did you mean help?\n")
    }

    @Test func errorsComeAsOneLineOfJSONOnRequest() {
        let (status, out, err) = Self.output("--json", "hepl")
        #expect(status == 2 && out.isEmpty)
        #expect(
            err.hasPrefix(#"{"message_type":"exit_error","code":2,"message":"unknown command"#))
        #expect(err.split(separator: "\n").count == 1)
    }
}
