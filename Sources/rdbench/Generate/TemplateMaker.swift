/// Finds the holes in the texts of one fixture.
struct TemplateMaker {
    private var people: [Unicode.Scalar: [(name: [Unicode.Scalar], number: Int)]] = [:]
    private let place: [Unicode.Scalar]

    /// `firstPerson` numbers the fixture's people apart from those of others.
    init(_ fixture: Fixture, firstPerson: Int) {
        place = fixture.place.map { Array($0.unicodeScalars) } ?? []
        for (number, name) in fixture.names.enumerated() {
            let scalars = Array(name.unicodeScalars)
            people[scalars[0], default: []].append((scalars, firstPerson + number))
        }
        // Of two names that begin alike the longer one is meant.
        for key in people.keys { people[key]?.sort { $0.name.count > $1.name.count } }
    }

    func template(_ text: String) -> TextTemplate {
        let scalars = Array(text.unicodeScalars)
        var parts: [TextTemplate.Part] = []
        var plain: [Unicode.Scalar] = []
        var at = 0
        while at < scalars.count {
            guard let (found, end) = hole(at: at, in: scalars) else {
                plain.append(scalars[at])
                at += 1
                continue
            }
            if !plain.isEmpty { parts.append(.text(plain)) }
            plain = []
            parts += found
            at = end
        }
        if !plain.isEmpty { parts.append(.text(plain)) }
        return TextTemplate(parts: parts)
    }

    private func hole(
        at start: Int, in text: [Unicode.Scalar]
    ) -> ([TextTemplate.Part], end: Int)? {
        for (name, number) in people[text[start]] ?? [] {
            let found = match(name, at: start, in: text) {
                name[$0] == "·"
                    ? .text(["·"]) : .name(person: number, character: $0, of: name.count)
            }
            if let found { return found }
        }
        if let found = match(place, at: start, in: text, as: { .place(character: $0) }) {
            return found
        }
        return year(at: start, in: text) ?? meeting(at: start, in: text)
    }

    /// A word whose characters may stand apart or on two lines; what stands between them stays.
    private func match(
        _ word: [Unicode.Scalar], at start: Int, in text: [Unicode.Scalar],
        as part: (Int) -> TextTemplate.Part
    ) -> ([TextTemplate.Part], end: Int)? {
        guard !word.isEmpty, text[start] == word[0] else { return nil }
        var parts = [part(0)]
        var at = start + 1
        for (number, scalar) in word.enumerated().dropFirst() {
            var blanks: [Unicode.Scalar] = []
            while at < text.count, [" ", "\u{3000}", "\n"].contains(text[at]), blanks.count < 3 {
                blanks.append(text[at])
                at += 1
            }
            guard at < text.count, text[at] == scalar else { return nil }
            if !blanks.isEmpty { parts.append(.text(blanks)) }
            parts.append(part(number))
            at += 1
        }
        return (parts, at)
    }

    /// Four digits that stand alone and say a year of this century.
    private func year(
        at start: Int, in text: [Unicode.Scalar]
    ) -> ([TextTemplate.Part], end: Int)? {
        for form in [DigitForm.ascii, .fullWidth, .chineseDigits] {
            guard form.value(of: text[start]) == 2 else { continue }
            if start > 0, form.value(of: text[start - 1]) != nil { return nil }
            var end = start
            var year = 0
            while end < text.count, let digit = form.value(of: text[end]), end - start < 5 {
                year = year * 10 + digit
                end += 1
            }
            guard end - start == 4, (2000...2029).contains(year) else { return nil }
            return ([.year(year, digits: form)], end)
        }
        return nil
    }

    /// 第…次, below a hundred.
    private func meeting(
        at start: Int, in text: [Unicode.Scalar]
    ) -> ([TextTemplate.Part], end: Int)? {
        guard text[start] == "第" else { return nil }
        let digits = text[(start + 1)...].prefix(4).prefix { $0 != "次" }
        let end = start + 1 + digits.count
        guard !digits.isEmpty, end < text.count, text[end] == "次" else { return nil }
        for form in [DigitForm.ascii, .fullWidth] {
            let values = digits.compactMap { form.value(of: $0) }
            guard values.count == digits.count else { continue }
            let number = values.reduce(0) { $0 * 10 + $1 }
            return ([.text(["第"]), .meeting(number, digits: form)], end)
        }
        guard let number = numeral(digits) else { return nil }
        return ([.text(["第"]), .meeting(number, digits: .chineseNumeral)], end)
    }

    /// 三, 十, 十二, 四十七; nil for anything else.
    private func numeral(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
        let form = DigitForm.chineseNumeral
        let halves = digits.split(separator: "十", maxSplits: 1, omittingEmptySubsequences: false)
        let values = halves.map { half in
            half.count == 1 ? form.value(of: half[half.startIndex]) : nil
        }
        if halves.count == 1 { return values[0] }
        let tens = halves[0].isEmpty ? 1 : values[0]
        let ones = halves[1].isEmpty ? 0 : values[1]
        guard let tens, let ones else { return nil }
        return tens * 10 + ones
    }
}
