import Testing

@testable import rdctl

@Suite struct LanguageTests {
    @Test(arguments: [
        ([:], Language.english),
        (["LANG": "zh_CN.UTF-8"], .chinese),
        (["LANG": "en_GB.UTF-8"], .english),
        (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], .english),
        (["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en_US"], .chinese),
        (["LC_MESSAGES": "de_DE", "LANG": "zh_CN"], .english),
        (["LC_ALL": "zh"], .chinese),
        (["LANGUAGE": "zh"], .english),
    ])
    func theFirstLocaleVariableDecides(_ variables: [String: String], _ expected: Language) {
        #expect(Environment(variables).language == expected)
    }

    @Test func theOptionWinsEvenInErrorsBeforeIt() {
        let console = Console.memory(environment: ["LANG": "zh_CN.UTF-8"])
        #expect(Rdctl(console: console).run(["help", "--nonsense", "--lang", "en"]) == 2)
        #expect(console.err.text.contains("unknown option --nonsense"))
    }
}

@Suite struct ColourTests {
    @Test(arguments: [
        (ColourWhen.auto, true, [:], true),
        (.auto, false, [:], false),
        (.auto, true, ["TERM": "dumb"], false),
        (.auto, true, ["NO_COLOR": "1"], false),
        (.auto, true, ["NO_COLOR": ""], true),
        (.auto, false, ["CLICOLOR_FORCE": "1"], true),
        (.auto, false, ["FORCE_COLOR": "1"], true),
        (.auto, false, ["FORCE_COLOR": ""], false),
        (.auto, false, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
        (.always, false, ["NO_COLOR": "1"], true),
        (.never, true, ["CLICOLOR_FORCE": "1"], false),
    ])
    func decision(
        _ when: ColourWhen, _ isTerminal: Bool, _ variables: [String: String], _ expected: Bool
    ) {
        let environment = Environment(variables.merging(["TERM": "xterm"]) { given, _ in given })
        #expect(when.applies(isTerminal: isTerminal, environment) == expected)
    }

    @Test func colourDoesNotMakeATerminal() {
        let out = OutputStream(.memory, isTerminal: false)
        out.usesColour = true
        out.write("a\u{07}b\n", .match)
        #expect(out.text == "\u{1B}[1;31ma\u{07}b\u{1B}[0m\n")
    }
}

@Suite struct MaskingTests {
    /// Clipboard, link, title, cursor, 8-bit controls, unterminated commands, turned text.
    static let hostile: [String] =
        [
            "\u{1B}]52;c;cm0gLXJm\u{07}", "\u{1B}]8;;http://x\u{1B}\\text", "\u{1B}]0;title\u{07}",
            "\u{1B}[2J\u{1B}[H", "\u{9B}31m", "\u{9D}52;c;x\u{9C}", "\u{90}q\u{9C}", "\u{1B}P1$r",
            "\u{1B}]52;c;", "a\rb", "\u{08}\u{08}", "\u{7F}", "\u{0}", "\u{0C}\u{0B}",
            "\u{202E}txt.exe", "\u{2066}x\u{2069}", "\u{200E}\u{200F}", "\u{2028}\u{2029}",
        ] + (0x00...0x1F).map { String(Unicode.Scalar($0)) }
        + (0x7F...0x9F).map { String(Unicode.Scalar($0)) }

    @Test(arguments: hostile)
    func aTerminalGetsNoControls(_ text: String) {
        let out = OutputStream(.memory, isTerminal: true)
        out.write("前" + text + "后\n")
        out.write(Array(text.utf8))
        for scalar in out.text.unicodeScalars {
            #expect(!TerminalText.isForbidden(scalar), "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test(arguments: hostile)
    func aFileGetsTheTrueText(_ text: String) {
        let out = OutputStream(.memory, isTerminal: false)
        out.write(text)
        #expect(out.text.utf8.elementsEqual(text.utf8))
    }

    @Test func errorsAreMaskedToo() {
        let console = Console.memory(isTerminal: true)
        #expect(Rdctl(console: console).run(["no\u{1B}[2Jsuch", "--color=never"]) == 2)
        #expect(!console.err.text.unicodeScalars.contains("\u{1B}"))
        #expect(console.err.text.contains("no\u{FFFD}[2Jsuch"))
    }

    @Test func aMessageStaysOnItsLine() {
        let name = "a\nb\tc\u{1B}[31m\u{2028}d.txt"
        #expect(TerminalText.line(name) == "a\u{FFFD}b\u{FFFD}c\u{FFFD}[31m\u{FFFD}d.txt")
        #expect(TerminalText.line("汉字 “·” 😀") == "汉字 “·” 😀")
    }

    @Test func ordinaryTextStays() {
        let text = "汉字\tLatin\nＡ“”—·😀 e\u{301} \u{200D}"
        #expect(TerminalText.masked(text).utf8.elementsEqual(text.utf8))
    }
}

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("汉字", 4), ("（）", 4), ("ａ１", 4), ("“”…—·", 5), ("e\u{301}", 1),
        ("한", 2), ("ｱ", 1), ("😀", 2), ("𠀀", 2), ("\u{200D}", 0), ("あ", 2), ("〇", 2),
        ("\u{302A}", 0), ("\u{FE0F}", 0), ("、。", 4), ("é", 1), ("\u{E000}", 1),
    ])
    func columns(_ text: String, _ expected: Int) {
        #expect(DisplayWidth().of(text) == expected)
    }

    @Test func ambiguousCharactersMayBeWide() {
        #expect(DisplayWidth(ambiguousIsWide: true).of("“”…—·") == 10)
        #expect(DisplayWidth(ambiguousIsWide: true).of("汉a") == 3)
    }

    @Test func wrappingKeepsClosingPunctuationWithItsWord() {
        let width = DisplayWidth()
        #expect(width.wrapped("one two three", to: 7) == ["one two", "three"])
        #expect(width.wrapped("汉字汉字。汉字", to: 8) == ["汉字汉", "字。汉字"])
        for line in width.wrapped("（甲）、（乙）和congress（丙）。", to: 10) {
            #expect(width.of(line) <= 10)
        }
    }
}

@Suite struct PagerTests {
    @Test(arguments: [
        ([:], ["env", "LESSCHARSET=utf-8", "less", "-FRX"]),
        (["LESSCHARSET": "latin1"], ["less", "-FRX"]),
        (["PAGER": "more"], ["sh", "-c", "trap : INT QUIT; more"]),
        (
            ["PAGER": "more", "RDCTL_PAGER": "less -P 'a b'"],
            ["sh", "-c", "trap : INT QUIT; less -P 'a b'"]
        ),
        (["PAGER": "cat | head -2"], ["sh", "-c", "trap : INT QUIT; cat | head -2"]),
        (["PAGER": " "], nil),
        (["RDCTL_PAGER": "", "PAGER": "more"], nil),
        (["PAGER": "cat"], nil),
        (["TERM": "dumb"], nil),
    ])
    func choice(_ variables: [String: String], _ expected: [String]?) {
        #expect(Pager.command(Environment(variables)) == expected)
    }
}
