/// One picture caption.
public struct PhotoCaption: Equatable, Sendable {
    public var people: [Person]

    public init(people: [Person] = []) {
        self.people = people
    }
}
