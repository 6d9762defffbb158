/// A role that a person is printed with, and the records that prove it.
public struct Post: Equatable, Sendable {
    /// A record that prints the role, and the days for which it does.
    public struct Proof: Equatable, Sendable {
        public var date: EDTFDate
        public var record: String
    }

    /// What the texts prove of a post at some time: the nearest proof before it, one of that very
    /// time, the nearest after it. Between two proofs nobody says that the post was given up.
    public struct Bounds: Equatable, Sendable {
        public var before: Proof?
        public var within: Proof?
        public var after: Proof?

        /// Whether the time lies in the span that the proofs enclose.
        public var isEnclosed: Bool { within != nil || (before != nil && after != nil) }
    }

    /// As printed.
    public var role: String
    /// In order of time.
    public var proofs: [Proof]
    /// The ids of every record that prints the role, dated or not, in order of time.
    public var records: [String]

    /// The proof with the earliest and with the latest day; nil where no record has a date.
    public var first: Proof? { proofs.first }
    public var last: Proof? { proofs.max { $0.date.latest < $1.date.latest } }

    public var firstDate: CivilDate? { first?.date.start }
    public var lastDate: CivilDate? { last.map { $0.date.end ?? $0.date.start } }

    /// What is proven of the days that `date` may mean.
    public func bounds(at date: EDTFDate) -> Bounds {
        var bounds = Bounds()
        for proof in proofs {
            if proof.date.latest < date.earliest {
                if bounds.before.map({ $0.date.latest <= proof.date.latest }) ?? true {
                    bounds.before = proof
                }
            } else if proof.date.earliest > date.latest {
                bounds.after = bounds.after ?? proof
            } else {
                bounds.within = bounds.within ?? proof
            }
        }
        return bounds
    }
}
