/// Who speaks or writes on a newspaper page: speakers above their words or below them, and writers.
extension PageUnitReader {
    /// 市人大代表、某某： above the title of what he says, or right above his words.
    func isSpeaker(_ position: Int) -> Bool {
        guard columns.text(position).last?.isColon == true, position + 1 < body.count,
            columns.line(position).gap > 0 || columns.roles.isColumn[max(0, position - 1)],
            let speaker = SpeakerLine(printed: bulletin.printed(columns.line(position)))
        else { return false }
        if columns.shape(position + 1) == .short, columns.line(position + 1).indent < 4 {
            return true
        }
        return speaker.hasSeat && opensStatement(position)
    }

    /// The words of one deputy are set in below the line that names him, and nothing else heads them.
    private func opensStatement(_ position: Int) -> Bool {
        guard columns.line(position).indent < 4, columns.line(position + 1).indent >= 4 else {
            return false
        }
        return position == 0 || columns.roles.isColumn[position - 1]
            || columns.line(position).gap > columns.usualGap(position)
    }

    /// ——市人大代表某某 below the words that he said: no subtitle, as no title stands above it.
    func isAttribution(_ position: Int) -> Bool {
        guard position > 0, columns.shape(position) == .subtitle, !columns.leavesPage(position),
            columns.text(position - 1).last?.isClosingQuote == true,
            columns.text(position - 1).endsLikeProse
        else { return false }
        return QuoteSource.isOne(bulletin.printed(columns.line(position)))
    }

    /// 本报记者　某某 / 通讯员　某某: one byline over two lines.
    func writesToo(_ position: Int, _ first: Int) -> Bool {
        guard position < body.count, columns.text(position - 1).last?.isColon != true,
            !columns.leavesPage(position), position - first < 3,
            columns.line(position).gap <= columns.usualGap(position)
        else { return false }
        return Vocabulary.reporters.isPrefix(of: columns.text(position))
            && Vocabulary.reporters.isPrefix(of: columns.text(first))
            && Byline.isPlain(bulletin.printed(columns.line(position)))
            && !isPhotographer(position)
    }

    /// A name alone below a title and above a paragraph that is set in.
    func isWriterBelow(_ position: Int) -> Bool {
        let line = columns.line(position)
        guard line.count >= 2, line.count <= 4, position + 1 < body.count,
            columns.line(position + 1).indent >= 4
        else { return false }
        return Byline.areNames(bulletin.printed(line))
    }

    /// （2007年3月8日） right below 在某次会议上的讲话: the day on which it was made, and not that of the text above.
    func isDayOfSpeech(_ position: Int) -> Bool {
        columns.shape(position) == .dateNote && headsSpeech(above: position)
    }

    /// A name alone in the head of a speech, above 各位代表：.
    func isSpeakerOfSpeech(_ position: Int) -> Bool {
        guard (2...8).contains(columns.line(position).count), position + 1 < body.count,
            headsSpeech(above: position)
        else { return false }
        let below = columns.shape(position + 1)
        guard below == .salutation || below == .dateNote else { return false }
        return Byline.areNames(bulletin.printed(columns.line(position)))
    }

    /// 在某次会议上的讲话 is the title right above, or above what else its head tells.
    private func headsSpeech(above position: Int) -> Bool {
        guard let title = units.last(where: { $0.kind != .note && $0.kind != .byline }),
            title.kind == .title, let last = units.last, last.range.upperBound == position,
            position - title.range.upperBound <= 2
        else { return false }
        return endsSpeechTitle(title.range)
    }

    /// 在某次会议上的讲话 is whole.
    func endsSpeechTitle(_ title: Range<Int>) -> Bool {
        guard let last = title.last, columns.text(title.lowerBound).first == "在" else {
            return false
        }
        return Vocabulary.speechEndings.isSuffix(of: columns.text(last))
    }

    /// （本组稿件由本报记者某某采写）: closes small pieces, and is no title.
    func creditsGroup(_ position: Int) -> Bool {
        let text = columns.text(position)
        guard text.first?.opensBracket == true, text.last?.closesBracket == true else {
            return false
        }
        return Self.groups.isPrefix(of: text.dropFirst())
    }

    private static let groups: WordTable = [
        "本组", "本版", "本栏", "以上", "上述", "本报记者", "记者", "整理", "采写", "图片",
    ]
}
