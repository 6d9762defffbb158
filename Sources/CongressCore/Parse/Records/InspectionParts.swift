/// The laws that an inspection looked at.
struct LawReader {
    let bulletin: BulletinText

    func read(title: String, _ form: InspectionReport.Form, _ draft: ArticleDraft) -> [String] {
        let text = title.scalarArray[...]
        let quoted = LawReader.quoted(in: text)
        if !quoted.isEmpty { return form == .lawEnforcement ? unquoted(in: text) + quoted : quoted }
        guard form == .lawEnforcement else { return [] }
        for index in draft.body.prefix(3) {
            let found = LawReader.quoted(in: bulletin.text(at: index))
            if !found.isEmpty { return Array(found.prefix(2)) }
        }
        return named(in: text)
    }

    /// 关于检查草原法、动物防疫法实施情况的报告: laws that the title names without 《》.
    private func named(in text: ArraySlice<Unicode.Scalar>) -> [String] {
        // Behind the last 检查: 执法检查组关于检查….
        guard
            let verb = text.indices.dropLast(2).last(where: {
                text[$0] == "检" && text[$0 + 1] == "查"
            })
        else { return [] }
        let rest = text[(verb + 2)...]
        for word in ["贯彻实施", "贯彻执行", "实施", "执行", "贯彻"] as [Word] {
            guard let end = rest.range(of: word)?.lowerBound else { continue }
            return LawReader.list(rest[..<end])
        }
        return []
    }

    private static func list(_ text: ArraySlice<Unicode.Scalar>) -> [String] {
        text.split { $0 == "、" || $0 == "和" || $0 == "及" }
            .filter { $0.count >= 3 && lawEndings.isSuffix(of: $0) }
            .map { String(scalars: $0) }
    }

    /// 检查草原法和《某某条例》: a law that the title names without 《》 beside another.
    private func unquoted(in text: ArraySlice<Unicode.Scalar>) -> [String] {
        guard let open = text.firstIndex(of: "《"), open > text.startIndex,
            let verb = text[..<open].range(of: "检查")
        else { return [] }
        return LawReader.list(text[verb.upperBound..<open])
    }

    /// Titles in 《》 that end as laws do, each once.
    static func quoted(in text: ArraySlice<Unicode.Scalar>) -> [String] {
        var laws: [String] = []
        var known: Set<ExactKey> = []
        var index = text.startIndex
        while let open = text[index...].firstIndex(of: "《"),
            let close = text[open...].firstIndex(of: "》")
        {
            let name = text[(open + 1)..<close]
            let bare = name.filter { !$0.isLayoutBlank }[...]
            if lawEndings.isSuffix(of: bare)
                || bare.last?.closesBracket == true && bare.contains("法")
            {
                let law = String(scalars: bare)
                if known.insert(ExactKey(law)).inserted { laws.append(law) }
            }
            index = close + 1
        }
        return laws
    }

    private static let lawEndings: WordTable = [
        "法", "条例", "规定", "决定", "决议", "规则", "细则", "章程",
    ]
}

/// Which part of a report each heading stands in: what was done, what is wrong, what to do.
enum FindingReader {
    private static let parts: [(InspectionReport.Finding.Part, WordTable)] = [
        (.problem, ["问题", "不足", "困难", "短板", "差距", "薄弱环节", "制约因素", "隐患", "弱项", "矛盾", "难点"]),
        (.advice, ["建议", "对策", "意见", "措施", "下一步", "思考", "举措", "办法", "打算"]),
        (
            .practice,
            [
                "做法", "成效", "情况", "基本", "进展", "特点", "经验", "成绩", "贯彻", "实施", "主要工作", "开展", "现状",
                "亮点",
            ]
        ),
    ]

    static func read(_ outline: [OutlineItem]) -> [InspectionReport.Finding] {
        guard let top = outline.map(\.level).min() else { return [] }
        var part: InspectionReport.Finding.Part?
        var findings: [InspectionReport.Finding] = []
        for (position, item) in outline.enumerated() {
            if item.level == top {
                part = self.part(of: item.title) ?? part
                let hasInner = position + 1 < outline.count && outline[position + 1].level > top
                if hasInner { continue }
            }
            guard let part else { continue }
            findings.append(.init(part: part, title: item.title, line: item.line))
        }
        return findings
    }

    private static func part(of title: String) -> InspectionReport.Finding.Part? {
        let text = title.scalarArray[...]
        return parts.first { $0.1.occurs(in: text) }?.0
    }
}
