/// Decides whether the words and the pattern of a query stand in a record, and where.
struct WordMatcher: Sendable {
    /// Words without blanks-only ones; the order is that of the query.
    var words: [SearchWord]
    var matchesAny = false
    var excluded: [SearchWord] = []
    var pattern: Pattern?
    /// Empty means title and text.
    var fields: [Query.Field] = []
    /// The people that the filter asks for: where nothing else is looked for, it is shown where their
    /// names stand.
    var people: [PersonName] = []

    /// Where what was looked for stands in the text; offsets of Unicode scalars, from 0.
    struct Places: Equatable {
        var text: [Range<Int>] = []
        /// Where it stands in the title; used where the text does not hold it.
        var title: [Range<Int>] = []
        /// Which of the words were found, by their index.
        var words: Set<Int> = []
        var hasExcluded = false
        var hasPattern = false
    }

    /// Whether the record as a whole fits.
    func fits(_ record: Record) -> Bool { fits(places(in: record, patternLimit: 1)) }

    /// Nil where the matter does not fit.
    func match(_ matter: Issue.Matter) -> Places? {
        guard searches(.text) else { return nil }
        var places = Places()
        add(matter.text, to: &places, \.text)
        return fits(places) ? places : nil
    }

    func fits(_ places: Places) -> Bool {
        if places.hasExcluded || (pattern != nil && !places.hasPattern) { return false }
        return words.isEmpty
            || (matchesAny ? !places.words.isEmpty : places.words.count == words.count)
    }

    /// False where every record fits, so that no text need be folded.
    private var looksForSomething: Bool {
        !words.isEmpty || !excluded.isEmpty || pattern != nil
    }

    /// - Parameter patternLimit: how many places of the pattern are enough in each text.
    func places(in record: Record, patternLimit: Int = .max) -> Places {
        var places = Places()
        guard looksForSomething else { return namePlaces(in: record) }
        if searches(.title) {
            if let title = record.title { add(title, to: &places, \.title, patternLimit) }
            if let subtitle = record.article?.subtitle { add(subtitle, to: &places, nil, 1) }
        }
        if searches(.text) { add(record.text, to: &places, \.text, patternLimit) }
        if fields.contains(.people) {
            for text in record.peopleTexts { add(text, to: &places, nil, 1) }
        }
        places.text = joined(places.text)
        places.title = joined(places.title)
        return places
    }

    private func namePlaces(in record: Record) -> Places {
        var places = Places()
        // A session's text repeats its facts; none of its lines prints the name so.
        guard !people.isEmpty, record.kind != .session else { return places }
        if let title = record.title {
            let searched = SearchedText(title)
            places.title = joined(people.flatMap { $0.places(in: searched) })
        }
        let searched = SearchedText(record.text)
        places.text = joined(people.flatMap { $0.places(in: searched) })
        return places
    }

    /// Whether it is shown where names stand.
    var showsNames: Bool { !looksForSomething && !people.isEmpty }

    func places(in matter: Issue.Matter) -> Places {
        var places = Places()
        if searches(.text) { add(matter.text, to: &places, \.text) }
        places.text = joined(places.text)
        return places
    }

    private func searches(_ field: Query.Field) -> Bool {
        fields.isEmpty || fields.contains(field)
    }

    private func add(
        _ text: String, to places: inout Places, _ list: WritableKeyPath<Places, [Range<Int>]>?,
        _ patternLimit: Int = .max
    ) {
        let searched = SearchedText(text)
        for (index, word) in words.enumerated() {
            let found = searched.places(of: word)
            guard !found.isEmpty else { continue }
            places.words.insert(index)
            if let list { places[keyPath: list] += found }
        }
        if let pattern {
            let found = searched.places(of: pattern, limit: patternLimit)
            if !found.isEmpty { places.hasPattern = true }
            if let list { places[keyPath: list] += found }
        }
        if excluded.contains(where: { $0.occurs(in: searched.folded.scalars) }) {
            places.hasExcluded = true
        }
    }

    /// Ranges in order, overlapping ones as one.
    private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound < last.upperBound {
                let end = max(last.upperBound, range.upperBound)
                joined[joined.count - 1] = last.lowerBound..<end
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}

extension Record {
    /// What `--in people` looks at: each name behind its role, as the bulletin prints it.
    fileprivate var peopleTexts: [String] {
        namedPeople.map { ($0.role ?? "") + $0.name }
    }
}
