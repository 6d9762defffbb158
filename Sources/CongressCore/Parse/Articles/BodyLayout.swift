/// The body of an issue put together: articles in the order in which their reading begins, the
/// lines of its chronicles, captions, and furniture between them.
struct BodyLayout: Sendable {
    var articles: [ArticleDraft] = []
    /// The lines of each 大事记, its heading first.
    var chronicles: [ChronicleDraft] = []
    var captions: [[Int]] = []
    var furniture: [Int] = []
}
