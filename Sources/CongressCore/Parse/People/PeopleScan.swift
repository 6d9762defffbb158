/// The state of one pass over a text: where it stands, where the current item began, and the
/// offices printed before the one that the name follows (党组书记、|主任张某).
struct PeopleScan {
    let text: [Unicode.Scalar]
    /// False where only the names are asked for, and no role need be cut out of the text.
    let readsRoles: Bool
    var at = 0
    /// The first character that a role phrase may take in.
    var floor = 0
    /// Where bare names may begin: behind the mark that opened the clause.
    private(set) var clauseStart = 0
    var found: [PeopleReader.Sighting] = []
    /// Where the chain of offices began, and where the next link must begin.
    private var chain: (start: Int, next: Int)?
    /// Whether the text has a word for a visit anywhere.
    private(set) lazy var tellsOfVisits = VisitedPeople.occur(in: text)

    /// What a character may be to the scan.
    enum Class: UInt8 { case plain, mark, officeEnd }

    /// The class of every character of the basic plane: one read for each character of the text.
    /// As word tables do, it lies in memory that nobody counts or frees.
    struct Classes: @unchecked Sendable {
        fileprivate let table: UnsafePointer<Class>

        @inline(__always)
        subscript(scalar: Unicode.Scalar) -> Class {
            scalar.value < 0x10000 ? table[Int(scalar.value)] : .plain
        }
    }

    static let classes: Classes = {
        let classes = UnsafeMutablePointer<Class>.allocate(capacity: 0x10000)
        classes.initialize(repeating: .plain, count: 0x10000)
        for last in PeopleVocabulary.heads.compactMap(\.last) {
            classes[Int(last.value)] = .officeEnd
        }
        // Marks stand before and behind the Han characters, but for 丶 (U+4E36), a misread 、.
        for value in [0x4E36] + Array(0..<0x3100) + Array(0xFE00..<0x10000) {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            if scalar.isEnumerationComma || scalar.isClauseEnd { classes[value] = .mark }
        }
        return Classes(table: UnsafePointer(classes))
    }()

    init(text: [Unicode.Scalar], readsRoles: Bool = true) {
        self.text = text
        self.readsRoles = readsRoles
        found.reserveCapacity(8)
    }

    /// Goes past the character at its place and those behind it that are nothing to the scan.
    @inline(__always)
    mutating func passPlain(_ classes: Classes) {
        var place = at + 1
        text.withUnsafeBufferPointer { scalars in
            while place < scalars.count, classes[scalars[place]] == .plain { place &+= 1 }
        }
        at = place
    }

    /// Goes past a mark that ends an item or a clause; titles in 《》 are passed as a whole.
    mutating func passMark(_ scalar: Unicode.Scalar, from place: Int? = nil) {
        at = place ?? at
        if scalar == "《", let end = titleEnd() {
            at = end
        } else if scalar.isOpeningBracket, let end = placeBracketEnd() {
            at = end
            return
        } else {
            at += 1
        }
        floor = at
        if !scalar.isEnumerationComma { clauseStart = at }
    }

    private func titleEnd() -> Int? {
        var end = at + 1
        while end < text.count, end - at < 120, text[end] != "\n" {
            if text[end] == "》" { return end + 1 }
            end += 1
        }
        return nil
    }

    /// 县（市、区）委书记: brackets inside a role.
    private func placeBracketEnd() -> Int? {
        var end = at + 1
        while end < text.count, end - at < 10 {
            switch text[end] {
            case "市", "区", "县", "旗", "乡", "镇", "街", "道", "、", "办": end += 1
            case "）", ")": return end > at + 1 ? end + 1 : nil
            default: return nil
            }
        }
        return nil
    }

    /// Keeps an office that 、 follows, so that the role of the next name begins with it.
    mutating func keepOffice(end: Int) {
        chain = (chainStart(of: floor), end + 1)
    }

    func chainStart(of floor: Int) -> Int {
        guard let chain, chain.next == floor else { return floor }
        return chain.start
    }

