/// Texts of which nothing but the byline was left.
extension UnlistedHeadings {
    /// 某某主任 某某某（2022年8月17日） before 同志们：the title above it was lost.
    func bylineAlone(_ position: Int) -> Heading? {
        let index = body[position]
        let printed = bulletin.printed(at: index)
        guard position > 0, position + 1 < body.count,
            bulletin.text(at: index).last?.closesBracket == true, Byline.isPlain(printed)
        else { return nil }
        let byline = Byline.read(printed)
        guard byline.date != nil, bulletin.text(at: body[position - 1]).endsLikeProse else {
            return nil
        }
        return Heading(lines: [index], bylines: [index], score: 4)
    }
}
