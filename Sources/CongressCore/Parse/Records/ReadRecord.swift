/// A record as the lines gave it, and its text as the scalars in which people and meetings are
/// found by place.
struct ReadRecord {
    let record: Record
    let text: [Unicode.Scalar]
}