    /// The person whose name was read, with the mark behind it.
    func sighting(of name: NameReader.Name, role: String?) -> PeopleReader.Sighting {
        var sighting = PeopleReader.Sighting(
            name: name.range, nameScalars: Array(text[name.range]), role: role, mark: nil,
            end: name.range.upperBound, isReference: false)
        passSuffixes(&sighting)
        return sighting
    }

    /// Goes past （女，回族）, （左二）, （市人大常委会副主任） and 同志 behind a name.
    func passSuffixes(_ sighting: inout PeopleReader.Sighting) {
        while sighting.end < text.count {
            if let bracket = PersonMark.read(at: sighting.end, in: text) {
                let inside = sighting.end + 1..<bracket.end - 1
                let office = PeopleVocabulary.roleHeads.length(
                    endingAt: inside.upperBound, floor: inside.lowerBound, in: text)
                if office > 0, sighting.role == nil {
                    sighting.role = String(scalars: text[inside])
                }
                sighting.mark = sighting.mark ?? bracket.mark
                sighting.end = bracket.end
            } else {
                let length = PeopleScan.titles.length(at: sighting.end, in: text)
                guard length > 0 else { return }
                sighting.end += length
            }
        }
    }

    /// What stands behind a name whose office stands before it.
    private static let titles = WordTable(list: "同志 少将 中将 上将 大校 上校 将军")

    /// How long the separator of an enumeration is: 、, 和, 及, 与, 以及; 0 where there is none.
    static func separator(at start: Int, in text: [Unicode.Scalar]) -> Int {
        guard start < text.count else { return 0 }
        if text[start].isEnumerationComma || text[start].isLayoutBlank { return 1 }
        if text[start] == "以", start + 1 < text.count, text[start + 1] == "及" { return 2 }
        return text[start] == "和" || text[start] == "及" || text[start] == "与" ? 1 : 0
    }

    /// Goes on behind the enumeration whose first person is `found[from]`. 等市领导 behind bare
    /// names is their role.
    mutating func finishEnumeration(from: Int) {
        guard let last = found.last else { return }
        at = last.end
        floor = last.end
        if ReferenceReader.absences.length(at: last.end, in: text) > 0 {
            for index in from..<found.count { found[index].isReference = true }
        }
        guard found[from].role == nil, let role = collectiveRole(at: last.end) else { return }
        for index in from..<found.count where found[index].role == nil {
            found[index].role = role
        }
    }

    /// 等市领导, 等常委会领导, 两位副主任: what the names before it are called together.
    private func collectiveRole(at start: Int) -> String? {
        var from = start
        while from < text.count, from - start < PeopleScan.longestCount {
            switch text[from] {
            case "等", "两", "三", "四", "五", "六", "七", "八", "九", "十", "位", "名", "0"..."9": from += 1
            default:
                // 等3人|获评…: no office is told.
                guard from > start, text[from] != "人" else { return nil }
                return shortRole(at: from)
            }
        }
        return shortRole(at: from)
    }

    private static let longestCollective = 14
    /// 等12名同志|被任命为…: what happened to them is no office.
    private static let predicates = ScalarSet("被获评为")
    /// 等12名
    private static let longestCount = 5

    private func shortRole(at from: Int) -> String? {
        var end = from + 1
        var role: String?
        while end <= text.count, end - from <= PeopleScan.longestCollective, text[end - 1].isHan,
            PeopleScan.separator(at: end - 1, in: text) == 0
        {
            // 常委|会主要负责同志: the office is the beginning of a body.
            if PeopleVocabulary.roleHeads.length(endingAt: end, floor: from, in: text) > 0,
                end == text.count || text[end] != "会"
            {
                if text[from..<end].contains(where: PeopleScan.predicates.contains) { return nil }
                role = String(scalars: text[from..<end])
                // 等6位代表|分别向区长提问: what they are called ends before what they do.
                if PeopleVocabulary.follows.length(at: end, in: text) > 0 { return role }
            }
            end += 1
        }
        return role
    }
}
