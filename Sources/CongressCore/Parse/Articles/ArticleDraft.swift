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
