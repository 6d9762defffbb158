import Testing

@testable import rdctl

/// A table of all shapes of option, apart from any command.
private struct Sample: Equatable {
    var quiet = 0
    var file: String?
    var count = 0
    var colours: [String] = []
    var size = "small"
    var words: [String] = []
    var help = false

    static let spec = CommandSpec<Sample>(
        "sample", Bilingual("样", "sample"), description: Bilingual("样", "sample"),
        operands: OperandRow(placeholder: Bilingual("词", "WORD"), count: 0...3),
        options: [
            .flag("--quiet", short: "q", Bilingual("静", "quiet")) { $0.quiet += 1 },
            .flag("--help", short: "h", Bilingual("助", "help"), endsParsing: true) {
                $0.help = true
            },
            .text("--file", short: "f", takes: Bilingual("文", "FILE"), Bilingual("文", "file")) {
                $0.file = $1
            },
            .number("--count", short: "c", from: 1, to: 9, Bilingual("数", "count")) {
                $0.count = $1
            },
            .choice(
                "--colour", takes: Bilingual("色", "COLOUR"),
                of: [Choice("red", aliases: ["红"]), Choice("green", aliases: ["绿"])],
                isList: true, Bilingual("色", "colour")
            ) { $0.colours.append($1) },
            .choice(
                "--size", takes: Bilingual("大", "SIZE"), of: [Choice("small"), Choice("-large")],
                Bilingual("大", "size")
            ) { $0.size = $1 },
        ]
    ) { sample, word in
        sample.words.append(word)
        return nil
    }

    static func parse(_ words: String...) throws -> Sample {
        var sample = Sample()
        var parser = OptionParser(spec)
        try parser.parse(words, into: &sample)
        return sample
    }
}

@Suite struct OptionParserTests {
    @Test func optionsStandAnywhere() throws {
        let sample = try Sample.parse("a", "--file", "x", "b", "-q", "-")
        #expect(sample.words == ["a", "b", "-"])
        #expect(sample.file == "x" && sample.quiet == 1)
    }

    /// Input methods for Chinese turn two hyphens into a dash.
    @Test(arguments: ["——file", "—file=x", "－－ｆｉｌｅ", "––File", "−−file"])
    func dashesOfInputMethodsAreNoWords(_ word: String) throws {
        #expect(throws: UsageError.unknownOption(word, near: ["--file"])) {
            try Sample.parse(word, "x")
        }
        #expect(try Sample.parse("--", word).words == [word])
    }

    @Test func dashesBeforeOtherWordsStay() throws {
        #expect(try Sample.parse("——立法", "—", "－x").words == ["——立法", "—", "－x"])
    }

    @Test func valuesMayBeAttached() throws {
        #expect(try Sample.parse("--file=a=b").file == "a=b")
        #expect(try Sample.parse("-fx").file == "x")
        #expect(try Sample.parse("-qqfx").file == "x")
        #expect(try Sample.parse("-qf", "x") == Sample.parse("-q", "-f", "x"))
    }

    @Test func aValueMayBeginWithAHyphen() throws {
        #expect(try Sample.parse("--size", "-large").size == "-large")
    }

    @Test func twoHyphensEndOptions() throws {
        #expect(try Sample.parse("-q", "--", "--file", "--").words == ["--file", "--"])
    }

    @Test func theLastUseWinsExceptForLists() throws {
        #expect(try Sample.parse("--file", "a", "--file", "b").file == "b")
        #expect(try Sample.parse("--colour", "red", "--colour=green").colours == ["red", "green"])
    }

    @Test func listsSplitAtCommasAndTakeAliases() throws {
        #expect(try Sample.parse("--colour", "红,green").colours == ["red", "green"])
        #expect(try Sample.parse("--colour=绿，红").colours == ["green", "red"])
    }

    @Test func helpEndsParsing() throws {
        #expect(try Sample.parse("-h", "--nonsense", "1", "2", "3", "4").help)
    }

    @Test(arguments: [
        (["--fil", "x"], "unknown option --fil", "did you mean --file?"),
        (
            ["-x"], "unknown option -x",
            "see: rdctl sample --help; words that begin with - go after --"
        ),
        (
            ["-qx"], "unknown option -qx",
            "see: rdctl sample --help; words that begin with - go after --"
        ),
        (["--file"], "--file needs FILE", "see: rdctl sample --help"),
        (["--file="], "--file needs FILE", "see: rdctl sample --help"),
        (["--quiet=1"], "--quiet takes no value, got '1'", "see: rdctl sample --help"),
        (
            ["--count", "0"], "bad value '0' for --count; expected a whole number from 1 to 9",
            "see: rdctl sample --help"
        ),
        (
            ["--count", "十一"], "bad value '十一' for --count; expected a whole number from 1 to 9",
            "see: rdctl sample --help"
        ),
        (
            ["--colour", "gren"], "bad value 'gren' for --colour; expected red|green",
            "did you mean green?"
        ),
        (
            ["--colour", "red,"], "bad value 'red,' for --colour; expected red|green",
            "see: rdctl sample --help"
        ),
        (["1", "2", "3", "4"], "sample has no use for '4'", "see: rdctl sample --help"),
    ])
    func mistakesAreExplained(_ words: [String], _ message: String, _ hint: String) {
        var sample = Sample()
        let error = #expect(throws: UsageError.self) {
            var parser = OptionParser(Sample.spec)
            try parser.parse(words, into: &sample)
        }
        #expect(error?.message.english == message)
        #expect(error?.hint(for: "sample").english == hint)
    }
}

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("qurey", ["query"]), ("exprot", ["export"]), ("大事纪", ["大事记"]), ("imp", ["import"]),
        ("zzz", []), ("Query", ["query"]),
    ])
    func nearWordsAreOffered(_ typed: String, _ expected: [String]) {
        let known = ["import", "query", "export", "show", "大事记"]
        #expect(Suggestion.nearest(to: typed, among: known) == expected)
    }

    @Test func atMostThree() {
        let known = ["a1", "a2", "a3", "a4"]
        #expect(Suggestion.nearest(to: "a0", among: known) == ["a1", "a2", "a3"])
    }
}
