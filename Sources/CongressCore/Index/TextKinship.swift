/// Tells how much new texts have in common with each other and with those of the archive. What it has
/// read of an issue it keeps, since many files may claim to be of one.
final class TextKinship: ImportPlan.Kinship {
    /// What an issue's text is known by.
    private final class Traces {
        /// What of its records' ids is their own.
        let ids: Set<ExactKey>
        /// Those of two texts that say the same are equal.
        let mark: Int
        private let numbers: SentenceNumbers
        private let texts: () throws(ArchiveError) -> [String]
        private let matter: () throws(ArchiveError) -> [Issue.Matter]
        private var known: Sentences?

        init(
            ids: Set<ExactKey>, _ numbers: SentenceNumbers,
            texts: @escaping () throws(ArchiveError) -> [String],
            matter: @escaping () throws(ArchiveError) -> [Issue.Matter]
        ) {
            self.ids = ids
            self.numbers = numbers
            mark = ids.hashValue
            self.texts = texts
            self.matter = matter
        }

        func sentences() throws(ArchiveError) -> Sentences {
            if let known { return known }
            let sentences = Sentences(try texts(), numbers)
            known = sentences
            return sentences
        }

        /// In their records and in what belongs to none: the name of a column, say.
        func saySame(as other: Traces) throws(ArchiveError) -> Bool {
            guard !ids.isEmpty, ids == other.ids, try sentences() == other.sentences() else {
                return false
            }
            return try matter().map(\.text) == other.matter().map(\.text)
        }
    }

    /// Of each candidate; nil for one whose bytes the archive knows.
    private let images: [IssueImage?]
    private let index: OpenIndex?
    private var old: [ExactKey: Traces] = [:]
    private var new: [ExactKey: Traces] = [:]
    private let numbers = SentenceNumbers()

    init(of images: [IssueImage?], index: OpenIndex?) {
        self.images = images
        self.index = index
    }

    /// One where no record is shared, but most of what is printed: the first words of a record, which
    /// its id is made of, may have been corrected.
    func shared(by candidate: Int, with issue: IndexedIssue) throws(ArchiveError) -> Int {
        guard let image = images[candidate] else { return 0 }
        let before = try traces(of: issue)
        let after = traces(of: image)
        let count = after.ids.count { before.ids.contains($0) }
        if count * 2 > before.ids.count { return count }
        return try before.sentences().resemble(try after.sentences()) ? 1 : 0
    }

    func mark(of candidate: Int) -> Int { images[candidate].map { traces(of: $0).mark } ?? 0 }

    func mark(of issue: IndexedIssue) throws(ArchiveError) -> Int { try traces(of: issue).mark }

    func isCopy(_ candidate: Int, of issue: IndexedIssue) throws(ArchiveError) -> Bool {
        guard let image = images[candidate] else { return false }
        return try traces(of: image).saySame(as: traces(of: issue))
    }

    func isCopy(_ candidate: Int, of other: Int) throws(ArchiveError) -> Bool {
        guard let image = images[candidate], let before = images[other] else { return false }
        return try traces(of: image).saySame(as: traces(of: before))
    }

    private func traces(of issue: IndexedIssue) throws(ArchiveError) -> Traces {
        if let known = old[ExactKey(issue.id)] { return known }
        var ids: Set<ExactKey> = []
        var lines: [Range<Int>] = []
        if let index {
            for line in index.lines(in: try index.records(of: issue.id)) {
                ids.insert(RecordIDs.local(try index.recordHead(at: line).id))
                lines.append(line)
            }
        }
        let traces = Traces(ids: ids, numbers) { [index, lines] () throws(ArchiveError) in
            var texts: [String] = []
            for line in lines {
                if let index { texts.append(try index.record(at: line, with: .text).text) }
            }
            return texts
        } matter: { [index] () throws(ArchiveError) in
            try index?.issue(issue).matter ?? []
        }
        old[ExactKey(issue.id)] = traces
        return traces
    }

    private func traces(of image: IssueImage) -> Traces {
        let key = ExactKey(image.fileDigest)
        if let known = new[key] { return known }
        let traces = Traces(ids: Set(image.entries.map { RecordIDs.local($0.id) }), numbers) {
            () throws(ArchiveError) in
            image.entries.compactMap { entry in
                let line = UnsafeRawBufferPointer(rebasing: image.records.bytes[entry.line])
                // A line that this import has just written can be read.
                return (try? RecordCodec.read(line, with: .text))?.text
            }
        } matter: { () throws(ArchiveError) in
            (try? IssueCodec.read(image.line.bytes))?.issue.matter ?? []
        }
        new[key] = traces
        return traces
    }
}

/// Numbers sentences, so that those of hundreds of texts are compared as numbers.
private final class SentenceNumbers {
    private var numbers: [ExactKey: Int] = [:]

    func number(of sentence: Substring) -> Int {
        let key = ExactKey(String(sentence))
        if let known = numbers[key] { return known }
        numbers[key] = numbers.count
        return numbers.count - 1
    }
}

/// The sentences of some texts, each as often as it stands there.
private struct Sentences: Equatable {
    private struct Sentence: Equatable {
        let number: Int
        /// Bytes.
        let length: Int
    }

    /// By their numbers.
    private let sentences: [Sentence]
    private let length: Int

    init(_ texts: [String], _ numbers: SentenceNumbers) {
        sentences = texts.flatMap { text in
            text.split { $0 == "\n" || $0 == "。" }.map {
                Sentence(number: numbers.number(of: $0), length: $0.utf8.count)
            }
        }.sorted { $0.number < $1.number }
        length = sentences.reduce(0) { $0 + $1.length }
    }

    /// Whether most of each stands in the other, and more than a phrase that many texts have.
    func resemble(_ other: Sentences) -> Bool {
        let longer = max(length, other.length)
        guard min(length, other.length) * 2 > longer else { return false }
        var common = 0
        var commonLength = 0
        var at = 0
        for sentence in sentences {
            while at < other.sentences.count, other.sentences[at].number < sentence.number {
                at += 1
            }
            guard at < other.sentences.count else { break }
            guard other.sentences[at].number == sentence.number else { continue }
            common += 1
            commonLength += sentence.length
            at += 1
        }
        return common >= 3 && commonLength * 2 > longer
    }
}
