/// The languages that help and messages come in; data and field names are the same in both.
enum Language: String, CaseIterable, Sendable {
    case chinese = "zh"
    case english = "en"
}

/// One text for people, in both languages.
struct Bilingual: Equatable, Sendable {
    var chinese: String
    var english: String

    init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }

    /// The same words in both languages: a name, a path, a value.
    init(verbatim text: String) {
        self.init(text, text)
    }

    subscript(language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}
