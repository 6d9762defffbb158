/// The lines that head an article, by what each says.
struct Heading: Sendable {
    /// All lines of it, as indices of the page, in order.
    var lines: [Int] = []
    /// Lines of the title.
    var title: [Int] = []
    /// 记者手记 above the title: what kind of text it is.
    var rubric: Int?
    /// Lines above the title that say the occasion.
    var kickers: [Int] = []
    var subtitle: [Int] = []
    var bylines: [Int] = []
    var dateNote: Int?
    /// The entry of the table of contents that it agrees with.
    var entry: Int?
    var agreement: Contents.Agreement?
    var score = 0

    /// The line whose first sentence is the title: 1.某县人大视察农田水利。5月3日，….
    var runIn: Int?

    /// It heads the news item above it, which has no other heading.
    var standsBelow = false

    /// A byline alone, where the title itself was lost.
    var isBylineOnly: Bool { title.isEmpty && runIn == nil }
}

/// An article while it is put together: its heading and its other lines in reading order.
struct ArticleDraft: Sendable {
    var heading: Heading?
    /// Body lines in reading order, closing notes among them.
    var body: [Int] = []
    var column: String?
    /// Ends in a closing note, a jump mark or a trailing heading: what follows is another text.
    var isClosed = false
    /// Pages that a jump mark names.
    var continuesOn: Int?
    /// （以上两则由某某供稿） below a later brief, which names who sent this one too.
    var sharedNote: Int?

    var isEmpty: Bool { heading == nil && body.isEmpty }
    var isHeadingAlone: Bool { heading != nil && body.isEmpty }

    /// The line at which its reading begins.
    var firstLine: Int? { heading?.lines.first ?? body.first }

    /// All lines in reading order, heading first.
    var lines: [Int] { (heading?.lines ?? []) + body }
}

extension Heading {
    /// The author whom a heading without a byline gives behind the last words of its title.
    func credit(on bulletin: BulletinText) -> TitleCredit? {
        guard bylines.isEmpty, let last = title.last else { return nil }
        return TitleCredit(bulletin.printed(at: last))
    }
}
