/// One line of the result: a figure and what it should be.
struct BenchRow: Codable {
    enum Verdict: String, Codable {
        case aim, must, missed, skipped
        /// No goal is set.
        case shown
    }

    var name: String
    /// What rdctl took, with its unit; and what it is compared with.
    var ours = ""
    var theirs = ""
    var figure: Double?
    var unit = "x"
    var must: Double?
    var aim: Double?
    /// Figures such as MB/s are better when larger.
    var isBetterWhenLarger = false
    var verdict = Verdict.shown
    var note = ""

    /// A figure with its goals; the verdict follows.
    init(
        _ name: String, ours: String, theirs: String, figure: Double, unit: String = "x",
        must: Double? = nil, aim: Double? = nil, isBetterWhenLarger: Bool = false, note: String = ""
    ) {
        (self.name, self.ours, self.theirs, self.figure) = (name, ours, theirs, figure)
        (self.unit, self.must, self.aim, self.note) = (unit, must, aim, note)
        self.isBetterWhenLarger = isBetterWhenLarger
        if reaches(aim ?? must) {
            verdict = aim == nil && must == nil ? .shown : aim == nil ? .must : .aim
        } else {
            verdict = reaches(must) && must != nil ? .must : .missed
        }
    }

    /// A row that this machine can't measure.
    init(skipped name: String, because note: String) {
        self.name = name
        self.note = note
        verdict = .skipped
    }

    private func reaches(_ goal: Double?) -> Bool {
        guard let goal, let figure else { return true }
        return isBetterWhenLarger ? figure >= goal : figure <= goal
    }
}

/// Times and sizes as the table prints them.
enum Print {
    static func milliseconds(_ seconds: Double) -> String {
        "\(digits(seconds * 1000, seconds < 0.1 ? 2 : 0)) ms"
    }

    static func mebibytes(_ bytes: Int) -> String { "\(digits(Double(bytes) / 1_048_576, 0)) MiB" }

    static func digits(_ value: Double, _ places: Int) -> String {
        guard value.isFinite else { return "-" }
        let factor = places == 0 ? 1.0 : places == 1 ? 10 : places == 2 ? 100 : 1000
        let rounded = (value * factor).rounded() / factor
        return places == 0 ? String(Int(rounded)) : String(rounded)
    }
}
