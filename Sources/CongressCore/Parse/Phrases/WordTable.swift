/// Words of one meaning, found by their first or last character: the longest that stands at a place
/// wins.
///
/// Every table is a constant of the genre and lives as long as the process. Its words therefore lie
/// in memory that nobody counts or frees; a look at a table costs a load and a compare.
struct WordTable: ExpressibleByArrayLiteral, @unchecked Sendable {
    private let letters: UnsafePointer<Unicode.Scalar>
    private let byFirst: WordEdge
    private let byLast: WordEdge

    init(arrayLiteral elements: Word...) {
        var words = WordLetters()
        for element in elements {
            words.letters += element.scalars
            words.endWord()
        }
        self.init(words)
    }

    /// Words separated by blanks or line ends.
    init(list: String) {
        var words = WordLetters()
        for scalar in list.unicodeScalars {
            if scalar == " " || scalar == "\n" {
                words.endWord()
            } else {
                words.letters.append(scalar)
            }
        }
        words.endWord()
        self.init(words)
    }

    init(_ words: [[Unicode.Scalar]]) {
        var all = WordLetters()
        for word in words {
            all.letters += word
            all.endWord()
        }
        self.init(all)
    }

    private init(_ words: WordLetters) {
        let letters = UnsafeMutablePointer<Unicode.Scalar>.allocate(
            capacity: max(1, words.letters.count))
        letters.initialize(from: words.letters, count: words.letters.count)
        self.letters = UnsafePointer(letters)
        byFirst = WordEdge(words, of: .first)
        byLast = WordEdge(words, of: .last)
    }

    /// The words of a list that is separated by blanks or line ends.
    static func words(_ list: String) -> [[Unicode.Scalar]] {
        list.unicodeScalars.split { $0 == " " || $0 == "\n" }.map(Array.init)
    }

    // MARK: In a slice of a line

    /// The longest word that stands at `index`, by its length.
    func match(in text: ArraySlice<Unicode.Scalar>, at index: Int) -> Int? {
        guard index >= text.startIndex, index < text.endIndex else { return nil }
        let found = text.withUnsafeBufferPointer { length(at: index - text.startIndex, of: $0) }
        return found > 0 ? found : nil
    }

    func isPrefix(of text: ArraySlice<Unicode.Scalar>) -> Bool {
        match(in: text, at: text.startIndex) != nil
    }

    /// The longest word that the text ends with, by its length.
    func suffix(of text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard !text.isEmpty else { return nil }
        let found = text.withUnsafeBufferPointer { length(endingAt: $0.count, floor: 0, of: $0) }
        return found > 0 ? found : nil
    }

    func isSuffix(of text: ArraySlice<Unicode.Scalar>) -> Bool { suffix(of: text) != nil }

    func isWhole(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first else { return false }
        return text.withUnsafeBufferPointer { scalars in
            byFirst.words(first, scalars.count > 1 ? scalars[1] : nil).contains {
                $0.count == scalars.count && stands($0, at: 0, of: scalars)
            }
        }
    }

    /// The first word of a length that ends with some characters.
    func word(of count: Int, endingWith tail: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
        guard let last = tail.last else { return nil }
        for word in byLast.words(last) where word.count == count && word.count >= tail.count {
            let letters = UnsafeBufferPointer(start: letters + word.start, count: word.count)
            if letters.suffix(tail.count).elementsEqual(tail) { return Array(letters) }
        }
        return nil
    }

    /// Where the first of the words stands.
    func first(in text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        let start = text.startIndex
        return text.withUnsafeBufferPointer { first(in: $0.indices, of: $0) }
            .map { start + $0.at..<start + $0.at + $0.length }
    }

    func occurs(in text: ArraySlice<Unicode.Scalar>) -> Bool { first(in: text) != nil }

    // MARK: In a whole text

    /// Whether any word begins with this character.
    @inline(__always)
    func mayBegin(with scalar: Unicode.Scalar) -> Bool { !byFirst.words(scalar).isEmpty }

    /// How long the longest word is that begins at `start`; 0 where none does.
    @inline(__always)
    func length(at start: Int, in text: [Unicode.Scalar]) -> Int {
        guard start >= 0, start < text.count else { return 0 }
        return text.withUnsafeBufferPointer { length(at: start, of: $0) }
    }

    /// How long the longest word is that ends before `end` and does not begin before `floor`.
    @inline(__always)
    func length(endingAt end: Int, floor: Int = 0, in text: [Unicode.Scalar]) -> Int {
        guard floor >= 0, end > floor, end <= text.count else { return 0 }
        return text.withUnsafeBufferPointer { length(endingAt: end, floor: floor, of: $0) }
    }

    /// Where a word of the table first stands inside `range`, and how long it is.
    func first(in range: Range<Int>, of text: [Unicode.Scalar]) -> (at: Int, length: Int)? {
        precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
        return text.withUnsafeBufferPointer { first(in: range, of: $0) }
    }

    /// The last of the words that stand one behind the other inside `range`, and how long it is.
    func last(in range: Range<Int>, of text: [Unicode.Scalar]) -> (at: Int, length: Int)? {
        var last: (at: Int, length: Int)?
        var at = range.lowerBound
        while let hit = first(in: at..<range.upperBound, of: text) {
            last = hit
            at = hit.at + hit.length
        }
        return last
    }

    func occurs(in range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        first(in: range, of: text) != nil
    }

    // MARK: In the characters of either

    private typealias Characters = UnsafeBufferPointer<Unicode.Scalar>

    private func first(in range: Range<Int>, of text: Characters) -> (at: Int, length: Int)? {
        var at = byFirst.place(from: range.lowerBound, before: range.upperBound, in: text)
        while at < range.upperBound {
            let length = length(at: at, of: text)
            if length > 0, at + length <= range.upperBound { return (at, length) }
            at = byFirst.place(from: at + 1, before: range.upperBound, in: text)
        }
        return nil
    }

    @inline(__always)
    private func length(at start: Int, of text: Characters) -> Int {
        for word in byFirst.words(text[start], start + 1 < text.count ? text[start + 1] : nil)
        where word.count <= text.count - start && stands(word, at: start, of: text) {
            return word.count
        }
        return 0
    }

    @inline(__always)
    private func length(endingAt end: Int, floor: Int, of text: Characters) -> Int {
        for word in byLast.words(text[end - 1], end > 1 ? text[end - 2] : nil)
        where word.count <= end - floor && stands(word, at: end - word.count, of: text) {
            return word.count
        }
        return 0
    }

    /// Whether a word stands at a place that has room for it.
    @inline(__always)
    private func stands(
        _ word: WordEdge.Entry, at start: Int, of text: Characters
    ) -> Bool {
        var offset = 0
        while offset < word.count {
            guard text[start &+ offset] == letters[word.start &+ offset] else { return false }
            offset &+= 1
        }
        return true
    }
}

/// The letters of words one after another.
struct WordLetters {
    var letters: [Unicode.Scalar] = []
    private(set) var places: [Range<Int>] = []

    /// Ends a word behind the last letter; where there is none since the word before, there is none.
    mutating func endWord() {
        let start = places.last?.upperBound ?? 0
        if start < letters.count { places.append(start..<letters.count) }
    }
}
