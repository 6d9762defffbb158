/// The body of an issue put together: articles in the order in which their reading begins, the
/// lines of its chronicles, captions, and furniture between them.
struct BodyLayout: Sendable {
    var articles: [ArticleDraft] = []
    /// The lines of each 大事记, its heading first.
    var chronicles: [ChronicleDraft] = []
    var captions: [[Int]] = []
    var furniture: [Int] = []
}

/// A 大事记 while it is put together.
struct ChronicleDraft: Sendable {
    /// The heading and the period below it; they are furniture of the issue.
    var heading: [Int]
    var lines: [Int] = []
    /// What the contents or the cover say of a chronicle whose heading is lost.
    var announcement: [Unicode.Scalar]?
}
