/// A query made ready to run: its words folded, its pattern compiled, and the cheapest way to find
/// the lines of an index that may answer it.
struct SearchPlan: Sendable {
    let matcher: WordMatcher
    let filter: RecordFilter
    /// What a scan of the bytes looks for; nil where every line has to be looked at.
    let lead: SearchLead?
    /// False where the lead is a filter's, which may be answered by any field of a line.
    let leadIsInText: Bool
    /// One probe for each word that every hit must hold beside the lead.
    let others: [WordProbe]
    let excluded: [WordProbe]
    /// What the title or text of every hit must hold beside the lead; looked for before a line is
    /// read as a whole.
    let needed: [WordProbe]
    /// True where the words of a line can be decided without reading the whole line.
    let decidesWords: Bool
    /// True where the filters look no further than the head of a line, but for the lead's own.
    let filtersByHead: Bool

    init(
        _ query: Query, issues: IssueChoice, people: [PersonName], allowingLookalikes: Bool
    ) throws(PatternProblem) {
        let pattern: Pattern?
        if let text = query.pattern { pattern = try Pattern(text) } else { pattern = nil }
        matcher = WordMatcher(
            query, pattern, people: people, allowingLookalikes: allowingLookalikes)
        filter = RecordFilter(query, issues: issues, people: people)
        // A role and the name behind it stand apart in a line, so there only a character leads.
        let isSplit = query.fields.contains(.people)
        let probes = matcher.words.map { isSplit ? WordProbe($0).ofAnchor : WordProbe($0) }
        let first = probes.indices.min { probes[$0].cost < probes[$1].cost }
        if matcher.matchesAny || first == nil {
            others = []
        } else {
            others = probes.indices.filter { $0 != first }.map { probes[$0] }
        }
        excluded = matcher.excluded.map { WordProbe($0) }
        let ofPattern = pattern?.probes ?? []
        needed = isSplit ? [] : others + ofPattern
        decidesWords = pattern == nil && query.fields.isEmpty
        if let first {
            lead = SearchLead(matcher.matchesAny ? probes : [probes[first]])
        } else {
            lead =
                ofPattern.cheapest.map { SearchLead([isSplit ? $0.ofAnchor : $0]) }
                ?? SearchLead(filter)
        }
        leadIsInText = lead?.isInText ?? true
        filtersByHead =
            filter.people.count == (lead?.name == nil ? 0 : 1) && filter.column == nil
            && filter.law == nil && filter.forms.isEmpty && !filter.asksForSession
    }
}

extension SearchPlan {
    /// What a scan looks for where any word matters, an excluded one or the pattern; nil where every
    /// line does.
    var leadToAnything: SearchLead? {
        guard !matcher.words.isEmpty || matcher.pattern != nil else { return nil }
        var probes = (matcher.words + matcher.excluded).map { WordProbe($0) }
        if let pattern = matcher.pattern {
            guard let best = pattern.probes.cheapest else { return nil }
            probes.append(best)
        }
        let isSplit = matcher.fields.contains(.people)
        return SearchLead(isSplit ? probes.map(\.ofAnchor) : probes)
    }

    /// True where a session may pass unread; its region, readings and people stand deep in the line.
    var allowsAnySession: Bool { filter.acceptsEveryIssue && filter.people.isEmpty }
}

/// What a scan looks for: places where one of a few characters stands, around which one of the
/// probes, if there are any, must find its word.
final class SearchLead: Sendable {
    let scanner: NeedleScanner
    let probes: [WordProbe]
    /// False where the lead is a filter's, which may be answered by any field of a line.
    let isInText: Bool
    /// The name that the lead looks for, as an index writes it in a `name` field.
    let name: [UInt8]?
    /// The probes by the first bytes of their needles: of hundreds of words few begin with what
    /// stands at a place.
    private let byStart: [UInt32: [WordProbe]]

    convenience init(_ probes: [WordProbe]) {
        self.init(probes, isInText: true)
    }

    /// Nil where no filter asks for characters.
    convenience init?(_ filter: RecordFilter) {
        if let person = filter.people.first, !person.traces.contains(where: \.isEmpty) {
            let name = person.scalars.flatMap { Array(String($0).utf8) }
            self.init(person.traces.map { WordProbe($0) }, isInText: false, name: name)
        } else if let word = [filter.law, filter.column].compactMap({ $0 }).first, !word.isEmpty {
            self.init([WordProbe(word)], isInText: false)
        } else {
            return nil
        }
    }

