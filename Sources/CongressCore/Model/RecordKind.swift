/// The kinds of record that an archive holds; the raw value stands in every output.
public enum RecordKind: String, CaseIterable, Sendable {
    /// 讲话, 发言, 致辞: words a named person delivered.
    case speech
    /// 执法检查报告, 调研报告, 视察报告.
    case inspection
    case article
    /// One dated entry of a 大事记.
    case chronicle
    /// One picture caption.
    case photo
    /// A formal meeting, merged from every record that reports it.
    case session

    /// Whether records of the kind hold an `Article`.
    var isArticle: Bool {
        switch self {
        case .speech, .inspection, .article: true
        case .chronicle, .photo, .session: false
        }
    }

    /// The letter that stands for the kind inside a record's id.
    var letter: Character {
        switch self {
        case .speech: "s"
        case .inspection: "i"
        case .article: "a"
        case .chronicle: "c"
        case .photo: "p"
        case .session: "m"
        }
    }
}
