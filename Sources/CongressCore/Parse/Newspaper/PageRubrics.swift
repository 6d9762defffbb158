/// The rubrics of a newspaper page that stand right above the titles of single texts.
struct PageRubrics {
    let columns: PageColumns

    /// 代表风采 above a title, which itself may stand below its text, is a part of the heading.
    func lower(_ units: inout [PageUnit]) {
        for at in units.indices.dropLast() where units[at].kind == .separator {
            if isRuleBelowRubric(at, units) {
                units[at] = PageUnit(kind: .furniture, range: units[at].range)
                continue
            }
            guard columns.roles.isColumn[units[at].range.lowerBound],
                let next = units[(at + 1)...].first(where: { !$0.isAside }), next.standsOut
            else { continue }
            units[at] = displayed(units[at].range)
        }
    }

    /// 社　论 / ■ / title: a sign between two lines of one heading.
    private func isRuleBelowRubric(_ at: Int, _ units: [PageUnit]) -> Bool {
        guard at > 0, columns.shape(units[at].range.lowerBound) == .ornament,
            units[at + 1].kind == .title
        else { return false }
        let above = units[at - 1].range
        return above.count == 1 && Vocabulary.rubrics.isWhole(columns.text(above.lowerBound))
    }

    private func displayed(_ range: Range<Int>) -> PageUnit {
        var unit = PageUnit(kind: .title, range: range)
        unit.letters = columns.line(range.lowerBound).count
        return unit
    }
}
