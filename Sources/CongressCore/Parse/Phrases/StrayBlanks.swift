/// Blanks that layout scattered inside the names of bodies and posts: 市人大常委 会主任　某某, 本 刊记者. A
/// single narrow blank inside a word parts nothing; those between the words stay, since they part
/// offices from names and one name from the next.
struct StrayBlanks {
    let bulletin: BulletinText

    /// The page with its lines as they were meant to be printed.
    func mended() -> BulletinText {
        var characters = bulletin.characters
        var lines = bulletin.lines
        var places = KnownPlaces(text: bulletin.clean)
        for (index, line) in bulletin.lines.enumerated()
        where line.printed.count > line.count && line.printed.count <= StrayBlanks.longest
            && !line.isLetterSpaced && !line.isSetWide
        {
            guard let text = StrayBlanks.closed(bulletin.printed(line), &places) else { continue }
            let start = characters.count
            characters += text
            lines[index].printed = start..<characters.count
        }
        return BulletinText(
            source: bulletin.source, characters: characters, clean: bulletin.clean, lines: lines,
            pieces: bulletin.pieces, spacing: bulletin.spacing)
    }

    /// Longer lines are paragraphs, of which no byline is read.
    private static let longest = 120

    /// Bodies and posts in which no blank is meant.
    private static let words = WordTable(
        list: """
            人大 人大常委 人大常委会 常委会 人大代表 人民代表 代表大会 人民代表大会 常务委员会 委员会 专门委员会 人民政府 人民法院 人民检察院
            检察院 检察长 法院 政协 监察委员会 党委 党组 党组书记 党组副书记 党工委 书记 副书记 主任 副主任 秘书长 副秘书长 主任委员 副主任委员
            主席 副主席 主席团 办公室 办公厅 研究室 调研室 编辑部 秘书处 简报组 检查组 执法检查组 调研组 专题调研组 视察组 调查组 评议组 工委 农工委
            财经 财经委 财经工委 预算工委 法工委 法制委 法制工委 法制委员会 代表工委 选工委 选任工委 选任联工委 教科文卫 教科文卫工委 城建环资
            城环工委 环资工委 社会建设 社会建设工委 监察司法 监察司法委 内务司法 内司工委 农业农村 农业与农村 民族宗教 民宗工委 民族侨务 外事 人大工委
            以上均由 均由 整理 采写 街道 街道办 街道人大 社区 乡人大 镇人大 县人大 市人大 区人大 省人大 州人大 人大办 记者 本刊 本报 本刊记者 本报记者 通讯员 评论员
            本刊评论员 特约 副市长 副县长 副区长 副乡长 副镇长 副省长 副州长 厅长 局长 副局长 院长 副院长 联络站 联络科 代表联络 办事处 供稿 撰文 作者
            """)
    /// Characters of a word before one of its blanks, at most.
    private static let reach = 7

    /// A line without the blanks inside such words; nil where there are none.
    private static func closed(
        _ printed: ArraySlice<Unicode.Scalar>, _ places: inout KnownPlaces
    ) -> [Unicode.Scalar]? {
        guard hasNarrowBlank(printed) else { return nil }
        let line = Characters(printed)
        let stray = line.single.filter {
            isInsideWord($0, line) || isInsidePlace($0, line, &places)
        }
        return stray.isEmpty ? nil : joined(printed, without: stray)
    }

    /// A line without the blanks before some of its characters.
    private static func joined(
        _ printed: ArraySlice<Unicode.Scalar>, without stray: [Int]
    ) -> [Unicode.Scalar] {
        var letters = 0
        return printed.only { scalar in
            if scalar.isLayoutBlank { return !stray.contains(letters) }
            letters += 1
            return true
        }
    }

    /// One blank between two Han characters.
    private static func hasNarrowBlank(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        printed.withUnsafeBufferPointer { scalars in
            (1..<max(1, scalars.count - 1)).contains { at in
                scalars[at].isNarrowBlank && scalars[at - 1].isHan && scalars[at + 1].isHan
            }
        }
    }

    private static func isInsideWord(_ at: Int, _ line: Characters) -> Bool {
        for start in max(0, at - reach)..<at {
            guard let length = words.match(in: line.letters[...], at: start), start + length > at,
                !line.wide.contains(where: { $0 > start && $0 < start + length })
            else { continue }
            return true
        }
        return false
    }

    /// 平顶 山市人大, 云台 乡人大: the name of a place that stands elsewhere too, right before its body.
    private static func isInsidePlace(
        _ at: Int, _ line: Characters, _ places: inout KnownPlaces
    ) -> Bool {
        for suffix in at..<min(at + longestPlace, line.letters.count - 1) {
            guard let end = placeEnd(suffix, line.letters) else { continue }
            let open = max(line.single.last { $0 < at } ?? 0, line.wide.last { $0 < at } ?? 0)
            return (1...3).contains { length in
                at - length >= open && places.areKnown(line.letters[(at - length)..<end])
            }
        }
        return false
    }

    /// Behind 市 of 市人大, behind 街道.
    private static func placeEnd(_ suffix: Int, _ letters: [Unicode.Scalar]) -> Int? {
        if letters[suffix] == "街", letters[suffix + 1] == "道" { return suffix + 2 }
        guard Vocabulary.regionSuffixes.contains(letters[suffix]),
            bodies.match(in: letters[...], at: suffix + 1) != nil
        else { return nil }
        return suffix + 1
    }

    /// 族羌族自治州: characters of a place behind the blank.
    private static let longestPlace = 6
    private static let bodies: WordTable = ["人大", "人民代表大会", "人民政府", "委", "政府", "人民法院", "人民检察院"]

    /// A line as its characters and the places of its blanks.
    private struct Characters {
        private(set) var letters: [Unicode.Scalar] = []
        /// Characters with one narrow blank before them, both sides Han.
        private(set) var single: [Int] = []
        /// Characters with more before them.
        private(set) var wide: [Int] = []

        init(_ printed: ArraySlice<Unicode.Scalar>) {
            letters.reserveCapacity(printed.count)
            var blanks = 0
            var isNarrow = false
            for scalar in printed {
                if scalar.isLayoutBlank {
                    blanks += 1
                    isNarrow = scalar.isNarrowBlank
                    continue
                }
                if blanks > 0, let last = letters.last {
                    if blanks == 1, isNarrow, last.isHan, scalar.isHan {
                        single.append(letters.count)
                    } else {
                        wide.append(letters.count)
                    }
                }
                blanks = 0
                letters.append(scalar)
            }
        }
    }
}

extension Unicode.Scalar {
    /// As wide as one letter: no full blank and no tabulator.
    fileprivate var isNarrowBlank: Bool { isLayoutBlank && self != "\u{3000}" && self != "\t" }
}
