/// Tells speeches, reports of inspections and other texts apart.
struct TextKind {
    enum Kind: Equatable {
        case speech, article
        case inspection(InspectionReport.Form)
    }

    let bulletin: BulletinText
    let shapes: [LineShape]
    let column: String?

    func classify(_ draft: ArticleDraft, title: String?, subtitle: String?) -> Kind {
        let titleText = bare(title)
        let occasion = bare(subtitle)
        if draft.heading?.isOfSpeeches == true || isSpeech(titleText)
            || isSpeech(occasion) && occasion.starts(with: "在")
        {
            return .speech
        }
        if let form = form(titleText) ?? form(occasion) { return .inspection(form) }
        if let form = reportedForm(titleText, draft) ?? signedForm(titleText, draft)
            ?? signedForm(occasion, draft)
        {
            return .inspection(form)
        }
        let isTalk = isTalkColumn && !tellsOfMeeting(draft, titleText)
        let isSpoken = isSpeechColumn && speaks(draft)
        if isTalk || isSpoken, !isReport(titleText) { return .speech }
        return addressesListeners(draft, titleText) ? .speech : .article
    }

    private func bare(_ title: String?) -> ArraySlice<Unicode.Scalar> {
        (title ?? "").scalarArray[...].without { $0.isLayoutBlank }
    }

    private func isSpeech(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var text = text
        while let last = text.last, last.closesBracket,
            let open = text.lastIndex(where: { $0.opensBracket })
        {
            text = text[..<open]
        }
        guard Vocabulary.speechEndings.isSuffix(of: text) else { return false }
        // 学习某某重要讲话 is a text about a speech.
        if text.ends(with: "重要讲话") { return false }
        return text.starts(with: "在") || text.contains("上的") || text.contains("时的")
            || text.contains("在") || TextKind.addresses.isSuffix(of: text)
            || text.count <= 8
    }

    /// Words that are spoken to a meeting, whatever stands before them: 某市第三次会议闭幕词.
    private static let addresses: WordTable = ["开幕词", "闭幕词", "主持词", "祝词", "贺词", "致辞", "致词"]

    /// 某镇人大主席团工作报告（摘要）: what a congress is told of a year, whatever column it stands in.
    private func isReport(_ title: ArraySlice<Unicode.Scalar>) -> Bool {
        title.first != "在" && title.prefix { !$0.opensBracket }.ends(with: "工作报告")
    }

    private var isSpeechColumn: Bool {
        guard let column else { return false }
        return column.contains("讲话") || column.contains("发言")
    }

    /// 交流发言, 大会发言材料: words that were spoken one after the other, though none addresses anybody.
    private var isTalkColumn: Bool {
        column.map { TextKind.talks.isSuffix(of: bare($0)) } ?? false
    }

    /// 某会议召开, 编者按, or a text that opens with its day: what stands beside the talks of a meeting.
    private func tellsOfMeeting(
        _ draft: ArticleDraft, _ title: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        if TextKind.beside.isSuffix(of: title) || Vocabulary.documentEndings.isSuffix(of: title) {
            return true
        }
        return draft.body.first.map { PrintedDate.opening(bulletin.text(at: $0)) != nil } ?? false
    }

    private static let beside: WordTable = ["召开", "举行", "闭幕", "开幕", "编者按", "编后语", "导语"]
    private static let talks: WordTable = [
        "交流发言", "大会发言", "会议发言", "典型发言", "表态发言", "发言材料", "交流材料", "交流发言材料",
    ]

    /// The text addresses listeners.
    private func speaks(_ draft: ArticleDraft) -> Bool {
        draft.body.prefix(4).contains { shapes[$0] == .salutation }
            || draft.body.prefix(3).contains { bulletin.text(at: $0).starts(with: "同志们") }
            || draft.body.suffix(3).contains { bulletin.text(at: $0).starts(with: "同志们") }
    }

    /// 同志们：, 各位委员： right below the title and the name of who speaks. Reports to a congress and letters
    /// to voters say in their titles what they are.
    private func addressesListeners(
        _ draft: ArticleDraft, _ title: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard draft.heading?.bylines.isEmpty == false, let first = draft.body.first,
            shapes[first] == .salutation,
            TextKind.listeners.occurs(in: bulletin.text(at: first))
        else { return false }
        // 关于…决算（草案）的报告 ends in its kind behind the bracket, 某某工作报告（摘要） before it.
        let bare = title.last?.closesBracket == true ? title.prefix { !$0.opensBracket } : title
        return !Vocabulary.documentEndings.isSuffix(of: bare)
            && !TextKind.written.isSuffix(of: bare) && !TextKind.lectures.occurs(in: bare)
    }

