/// What ties one session of the index to others of its family.
struct SessionTies {
    let number: Int
    let ties: MeetingTies
    /// True where a reading of the session goes.
    let isLeft: Bool

    /// The numbers of those sessions of a family that a reading leaves, or that are tied to what
    /// comes, directly or by way of each other.
    static func reached(from coming: MeetingTies, among family: [SessionTies]) -> [Int] {
        var front = coming
        for session in family where session.isLeft { front.add(session.ties) }
        var rest = family
        var reached: [Int] = []
        while true {
            var next = MeetingTies()
            let count = rest.count
            rest.removeAll { session in
                guard session.isLeft || session.ties.reach(front) else { return false }
                next.add(session.ties)
                reached.append(session.number)
                return true
            }
            if rest.count == count { return reached }
            front = next
        }
    }
}
