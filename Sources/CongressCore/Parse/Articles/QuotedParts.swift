/// Parts of one text in which several people speak in turn, each headed by words of theirs.
extension UnlistedHeadings {
    /// “希望更多人才留在农村” above ——省人大代表、某村书记某某某, or right below （一）: a crosshead, and no title.
    func isPartOfTalk(_ position: Int) -> Bool {
        guard position > 0, shapes[body[position]] == .short else { return false }
        if isBareNumber(page.text(page.lines[body[position - 1]])), !isSigned(below: position) {
            return true
        }
        let text = page.text(page.lines[body[position]])
        return text.count >= 4 && text.first == "“"
            && text.last?.isClosingQuote == true && namesSpeaker(position + 1)
    }

    /// ——市人大代表、某某小学校长某某; what opens with 记 or 访 is said of a feature.
    private func namesSpeaker(_ position: Int) -> Bool {
        guard position < body.count, shapes[body[position]] == .subtitle,
            position + 1 >= body.count || shapes[body[position + 1]] != .byline
        else { return false }
        let words = page.printed(page.lines[body[position]]).drop {
            $0.isDash || $0.isLayoutBlank
        }
        guard let first = words.first, !UnlistedHeadings.telling.contains(first) else {
            return false
        }
        return Byline.isPlain(words) || Byline.glued(words.without { $0.isLayoutBlank }) != nil
    }

    private static let telling = ScalarSet("记访写读评听看")

    /// （一）, 一, 02: the number of a part on a line of its own.
    private func isBareNumber(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 4, text.count >= 3, text.first?.opensBracket == true,
            text.last?.closesBracket == true
        else { return false }
        return Numeral.read(text, at: text.startIndex + 1)?.end == text.endIndex - 1
    }

    /// An author stands below the line, on the next or the one behind a subtitle.
    private func isSigned(below position: Int) -> Bool {
        (1...2).contains {
            position + $0 < body.count && shapes[body[position + $0]] == .byline
        }
    }
}
