@testable import CongressCore

/// A small generator with a seed, so that a failure can be run again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// Records and issues of every shape, with the characters that writers of JSON get wrong.
struct RandomModel {
    private static let characters: [String] = [
        "平", "顶", "会", "议", "，", "。", "“", "”", "—", "…", "a", "Z", "7", " ", "\"", "\\", "/",
        "\n", "\r", "\t", "\u{0}", "\u{1F}", "\u{7F}", "\u{85}", "\u{9F}", "\u{A0}", "\u{2028}",
        "\u{2029}", "\u{202A}", "\u{F9D0}", "\u{985E}", "\u{1F600}", "\u{20000}", "e\u{301}",
        "\u{FEFF}", "\u{FFFD}", "=", "'", "·",
    ]
    var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func text(upTo length: Int = 40) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...length, using: &random) {
            text += RandomModel.characters.randomElement(using: &random)!
        }
        return text
    }

    mutating func number(_ range: ClosedRange<Int> = 0...2000) -> Int {
        Int.random(in: range, using: &random)
    }

    mutating func maybe<Value>(_ make: (inout RandomModel) -> Value) -> Value? {
        Bool.random(using: &random) ? make(&self) : nil
    }

    mutating func several<Value>(_ make: (inout RandomModel) -> Value) -> [Value] {
        (0..<number(0...3)).map { _ in make(&self) }
    }

    mutating func day() -> CivilDate {
        CivilDate(
            year: number(1949...2050), month: number(1...12), day: number(1...28))!
    }

    mutating func date() -> EDTFDate {
        switch number(0...3) {
        case 0: EDTFDate(CivilDate(year: number(1...9999))!)
        case 1: EDTFDate(CivilDate(year: number(1949...2050), month: number(1...12))!)
        case 2: EDTFDate(day())
        default: EDTFDate(day(), to: day())
        }
    }

    mutating func person() -> Person {
        Person(name: text(upTo: 4), role: maybe { $0.text() }, mark: maybe { $0.text() })
    }

    mutating func spans() -> LineSpans {
        LineSpans(
            several {
                let low = $0.number()
                return low...(low + $0.number(0...9))
            })
    }

    mutating func places() -> [Record.Place] {
        several { Record.Place(line: $0.number(), offset: $0.number()) }
    }

    mutating func article() -> Article {
        Article(
            subtitle: maybe { $0.text() }, column: maybe { $0.text() },
            authors: several {
                Author(
                    name: $0.text(upTo: 5), role: $0.maybe { $0.text() },
                    isOrganisation: $0.number() % 2 == 0)
            },
            source: maybe { $0.text() },
            outline: several {
                OutlineItem(level: $0.number(), title: $0.text(), line: $0.number())
            })
    }

    mutating func facts() -> Session.Facts {
        Session.Facts(
            region: maybe { $0.text() }, body: Session.Body.allCases.randomElement(using: &random)!,
            term: maybe { $0.number() }, number: maybe { $0.number(-3...99) },
            dates: several { $0.date() }, chair: maybe { $0.person() },
            attendees: several { $0.person() }, observers: several { $0.person() },
            agenda: several { Session.AgendaItem(action: $0.text(), item: $0.text()) })
    }

    mutating func reading() -> Session.Reading {
        Session.Reading(
            record: text(), issue: text(), file: text(), lines: spans(),
            kind: RecordKind.allCases.randomElement(using: &random)!, facts: facts())
    }

    mutating func detail() -> Record.Detail {
        switch RecordKind.allCases.randomElement(using: &random)! {
        case .speech: .speech(article())
        case .article: .article(article())
        case .chronicle: .chronicle(ChronicleEntry(people: several { $0.person() }))
        case .photo: .photo(PhotoCaption(people: several { $0.person() }))
        case .session: .session(Session(facts: facts(), readings: several { $0.reading() }))
        case .inspection:
            .inspection(
                InspectionReport(
                    article: article(),
                    form: InspectionReport.Form.allCases.randomElement(using: &random)!,
                    laws: several { $0.text() },
                    findings: several {
                        InspectionReport.Finding(
                            part: .advice, title: $0.text(), line: $0.number())
                    }))
        }
    }

    /// A record that the codec keeps whole: a session has no issue, its facts' dates, and no line
    /// marks.
    mutating func record() -> Record {
        var record = Record(
            id: text(), issue: text(), file: text(), title: maybe { $0.text() },
            dates: several { $0.date() }, text: text(upTo: 200), lines: spans(), places: places(),
            detail: detail())
        if case .session(let session) = record.detail {
            record.issue = ""
            record.dates = session.facts.dates
            record.places = []
        }
        return record
    }

    mutating func issue() -> Issue {
        Issue(
            id: "i" + text(), file: text(), publication: maybe { $0.text() },
            publisher: maybe { $0.text() }, region: maybe { $0.text() },
            year: maybe { $0.number() }, number: maybe { $0.number() },
            total: maybe { $0.number() }, published: maybe { $0.day() },
            matter: several {
                Issue.Matter(
                    what: .toc, lines: $0.spans(), text: $0.text(), places: $0.places())
            },
            digest: text(), encoding: TextEncoding.allCases.randomElement(using: &random)!,
            lineCount: number())
    }
}
