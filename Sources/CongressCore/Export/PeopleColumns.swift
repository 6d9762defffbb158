/// The columns of the tables of people, their posts, and where they appear.
enum PeopleColumns {
    static let people: [Column<RegisteredPerson>] = [
        Column("id", "编号", text: { $0.id }),
        Column("name", "姓名", text: { $0.name }),
        Column("region", "地区", text: { $0.region }),
        Column("body", "机构", text: { $0.body }),
        Column("marks", "注记", list: { $0.marks }),
        Column("roles", "职务", list: { $0.posts.map(\.role) }),
        Column("mentions", "提及次数", number: { $0.mentions.count }),
        Column("attendances", "会议次数", number: { $0.attendances.count }),
        Column("date_first", "最早日期", date: { $0.firstDate }),
        Column("date_last", "最晚日期", date: { $0.lastDate }),
    ]

    static let posts: [Column<PostRow>] =
        identity.of { $0.person }
        + [
            Column("role", "职务", text: { $0.post.role }),
            Column("date_first", "最早日期", date: { $0.post.firstDate }),
            Column("date_last", "最晚日期", date: { $0.post.lastDate }),
            Column("record_first", "最早记录", text: { $0.post.first?.record }),
            Column("record_last", "最晚记录", text: { $0.post.last?.record }),
            Column("record_count", "记录数", number: { $0.post.records.count }),
            Column("records", "记录编号", list: { $0.post.records }),
        ]

    static let mentions: [Column<AppearanceRow>] =
        [
            Column("record_id", "记录编号", text: { $0.appearance.record }),
            Column("kind", "类别", text: { $0.appearance.kind.rawValue }),
            Column("issue_id", "期编号", text: { $0.appearance.issue }),
        ] + identity.of { $0.person } + part + dates
        + [
            Column("source_file", "来源文件", text: { $0.appearance.file }),
            Column("line_start", "起始行", number: { $0.appearance.line }),
        ]

    static let attendance: [Column<AppearanceRow>] =
        [
            Column("session_id", "会议编号", text: { $0.appearance.record }),
            Column("session_region", "会议地区", text: { $0.session?.region }),
            Column("session_body", "会议类别", text: { $0.session?.body.rawValue }),
            Column("term", "届", number: { $0.session?.term }),
            Column("number", "次", number: { $0.session?.number }),
        ] + identity.of { $0.person } + part + dates
        + [
            Column("records", "记录编号", list: { $0.appearance.proofs })
        ]

    // MARK: Groups that several tables share

    private static let identity: [Column<RegisteredPerson>] = [
        Column("person_id", "人员编号", text: { $0.id }),
        Column("name", "姓名", text: { $0.name }),
        Column("region", "地区", text: { $0.region }),
        Column("body", "机构", text: { $0.body }),
    ]

    private static let part: [Column<AppearanceRow>] = [
        Column("role", "职务", text: { $0.appearance.role }),
        Column("mark", "注记", text: { $0.appearance.mark }),
        Column("capacity", "身份", text: { $0.appearance.capacity.rawValue }),
    ]

    private static let dates: [Column<AppearanceRow>] = [
        Column("date_edtf", "日期", list: { $0.appearance.dates.map(\.description) }),
        Column("date_start", "起始日", date: { $0.appearance.earliest }),
        Column("date_end", "截止日", date: { $0.appearance.latest }),
    ]
}

/// One role of one person.
struct PostRow: Sendable {
    let person: RegisteredPerson
    let post: Post
}

/// One person in one record or session.
struct AppearanceRow: Sendable {
    let person: RegisteredPerson
    let appearance: Appearance
    /// What is known of the session; nil for a record.
    let session: Session.Facts?
}

extension RegisteredPerson {
    /// In order of time.
    public var mentions: [Appearance] { appearances.filter { !$0.capacity.isAttendance } }
    public var attendances: [Appearance] { appearances.filter(\.capacity.isAttendance) }
}
