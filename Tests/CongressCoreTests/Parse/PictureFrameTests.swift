import Testing

@testable import CongressCore

/// What programs that take text out of pages do to frames: large first letters, titles behind their texts,
/// credits below pictures, names of columns at the feet of pages, words of series above titles.
@Suite struct PictureFrameTests {
    private static let filler = """
        代表们走了十几个点位，看现场、查台账、问住户，把能想到的角落都看了一遍，记下了四十多条意见。
        建立台账只是开头，关键在于销号之后还要回头看，防止问题反弹，让群众看得到变化。
        """

    private var filler: String { PictureFrameTests.filler }

    private func records(_ text: String) throws -> [Record] { try Bulletin(reading: text).records }

    // MARK: Large first letters

    private func cleaned(_ text: String) throws -> BulletinText {
        let source = try Array(text.utf8).withUnsafeBytes {
            try TextDecoder().decode($0, name: "a.txt")
        }
        return DropCapitals.mended(LineCleaner().clean(source))
    }

    @Test(arguments: [
        ("各", "位代表、同志们：", "各位代表到会。"),
        ("9", "月21日至22日，县人大常委会举行会议。", ""),
        ("近", "年来，全县的渠道修了又修。", "近年的账目公开了。"),
    ])
    func joinsFirstLetter(_ letter: String, _ words: String, _ other: String) throws {
        let bulletin = try cleaned("渡口边的会\n文/桑叶青\n\(letter)\n\n\(words)\n\(other)\n")
        #expect(bulletin.lines.indices.contains { bulletin.string(at: $0) == letter + words })
    }

    @Test(arguments: [
        // The last letter of a title.
        "县人大召开督办推进座谈\n会\n会议由主任主持召开。\n座谈会会议纪要，会会议",
        // Numbers of parts.
        "一\n一个人走到河边，一个人走回来。\n二\n二个人也走到河边，二个人。",
        // A name set upright.
        "本\n期\n聚\n聚焦全县的供水，聚聚散散，期聚",
        // A number of a page above a line of text.
        "12\n代表们走了十几个点位，看了一遍。",
    ])
    func leavesOtherLetters(_ text: String) throws {
        let lines = text.split(separator: "\n").map(String.init)
        let bulletin = try cleaned(text)
        #expect(bulletin.lines.indices.map { bulletin.string(at: $0) } == lines)
    }

    // MARK: Credits

    /// The lines of the pictures that some captions give on the cover pages.
    private func photos(_ captions: String) throws -> [[ClosedRange<Int>]] {
        let bulletin = try Bulletin(
            reading: """
                榆河人大
                2023年第2期
                图片新闻

                \(captions)

                目　录
                关于渠道管护情况的调研报告 ………… 3
                代表在渠边 ………… 5

                关于渠道管护情况的调研报告

                \(filler)
                """)
        return bulletin.records.filter { $0.kind == .photo }.map(\.lines.ranges)
    }

    @Test func keepsCreditWithItsCaption() throws {
        let photos = try photos(
            """
            5月9日，县人大常委会主任桂长河查看渠道
            摄影：宫照野

            5月11日，县人大常委会副主任卜一舟走访农户
            摄影：宫照野
            """)
        #expect(photos == [[5...6], [8...9]])
    }

    @Test func keepsCreditOfPageFromCaptions() throws {
        let photos = try photos(
            """
            5月9日，县人大常委会主任桂长河查看渠道

            5月11日，县人大常委会副主任卜一舟走访农户
            摄影：宫照野
            """)
        #expect(photos == [[5...5], [7...7]])
    }

    // MARK: Contents

    private let table = """
        榆河人大
        2023年第2期
        目　录
        监督视窗
        关于渠道管护情况的调研报告　桂长河 ………… 3
        四月中旬，调研组走访了六个乡镇，召开座谈会九次。
        代表在渠边 ………… 5
        一条渠，九年修了十一次，代表提了十一次建议。
        代表风采
        摆渡人的本子 ………… 7
        """

