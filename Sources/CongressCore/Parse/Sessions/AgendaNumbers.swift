/// Numbers and marks that stand before what a meeting did.
extension AgendaReader {
    /// Behind （上接第3页）, where a report goes on.
    func behindJump(_ clause: Range<Int>, in text: [Unicode.Scalar]) -> Int {
        let at = clause.lowerBound
        guard clause.count > 4, text[at].isOpeningBracket, text[at + 2] == "接",
            let close = Clauses.protectedEnd(at, before: clause.upperBound, in: text)
        else { return at }
        return close
    }

    /// 一、会议听取了…, 3．会议通过了…: the number of a matter in minutes.
    func behindNumber(
        _ start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Int {
        var at = start
        while at < clause.upperBound, at - start < 3,
            text[at].isASCIIDigit || Numeral.isChinese(text[at])
        { at += 1 }
        if at == start, ItemNumber.isCircled(at, before: clause.upperBound, in: text) {
            return at + 1
        }
        guard at > start, at < clause.upperBound,
            text[at] == "、" || text[at] == "." || text[at] == "．"
        else { return start }
        return at + 1
    }

    /// 研究决定：一、…；二、…: each of the numbers goes on with what is decided.
    func isNumbered(_ clause: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        behindNumber(clause.lowerBound, in: clause, of: text) > clause.lowerBound
    }
}
