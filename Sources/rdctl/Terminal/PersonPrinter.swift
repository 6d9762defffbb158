import CongressCore

/// Prints people of the archive: a list, or each with posts and appearances.
struct PersonPrinter {
    let console: Console
    /// Print only the posts that this time bears on.
    let date: EDTFDate?
    let isJSON: Bool

    /// A line of headings, and one for each person.
    func list(_ people: [RegisteredPerson]) {
        if date != nil || isJSON {
            detail(people, withAppearances: false)
            return
        }
        guard !people.isEmpty else { return }
        let columns: [(heading: Bilingual, style: Style, value: (RegisteredPerson) -> String)] = [
            (Bilingual("姓名", "name"), .heading, { $0.name }),
            (Bilingual("地区", "region"), .plain, { $0.region ?? "-" }),
            (Bilingual("日期", "dates"), .date, { span($0.firstDate, $0.lastDate) }),
            (Bilingual("次数", "times"), .faint, { String($0.appearances.count) }),
        ]
        let width = console.width
        let widest = columns.map { column in
            people.reduce(width.of(console.say(column.heading))) {
                max($0, width.of(column.value($1)))
            }
        }
        for (column, widest) in zip(columns, widest) {
            let heading = width.padded(console.say(column.heading), to: widest)
            console.out.write(heading + "  ", .faint)
        }
        console.out.write(console.say(Bilingual("职务", "posts")) + "\n", .faint)
        for person in people {
            for (column, widest) in zip(columns, widest) {
                console.out.write(width.padded(column.value(person), to: widest), column.style)
                console.out.write("  ")
            }
            console.out.write(person.posts.map(\.role).joined(separator: "；") + "\n")
        }
    }

    /// Whether the texts prove a post of the person for the time that was asked for, if one was.
    func bearsOn(_ person: RegisteredPerson) -> Bool {
        date == nil || !posts(of: person).isEmpty
    }

    func detail(_ people: [RegisteredPerson], withAppearances: Bool = true) {
        var isFirst = true
        for person in people where bearsOn(person) {
            if isJSON {
                console.out.write(json(person, withAppearances: withAppearances) + [0x0A])
                continue
            }
            let posts = posts(of: person)
            if !isFirst { console.out.write("\n") }
            isFirst = false
            head(of: person)
            for (post, bounds) in posts { write(post, bounds) }
            if date == nil, withAppearances {
                for appearance in person.appearances { write(appearance) }
            }
        }
    }

    /// With a date, the posts proven for that time, from before it or from after it.
    private func posts(of person: RegisteredPerson) -> [(Post, Post.Bounds?)] {
        guard let date else { return person.posts.map { ($0, nil) } }
        return person.posts.compactMap { post in
            let bounds = post.bounds(at: date)
            return bounds.isEnclosed ? (post, bounds) : nil
        }
    }

    private func head(of person: RegisteredPerson) {
        console.out.write(person.name, .heading)
        let marks = person.marks.isEmpty ? "" : "（\(person.marks.joined(separator: "，"))）"
        console.out.write(marks + "  " + (person.region ?? "") + "\n")
    }

    private func write(_ post: Post, _ bounds: Post.Bounds?) {
        let out = console.out
        out.write("  " + post.role + "  ")
        if let bounds {
            let proofs = [bounds.before, bounds.within, bounds.after].compactMap { $0 }
            out.write(
                proofs.map { "\($0.date) (\($0.record))" }.joined(separator: " … ") + "\n", .faint)
            return
        }
        out.write(span(post.firstDate, post.lastDate), .date)
        let proofs = [post.first?.record, post.last?.record].compactMap { $0 }
        let shown = proofs.first == proofs.last ? Array(proofs.prefix(1)) : proofs
        out.write("  " + shown.joined(separator: " … ") + "\n", .faint)
    }

    private func write(_ appearance: Appearance) {
        let dates = appearance.dates.map(\.description).joined(separator: ", ")
        let out = console.out
        out.write("    " + console.width.padded(dates, to: 12), .date)
        out.write(
            "  \(console.say(Vocabulary.name(of: appearance.capacity)))  \(appearance.record)")
        if let line = appearance.line { out.write("  \(appearance.file):\(line)", .place) }
        out.write("\n")
    }

    private func span(_ first: CivilDate?, _ last: CivilDate?) -> String {
        guard let first, let last else { return console.say(HitPrinter.undated) }
        return first == last ? "\(first)" : "\(first)..\(last)"
    }

    private func json(_ person: RegisteredPerson, withAppearances: Bool) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("id", person.id)
        json.field("name", person.name)
        json.field("region", person.region)
        json.field("body", person.body)
        json.list("marks", person.marks) { $0.string($1) }
        json.field("date_first", person.firstDate?.description)
        json.field("date_last", person.lastDate?.description)
        json.list("posts", posts(of: person)) { json, entry in
            json.beginObject()
            json.field("role", entry.0.role)
            if let bounds = entry.1 {
                write("before", bounds.before, to: &json)
                write("within", bounds.within, to: &json)
                write("after", bounds.after, to: &json)
            } else {
                write("first", entry.0.first, to: &json)
                write("last", entry.0.last, to: &json)
            }
            json.list("records", entry.0.records) { $0.string($1) }
            json.endObject()
        }
        if withAppearances { write(person.appearances, to: &json) }
        json.endObject()
        return json.bytes
    }

    private func write(_ key: StaticString, _ proof: Post.Proof?, to json: inout JSONWriter) {
        guard let proof else { return }
        json.key(key)
        json.beginObject()
        json.field("date", proof.date.description)
        json.field("record", proof.record)
        json.endObject()
    }

    private func write(_ appearances: [Appearance], to json: inout JSONWriter) {
        json.list("appearances", appearances) { json, appearance in
            json.beginObject()
            json.field("record", appearance.record)
            json.field("kind", appearance.kind.rawValue)
            json.field("capacity", appearance.capacity.rawValue)
            json.field("role", appearance.role)
            json.list("dates", appearance.dates) { $0.string($1.description) }
            json.field("file", appearance.file)
            json.field("line", appearance.line)
            json.endObject()
        }
    }
}
