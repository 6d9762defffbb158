import Foundation

/// Counts the records that hold words by reading every line of an index with Foundation's JSON.
struct ReferenceReader {
    let words: [String]

    private struct Mention {
        var name: String
        var years: [ClosedRange<Int>]
    }

    func read(index path: String) throws -> ReferenceCounts {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
        else { throw BenchProblem("can't read \(path)") }
        var folding = ReferenceFolding()
        let needles = words.map { folding.fold($0) }
        var counts = ReferenceCounts()
        var mentions: [Mention] = []
        var section = ""
        for line in data.split(separator: UInt8(ascii: "\n")) {
            guard line.first == UInt8(ascii: "{"), let object = object(line) else {
                section = String(decoding: line.prefix(12), as: UTF8.self)
                continue
            }
            guard section.hasPrefix("\"records") || section.hasPrefix("\"sessions") else {
                counts.issues += section.hasPrefix("\"issues") ? 1 : 0
                continue
            }
            counts.records += 1
            let fields = ["text", "title", "subtitle"].map {
                folding.fold(object[$0] as? String ?? "")
            }
            for (word, needle) in zip(words, needles)
            where fields.contains(where: { contains($0, needle) }) {
                counts.words[word, default: 0] += 1
            }
            mentions += self.mentions(in: object)
        }
        counts.filter = filter(mentions)
        return counts
    }

    private func object(_ line: Data.SubSequence) -> [String: Any]? {
        let bytes = line.last == UInt8(ascii: ",") ? line.dropLast() : line
        return (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any]
    }

    private func contains(_ text: [UInt8], _ needle: [UInt8]) -> Bool {
        guard let first = needle.first, text.count >= needle.count else { return false }
        return text.withUnsafeBufferPointer { text in
            (0...(text.count - needle.count)).contains { start in
                text[start] == first
                    && needle.indices.dropFirst().allSatisfy { text[start + $0] == needle[$0] }
            }
        }
    }

    private func mentions(in record: [String: Any]) -> [Mention] {
        guard record["kind"] as? String == "chronicle" else { return [] }
        let dates = record["dates"] as? [String] ?? []
        let years = dates.compactMap { date -> ClosedRange<Int>? in
            let ends = date.split(separator: "/").compactMap { Int($0.prefix(4)) }
            guard let first = ends.first, let last = ends.last, first <= last else { return nil }
            return first...last
        }
        let people = record["people"] as? [[String: Any]] ?? []
        let names = Set(people.compactMap { $0["name"] as? String })
        return names.map { Mention(name: $0, years: years) }
    }

    private func filter(_ mentions: [Mention]) -> ReferenceCounts.Filter? {
        let byName = Dictionary(grouping: mentions, by: \.name)
        let most = byName.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        guard let (name, own) = most else { return nil }
        let years = own.flatMap(\.years).map(\.lowerBound).sorted()
        guard !years.isEmpty else { return nil }
        let asked = years[years.count / 4]...years[years.count * 3 / 4]
        let hits = own.filter { $0.years.contains { $0.overlaps(asked) } }
        return ReferenceCounts.Filter(
            person: name, firstYear: asked.lowerBound, lastYear: asked.upperBound,
            count: hits.count)
    }
}
