import CongressCore

/// The question before something is taken out of the archive.
struct Confirmation {
    let console: Console
    let isGiven: Bool

    /// Lists what would go; throws unless it is agreed to.
    func ask(removing issues: [String]) throws(Failure) {
        guard !issues.isEmpty, !isGiven else { return }
        let count = issues.count
        // What asks for JSON is a script, even at a terminal.
        guard let confirm = console.confirm, !console.reportsJSON else {
            var refusal = Failure(
                .failure,
                Bilingual(
                    "会移除以上 \(count) 期；什么也没有改",
                    "issues that would be removed: \(count); nothing was changed"),
                hint: Bilingual("确认请加 --yes", "add --yes to agree"))
            refusal.issues = issues
            throw refusal
        }
        console.list(issues)
        guard confirm(Bilingual("移除以上 \(count) 期？", "Remove the issues above (\(count))?")) else {
            throw Failure(.failure, Bilingual("什么也没有改", "nothing was changed"))
        }
    }
}
