/// A 大事记 whose heading is lost: in many PDFs the headings of columns are pictures. What is left are
/// its entries, each behind its day; the contents or the cover may still name it.
struct LostChronicle: Sendable {
    /// The position of its first entry in the body.
    let start: Int
    /// What the contents or the cover say of it, with its period.
    let announcement: [Unicode.Scalar]

    private static let fewestListed = 3
    /// Diaries and reports may open some of their paragraphs with days, too.
    private static let fewestUnlisted = 12

    init?(roles: LineRoles, front: FrontMatter, headings: HeadingPlaces) {
        guard !LostChronicle.isHeaded(roles, headings) else { return nil }
        let announcement = LostChronicle.announcement(roles.bulletin, roles.shapes, front)
        // Contents that name no chronicle list the texts whose paragraphs open with days.
        guard announcement != nil || front.contents.entries.isEmpty else { return nil }
        let reader = ChronicleRuns(
            roles: roles, headings: headings,
            months: announcement.flatMap { ChroniclePeriod($0[...]).months })
        let fewest =
            announcement == nil ? LostChronicle.fewestUnlisted : LostChronicle.fewestListed
        var best: ChronicleRuns.Run?
        for run in reader.find() where run.entries >= max(fewest, (best?.entries ?? 0) + 1) {
            if run.isChronicle, announcement != nil || run.isUnmistakable { best = run }
        }
        guard let best else { return nil }
        start = best.start
        self.announcement = announcement ?? []
    }

    /// A chronicle under its own heading needs no search. 常委会纪事 above a listed headline heads news,
    /// and （2024年9月） below a title is the date of a text.
    private static func isHeaded(_ roles: LineRoles, _ headings: HeadingPlaces) -> Bool {
        let zone = ChronicleZone(bulletin: roles.bulletin, shapes: roles.shapes)
        let body = roles.body
        var position = 0
        while position < body.count {
            if let heading = headings[position], heading.agreement != nil {
                position += max(1, heading.lines.count)
                continue
            }
            if roles.shapes[body[position]] == .chronicleHeading {
                if headings[position + 1]?.agreement == nil, zone.opens(body, position) {
                    return true
                }
            } else if roles.bulletin.lines[body[position]].count <= 16,
                zone.opensUnheaded(body, position) || zone.isNamed(body, position)
            {
                return true
            }
            position += 1
        }
        return false
    }

    /// 市人大常委会大事记（2024年9月—10月）: the line of the contents or of the cover that names a chronicle.
    private static func announcement(
        _ bulletin: BulletinText, _ shapes: [LineShape], _ front: FrontMatter
    ) -> [Unicode.Scalar]? {
        var named: [Unicode.Scalar]?
        for (index, line) in bulletin.lines.enumerated() where line.count <= longestName {
            guard front.what[index] == .toc || front.what[index] == .masthead,
                Vocabulary.chronicleNames.occurs(in: bulletin.text(line))
            else { continue }
            guard front.what[index] == .toc || shapes[index] == .chronicleHeading else { continue }
            var text = Array(bulletin.text(line))
            // （10月—12月）, 2020年第4期 on the lines below.
            for below in bulletin.lines.indices[(index + 1)...].prefix(2)
            where front.what[below] == front.what[index] && isPeriod(bulletin.text(at: below)) {
                text += bulletin.text(at: below)
            }
            if ChroniclePeriod(text[...]).months != nil { return text }
            named = named ?? text
        }
        return named
    }

    private static func isPeriod(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count <= 24 && (text.contains("月") || text.contains("年"))
    }

    private static let longestName = 40
}
