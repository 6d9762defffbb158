/// Pages whose titles are set in frames of their own: taken out, each title stands behind the text of its page.
/// An issue does so throughout or not at all.
struct TrailingHeadings: Sendable {
    /// The headings that the contents list stand behind their texts.
    let areHabit: Bool
    /// For each position of the body that at which its page begins; 0 where no page is marked.
    private let pageStarts: [Int]

    private static let fewest = 3
    /// Characters of a text that stands above the first heading.
    private static let leastText = 60
    /// A footnote below the last line of a title.
    private static let mostBelow = 40

    init(roles: LineRoles, front: FrontMatter, headings: [Int: Heading]) {
        var start = 0
        let body = roles.body
        let starts = body.indices.map { position in
            if position > 0,
                (body[position - 1] + 1..<body[position]).contains(where: {
                    front.what[$0] == .furniture
                })
            {
                start = position
            }
            return start
        }
        pageStarts = starts
        let listed = headings.filter { $0.value.entry != nil }.keys.sorted()
        guard !roles.isNewspaper, listed.count >= TrailingHeadings.fewest,
            let first = listed.first, let last = listed.last
        else {
            areHabit = false
            return
        }
        let above = (0..<first).filter { !roles.isColumn[$0] && headings[$0] == nil }
        let hasTextAbove =
            above.reduce(0) { $0 + roles.bulletin.lines[body[$1]].count }
            >= TrailingHeadings.leastText
        let ends = listed.filter { TrailingHeadings.endsPage($0, headings, roles, starts) }
        // No text is left over behind the last title.
        let behind = body[(last + (headings[last]?.lines.count ?? 1))...].prefix {
            roles.shapes[$0] != .chronicleHeading
        }
        guard hasTextAbove, ends.count > 1, !behind.contains(where: { roles.shapes[$0] == .prose })
        else {
            areHabit = false
            return
        }
        if start > 0 {
            areHabit = ends.count * 2 > listed.count
        } else {
            // No page is marked: columns part the texts, and stand below the headings.
            let opens = listed.count { $0 > 0 && roles.isColumn[$0 - 1] }
            areHabit = ends.last == last && opens * 3 < ends.count
        }
    }

    /// Nothing but a short note stands between the heading and the end of its page.
    private static func endsPage(
        _ position: Int, _ headings: [Int: Heading], _ roles: LineRoles, _ starts: [Int]
    ) -> Bool {
        var count = 0
        let start = starts[position]
        guard start < position else { return false }
        var next = position + (headings[position]?.lines.count ?? 1)
        while next < roles.body.count, starts[next] == start, !roles.isColumn[next],
            roles.shapes[roles.body[next]] != .chronicleHeading
        {
            count += roles.bulletin.lines[roles.body[next]].count
            if count > mostBelow { return false }
            next += 1
        }
        return true
    }

    func pageStart(_ position: Int) -> Int { pageStarts[position] }
}

extension BodyAssembler {
    /// 代表在身边 alone above a heading that stands below its text: no column begins there.
    func isRubricOfTrailing(_ position: Int) -> Bool {
        trailing.areHabit && headings[position + 1]?.entry != nil
            && trailing.pageStart(position) != position && !current.isEmpty
    }

    /// 8月26日，…会议召开。来自…: the first sentence of a text whose heading is still to come, and no caption.
    func opensTrailed(_ position: Int) -> Bool {
        trailing.areHabit && bulletin.text(at: body[position]).contains("。")
    }

    /// Gives a heading the text of its page above it; what stands on the pages before is of the text before.
    mutating func takeTrailing(_ heading: Heading, at position: Int) {
        var start = body[trailing.pageStart(position)]
        if let last = current.heading?.lines.last { start = max(start, last) }
        let own = current.body.filter { $0 >= start }
        var before = current.body.filter { $0 < start }
        if current.isEmpty || own.isEmpty && current.isClosed,
            open.headLast(with: heading, column: column(of: heading))
        {
            return
        }
        if current.heading != nil {
            current.body = before
            close()
            before = []
        } else if !before.isEmpty, !own.isEmpty, let last = result.articles.indices.last,
            result.articles[last].heading != nil
        {
            result.articles[last].body += before
            before = []
        }
        let column = column(of: heading)
        current = ArticleDraft(heading: heading, body: before + own, column: column)
    }
}
