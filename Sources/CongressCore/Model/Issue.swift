/// One issue of a bulletin, as its masthead, contents and colophon tell.
public struct Issue: Equatable, Sendable {
    /// `平顶山人大-2024-05`, or the file's stem where publication, year and number are not printed.
    public var id: String
    public var file: String
    public var publication: String?
    public var publisher: String?
    /// Whose congress, in full: 平顶山市.
    public var region: String?
    public var year: Int?
    /// 年内期号
    public var number: Int?
    /// 总期号
    public var total: Int?
    public var published: CivilDate?
    public var matter: [Matter]
    /// SHA-256 of the file's bytes, in hexadecimal.
    public var digest: String
    /// The encoding that the file was read in, and how many lines it has.
    public var encoding: TextEncoding
    public var lineCount: Int

    /// Lines of an issue that belong to no record.
    public struct Matter: Equatable, Sendable {
        public enum What: String, CaseIterable, Sendable {
            case masthead, toc, board, colophon, furniture
        }

        public var what: What
        public var lines: LineSpans
        /// The lines' text, rejoined as a record's text is; `places` as for a record.
        public var text: String
        public var places: [Record.Place]

        public init(what: What, lines: LineSpans, text: String, places: [Record.Place]) {
            self.what = what
            self.lines = lines
            self.text = text
            self.places = places
        }
    }

    public init(
        id: String, file: String, publication: String? = nil, publisher: String? = nil,
        region: String? = nil, year: Int? = nil, number: Int? = nil, total: Int? = nil,
        published: CivilDate? = nil, matter: [Matter] = [], digest: String = "",
        encoding: TextEncoding = .utf8, lineCount: Int = 0
    ) {
        self.id = id
        self.file = file
        self.publication = publication
        self.publisher = publisher
        self.region = region
        self.year = year
        self.number = number
        self.total = total
        self.published = published
        self.matter = matter
        self.digest = digest
        self.encoding = encoding
        self.lineCount = lineCount
    }
}

extension Issue {
    /// Whether a word is the issue's id, or its file's name with or without the ending.
    public func isCalled(_ word: String) -> Bool {
        [id, file, Folder.stem(of: file)].contains { $0.isExactly(word) }
    }
}
