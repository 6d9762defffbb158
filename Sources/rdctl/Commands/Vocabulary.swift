import CongressCore

/// The words that people use for what the archive calls by a name of its own. Each row: the name
/// in every output, the Chinese words that mean it, what help says of it.
enum Vocabulary {
    static let kinds: [Choice] = [
        Choice(
            RecordKind.speech.rawValue, aliases: ["讲话", "发言", "致辞"],
            Bilingual("讲话、发言、致辞", "words that a named person delivered")),
        Choice(
            RecordKind.inspection.rawValue, aliases: ["检查报告"],
            Bilingual("执法检查、调研、视察的报告", "report of an inspection")),
        Choice(
            RecordKind.article.rawValue, aliases: ["文章", "消息"],
            Bilingual("其他文章", "any other article")),
        Choice(
            RecordKind.chronicle.rawValue, aliases: ["大事记"],
            Bilingual("大事记的一条", "one dated entry of a chronicle")),
        Choice(
            RecordKind.photo.rawValue, aliases: ["图片", "照片"],
            Bilingual("图片说明", "picture caption")),
        Choice(
            RecordKind.session.rawValue, aliases: ["会议", "会次"],
            Bilingual("一次正式会议", "one formal meeting")),
    ]

    /// What `--kind` takes: beside the kinds, the forms of inspections, each of which means the
    /// inspections of that form.
    static let kindsAndForms: [Choice] =
        kinds
        + InspectionReport.Form.allCases.map { form in
            let name = name(of: form).chinese
            return Choice(
                form.rawValue, aliases: [name],
                Bilingual("\(name)的报告", "inspection of this form"))
        }

    static let bodies: [Choice] = [
        Choice(
            Session.Body.congress.rawValue, aliases: ["人民代表大会", "人代会"],
            Bilingual("人民代表大会会议", "the people's congress")),
        Choice(
            Session.Body.standingCommittee.rawValue, aliases: ["常委会", "人大常委会"],
            Bilingual("人大常委会会议", "its standing committee")),
        Choice(
            Session.Body.chairpersons.rawValue, aliases: ["主任会议"],
            Bilingual("主任会议", "meeting of chairpersons")),
        Choice(
            Session.Body.partyGroup.rawValue, aliases: ["党组", "党组会议"],
            Bilingual("党组会议", "its party group")),
        Choice(
            Session.Body.presidium.rawValue, aliases: ["主席团"],
            Bilingual("主席团会议", "presidium of a congress")),
        Choice(
            Session.Body.streetAssembly.rawValue, aliases: ["街道议政会", "街道议事代表会议"],
            Bilingual("街道议事代表会议", "assembly of a street")),
    ]

    static let fields: [Choice] = [
        Choice(Query.Field.title.rawValue, aliases: ["标题"]),
        Choice(Query.Field.text.rawValue, aliases: ["正文"]),
        Choice(Query.Field.people.rawValue, aliases: ["人名"]),
    ]

    static let scopes: [Choice] = [
        Choice(Query.Scope.record.rawValue, aliases: ["记录"]),
        Choice(Query.Scope.session.rawValue, aliases: ["会议"]),
        Choice(Query.Scope.issue.rawValue, aliases: ["期"]),
    ]

    static let orders: [Choice] = [
        Choice(Query.Order.date.rawValue, aliases: ["日期"]),
        Choice(Query.Order.dateDescending.rawValue, aliases: ["-日期"]),
        Choice(Query.Order.issue.rawValue, aliases: ["期"]),
        Choice(Query.Order.relevance.rawValue, aliases: ["相关"]),
    ]

    static let encodings: [Choice] = [
        Choice(TextEncoding.utf8.rawValue, aliases: ["utf8", "UTF-8"]),
        Choice(TextEncoding.gb18030.rawValue, aliases: ["gbk", "gb2312", "GB18030", "GBK"]),
        Choice(TextEncoding.utf16LittleEndian.rawValue, aliases: ["UTF-16LE"]),
        Choice(TextEncoding.utf16BigEndian.rawValue, aliases: ["UTF-16BE"]),
    ]

