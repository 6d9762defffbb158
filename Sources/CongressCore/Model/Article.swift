/// What speeches, inspection reports and articles share beside their title and text.
public struct Article: Equatable, Sendable {
    /// The —— line without its dashes, or a line above the title that says the occasion.
    public var subtitle: String?
    /// 栏目, from the table of contents or the heading in the body.
    public var column: String?
    public var authors: [Author]
    /// The 来源 note without brackets and without the word 来源.
    public var source: String?
    public var outline: [OutlineItem]

    public init(
        subtitle: String? = nil, column: String? = nil, authors: [Author] = [],
        source: String? = nil, outline: [OutlineItem] = []
    ) {
        self.subtitle = subtitle
        self.column = column
        self.authors = authors
        self.source = source
        self.outline = outline
    }
}

/// A heading inside a text: 一、 is level 1, （一） level 2, 1. level 3, （1） level 4.
public struct OutlineItem: Equatable, Sendable {
    public var level: Int
    public var title: String
    public var line: Int

    public init(level: Int, title: String, line: Int) {
        self.level = level
        self.title = title
        self.line = line
    }
}
