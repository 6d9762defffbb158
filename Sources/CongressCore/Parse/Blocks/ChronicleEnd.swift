/// What stands behind the last entry of a chronicle and is none of it: the rest of another text, or an article
/// well below it.
extension ChronicleZone {
    private static let farthestText = 4
    private static let farthestEntry = 12

    func opensOtherText(
        _ body: [Int], _ position: Int, below draft: ChronicleDraft, _ opening: ChronicleOpening
    ) -> Bool {
        let index = body[position]
        guard let last = draft.lines.last, bulletin.text(at: last).endsLikeProse else {
            return false
        }
        // （上接第26页）
        if shapes[index] == .jumpFrom || headsNews(body, position, opening) { return true }
        guard bulletin.lines[index].gap >= 2, shapes[index] == .short,
            bulletin.first(at: index)?.opensBracket == false,
            bulletin.lines[index].gap > widestGap(draft),
            !body[position...].prefix(ChronicleZone.farthestEntry).contains(where: {
                if case .text = opening.read($0) { false } else { true }
            })
        else { return false }
        return body[(position + 1)...].prefix(ChronicleZone.farthestText).contains {
            shapes[$0] == .prose && bulletin.text(at: $0).endsLikeProse
        }
    }

    /// 本报讯, or one or two lines right above it: no entry prints where a newspaper has it from.
    private func headsNews(
        _ body: [Int], _ position: Int, _ opening: ChronicleOpening
    ) -> Bool {
        for (offset, index) in body[position...].prefix(3).enumerated() {
            let text = bulletin.text(at: index)
            if let mark = Vocabulary.newsMarks.match(in: text, at: text.startIndex) {
                return text.dropFirst(mark).first?.isHan != true
                    && !goesOn(body[(position + offset + 1)...], opening)
            }
            guard shapes[index] == .short, offset < 2, bulletin.first(at: index)?.isHan != false
            else { return false }
        }
        return false
    }

    /// Entries follow soon: the news stands between two of them.
    private func goesOn(_ below: ArraySlice<Int>, _ opening: ChronicleOpening) -> Bool {
        let entries = below.prefix(ChronicleZone.farthestEntry).count {
            if case .dated = opening.read($0) { true } else { false }
        }
        return entries > 1
    }

    /// Blank lines between two entries, at most.
    private func widestGap(_ draft: ChronicleDraft) -> Int {
        draft.lines.dropFirst().lazy.map { bulletin.lines[$0].gap }.max() ?? 0
    }
}
