/// What stands on the cover pages and belongs to a text or to a picture all the same.
struct CoverTexts {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let contents: Contents

    /// How many of the first lines of the cover pages are the title, and its author, of the text
    /// above them: editors set 卷首语 over its title as well as below.
    func trailingTitle(_ cover: [Int]) -> Int {
        guard let first = cover.first, first > 0, shapes[first - 1] == .prose else { return 0 }
        var key: [Unicode.Scalar] = []
        for count in 1...3 where count < cover.count {
            let index = cover[count - 1]
            guard shapes[index] == .short, bulletin.lines[index].count <= 40 else { return 0 }
            key += bulletin.text(at: index).key
            guard
                let entry = contents.entries.first(where: {
                    (Contents.agreement(key, $0.key) ?? .partial) >= .similar
                })
            else { continue }
            return count + (isAuthor(cover[count], of: entry) ? 1 : 0)
        }
        return 0
    }

    private func isAuthor(_ index: Int, of entry: Contents.Entry) -> Bool {
        guard bulletin.lines[index].count <= 24 else { return false }
        if shapes[index] == .byline { return true }
        guard let author = entry.author else {
            return Byline.areNames(bulletin.printed(at: index))
        }
        return bulletin.text(at: index).key == author.key
    }

    /// 大会投票选举 above other captions: lines that tell what happens at a meeting, each set apart,
    /// and no masthead.
    func liftPictures(_ cover: [Int], _ lines: CoverLines, _ front: inout FrontMatter) {
        var run: [Int] = []
        for index in cover {
            if front.what[index] == .masthead, isPictured(index, lines) {
                run.append(index)
                continue
            }
            if front.isCaption[index] || shapes[index] == .pictureColumn {
                for line in run {
                    front.what[line] = nil
                    front.isCaption[line] = true
                    front.captions.append([line])
                }
            }
            run = []
        }
    }

    private func isPictured(_ index: Int, _ lines: CoverLines) -> Bool {
        let line = bulletin.lines[index]
        let text = bulletin.text(line)
        return line.gap > 0 && text.count >= 5 && text.count <= 30 && shapes[index] == .short
            && !line.isLetterSpaced && text.allSatisfy(\.isHan) && !lines.isMasthead(text)
            && CoverTexts.scenes.occurs(in: text)
    }

    private static let scenes: WordTable = [
        "会场", "选举", "投票", "表决", "举手", "代表", "委员", "会议", "宣誓", "合影", "审议", "列席", "主席台",
        "开幕", "闭幕", "报到", "唱票", "计票",
    ]
}

extension CoverLines {
    /// 封面　秋收（摄影）　某某: a blank stands for the colon behind the page of the cover.
    func isCoverPicture(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        let printed = bulletin.printed(at: index).trimmed
        guard text.first == "封", (6...40).contains(text.count),
            let blank = printed.firstIndex(where: { $0.isLayoutBlank }),
            blank - printed.startIndex == 2
        else { return false }
        return CoverLines.coverPages.isPrefix(of: text) && !listsPictures(text)
    }

    static let coverPages: WordTable = ["封面", "封底", "封二", "封三", "封四"]

    /// 某山初雪　某某某 摄: the title of a picture before its photographer.
    func isTitledPicture(_ index: Int) -> Bool {
        let printed = bulletin.printed(at: index).trimmed
        if isCoverPicture(index) { return true }
        guard printed.last == "摄", printed.count <= 30,
            let blank = printed.firstIndex(where: { $0.isLayoutBlank })
        else { return false }
        let title = printed[..<blank]
        let name = printed[blank...].dropLast().filter { !$0.isLayoutBlank }[...]
        return title.count >= 3 && title.allSatisfy(\.isHan)
            && !Vocabulary.reporters.isPrefix(of: title)
            && !CoverLines.creditOpenings.isPrefix(of: title)
            && !Vocabulary.bodySuffixes.isSuffix(of: title)
            && !Surnames.mayBeName(title, common: true)
            && name.count <= 4 && Surnames.mayBeName(name)
    }

    /// 封面图片：…, or the caption of a picture with its credit, between the lines of a table: no title.
    func isPicture(at position: Int, of candidates: [Int], _ parsed: ContentsLines) -> Bool {
        let index = candidates[position]
        let text = bulletin.text(at: index)
        guard parsed[index].page == nil, opensCaption(text) else { return false }
        if opensCoverCaption(text), text.prefix(8).contains(where: { $0.isColon }) { return true }
        if PictureCredit.closes(bulletin.printed(at: index)) { return true }
        if position > 0, candidates[position - 1] == index - 1,
            shapes[index - 1] == .pictureColumn, isAboveCaptions(index)
        {
            return true
        }
        return position + 1 < candidates.count && candidates[position + 1] == index + 1
            && isCaptionCredit(bulletin.text(at: index + 1))
    }

    /// Another caption stands right below, or two lines below: a page of pictures, and no list of titles.
    private func isAboveCaptions(_ index: Int) -> Bool {
        (index + 1...index + 2).contains { below in
            below < bulletin.lines.count && opensCaption(bulletin.text(at: below))
        }
    }

    /// The credit of a caption, its next line, or the next caption of the page.
    func goesOnInPictures(
        at position: Int, of candidates: [Int], _ parsed: ContentsLines
    ) -> Bool {
        let index = candidates[position]
        guard position > 0, candidates[position - 1] == index - 1, parsed[index].page == nil else {
            return false
        }
        switch shapes[index] {
        case .contentsHeading, .column, .boardHeading, .boardField, .colophonField: return false
        default: break
        }
        let text = bulletin.text(at: index)
        if isCaptionCredit(text) || opensCaption(text) { return true }
        // …活动开展情 / 况会议 before the next caption.
        return text.count <= CoverLines.shortestRest && index + 1 < bulletin.lines.count
            && !bulletin.text(at: index - 1).endsLikeProse
            && !PictureCredit.closes(bulletin.printed(at: index - 1))
            && opensCaption(bulletin.text(at: index + 1))
    }

    private static let shortestRest = 30
}