    private static let listeners: WordTable = [
        "同志们", "各位代表", "各位委员", "组成人员", "各位副主任", "各位主任", "各位领导", "各位同志",
    ]
    private static let written: WordTable = ["信", "书", "倡议", "启事", "须知", "说明", "汇报"]
    private static let lectures: WordTable = ["党课", "辅导", "讲稿"]

    /// 对我县医疗卫生工作情况的调查: a report by its first paragraphs (现将调查情况报告如下), whatever its title
    /// ends with.
    private func reportedForm(
        _ title: ArraySlice<Unicode.Scalar>, _ draft: ArticleDraft
    ) -> InspectionReport.Form? {
        guard title.count >= 8, let length = TextKind.inspections.suffix(of: title),
            draft.body.prefix(8).contains(where: {
                TextKind.reports.occurs(in: bulletin.text(at: $0))
            }) || title.starts(with: "关于") && !title.ends(with: "思考") && tellsOfSurvey(draft)
        else { return nil }
        return title.suffix(length).starts(with: "视察") ? .visit : .survey
    }

    /// 最近，我们对全镇九所中小学的…情况进行了调研。 before the parts of a report.
    private func tellsOfSurvey(_ draft: ArticleDraft) -> Bool {
        let opening = bulletin.text(of: Array(draft.body.prefix(3)))
        return TextKind.surveyed.occurs(in: opening)
            && draft.body.count { shapes[$0] == .outline(1) } >= 2
    }

    private static let surveyed: WordTable = [
        "进行了调研", "进行了调查", "进行了视察", "进行了专题调研", "进行了专题调查", "开展了调研", "开展了调查",
    ]

    /// 关于…情况的调查 by a body of a congress, or …现象调查 by one in the column 调查报告.
    private func signedForm(
        _ title: ArraySlice<Unicode.Scalar>, _ draft: ArticleDraft
    ) -> InspectionReport.Form? {
        guard let heading = draft.heading, let length = TextKind.surveys.suffix(of: title),
            title.count >= 8,
            heading.bylines.contains(where: {
                let body = bulletin.text(at: $0)
                return Vocabulary.authorBodies.isSuffix(of: body) || body.ends(with: "人大")
                    || body.last == "委" && body.contains("人大")
            }),
            title.starts(with: "关于") || column?.hasSuffix("报告") == true
                || title.dropLast(length).ends(with: "情况的") && isSurveyColumn
        else { return nil }
        return title.suffix(length).starts(with: "视察") ? .visit : .survey
    }

    /// 视察调研, 调查报告: what its texts look into.
    private var isSurveyColumn: Bool {
        guard let column = column?.scalarArray[...] else { return false }
        return TextKind.surveys.isSuffix(of: column) || TextKind.surveys.isPrefix(of: column)
    }

    private static let surveys: WordTable = ["调查", "调研", "视察", "调查与思考", "调研与思考"]

    /// What the title of such a report ends with.
    static let inspections: WordTable = [
        "的调查", "的调研", "的视察", "情况调查", "情况调研", "情况视察", "专题调研", "专题调查", "的调查与思考", "的调研与思考",
    ]
    private static let reports: WordTable = [
        "报告如下", "汇报如下", "通报如下", "形成如下报告", "情况如下", "形成此报告", "形成报告如下",
    ]

    /// 关于…情况的考察报告; 学习考察 looks at how others do it.
    private func isTour(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.contains("考察报告") && !text.contains("学习") && text.first != "赴"
    }

    /// 怎样写好视察报告, 浅谈执法检查报告: an essay on such reports; 如何破解难题——关于…的视察报告 is one.
    private func advises(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let dash = text.firstIndex { $0.isDash } ?? text.endIndex
        if text[dash...].drop(while: { $0.isDash }).starts(with: "关于") { return false }
        return TextKind.advice.isPrefix(of: text) || TextKind.writing.occurs(in: text[..<dash])
    }

    private static let writing: WordTable = ["写好视察", "写好调研", "写好调查", "写好检查", "写好执法检查", "写好报告"]
    private static let advice: WordTable = [
        "怎样", "如何", "怎么", "略谈", "浅谈", "浅议", "漫谈", "试论", "也谈", "谈谈", "小议", "简论",
    ]

    private func form(_ text: ArraySlice<Unicode.Scalar>) -> InspectionReport.Form? {
        guard text.ends(with: "报告") || text.contains("报告（") || text.contains("报告("),
            !advises(text)
        else { return nil }
        if text.contains("执法检查") { return .lawEnforcement }
        if text.contains("检查"), text.contains("《") || text.contains("法") || text.contains("条例") {
            return .lawEnforcement
        }
        if text.contains("视察") { return .visit }
        if text.contains("调研") || text.contains("调查") || isTour(text) { return .survey }
        return nil
    }
}
