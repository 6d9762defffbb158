/// Somebody whom an entry or a caption names as taking part.
public struct Person: Equatable, Sendable {
    /// As printed, without layout blanks and without marks such as （女）（回族）.
    public var name: String
    /// The role as printed for this person, inherited along an enumeration; nil for a bare name.
    public var role: String?
    /// What was taken off the name, without its brackets: `女`, `回族`, `女，满族`.
    public var mark: String?

    public init(name: String, role: String? = nil, mark: String? = nil) {
        self.name = name
        self.role = role
        self.mark = mark
    }
}