    @Test func readsAbstractsAsPartOfTheContents() throws {
        let bulletin = try Bulletin(
            reading: """
                \(table)

                关于渠道管护情况的调研报告

                桂长河

                \(filler)

                代表在渠边

                \(filler)

                摆渡人的本子

                \(filler)
                """)
        #expect(
            bulletin.records.compactMap(\.title) == ["关于渠道管护情况的调研报告", "代表在渠边", "摆渡人的本子"])
        let contents = bulletin.issue.matter.filter { $0.what == .toc }
        #expect(contents.contains { $0.lines.ranges.contains { $0.contains(8) } })
    }

    @Test func takesSeriesFromTitle() throws {
        let records = try records(
            """
            榆河人大
            2023年第2期
            目　录
            关于渠道管护情况的调研报告 ………… 3
            代表在渠边 ………… 5
            摆渡人的本子 ………… 7

            家门口的变化 关于渠道管护情况的调研报告

            \(filler)

            家门口的变化
            代表在渠边

            \(filler)

            摆渡人的本子

            \(filler)
            """)
        #expect(records.compactMap(\.title) == ["关于渠道管护情况的调研报告", "代表在渠边", "摆渡人的本子"])
    }

    /// The body that made a document, and a speaker, are no series.
    @Test(arguments: ["榆河县人大常委会关于渠道管护情况的调研报告", "桂长河关于渠道管护情况的调研报告"])
    func leavesMakersBeforeTitle(_ title: String) throws {
        let rubric = title.scalarArray[...]
        let entry = "关于渠道管护情况的调研报告".scalarArray[...]
        #expect(TitleRubric.end(of: rubric) { $0.elementsEqual(entry) } == nil)
    }

    // MARK: Titles behind their texts

    private func page(_ title: String, _ place: String, _ number: Int) -> String {
        "\(place)的渠道修了又修，\(filler)\n\(title)\n文/桑叶青\n\(number)\n"
    }

    @Test func givesTitlesThePagesAboveThem() throws {
        let titles = ["关于渠道管护情况的调研报告", "代表在渠边走了一天", "摆渡人的本子记了什么", "夜里的议事会开到几点"]
        let entries = titles.enumerated().map { "\($1) ………… \($0 + 3)" }.joined(separator: "\n")
        let pages = zip(titles, ["北山", "南山", "西山", "东山"]).enumerated().map {
            page($1.0, $1.1, $0 + 3)
        }
        let records = try records("榆河人大\n2023年第2期\n目　录\n\(entries)\n2\n" + pages.joined())
        #expect(records.compactMap(\.title) == titles)
        #expect(zip(records, ["北山", "南山", "西山", "东山"]).allSatisfy { $0.text.contains($1) })
    }

    // MARK: Feet and months

    @Test func knowsFeetWithoutStroke() throws {
        let feet = ["领导讲话　3", "4 · 监督工作", "监督工作　5", "代表风采　6"]
        let text = feet.map { String(repeating: filler + "\n", count: 6) + $0 + "\n\n" }.joined()
        let bulletin = try cleaned(text)
        #expect(ColumnFeet.find(in: bulletin).count == feet.count)
    }

    /// Rows of a table, and pages that are not counted on.
    @Test(arguments: [
        "领导讲话　3\n监督工作　4\n代表风采　6\n文苑　9\n",
        "城关镇　30\n\(PictureFrameTests.filler)\n\(PictureFrameTests.filler)\n\(PictureFrameTests.filler)\n河口镇　12\n\(PictureFrameTests.filler)\n\(PictureFrameTests.filler)\n\(PictureFrameTests.filler)\n渡口乡　25\n",
    ])
    func takesNoRowsForFeet(_ rows: String) throws {
        #expect(ColumnFeet.find(in: try cleaned(rows + filler)).isEmpty)
    }

    @Test func readsMonthsOfPeriodFromDays() throws {
        let days = try records(
            """
            榆河人大
            2022年第2期

            榆河县人大常委会大事记
            （2022年3月—4月）
            2日，县人大常委会主任桂长河到北山乡调研春灌。
            18日，县人大常委会召开第十次主任会议。
            6日，县人大常委会副主任卜一舟走访农户。
            21日，县人大常委会机关开展植树活动。
            """
        ).flatMap { $0.dates.map(\.description) }
        #expect(days == ["2022-03-02", "2022-03-18", "2022-04-06", "2022-04-21"])
    }
}
