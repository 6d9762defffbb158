/// One dated entry of a 大事记.
public struct ChronicleEntry: Equatable, Sendable {
    public var people: [Person]

    public init(people: [Person] = []) {
        self.people = people
    }
}
