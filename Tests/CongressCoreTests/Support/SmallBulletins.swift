@testable import CongressCore

/// Bulletins that a test writes itself, and the layout that it gives them.
extension Bulletin {
    /// What the parser reads in a text.
    init(reading text: String) throws {
        let source = try Array(text.utf8).withUnsafeBytes {
            try TextDecoder().decode($0, name: "a.txt")
        }
        self = BulletinParser().parse(source).0
    }
}

extension String {
    /// 目 录: a blank between any two characters.
    var spaced: String { map { String($0) }.joined(separator: " ") }

    /// In lines of a width, as a hard wrap leaves them.
    func wrapped(at width: Int) -> [String] {
        let characters = Array(self)
        return stride(from: 0, to: characters.count, by: width).map {
            String(characters[$0..<min($0 + width, characters.count)])
        }
    }
}