    static let tables: [Choice] = ExportTable.allCases.map { table in
        let words = tableWords(table)
        return Choice(table.rawValue, aliases: words.aliases, words.help)
    }

    private static func tableWords(
        _ table: ExportTable
    ) -> (aliases: [String], help: Bilingual) {
        switch table {
        case .issues: (["期"], Bilingual("每期一行", "one row per issue"))
        case .records: (["记录"], Bilingual("各类记录，含会议", "records of every kind"))
        case .speeches: (["讲话"], Bilingual("讲话", "speeches"))
        case .inspections: (["检查报告"], Bilingual("检查、调研、视察报告", "inspection reports"))
        case .findings:
            (["问题"], Bilingual("报告里的做法、问题、建议", "practices, problems and advice of reports"))
        case .chronicle: (["大事记"], Bilingual("大事记", "chronicle entries"))
        case .articles: (["文章"], Bilingual("文章", "articles"))
        case .photos: (["图片"], Bilingual("图片说明", "picture captions"))
        case .sessions: (["会议"], Bilingual("正式会议", "formal meetings"))
        case .agenda: (["议程"], Bilingual("会议的每项议程", "each matter of a meeting"))
        case .people: (["人员"], Bilingual("人员", "people"))
        case .posts: (["职务"], Bilingual("人员的职务", "posts that people held"))
        case .mentions: (["提及"], Bilingual("谁在哪条记录里", "who is named in which record"))
        case .attendance: (["出席"], Bilingual("谁参加了哪次会议", "who took part in which meeting"))
        case .matter: (["附件"], Bilingual("刊头、目录、版权等", "mastheads, contents, colophons"))
        }
    }

    /// What a person was in a record or session.
    static func name(of capacity: Appearance.Capacity) -> Bilingual {
        let chinese =
            switch capacity {
            case .participant: "参加"
            case .author: "作者"
            case .speaker: "讲话"
            case .chair: "主持"
            case .attendee: "出席"
            case .observer: "列席"
            }
        return Bilingual(chinese, capacity.rawValue)
    }

    static func name(of body: Session.Body) -> Bilingual {
        let chinese =
            switch body {
            case .congress: "人民代表大会"
            case .standingCommittee: "人大常委会"
            case .chairpersons: "主任会议"
            case .partyGroup: "党组"
            case .presidium: "主席团"
            case .streetAssembly: "街道议事代表会议"
            }
        return Bilingual(chinese, body.rawValue)
    }

    static func name(of matter: Issue.Matter.What) -> Bilingual {
        let chinese =
            switch matter {
            case .masthead: "刊头"
            case .toc: "目录"
            case .board: "编委会"
            case .colophon: "版权页"
            case .furniture: "页眉页脚"
            }
        return Bilingual(chinese, matter.rawValue)
    }

    static func name(of form: InspectionReport.Form) -> Bilingual {
        let chinese =
            switch form {
            case .lawEnforcement: "执法检查"
            case .survey: "调研"
            case .visit: "视察"
            }
        return Bilingual(chinese, form.rawValue)
    }

    /// A kind in the reader's language.
    static func name(of kind: RecordKind) -> Bilingual {
        switch kind {
        case .speech: Bilingual("讲话", "speech")
        case .inspection: Bilingual("检查报告", "inspection")
        case .article: Bilingual("文章", "article")
        case .chronicle: Bilingual("大事记", "chronicle")
        case .photo: Bilingual("图片", "photo")
        case .session: Bilingual("会议", "session")
        }
    }
}

extension RecordKind {
    /// The key of a count of this kind in JSON: its raw value.
    var jsonKey: StaticString {
        switch self {
        case .speech: "speech"
        case .inspection: "inspection"
        case .article: "article"
        case .chronicle: "chronicle"
        case .photo: "photo"
        case .session: "session"
        }
    }
}
