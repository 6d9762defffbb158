import CongressCore

/// A fact of a meeting on which its reports do not agree.
struct SessionDifference: Equatable {
    var field: Bilingual
    /// Each thing that is said, with the records that say it; in the order of the readings.
    var readings: [Reading]

    struct Reading: Equatable {
        var value: String
        var records: [String]
    }

    /// What reports are silent on is no difference.
    static func all(of session: Session) -> [SessionDifference] {
        let fields: [(Bilingual, (Session.Facts) -> String?)] = [
            (Bilingual("日期", "dates"), { Self.words(of: $0.dates.map(\.description)) }),
            (Bilingual("届", "term"), { $0.term.map { String($0) } }),
            (Bilingual("次", "number"), { $0.number.map { String($0) } }),
            (Bilingual("主持", "chair"), { $0.chair?.name }),
        ]
        return fields.compactMap { field, value in
            var readings: [Reading] = []
            for reading in session.readings {
                guard let value = value(reading.facts) else { continue }
                let at = readings.firstIndex { $0.value.isExactly(value) }
                if let at {
                    readings[at].records.append(reading.record)
                } else {
                    readings.append(Reading(value: value, records: [reading.record]))
                }
            }
            return readings.count > 1 ? SessionDifference(field: field, readings: readings) : nil
        }
    }

    private static func words(of values: [String]) -> String? {
        values.isEmpty ? nil : values.joined(separator: ", ")
    }
}
