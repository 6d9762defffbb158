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
    /// What a page of the web prints below its title.
    var fields: [Int] = []
    /// The entry of the table of contents that it agrees with.
    var entry: Int?
    var agreement: Contents.Agreement?
    /// Letters of the title as the contents give it, where its line goes on with what stood below it.
    var ownLetters: [Unicode.Scalar]?
    var score = 0

    /// The line whose first sentence is the title: 1.某县人大视察农田水利。5月3日，….
    var runIn: Int?

    /// The rubric names the column of the texts that follow, too.
    var opensColumn = false

    /// 1．某县人大视察农田水利: the number in a column of briefs is no part of the title.
    var isNumbered = false

    /// It heads the news item above it, which has no other heading.
    var standsBelow = false

    /// One of several speeches below the occasion that heads them all.
    var isOfSpeeches = false

    /// A byline alone, where the title itself was lost.
    var isBylineOnly: Bool { title.isEmpty && runIn == nil }
}

extension Heading {
    /// The line next below the title opens with the sign of a writer: 故乡的秋 / ■ 某某. 责任编辑 and 优秀代表 above a
    /// name alone say who he is.
    func standsOnSignedWriter(on bulletin: BulletinText) -> Bool {
        guard let last = title.last, bylines.first == last + 1 else { return false }
        return bulletin.first(at: last + 1).map(Vocabulary.bylineSigns.contains) == true
    }

    /// Blank lines below the number of a document.
    private static let farthestNumber = 2
    /// Characters of a line that may sign the text above.
    private static let longestSignature = 24

    /// 某人常〔2006〕17号 above the title of the document, and no number that the text above cites.
    mutating func addNumber(above position: Int, of body: [Int], on bulletin: BulletinText) {
        guard position > 0, kickers.isEmpty, lines.first == body[position],
            bulletin.lines[body[position]].gap <= Heading.farthestNumber,
            Heading.numbers(bulletin.text(at: body[position - 1])),
            position < 2 || Heading.endsText(bulletin.text(at: body[position - 2]))
        else { return }
        lines.insert(body[position - 1], at: 0)
    }

    /// The number of a document, or 附： alone on its line.
    private static func numbers(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        Vocabulary.isDocumentNumber(text) || HeadingEvidence.annexes.isWhole(text)
    }

    private static func endsText(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if text.endsLikeProse || text.last?.closesBracket == true { return true }
        return text.count <= longestSignature && text.last?.isColon == false
            && !Vocabulary.isDocumentNumber(text)
    }

    /// What the line of the title goes on with.
    func tail(on bulletin: BulletinText) -> TitleTail? {
        guard let ownLetters, title.count == 1 else { return nil }
        return TitleTail(bulletin.printed(at: title[0]), behind: ownLetters)
    }

    /// The author whom a heading without a byline gives behind the last words of its title.
    func credit(on bulletin: BulletinText) -> TitleCredit? {
        guard bylines.isEmpty, ownLetters == nil, let last = title.last else { return nil }
        return TitleCredit(bulletin.printed(at: last))
    }
}
