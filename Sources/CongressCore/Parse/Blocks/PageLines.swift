/// What is told of the lines of a page before any of them are put together: their shapes, and which run
/// along the pages.
struct PageLines {
    let shapes: [LineShape]
    /// Names of the publication that run along the pages.
    let names: RunningNames
    /// Page numbers and running heads.
    let isFurniture: [Bool]

    init(_ bulletin: BulletinText) {
        shapes = LineShaper().shapes(of: bulletin)
        let reader = FrontMatterReader(bulletin: bulletin, shapes: shapes)
        var front = FrontMatter(count: bulletin.lines.count)
        reader.markFurniture(&front)
        names = reader.names
        isFurniture = front.what.map { $0 == .furniture }
    }
}
