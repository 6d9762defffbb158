import Foundation

/// What a slow reading of the whole index says; the answers of `rdctl query` must agree.
struct ReferenceCounts: Codable {
    /// A question by kind, person and years, and how many records answer it.
    struct Filter: Codable {
        var person: String
        var firstYear: Int
        var lastYear: Int
        var count: Int
    }

    var issues = 0
    /// Sessions included.
    var records = 0
    /// Records that hold each word, in title, subtitle or text.
    var words: [String: Int] = [:]
    /// About the person whom most chronicle entries name.
    var filter: Filter?

    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    init() {}

    init(json: String) throws {
        self = try JSONDecoder().decode(ReferenceCounts.self, from: Data(json.utf8))
    }
}
