/// Simplified Han characters that recognition software takes for one another, as 开 and 升. A search
/// that found nothing may try them; folding never merges them.
enum Lookalikes {
    /// What a character may have been read as or instead of, most alike first; never itself. Every
    /// pair holds both ways. Fold a character first: the table knows simplified ones only.
    static func of(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        guard scalar.isHan else { return [] }
        return CharacterGroup(of: scalar, in: LookalikesTable.groups).others
    }
}
