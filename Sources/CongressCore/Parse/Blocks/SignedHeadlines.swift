/// Headlines of briefs behind one sign: ●某某县人大视察春耕.
enum SignedHeadlines {
    /// In a column whose briefs stand behind one sign, what stands behind it elsewhere is a headline
    /// too, although it names no act that we know: ●某某乡代表捐款修桥.
    static func level(_ shapes: inout [LineShape], _ bulletin: BulletinText) {
        var known: [Unicode.Scalar: [Int]] = [:]
        var others: [Unicode.Scalar: [Int]] = [:]
        for index in shapes.indices where shapes[index] == .short || shapes[index] == .byline {
            let text = bulletin.text(at: index)
            guard Headline.opensWithSign(text), let sign = text.first else { continue }
            if shapes[index] == .short, Headline.isSigned(text) {
                known[sign, default: []].append(index)
            } else if shapes[index] == .byline {
                others[sign, default: []].append(index)
            }
        }
        for (sign, lines) in others {
            let sure = known[sign] ?? []
            if headsTitles(lines, beside: sure.count, bulletin) {
                for index in lines where SignedTitle.isOne(bulletin.printed(at: index)) {
                    shapes[index] = .short
                }
            }
            let telling = lines.filter { mayTell(bulletin.text(at: $0)) }
            guard sure.count >= 2 || sure.count + telling.count >= fewestBriefs else { continue }
            let alike = sure.count >= 2 ? sure : (sure + telling).sorted()
            var at = 0
            for index in telling {
                while at < alike.count, alike[at] < index - nearBriefs { at += 1 }
                if at < alike.count, alike[at] <= index + nearBriefs { shapes[index] = .short }
            }
        }
    }

    /// Whether an editor sets a sign before the titles of his texts: three and more stand behind it, and
    /// hardly an author.
    private static func headsTitles(_ lines: [Int], beside known: Int, _ bulletin: BulletinText)
        -> Bool
    {
        let titles = lines.count { SignedTitle.isOne(bulletin.printed(at: $0)) }
        return titles + known >= fewestTitles && titles > 0
            && titles + known >= titlesForAuthor * (lines.count - titles)
    }

    private static let fewestTitles = 3
    private static let titlesForAuthor = 3

    /// Lines between two briefs of one column, at most.
    private static let nearBriefs = 40
    /// Lines behind one sign that make a column of briefs although none names an act.
    private static let fewestBriefs = 3

    /// A place or a congress, and neither names nor an office at the end.
    private static func mayTell(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let words = text.drop { Vocabulary.bylineSigns.contains($0) }
        guard words.count >= 8, words.count <= 40, words.allSatisfy({ !$0.isLayoutBlank }),
            !Vocabulary.bodySuffixes.isSuffix(of: words), Byline.glued(words) == nil,
            !Byline.areNames(words)
        else { return false }
        return Vocabulary.congressWords.occurs(in: words)
            || words.prefix(6).contains { Vocabulary.regionSuffixes.contains($0) }
    }
}
