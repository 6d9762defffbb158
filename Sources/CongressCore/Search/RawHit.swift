/// What finds the places to be marked in the texts of hits.
struct TextProbes: Sendable {
    let words: [WordProbe]
    /// False where a session's text, which repeats its facts, is not worth a mark.
    var marksSessions = true
}

/// A record that answers a query, as it lies in the index: what a printer needs of it without a
/// value made of its line. Used for one hit after another.
public struct RawHit {
    public private(set) var line: RecordLine
    /// Where the words stand in the line's text, in order and not overlapping; ranges of bytes.
    public private(set) var places: [Range<Int>] = []
    /// Nil where nothing of the text is printed.
    private let probes: TextProbes?

    /// Nil where only the whole record tells how it is to be printed.
    init?(_ bytes: UnsafeRawBufferPointer, probes: TextProbes?) {
        guard let line = RecordLine(bytes) else { return nil }
        self.line = line
        self.probes = probes
        guard take(bytes) else { return nil }
    }

    /// Takes the next line into a hit that is there already, or into a new one.
    static func take(
        _ line: UnsafeRawBufferPointer, into hit: inout RawHit?, probes: TextProbes?
    ) -> Bool {
        if hit != nil { return hit!.take(line) }
        hit = RawHit(line, probes: probes)
        return hit != nil
    }

    /// Takes the next line. False where only the whole record tells how it is to be printed.
    mutating func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let line = RecordLine(bytes) else { return false }
        self.line = line
        places.removeAll(keepingCapacity: true)
        guard probes != nil else { return true }
        if TextKernels.hasOddEscape(bytes, line.text) { return false }
        let marked = self.marked
        for probe in marked {
            guard probe.appendPlaces(in: bytes, line.text, to: &places) else { return false }
        }
        if marked.count > 1 { RawHit.join(&places) }
        return true
    }

    /// What is marked in the texts of this line.
    private var marked: [WordProbe] {
        guard let probes, probes.marksSessions || line.kind != .session else { return [] }
        return probes.words
    }

    /// What `--sort relevance` goes by. Nil where only the whole record tells.
    var score: Int? {
        guard let title = line.title else { return places.count }
        var inTitle: [Range<Int>] = []
        for probe in marked {
            guard probe.appendPlaces(in: line.bytes, title, to: &inTitle) else { return nil }
        }
        RawHit.join(&inTitle)
        return HitOrder.score(inTitle: inTitle.count, inText: places.count)
    }

    /// Puts the places of several words in order, overlapping ones as one.
    private static func join(_ places: inout [Range<Int>]) {
        places.sort { $0.lowerBound < $1.lowerBound }
        var joined = 0
        for index in places.indices {
            let place = places[index]
            if joined > 0, place.lowerBound < places[joined - 1].upperBound {
                let last = places[joined - 1]
                places[joined - 1] =
                    last.lowerBound..<max(last.upperBound, place.upperBound)
            } else {
                places[joined] = place
                joined += 1
            }
        }
        places.removeLast(places.count - joined)
    }
}

extension WordProbe {
    /// Adds where the word stands in a text, from left to right and without overlaps. False where
    /// only the folding of the whole text tells.
    fileprivate func appendPlaces(
        in bytes: UnsafeRawBufferPointer, _ text: Range<Int>, to places: inout [Range<Int>]
    ) -> Bool {
        var at = text.lowerBound
        var end = text.lowerBound
        while let place = scanner.next(in: bytes, at..<text.upperBound) {
            at = place + 1
            let (answer, range) = stretch(at: place, in: bytes)
            if answer == .possible { return false }
            guard answer == .certain, range.lowerBound >= end else { continue }
            places.append(range)
            end = range.upperBound
            at = max(at, end)
        }
        return true
    }
}

/// A piece of a hit's text with the words in it; ranges of bytes of the hit's line.
public struct RawSnippet {
    public let text: Range<Int>
    /// Where the words stand.
    public let marks: ArraySlice<Range<Int>>
    /// The physical line of the first mark, or of the piece's beginning where it has none.
    public let line: Int
    public let isCutBefore: Bool
    public let isCutAfter: Bool
}

