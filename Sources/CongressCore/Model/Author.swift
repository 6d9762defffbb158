/// A person or body of a byline.
public struct Author: Equatable, Sendable {
    public var name: String
    public var role: String?
    /// True for a body (平顶山市人大常委会执法检查组).
    public var isOrganisation: Bool

    public init(name: String, role: String? = nil, isOrganisation: Bool = false) {
        self.name = name
        self.role = role
        self.isOrganisation = isOrganisation
    }

    /// With a role that is told elsewhere, where none stands with the name.
    func lent(role other: String?) -> Author {
        Author(name: name, role: role ?? other, isOrganisation: isOrganisation)
    }

    var person: Person { Person(name: name, role: role) }
}
