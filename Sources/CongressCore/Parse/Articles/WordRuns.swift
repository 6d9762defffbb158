/// The runs of three letters inside the lines of a file, found when they are first asked for: a word that two
/// ends of lines tore apart is printed whole elsewhere.
final class WordRuns {
    private let bulletin: BulletinText
    private lazy var runs = Trigrams(bulletin.lines.indices, bulletin, longest: .max)

    init(_ bulletin: BulletinText) { self.bulletin = bulletin }

    /// Whether a word of the file goes on behind the end of one line at the beginning of another:
    /// 业会|计中 where 业会计 and 会计中 are printed.
    func goesOn(_ end: ArraySlice<Unicode.Scalar>, _ opening: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let left = end.last, let before = end.dropLast().last, let right = opening.first,
            let behind = opening.dropFirst().first, before.isHan, runs.holds(before, left, right)
        else { return false }
        return !behind.isHan || runs.holds(left, right, behind)
    }
}