extension RawHit {
    /// Gives the pieces of the text as `Hit.snippets` does.
    /// - Returns: how many there are, beyond the limit too.
    public func snippets(
        context: Int, limit: Int, byLine: Bool = false, _ each: (RawSnippet) -> Void
    ) -> Int {
        let text = line.text
        var marker = LineMarker(line)
        guard !places.isEmpty else {
            let end = TextKernels.ahead(
                context * 2, from: text.lowerBound, in: line.bytes, text)
            each(
                RawSnippet(
                    text: text.lowerBound..<end, marks: [],
                    line: marker.line(at: text.lowerBound), isCutBefore: false,
                    isCutAfter: end < text.upperBound))
            return 1
        }
        var count = 0
        var first = 0
        while first < places.count {
            let start = TextKernels.back(
                context, from: places[first].lowerBound, in: line.bytes, text)
            let isGiven = count < limit
            let number = byLine || isGiven ? marker.line(at: places[first].lowerBound) : 0
            let next =
                byLine
                ? lineEnd(from: first, of: number, &marker)
                : groupEnd(from: first, context: context)
            if isGiven {
                let end = TextKernels.ahead(
                    context, from: places[next - 1].upperBound, in: line.bytes, text)
                each(
                    RawSnippet(
                        text: start..<end, marks: places[first..<next], line: number,
                        isCutBefore: start > text.lowerBound, isCutAfter: end < text.upperBound))
            }
            count += 1
            first = next
        }
        return count
    }

    /// Which place no longer stands in the line of the first one.
    private func lineEnd(
        from first: Int, of line: Int, _ marker: inout LineMarker
    ) -> Int {
        var next = first + 1
        while next < places.count, marker.line(at: places[next].lowerBound) == line { next += 1 }
        return next
    }

    /// Which place no longer belongs to the piece of the first one.
    private func groupEnd(from first: Int, context: Int) -> Int {
        var next = first + 1
        while next < places.count,
            isWithin(context, places[next - 1].upperBound..<places[next].lowerBound)
        {
            next += 1
        }
        return next
    }

    /// Whether the contexts of two places meet, between which the gap lies. Most gaps tell that by
    /// their bytes, of which a character has one to four.
    private func isWithin(_ context: Int, _ gap: Range<Int>) -> Bool {
        if gap.count - context <= context { return true }
        if gap.count / 8 > context { return false }
        return TextKernels.scalarCount(line.bytes, gap) - context <= context
    }
}

/// Tells the physical lines of places in a text, which are asked for from left to right.
private struct LineMarker {
    private let record: RecordLine
    /// Where the next line mark stands.
    private var at: Int
    private var line: Int
    /// The place of that mark, as scalars of the text.
    private var markOffset = 0
    /// The place that was asked for last, as bytes of the line and as scalars of the text.
    private var place: Int
    private var offset = 0

    init(_ record: RecordLine) {
        self.record = record
        at = record.places.lowerBound
        place = record.text.lowerBound
        var reader = NumberReader(bytes: record.bytes, at: record.lines.lowerBound)
        line = record.lines.isEmpty ? 0 : reader.next()
    }

    mutating func line(at wanted: Int) -> Int {
        guard at < record.places.upperBound else { return line }
        offset += TextKernels.scalarCount(record.bytes, place..<wanted)
        place = wanted
        while at < record.places.upperBound {
            var reader = NumberReader(bytes: record.bytes, at: at)
            let lines = reader.next()
            let further = markOffset + reader.next()
            guard further <= offset else { break }
            line = at == record.places.lowerBound ? lines : line + lines
            markOffset = further
            at = reader.at + 1
        }
        return line
    }
}

/// Reads the numbers of a list, whatever stands between them.
struct NumberReader {
    let bytes: UnsafeRawBufferPointer
    /// Behind the last number that was read.
    var at: Int

    mutating func skip(to place: Int) { at = place }

    @inline(__always)
    mutating func next() -> Int {
        while at < bytes.count, bytes[at] &- 0x30 > 9 { at += 1 }
        let isNegative = at > 0 && bytes[at - 1] == UInt8(ascii: "-")
        var number = 0
        while at < bytes.count, bytes[at] &- 0x30 < 10 {
            if number < LineSpans.farthest { number = number * 10 + Int(bytes[at] &- 0x30) }
            at += 1
        }
        return isNegative ? -number : number
    }
}
