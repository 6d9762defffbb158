/// Notes of a text that was saved from a page of the web.
extension NoteReader {
    /// What the fields of a page of the web say of a text.
    func readFields(_ index: Int, _ notes: inout Notes) {
        guard let fields = WebFields(valuesOf: bulletin.printed(at: index).trimmed) else { return }
        // The day of a page of the web is that of its print, not of what it tells.
        notes.sourceDate = notes.sourceDate ?? fields.day
        notes.source = notes.source ?? fields.source.flatMap { TitleText.plain($0) }
        if let writers = fields.writers, notes.authors.isEmpty {
            notes.authors = Byline.authors(writers)
        }
    }

    /// 某乡人大视察　[2019-05-29]: the day behind the title in a list of pages.
    func readListedDay(_ heading: Heading, _ notes: inout Notes) {
        guard let last = heading.title.last else { return }
        let listed = WebFields.listed(bulletin.printed(at: last).trimmed)
        notes.sourceDate = notes.sourceDate ?? listed?.day
    }
}
