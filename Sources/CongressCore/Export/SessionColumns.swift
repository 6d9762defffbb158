/// The columns of the tables of sessions and of what they dealt with.
enum SessionColumns {
    static let sessions: [Column<RecordRow>] =
        RecordColumns.id + facts
        + [
            Column("title", "标题", text: { $0.record.title })
        ] + RecordColumns.dates
        + [
            Column("chair", "主持人", text: { $0.session?.facts.chair?.name }),
            Column("chair_role", "主持人职务", text: { $0.session?.facts.chair?.role }),
            Column("attendees", "出席人员", list: { $0.attendees.map(\.name) }),
            Column("attendee_roles", "出席人员职务", list: { $0.attendees.map { $0.role ?? "" } }),
            Column("observers", "列席人员", list: { $0.observers.map(\.name) }),
            Column("observer_roles", "列席人员职务", list: { $0.observers.map { $0.role ?? "" } }),
            Column("agenda_actions", "议程动作", list: { $0.agenda.map(\.action) }),
            Column("agenda_items", "议程事项", list: { $0.agenda.map(\.item) }),
            Column("reports", "报道编号", list: { $0.session?.reportIDs ?? [] }),
        ] + RecordColumns.place + RecordColumns.text

    static let agenda: [Column<AgendaRow>] =
        [
            Column("session_id", "会议编号", text: { $0.session.record.id })
        ] + facts.of { $0.session } + RecordColumns.dates.of { $0.session }
        + [
            Column("position", "序号", number: { $0.position }),
            Column("action", "动作", text: { $0.item.action }),
            Column("item", "事项", text: { $0.item.item }),
        ]

    static let facts: [Column<RecordRow>] = [
        Column("region", "地区", text: { $0.region }),
        Column("body", "会议类别", text: { $0.session?.facts.body.rawValue }),
        Column("term", "届", number: { $0.session?.facts.term }),
        Column("number", "次", number: { $0.session?.facts.number }),
    ]
}

extension RecordRow {
    fileprivate var attendees: [Person] { session?.facts.attendees ?? [] }
    fileprivate var observers: [Person] { session?.facts.observers ?? [] }
    fileprivate var agenda: [Session.AgendaItem] { session?.facts.agenda ?? [] }
}
