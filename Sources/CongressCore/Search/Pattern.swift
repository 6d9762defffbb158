/// A compiled `--regex` pattern. Matching walks all possibilities side by side, so the time of one
/// match is bounded by pattern size times paragraph size, whatever the pattern. All matches of a
/// paragraph may take that time once each, where every one has to look at what follows to its end.
struct Pattern: Sendable {
    private enum Step: Sendable {
        case literal(UInt32)
        case set(PatternSet)
        case split(Int, Int)
        case jump(Int)
        case start
        case end
        case match
    }

    private static let largest = 20_000

    private var steps: [Step] = []
    /// Runs of folded characters that every match holds.
    let required: [[UInt32]]
    /// What a match may begin with; nil where that is not known.
    private let starts: PatternSet?

    init(_ pattern: String) throws(PatternProblem) {
        let tree = try PatternParser.parse(pattern)
        required = tree.required
        starts = tree.starts
        guard append(tree) else {
            throw PatternProblem(pattern: pattern, column: 1, kind: .tooLarge)
        }
        steps.append(.match)
    }

    /// Non-empty matches in a paragraph of folded text, the leftmost first and each as long as
    /// possible; they do not overlap.
    /// - Parameter limit: how many are enough.
    func matches(in text: ArraySlice<UInt32>, limit: Int = .max) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var search = PatternSearch(stepCount: steps.count)
        var at = text.startIndex
        while at < text.endIndex, found.count < limit, let range = next(in: text, from: at, &search)
        {
            found.append(range)
            at = range.upperBound
        }
        return found
    }

    private func next(
        in text: ArraySlice<UInt32>, from start: Int, _ search: inout PatternSearch
    ) -> Range<Int>? {
        var best: Range<Int>?
        search.reset()
        var next = start
        while next <= text.endIndex {
            if best == nil, search.arrivals.isEmpty { next = firstStart(from: next, text) }
            let at = next
            next += 1
            if best == nil, mayBegin(at, text) { follow(0, from: at, at, text, &search) }
            if search.arrivals.isEmpty, best != nil { break }
            search.swap()
            for (step, origin) in search.current {
                if let best, origin > best.lowerBound { continue }
                if case .match = steps[step] {
                    if origin < at { best = origin..<at }
                } else if at < text.endIndex, accepts(step, text[at]) {
                    follow(step + 1, from: origin, at + 1, text, &search)
                }
            }
        }
        return best
    }

    private func mayBegin(_ at: Int, _ text: ArraySlice<UInt32>) -> Bool {
        guard let starts else { return true }
        return at < text.endIndex && starts.contains(text[at])
    }

    /// The first place, from one on, where a match may begin; the end of the text if there is none.
    private func firstStart(from start: Int, _ text: ArraySlice<UInt32>) -> Int {
        guard let starts else { return start }
        return text[start...].firstIndex { starts.contains($0) } ?? text.endIndex
    }

    private func accepts(_ step: Int, _ scalar: UInt32) -> Bool {
        switch steps[step] {
        case .literal(let wanted): wanted == scalar
        case .set(let set): set.contains(scalar)
        default: false
        }
    }

    /// Adds a step, and what can be reached from it without a character, for the place `at`.
    private func follow(
        _ first: Int, from origin: Int, _ at: Int, _ text: ArraySlice<UInt32>,
        _ search: inout PatternSearch
    ) {
        search.waiting.append(first)
        while let step = search.waiting.popLast() {
            guard search.enter(step) else { continue }
            switch steps[step] {
            case .jump(let target): search.waiting.append(target)
            case .split(let left, let right):
                search.waiting.append(right)
                search.waiting.append(left)
            case .start: if at == text.startIndex { search.waiting.append(step + 1) }
            case .end: if at == text.endIndex { search.waiting.append(step + 1) }
            case .literal, .set, .match: search.arrivals.append((step, origin))
            }
        }
    }

    /// False where the program would become too large.
    private mutating func append(_ tree: PatternSyntax) -> Bool {
        guard steps.count < Pattern.largest else { return false }
        switch tree {
        case .literal(let scalar): steps.append(.literal(scalar))
        case .set(let set): steps.append(.set(set))
        case .start: steps.append(.start)
        case .end: steps.append(.end)
        case .sequence(let items): return items.allSatisfy { append($0) }
        case .alternatives(let branches): return append(branches[...])
        case .repeated(let item, let low, let high): return append(item, low, high)
        }
        return true
    }

    private mutating func append(_ branches: ArraySlice<PatternSyntax>) -> Bool {
        guard let first = branches.first, branches.count > 1 else {
            return branches.first.map { append($0) } ?? true
        }
        let split = steps.count
        steps.append(.jump(0))
        guard append(first) else { return false }
        let jump = steps.count
        steps.append(.jump(0))
        steps[split] = .split(split + 1, steps.count)
        guard append(branches.dropFirst()) else { return false }
        steps[jump] = .jump(steps.count)
        return true
    }

    private mutating func append(_ item: PatternSyntax, _ low: Int, _ high: Int?) -> Bool {
        if high == 0 { return true }
        for _ in 0..<low {
            let start = steps.count
            guard append(item) else { return false }
            // Nothing stays nothing, however often it is repeated.
            if steps.count == start { return true }
        }
        guard let high else {
            let split = steps.count
            steps.append(.jump(0))
            guard append(item) else { return false }
            steps.append(.jump(split))
            steps[split] = .split(split + 1, steps.count)
            return true
        }
        var splits: [Int] = []
        for _ in low..<high {
            splits.append(steps.count)
            steps.append(.jump(0))
            guard append(item) else { return false }
        }
        for split in splits { steps[split] = .split(split + 1, steps.count) }
        return true
    }
}

