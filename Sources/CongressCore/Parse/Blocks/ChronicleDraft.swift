/// A 大事记 while it is put together.
struct ChronicleDraft: Sendable {
    /// The heading and the period below it; they are furniture of the issue.
    var heading: [Int]
    var lines: [Int] = []
    /// What the contents or the cover say of a chronicle whose heading is lost.
    var announcement: [Unicode.Scalar]?
}
