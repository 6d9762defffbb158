/// One dated entry of a 大事记.
public struct ChronicleEntry: Equatable, Sendable {
    public var people: [Person]

    public init(people: [Person] = []) {
        self.people = people
    }
}

/// One picture caption.
public struct PhotoCaption: Equatable, Sendable {
    public var people: [Person]

    public init(people: [Person] = []) {
        self.people = people
    }
}
