/// The fields that a page of the web prints below its title.
extension HeadingFollowers {
    private static let mostFields = 8

    /// Behind the fields that begin at a position; nil where none stands there. A source, a writer and an
    /// editor alone on their lines are of them where one stands beside them that only the web prints.
    func webFieldsEnd(from position: Int) -> Int? {
        guard mayBeField(position) else { return nil }
        var end = position
        var isOfWeb = false
        while end < body.count, end - position < HeadingFollowers.mostFields, mayBeField(end) {
            isOfWeb = isOfWeb || WebFields.isOne(bulletin.printed(at: body[end]).trimmed)
            end += 1
        }
        return isOfWeb ? end : nil
    }

    private func mayBeField(_ position: Int) -> Bool {
        guard position < body.count else { return false }
        switch shapes[body[position]] {
        case .webField, .sourceNote: return true
        case .boardField, .colophonField, .short, .byline, .closingNote:
            return WebFields.isLabelled(bulletin.text(at: body[position]))
        default: return false
        }
    }
}

extension BodyAssembler {
    /// The column that the way to a page of the web leads through, but for the one that the contents give.
    func webColumn(of draft: ArticleDraft) -> String? {
        guard !front.webColumns.isEmpty, let first = draft.firstLine,
            draft.heading?.entry.flatMap({ front.contents.entries[$0].column }) == nil
        else { return nil }
        return front.webColumns.last { $0.line < first }?.name
    }
}
