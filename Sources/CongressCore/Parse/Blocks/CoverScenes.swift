/// Captions on pages of pictures that lost their blank lines, between the fields of a cover.
extension FrontMatterReader {
    /// Whether a line tells what a picture shows, alone or with the next line: 市人大常委会副主任某某 /
    /// 走进社区食堂.
    func tellsScene(_ index: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= 4, isPlain(index) else { return false }
        if Scene.isTold(text) || Scene.isPlace(text) { return true }
        guard text.count >= Scene.shortest, Scene.opensWithPeople(text),
            index + 1 < bulletin.lines.count, !bulletin.isApart(index + 1), isPlain(index + 1)
        else { return false }
        return Scene.isTold((text + bulletin.text(at: index + 1))[...])
    }

    /// No field, and no row of names that blanks part.
    private func isPlain(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return shapes[index] == .short && text.first?.isHan == true
            && text.last?.isASCIIDigit != true && !text.contains { $0.isLeader }
            && !lines.isMasthead(text) && !lines.hasColophonWord(text)
            && !lines.isSpacedImprint(index)
            && !lines.namesPublisher(text) && !Vocabulary.boardNames.occurs(in: text)
            && !bulletin.printed(at: index).contains { $0.isLayoutBlank }
    }

    /// Another picture: the words above are whole, and the line opens with who is seen on it.
    func opensNextScene(_ text: ArraySlice<Unicode.Scalar>, behind caption: [Int]) -> Bool {
        if !caption.isEmpty, let index = caption.last, isArtwork(index + 1) { return true }
        guard !caption.isEmpty,
            text.count >= Scene.shortest && Scene.opensWithPeople(text) || Scene.isPlace(text)
        else { return false }
        let told = bulletin.text(of: caption)
        return !Scene.goesOn(told) || FrontMatterReader.opened.isSuffix(of: told)
    }

    /// 某市第九届人民代表大会第三次会议|开幕: nothing is left to tell.
    private static let opened: WordTable = ["开幕", "闭幕", "召开", "举行", "报到"]

    /// 某江渔歌（摄影）　某某: the title of a work, its kind and its maker.
    private func isArtwork(_ index: Int) -> Bool {
        guard index < bulletin.lines.count else { return false }
        let line = bulletin.lines[index]
        return Artwork.isTitled(bulletin.text(line), printed: bulletin.printed(line))
    }

    /// 常委会会议剪影 right above a caption: the heading of a page of pictures.
    func headsScenes(_ index: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count <= 10 && CoverLines.picturePages.isSuffix(of: text)
            && index + 1 < bulletin.lines.count
            && tellsScene(index + 1, bulletin.text(at: index + 1))
    }
}

extension CoverLines {
    /// （左起：某某、 at the end of the lines of a caption: those who are seen go on in the next.
    func leavesBracketOpen(_ caption: [Int]) -> Bool {
        guard let last = caption.last, caption.count <= 4 else { return false }
        return bulletin.text(at: last).leavesBracketOpen
    }

    /// 地址　某市某路1号, 邮编　455000: a blank stands for the colon of a field.
    func isSpacedImprint(_ index: Int) -> Bool {
        let printed = bulletin.printed(at: index)
        guard printed.count <= 60, let first = printed.first,
            Vocabulary.colophonKeys.mayBegin(with: first),
            let blank = printed.prefix(14).firstIndex(where: { $0.isLayoutBlank })
        else { return false }
        // 地　址: the two characters may be set apart themselves.
        let head = printed[..<blank].count == 1 ? spacedKey(printed) : printed[..<blank]
        return Vocabulary.colophonKeys.isWhole(head)
    }

    private func spacedKey(_ printed: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let letters = printed.filter { !$0.isLayoutBlank }
        return letters.prefix(2)
    }
}

extension LineShaper {
    /// 人代会剪影 apart from the text above, and short lines close below it of which one tells a scene: the
    /// heading of a page of pictures.
    static func levelPicturePages(_ shapes: inout [LineShape], _ bulletin: BulletinText) {
        for index in shapes.indices.dropLast(3) where shapes[index] == .short {
            let line = bulletin.lines[index]
            let isTwofold = bulletin.text(line).contains(where: \.isNameDot)
            guard (3...(isTwofold ? 14 : 10)).contains(line.count),
                CoverLines.picturePages.isSuffix(of: bulletin.text(line)),
                // 代表风采 is a column of texts first of all.
                !bulletin.text(line).ends(with: "风采"),
                (1...3).allSatisfy({ mayBeCaption(index + $0, shapes, bulletin) }),
                case let scenes = (1...3).count(where: {
                    showsScene(bulletin.text(at: index + $0))
                }),
                scenes > 0, line.gap > 0 || scenes > 1 || isBelowHead(index, bulletin)
            else { continue }
            shapes[index] = .pictureColumn
        }
    }

    /// Right below 3版　　　　某某人大简讯: the head of a page.
    private static func isBelowHead(_ index: Int, _ bulletin: BulletinText) -> Bool {
        guard index > 0, !PageNumber.isOne(bulletin.text(at: index - 1)) else { return true }
        let above = bulletin.printed(at: index - 1)
        return above.count <= 40 && above.widestBlank(over: 3) != nil
            && (above.first?.isASCIIDigit == true || above.last?.isASCIIDigit == true)
    }

    private static func mayBeCaption(
        _ index: Int, _ shapes: [LineShape], _ bulletin: BulletinText
    ) -> Bool {
        let line = bulletin.lines[index]
        let isCredit = shapes[index] == .colophonField || shapes[index] == .closingNote
        let text = bulletin.text(line)
        // A comma tells a line of a paragraph, but for 9月3日，….
        let isWhole =
            text.first?.isASCIIDigit == true || !text.contains { $0.isComma }
            || Scene.placeMark(in: text) != nil
        let isNumbered = text.first.map(Vocabulary.pictureNumbers.contains) == true
        return (shapes[index] == .short || isCredit || isNumbered) && line.gap <= 1
            && line.count <= 40 && isWhole
    }

    private static func showsScene(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        Scene.isTold(text) || Scene.isPlace(text) || Scene.isShown(text)
    }
}