/// The possibilities of one search: steps waiting for the next character, each with the place
/// where its match began.
private struct PatternSearch {
    var current: [(step: Int, origin: Int)] = []
    var arrivals: [(step: Int, origin: Int)] = []
    /// Steps still to be followed without a character.
    var waiting: [Int] = []
    private var entered: [Int]
    private var round = 0

    init(stepCount: Int) {
        entered = Array(repeating: -1, count: stepCount)
    }

    mutating func reset() {
        current.removeAll(keepingCapacity: true)
        arrivals.removeAll(keepingCapacity: true)
        round += 1
    }

    /// Makes what arrived the current possibilities.
    mutating func swap() {
        (current, arrivals) = (arrivals, current)
        arrivals.removeAll(keepingCapacity: true)
        round += 1
    }

    /// False where the step was entered for this place before. Possibilities arrive in the order
    /// of their beginnings, so the first to enter began first.
    mutating func enter(_ step: Int) -> Bool {
        guard entered[step] != round else { return false }
        entered[step] = round
        return true
    }
}

extension PatternSyntax {
    /// Runs of literals that every match holds.
    var required: [[UInt32]] {
        switch self {
        case .literal(let scalar): [[scalar]]
        case .sequence(let items): PatternSyntax.required(in: items)
        case .alternatives(let branches): PatternSyntax.common(to: branches)
        case .repeated(let item, let low, _): low > 0 ? item.required : []
        case .set, .start, .end: []
        }
    }

    /// Literals that follow each other make one run.
    private static func required(in items: [PatternSyntax]) -> [[UInt32]] {
        var runs: [[UInt32]] = []
        var isOpen = false
        for item in items {
            if isOpen, case .literal(let scalar) = item {
                runs[runs.count - 1].append(scalar)
            } else {
                runs += item.required
            }
            if case .literal = item { isOpen = true } else { isOpen = false }
        }
        return runs
    }

    /// Single characters that a run of every branch has.
    private static func common(to branches: [PatternSyntax]) -> [[UInt32]] {
        let characters = branches.map { Set($0.required.joined()) }
        let first = characters.first ?? []
        return characters.dropFirst().reduce(first) { $0.intersection($1) }.sorted().map { [$0] }
    }

    /// The characters that a match may begin with; nil where it may begin with anything or be empty.
    var starts: PatternSet? {
        switch self {
        case .literal(let scalar): return PatternSet(ranges: [scalar...scalar])
        case .set(let set): return set.isNegated ? nil : set
        case .sequence(let items): return items.first?.starts
        case .repeated(let item, let low, _): return low > 0 ? item.starts : nil
        case .alternatives(let branches):
            var all = PatternSet()
            for branch in branches {
                guard let starts = branch.starts else { return nil }
                all.ranges += starts.ranges
            }
            return all
        case .start, .end: return nil
        }
    }
}
