/// What stands around the text of a page of the web: the way that leads to it, buttons, links to its
/// neighbours, and who owns the site.
enum WebPage {
    private static let ways: WordTable = [
        "您的位置", "您现在的位置", "您当前的位置", "您所在的位置", "您目前的位置", "你的位置", "你现在的位置", "当前位置", "所在位置",
        "当前所在位置", "现在位置", "您的当前位置", "位置", "首页", "网站首页", "返回首页",
    ]
    private static let steps = ScalarSet(">＞»›")
    /// The last step, which names no column.
    private static let pages: WordTable = [
        "正文", "列表", "内容", "详情", "详细", "详细内容", "文章", "文章正文", "文章内容", "信息内容", "信息", "浏览", "查看", "首页",
        "网站首页", "新闻正文", "内容页", "详细页", "文章详情", "信息详情",
    ]
    private static let neighbours: WordTable = [
        "上一篇", "下一篇", "上一条", "下一条", "上一篇文章", "下一篇文章", "上篇文章", "下篇文章", "上一条信息",
        "下一条信息", "友情链接", "站内链接",
    ]
    private static let owners: WordTable = ["版权所有", "技术支持", "Copyright", "COPYRIGHT", "网站标识码"]
    private static let buttons = WordTable(
        list: """
            打印 打印本页 打印此页 打印本文 打印本稿 打印文章 打印此文 我要打印 关闭 关闭本页 关闭窗口 关闭此页 关闭页面 关闭此窗口
            收藏 收藏本页 收藏此页 加入收藏 设为首页 返回 返回顶部 返回列表 返回首页 返回上页 返回上一页 回到顶部 回顶部 顶部 TOP Top
            分享 分享到 分享至 推荐 推荐本文 推荐给朋友 复制链接 纠错 我要纠错 内容纠错 评论 我要评论 发表评论 查看评论 微信 微博 新浪微博
            腾讯微博 QQ空间 朋友圈 人人网 首页 网站首页 尾页 末页 上一页 下一页 前一页 后一页 上一篇 下一篇 字号 字体 字体大小 大 中 小 特大
            """)
    /// Those that stand alone in their brackets and are the name of no column.
    private static let plainButtons = WordTable(
        list: """
            打印 打印本页 打印此页 打印本文 打印本稿 打印文章 打印此文 我要打印 关闭 关闭本页 关闭窗口 关闭此页 关闭页面 关闭此窗口 收藏本页
            加入收藏 返回顶部 返回列表 返回首页 返回上页 返回上一页 回到顶部 我要纠错
            """)
    private static let turns: WordTable = ["上一页", "下一页", "前一页", "后一页"]
    private static let edges: WordTable = ["首页", "尾页", "末页", "页次", "共"]
    private static let openings = ScalarSet("您你当所现位首网返上下友站版技CcC打我关收加设回顶T分推复纠内评查微新腾Q人尾末前后字大共第【[（(")
    private static let longest = 90

    /// Whether a line is one of these, and none of the text.
    static func frames(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = printed.first, openings.contains(first), printed.count <= longest else {
            return false
        }
        return isWay(printed) || linksNeighbour(printed) || owns(printed) || areButtons(printed)
            || turnsPages(printed)
    }

    /// 您的位置：首页 > 要闻 > 正文.
    private static func isWay(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let length = ways.match(in: text, at: text.startIndex) else { return false }
        return text.count > length + 2 && text.contains { steps.contains($0) }
            && !text.contains("。")
    }

    /// 上一篇：….
    private static func linksNeighbour(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let length = neighbours.match(in: text, at: text.startIndex) else { return false }
        return length < text.count && text[text.startIndex + length].isColon
    }

    /// 版权所有：某某人大常委会办公室　某ICP备…号.
    static func owns(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let length = owners.match(in: text, at: text.startIndex), length < text.count else {
            return false
        }
        let next = text[text.startIndex + length]
        return (next.isColon || next.isLayoutBlank || next == "©")
            && !text.contains { $0 == "。" || $0.isComma }
    }

    /// 【打印本页】 【关闭窗口】, 打印 | 关闭 | 收藏.
    private static func areButtons(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let first = text.drop { !isOfWord($0) }.prefix { isOfWord($0) }
        guard buttons.isWhole(first) else { return false }
        let words = text.split { !isOfWord($0) }
        guard words.allSatisfy({ buttons.isWhole($0) }),
            words.contains(where: { $0.count > 1 || words.count > 2 })
        else { return false }
        return words.count > 1 || text.count > first.count && plainButtons.isWhole(first)
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isHan || scalar.isASCIILetter
    }

    /// 共4条　首页 上一页 下一页 尾页　第1/1页.
    private static func turnsPages(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, turnOpenings.contains(first), text.count <= 60 else {
            return false
        }
        return turns.occurs(in: text) && edges.occurs(in: text)
            && !text.contains { $0.isComma || $0 == "。" }
    }

    private static let turnOpenings = ScalarSet("共第首上下前【[")

    /// The column that a way leads through last.
    static func column(_ printed: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
        guard isWay(printed) else { return nil }
        let names = printed.split { steps.contains($0) }.dropFirst().map(\.trimmed)
        return names.last {
            (2...12).contains($0.count) && $0.allSatisfy(\.isHan) && !pages.isWhole($0)
        }
    }
}
