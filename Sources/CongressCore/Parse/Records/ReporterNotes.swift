/// Who reports, as the bracket at the head of a text or behind it names them.
extension NoteReader {
    /// 本报记者甲某某 通讯员乙某某: each word of office heads the names behind it.
    func reporters(_ text: ArraySlice<Unicode.Scalar>) -> [Author]? {
        var authors: [Author] = []
        var role: String?
        for token in text.split(whereSeparator: {
            $0.isLayoutBlank || $0 == "、" || $0 == "，" || $0.isColon
        }) {
            if Byline.pictureCredits.isWhole(token) || EditorCredits.names(token)
                || Self.photographers.isPrefix(of: token)
            {
                break
            }
            var rest = token
            if let length = Self.reporterWords.match(in: token, at: token.startIndex) {
                role = String(scalars: token.prefix(length))
                rest = token.dropFirst(length)
            }
            guard role != nil else { return nil }
            guard !rest.isEmpty else { continue }
            // 通讯员甲某|记者|乙某
            while let (at, length) = Self.innerOffice(of: rest) {
                authors.append(Author(name: String(scalars: rest[..<at]), role: role))
                role = String(scalars: rest[at...].prefix(length))
                rest = rest[(at + length)...]
            }
            guard !rest.isEmpty else { continue }
            authors.append(Author(name: String(scalars: rest), role: role))
        }
        return authors.isEmpty ? nil : joinSplitNames(authors)
    }

    /// 通讯员　某某, 通讯员　某某（某镇人大办） in a line below the last sentence: who reports, and from where.
    func readReporters(_ index: Int, _ draft: ArticleDraft, _ notes: inout Notes) {
        guard notes.authors.isEmpty, let above = draft.body.dropLast().last,
            bulletin.text(at: above).endsLikeProse
        else { return }
        let printed = bulletin.printed(at: index).trimmed
        let bracket = Byline.trailingBracket(printed)
        let names = (bracket?.rest ?? printed).trimmed
        guard Byline.isOfReporters(names), let authors = reporters(names),
            authors.contains(where: { Self.isNamed($0) })
        else { return }
        notes.authors = authors
        guard let office = bracket?.inner, authors.count == 1, Byline.isBody(office) else { return }
        notes.authors[0].role = String(scalars: office)
    }

    private static func isNamed(_ author: Author) -> Bool {
        let name = author.name.scalarArray[...]
        return Surnames.mayBeName(name) || Surnames.isTranscribed(name)
    }

    private static let photographers: WordTable = ["摄影记者", "图片记者", "摄影报道", "摄影"]

    private static func innerOffice(of token: ArraySlice<Unicode.Scalar>) -> (Int, Int)? {
        for at in token.indices.dropFirst(2) {
            if let length = reporterWords.match(in: token, at: at) {
                return Surnames.mayBeName(token[..<at]) ? (at, length) : nil
            }
        }
        return nil
    }

    /// 一 泓 gives two tokens of one character each.
    private func joinSplitNames(_ authors: [Author]) -> [Author] {
        var result: [Author] = []
        for author in authors {
            if author.name.unicodeScalars.count == 1, let last = result.last,
                last.name.unicodeScalars.count == 1
            {
                result[result.count - 1].name += author.name
            } else {
                result.append(author)
            }
        }
        return result
    }
}
