import Testing

@testable import CongressCore

/// What is left of a web page, of boxes and of bold type goes before anything is read.
@Suite struct WebPageTests {
    private func cleaned(_ text: String) throws -> BulletinText {
        let source = try Array(text.utf8).withUnsafeBytes {
            try TextDecoder().decode($0, name: "a.txt")
        }
        return LineCleaner().clean(source)
    }

    @Test(arguments: [
        ("<p>要闻</p>", "要闻"), ("&nbsp;&nbsp;代表“接地气”<br/>", "代表“接地气”"),
        ("&ldquo;家门口&rdquo;的联络站", "“家门口”的联络站"), ("&#12288;&#x3000;一、情况", "一、情况"),
        ("<td>王某</td><td>12</td>", "王某12"), ("<span style=\"color:red\">公告</span>", "公告"),
        ("A&B公司", "A&B公司"), ("3<5，5>3", "3<5，5>3"), ("<决定>草案", "<决定>草案"), ("&foo;无", "&foo;无"),
        ("│ 公　告 │", "公告"), ("┃通知┃", "通知"), ("│甲│乙", "│甲│乙"), ("││", "││"),
    ])
    func takesMarksOff(_ line: String, _ clean: String) throws {
        let bulletin = try cleaned(line)
        #expect(bulletin.lines.map { String(scalars: bulletin.text($0)) } == [clean])
    }

    @Test func countsNamedBlanksAsIndents() throws {
        let bulletin = try cleaned("&emsp;&emsp;代表视察\n&nbsp;&nbsp;县人大\n县人大")
        #expect(bulletin.lines.map(\.indent) == [4, 2, 0])
    }

    @Test func printsNoStarsOfBoldType() throws {
        let bulletin = try cleaned("**本子上的民声　　陶望舒**\n张**")
        #expect(
            bulletin.lines.map { String(scalars: bulletin.printed($0)) } == ["本子上的民声　　陶望舒", "张**"])
    }

    /// Tags alone on their line are no text, but keep their line.
    @Test func keepsLinesOfTags() throws {
        let found = try Bulletin(reading: "大事记\n2031年5月\n6日 代表接待选民。\n<br>\n&nbsp;\n7日 代表走访。\n")
        #expect(found.records.map(\.text) == ["6日代表接待选民。", "7日代表走访。"])
        #expect(found.issue.matter.flatMap(\.lines.ranges).contains { $0.contains(4) })
    }

    @Test(arguments: [
        "12", "- 12 -", "·3·", "第12页", "第 3 页　共 40 页", "12/60", "P12", "[12]", "〔7〕", "=12=",
        "1 2", "— 8 —", "~ 5 ~", "p.9",
    ])
    func tellsPageNumbers(_ line: String) throws {
        let bulletin = try cleaned(line)
        #expect(PageNumber.isOne(bulletin.text(at: 0)))
    }

    @Test(arguments: ["2019", "3/5", "12/6", "12月", "P", "[]", "第三次", "3.5", "共三次", "[甲]", "12.5%"])
    func tellsOtherFigures(_ line: String) throws {
        let bulletin = try cleaned(line)
        #expect(!PageNumber.isOne(bulletin.text(at: 0)))
    }
}
