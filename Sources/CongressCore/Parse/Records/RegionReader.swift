/// Whose congress a file speaks of: 平安市, in full.
struct RegionReader {
    let bulletin: BulletinText

    func read(publisher: String?, publication: String?) -> String? {
        if let publisher, let region = leading(publisher.scalarArray[...]),
            !RegionReader.kinds.isWhole(region.scalarArray[...])
        {
            return inFull(region)
        }
        let counts = counted()
        for stem in publication.map(spellings) ?? [] {
            // 某某人大 names the place; the texts tell whether it is a city or a county.
            let match = counts.filter { isCalled($0.key.scalarArray[...], by: stem) }
            if let best = match.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
                return best.key
            }
            if let named = named(after: stem) { return named }
        }
        guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
            return nil
        }
        // Of many places that are named as rarely as each other none is the issue's own.
        let isRare =
            best.value <= RegionReader.fewMentions && counts.count > RegionReader.fewMentions
        return isRare ? nil : best.key
    }

    /// As printed and in plain characters: the name on a cover may be a calligrapher's, 瀾 for 澜.
    private func spellings(_ publication: String) -> [ArraySlice<Unicode.Scalar>] {
        let printed = publication.scalarArray
        let plain = FoldedText(printed).scalars.compactMap { Unicode.Scalar($0) }
        return printed == plain ? [printed[...]] : [printed[...], plain[...]]
    }

    /// 某某族自治州 for 某某州, where the texts say so.
    private func inFull(_ region: String) -> String {
        let short = region.scalarArray[...]
        guard let kind = short.last, RegionReader.autonomous.contains(kind),
            short.count <= RegionReader.longestShort
        else { return region }
        let counts = counted()
        let long = counts.filter { PlaceName.isShort(short, for: $0.key.scalarArray[...]) }
        guard let best = long.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
            best.value > (short.last == "州" ? 0 : counts[region] ?? 0)
        else { return region }
        return best.key
    }

    private static let autonomous = ScalarSet("州县旗")
    private static let longestShort = 5

    /// 某某市 or 某某族自治州 for 某某人大.
    private func isCalled(
        _ region: ArraySlice<Unicode.Scalar>, by publication: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        if publication.starts(with: region.dropLast()) { return true }
        guard let place = stem(of: publication), let kind = region.last else { return false }
        return PlaceName.isShort(place + [kind], for: region)
    }

    private static let fewMentions = 3

    /// 自治州人大常委会办公室 does not say which of them it is.
    private static let kinds: WordTable = ["自治区", "自治州", "自治县", "自治旗", "本省", "本市", "本县", "本区"]

    /// 某某 of 某某人大 or 某某日报.
    private func stem(of publication: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
        if let mark = publication.range(of: "人大") ?? publication.range(of: "人民") {
            return publication[..<mark.lowerBound]
        }
        return PublicationWords.newspapers.suffix(of: publication).map { publication.dropLast($0) }
    }

    /// 某某 of the publication with the kind of place that the texts give it.
    private func named(after publication: ArraySlice<Unicode.Scalar>) -> String? {
        guard let stem = stem(of: publication), !stem.isEmpty else { return nil }
        var counts: [Unicode.Scalar: Int] = [:]
        for line in bulletin.lines {
            let text = bulletin.text(line)
            var from = text.startIndex
            while let found = text.range(of: stem, from: from) {
                from = found.upperBound
                if from < text.endIndex, Vocabulary.regionSuffixes.contains(text[from]) {
                    counts[text[from], default: 0] += 1
                }
            }
        }
        return counts.max { ($0.value, $1.key.value) < ($1.value, $0.key.value) }.map {
            String(scalars: stem + [$0.key])
        }
    }

    /// 某某市 at the head of the name of a body.
    private func leading(_ text: ArraySlice<Unicode.Scalar>) -> String? {
        var last: Int?
        for at in text.indices.prefix(20) where at > text.startIndex {
            if text.starts(with: "人大", at: at) || text.starts(with: "人民代表", at: at) {
                return last.map { String(scalars: lowest(text[...$0])) }
            }
            if Vocabulary.regionSuffixes.contains(text[at]) { last = at }
        }
        return nil
    }

    private static let lowered = ScalarSet("区县市旗州盟")

    /// 区 or 县 without the city above it; a town keeps its district.
    private func lowest(_ name: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let last = name.last, RegionReader.lowered.contains(last) else { return name }
        let letters = Array(name)
        guard let place = PlaceName.read(endingAt: letters.count, floor: 0, in: letters),
            place.count > 2
        else { return name }
        return letters[place]
    }

    /// How often each place stands in full before the words for its congress.
    private func counted() -> [String: Int] {
        var counts: [String: Int] = [:]
        for line in bulletin.lines {
            let text = bulletin.text(line)
            var from = text.startIndex
            while let mark = next(in: text, from: from) {
                from = mark + 1
                guard let name = name(before: mark, in: text) else { continue }
                counts[name, default: 0] += 1
            }
        }
        return counts
    }

    private func next(in text: ArraySlice<Unicode.Scalar>, from: Int) -> Int? {
        var index = from
        while index < text.endIndex {
            if text[index] == "人",
                text.starts(with: "人民代表大会", at: index) || text.starts(with: "人大常委会", at: index)
            {
                return index
            }
            if text[index] == "第", let (_, end) = Numeral.read(text, at: index + 1),
                end < text.endIndex, text[end] == "届"
            {
                return index
            }
            index += 1
        }
        return nil
    }

    /// The place directly before: 平安市 of 在平安市人大常委会.
    private func name(before mark: Int, in text: ArraySlice<Unicode.Scalar>) -> String? {
        guard mark > text.startIndex, Vocabulary.regionSuffixes.contains(text[mark - 1]) else {
            return nil
        }
        let before = Array(text[max(text.startIndex, mark - RegionReader.reach)..<mark])
        guard let place = PlaceName.read(endingAt: before.count, floor: 0, in: before),
            !RegionReader.classes.isWhole(before[place]),
            place.count >= 3
                || place.count == 2 && before[place.upperBound - 1] == "县"
                    && PlaceVocabulary.oneCharacter.contains(before[place.lowerBound])
        else { return nil }
        return String(scalars: before[place])
    }

    /// 全省首个由设区市人大常委会作出的决定: what places are in law, and none of them.
    private static let classes: WordTable = [
        "设区市", "设区的市", "各设区市", "地级市", "县级市", "直辖市", "副省级市", "计划单列市", "较大的市", "各县市", "各市县",
        "县市区", "市县区", "各县区", "某某市", "某某县", "某某区",
    ]

    /// No name of a place is longer.
    private static let reach = 24
}