    private init(_ probes: [WordProbe], isInText: Bool, name: [UInt8]? = nil) {
        self.probes = probes
        self.name = name
        self.isInText = isInText
        var byStart: [UInt32: [WordProbe]] = [:]
        if probes.count > SearchLead.fewProbes {
            for probe in probes {
                for start in Set(
                    probe.needles.map { SearchLead.start($0.prefix(SearchLead.startLength)) })
                {
                    byStart[start, default: []].append(probe)
                }
            }
        }
        self.byStart = byStart
        var needles: [[UInt8]] = []
        for needle in probes.flatMap(\.needles).sorted(by: { $0.lexicographicallyPrecedes($1) })
        where needle != needles.last {
            needles.append(needle)
        }
        scanner = NeedleScanner(needles)
    }

    /// Whether the string that begins with the quote names just the person looked for.
    func names(stringAt quote: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
        guard let name, IndexLine(bytes).key(ofStringAt: quote)?.spells("name") ?? false,
            quote + name.count + 1 < bytes.count
        else { return false }
        let end = quote + 1 + name.count
        return bytes[quote + 1..<end].elementsEqual(name) && bytes[end] == UInt8(ascii: "\"")
    }

    /// The lines of a part of an index that hold what is looked for, or may.
    func lines(
        in part: Range<Int>, of index: SearchedIndex, through sieve: Sieve? = nil
    ) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var at = part.lowerBound
        while let place = scanner.next(in: index.bytes, at..<part.upperBound, through: sieve) {
            at = place + 1
            guard answer(at: place, in: index.bytes) != .none else { continue }
            let line = index.line(around: place, in: part)
            // The comma between two lines belongs to neither.
            guard place < line.upperBound else { continue }
            lines.append(line)
            at = line.upperBound
        }
        return lines
    }

    private static let fewProbes = 4
    /// A Han character takes three bytes.
    private static let startLength = 3

    /// Up to three bytes as a number that tells how many they are.
    private static func start(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reduce(1) { $0 << 8 | UInt32($1) }
    }

    func answer(at place: Int, in bytes: UnsafeRawBufferPointer) -> WordProbe.Answer {
        if probes.count == 1 { return probes[0].answer(at: place, in: bytes) }
        guard !byStart.isEmpty else { return answer(of: probes, at: place, in: bytes) }
        var best = WordProbe.Answer.none
        for length in 1...SearchLead.startLength where place + length <= bytes.count {
            guard let begun = byStart[SearchLead.start(bytes[place..<place + length])] else {
                continue
            }
            switch answer(of: begun, at: place, in: bytes) {
            case .certain: return .certain
            case .possible: best = .possible
            case .none: break
            }
        }
        return best
    }

    private func answer(
        of probes: [WordProbe], at place: Int, in bytes: UnsafeRawBufferPointer
    ) -> WordProbe.Answer {
        var best = WordProbe.Answer.none
        for probe in probes {
            switch probe.answer(at: place, in: bytes) {
            case .certain: return .certain
            case .possible: best = .possible
            case .none: break
            }
        }
        return best
    }
}

extension Pattern {
    /// What finds the runs of characters that every match holds.
    var probes: [WordProbe] { required.map { WordProbe(SearchWord(folded: $0)) } }
}

extension [WordProbe] {
    fileprivate var cheapest: WordProbe? { self.min { $0.cost < $1.cost } }
}

extension WordMatcher {
    init(
        _ query: Query, _ pattern: Pattern?, people: [PersonName] = [], allowingLookalikes: Bool
    ) {
        words = query.words.map { SearchWord($0) }.filter { !$0.isEmpty }
        if allowingLookalikes { words = words.map { $0.allowingLookalikes ?? $0 } }
        matchesAny = query.matchesAny
        excluded = query.excluded.map { SearchWord($0) }.filter { !$0.isEmpty }
        self.pattern = pattern
        fields = query.fields
        self.people = people.filter { $0.scalars.count > 1 && !$0.word.isEmpty }
    }
}
