/// The variables that a process was given; a dictionary's in tests.
struct Environment: Sendable {
    private let lookup: @Sendable (String) -> String?

    init(_ lookup: @escaping @Sendable (String) -> String?) {
        self.lookup = lookup
    }

    init(_ variables: [String: String]) {
        lookup = { variables[$0] }
    }

    subscript(name: String) -> String? { lookup(name) }

    /// Nil for a variable that is set to nothing, too.
    func nonEmpty(_ name: String) -> String? {
        guard let value = lookup(name), !value.isEmpty else { return nil }
        return value
    }

    /// Chinese where the first locale variable that says anything begins with `zh`.
    var language: Language {
        let locale = nonEmpty("LC_ALL") ?? nonEmpty("LC_MESSAGES") ?? nonEmpty("LANG") ?? ""
        return locale.lowercased().utf8.starts(with: "zh".utf8) ? .chinese : .english
    }
}
