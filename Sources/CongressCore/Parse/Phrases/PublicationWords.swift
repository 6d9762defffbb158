/// What bulletins call themselves, and what stands behind those who make and print them.
enum PublicationWords {
    /// 某某人大, 代表工作, 某某市人大常委会公报: what the name of a bulletin ends with.
    static let endings: WordTable = [
        "人大", "公报", "通讯", "简报", "会刊", "专刊", "特刊", "人大工作", "代表工作", "人大信息", "人大之窗", "人大月报", "人大季刊",
    ]

    /// What the name of a newspaper ends with.
    static let newspapers: WordTable = [
        "日报", "晚报", "晨报", "早报", "时报", "周报", "快报", "商报", "都市报", "新闻", "导报",
    ]

    /// 某某市人大常委会办公室　主办: what stands behind a publisher.
    static let publisherEndings: WordTable = [
        "编印", "主办", "印发", "主管", "编", "出版", "编辑出版", "主管主办", "主管、主办",
    ]

    /// What stands behind the day on which an issue was printed.
    static let printings: WordTable = ["印", "印刷", "出版", "编印", "印发", "出刊", "印制", "发行"]

    /// 某某市人大常委会公报|2017年第2号: what stands behind the name, where the number of an issue may.
    static func behindName(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        // 年 of 某某人大年刊 counts nothing.
        let count = text.indices.dropFirst().first {
            text[$0] == "第" || text[$0] == "年" && isOfNumber(text[$0 - 1])
        }
        guard let count else { return text }
        let head = text[..<count]
        let name = head.dropLast(head.reversed().prefix { isOfNumber($0) }.count)
        return name.count >= 4 && endings.isSuffix(of: name) ? text[name.endIndex...] : text
    }

    /// 某某人大 2018·2, 《某某人大》2018·2: the name stands before what tells the issue.
    static func opens(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        endings.isSuffix(of: text.drop { $0 == "《" }.prefix { $0.isHan })
    }

    private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIIDigit || Numeral.isChinese(scalar) || scalar.opensBracket
    }
}
