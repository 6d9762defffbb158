/// Prints records from the bytes of their lines.
public protocol RawHitPrinter: Sendable {
    /// False where nothing of a text is printed, so that nobody need look where the words stand.
    var printsTexts: Bool { get }

    /// Appends the hit. False where it takes the whole record to print it.
    func print(_ hit: borrowing RawHit, to output: OutputBytes) -> Bool
}

extension Searcher {
    /// Prints the hits in the query's order: most of them from their bytes, by two threads where
    /// that pays; those that the printer can't print so are handed over as hits.
    /// - Parameters:
    ///   - write: takes what was printed, in order; false ends the printing.
    ///   - other: takes a hit in its place in the order; false ends the printing.
    @discardableResult
    public func print(
        _ query: Query, by printer: some RawHitPrinter,
        write: (UnsafeRawBufferPointer) -> Bool, other: (Hit) -> Bool
    ) throws(SearchProblem) -> Summary {
        let answer = try self.answer(query)
        let page = Array(answer.page(of: query))
        let pieces = HitPieces(index: index, page: page, answer: answer, printer: printer)
        try OrderedPieces.run(
            pieces.count,
            make: { number, used in pieces.print(number, to: used?.output ?? OutputBytes()) },
            pass: { (printed) throws(SearchProblem) in
                try pass(printed, page, answer, write, other)
            })
        return answer.summary
    }

    private func pass(
        _ printed: PrintedPiece, _ page: [FoundLine], _ answer: Answer,
        _ write: (UnsafeRawBufferPointer) -> Bool, _ other: (Hit) -> Bool
    ) throws(SearchProblem) -> Bool {
        var start = 0
        let bytes = printed.output.bytes
        for gap in printed.gaps {
            if gap.place > start {
                guard write(UnsafeRawBufferPointer(rebasing: bytes[start..<gap.place])) else {
                    return false
                }
            }
            start = gap.place
            guard other(try hit(page[gap.candidate], answer)) else { return false }
        }
        guard start < bytes.count else { return true }
        return write(UnsafeRawBufferPointer(rebasing: bytes[start...]))
    }
}

extension Searcher.Answer {
    /// What finds the places of the words in the bytes of a hit; nil where the bytes do not tell
    /// which places are marked.
    var rawProbes: TextProbes? {
        let matcher = plan.matcher
        guard summary.match == .exact, matcher.pattern == nil, matcher.fields.isEmpty else {
            return nil
        }
        guard matcher.showsNames else {
            return TextProbes(words: matcher.words.map { WordProbe($0) })
        }
        // Where a longer name holds this one, the bytes of one place do not tell whose it is.
        guard matcher.people.allSatisfy(\.longerNames.isEmpty) else { return nil }
        return TextProbes(words: matcher.people.map { WordProbe($0.word) }, marksSessions: false)
    }
}

/// The hits of a page in pieces, each of which a thread prints by itself.
private struct HitPieces: Sendable {
    static let size = 256
    /// Hits whose lines are loaded at once.
    private static let batch = 8

    let index: SearchedIndex
    let page: [FoundLine]
    let printer: any RawHitPrinter
    private let probes: TextProbes?
    /// False where the bytes alone do not tell which places are marked.
    private let printsRaw: Bool

    init(
        index: SearchedIndex, page: [FoundLine], answer: Searcher.Answer,
        printer: some RawHitPrinter
    ) {
        self.index = index
        self.page = page
        self.printer = printer
        probes = printer.printsTexts ? answer.rawProbes : nil
        printsRaw = !printer.printsTexts || probes != nil
    }

    var count: Int { (page.count + Self.size - 1) / Self.size }

    func print(_ piece: Int, to output: OutputBytes) -> PrintedPiece {
        output.shorten(to: 0)
        var printed = PrintedPiece(output: output)
        var hit: RawHit?
        let end = min((piece + 1) * Self.size, page.count)
        for number in piece * Self.size..<end {
            if number % Self.batch == 0 {
                printed.warmth &+= warm(number..<min(number + Self.batch, end))
            }
            let start = output.count
            if !print(page[number], &hit, to: output) {
                output.shorten(to: start)
                printed.gaps.append((start, number))
            }
        }
        return printed
    }

    /// Loads some lines at once, or what is printed of them. In the order of a query they lie all over the
    /// index, and the processor waits as long for all of them as for one.
    /// - Returns: a number made of what was loaded, lest nothing be.
    private func warm(_ hits: Range<Int>) -> UInt8 {
        var sum: UInt8 = 0
        for number in hits {
            let line = page[number].line
            let end = min(line.upperBound, line.lowerBound + (printer.printsTexts ? 4096 : 512))
            for at in stride(from: line.lowerBound, to: end, by: 64) { sum &+= index.bytes[at] }
        }
        return sum
    }

    private func print(
        _ candidate: FoundLine, _ hit: inout RawHit?, to output: OutputBytes
    ) -> Bool {
        guard printsRaw, candidate.matter == nil else { return false }
        let line = index.slice(candidate.line)
        guard RawHit.take(line, into: &hit, probes: probes) else { return false }
        return printer.print(hit!, to: output)
    }
}

/// A piece that was printed.
private struct PrintedPiece {
    let output: OutputBytes
    /// Hits that are still to be printed, and where in the output they belong.
    var gaps: [(place: Int, candidate: Int)] = []
    var warmth: UInt8 = 0
}
