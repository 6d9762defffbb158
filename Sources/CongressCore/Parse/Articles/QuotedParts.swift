/// Parts of one text in which several people speak in turn, each headed by words of theirs.
extension UnlistedHeadings {
    /// （一） / “希望更多人才留在农村” / ——省人大代表、某村书记某某某: a crosshead, and no title.
    func isPartOfTalk(_ position: Int) -> Bool {
        guard position > 0, shapes[body[position]] == .short,
            isBareNumber(bulletin.text(at: body[position - 1]))
        else { return false }
        let text = bulletin.text(at: body[position])
        return text.count >= 4 && text.first == "“"
            && text.last?.isClosingQuote == true && namesSpeaker(position + 1)
    }

    /// ——市人大代表、某某小学校长某某; what opens with 记 or 访 is said of a feature.
    private func namesSpeaker(_ position: Int) -> Bool {
        guard position < body.count, shapes[body[position]] == .subtitle,
            position + 1 >= body.count || shapes[body[position + 1]] != .byline
        else { return false }
        return QuoteSource.isOne(bulletin.printed(at: body[position]))
    }

    /// （一）: the number of a part on a line of its own.
    private func isBareNumber(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 4, text.count >= 3, text.first?.opensBracket == true,
            text.last?.closesBracket == true
        else { return false }
        return Numeral.read(text, at: text.startIndex + 1)?.end == text.endIndex - 1
    }
}
