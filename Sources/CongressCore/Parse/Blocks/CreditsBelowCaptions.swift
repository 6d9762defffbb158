/// 摄影：某某 right below the caption of one picture is of that picture; below the last of several that have
/// none of their own it is of them all, and no part of a caption.
struct CreditsBelowCaptions {
    let bulletin: BulletinText
    let lines: CoverLines

    /// Whether the line names who took the one picture whose caption stands right above it.
    /// - Parameter captions: groups of lines in the order of the page.
    func isOfOne(_ index: Int, below captions: [[Int]]) -> Bool {
        let text = bulletin.text(at: index)
        guard lines.isCaptionCredit(text), !PictureCredit.isOfPage(text),
            let caption = captions.last, let first = caption.first, caption.last == index - 1,
            !endsInCredit(index - 1)
        else { return false }
        guard let above = captions.dropLast().last?.last, above == first - 1 else { return true }
        return endsInCredit(above)
    }

    private func endsInCredit(_ index: Int) -> Bool {
        lines.isCaptionCredit(bulletin.text(at: index))
            || PictureCredit.closes(bulletin.printed(at: index))
    }
}

extension FrontMatterReader {
    /// Gives credits that stand alone on the cover pages to the captions that they close.
    func giveCredits(_ front: inout FrontMatter) {
        let credits = CreditsBelowCaptions(bulletin: bulletin, lines: lines)
        front.captions.sort { ($0.first ?? 0) < ($1.first ?? 0) }
        for at in front.captions.indices {
            guard let last = front.captions[at].last, last + 1 < bulletin.lines.count,
                front.what[last + 1] == .furniture || front.what[last + 1] == .colophon,
                credits.isOfOne(last + 1, below: Array(front.captions[max(0, at - 1)...at]))
            else { continue }
            front.captions[at].append(last + 1)
            front.what[last + 1] = nil
            front.isCaption[last + 1] = true
        }
    }
}
