/// The meetings of one owner and body while readings are gathered into them, found by their number
/// and by their days.
struct GatheredClusters {
    /// Longer spans of days are not taken apart: a date may be a whole year.
    private static let longestSpan = 31

    private(set) var clusters: [SessionCluster] = []
    private var ofNumber: [Int: [Int]] = [:]
    private var ofDay: [Int: [Int]] = [:]
    /// Those that have a long span of days.
    private var long: [Int] = []

    /// Meetings of that number, in the order in which they came.
    func numbered(_ number: Int) -> [Int] { ofNumber[number] ?? [] }

    /// Meetings that may share a day with a reading, in the order in which they came.
    /// - Parameter count: how many of the first are looked at.
    func near(_ reading: ComparedReading, among count: Int) -> [Int] {
        var near: [Int] = []
        for span in reading.days {
            guard span.count <= Self.longestSpan else { return Array(0..<count) }
            for day in span { near += (ofDay[day] ?? []).prefix { $0 < count } }
        }
        if reading.days.isEmpty { return [] }
        near += long.prefix { $0 < count }
        return near.count < 2 ? near : Set(near).sorted()
    }

    /// Adds a reading to a meeting that is there.
    mutating func add(_ reading: ComparedReading, to at: Int) {
        clusters[at].readings.append(reading)
        note(reading, at)
    }

    /// Adds a meeting that this reading is the first to tell of.
    mutating func add(_ reading: ComparedReading, term: Int?, number: Int?) {
        let at = clusters.count
        clusters.append(SessionCluster(term: term, number: number, readings: [reading]))
        if let number { ofNumber[number, default: []].append(at) }
        note(reading, at)
    }

    private mutating func note(_ reading: ComparedReading, _ at: Int) {
        for span in reading.days {
            if span.count > Self.longestSpan {
                GatheredClusters.insert(at, into: &long)
                continue
            }
            for day in span { GatheredClusters.insert(at, into: &ofDay[day, default: []]) }
        }
    }

    /// Keeps a list in order. Nearly all meetings are noted when they come, which is at its end.
    private static func insert(_ at: Int, into list: inout [Int]) {
        guard let last = list.last, last >= at else { return list.append(at) }
        if last != at, let place = list.firstIndex(where: { $0 >= at }), list[place] != at {
            list.insert(at, at: place)
        }
    }
}
