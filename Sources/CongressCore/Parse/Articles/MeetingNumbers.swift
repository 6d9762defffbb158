/// 第五十九次主任会议 within an account of several meetings, which is one text.
extension HeadingFinder {
    /// Without the headings that say nothing but the number of a meeting below the heading of such an
    /// account.
    func withoutMeetingNumbers(_ headings: [Int: Heading]) -> [Int: Heading] {
        let numbers = headings.filter { isMeetingNumber($0.value) }
        guard !numbers.isEmpty else { return headings }
        var kept = headings
        var isAccount = false
        for position in headings.keys.sorted() {
            guard let heading = headings[position] else { continue }
            if numbers[position] == nil {
                isAccount = MeetingNumber.isAccount(bulletin.text(of: heading.title))
            } else if isAccount {
                kept[position] = nil
            }
        }
        return kept
    }

    private func isMeetingNumber(_ heading: Heading) -> Bool {
        heading.agreement == nil && MeetingNumber.isWhole(bulletin.text(of: heading.title))
    }
}
