import CongressCore

/// `rdctl people [NAME…]`
struct PeopleCommand: Command {
    static let name = "people"
    var common = CommonOptions()
    var names: [String] = []
    var at: String?
    var region: String?

    static var spec: CommandSpec<PeopleCommand> {
        spec(
            Bilingual("人员、职务和参加的活动", "People, their posts, what they took part in"),
            description: Bilingual(
                "不带姓名时列出全部人员。职务的起止只是文本能证明的范围，并附证明它的记录。",
                "Without a name: everybody. Dates of posts are bounds that the texts prove, "
                    + "each with the record that proves it."),
            operands: OperandRow(placeholder: Bilingual("姓名", "NAME"), count: 0...Int.max),
            options: [
                .text(
                    "--at", takes: Bilingual("日期", "DATE"), in: .selection,
                    Bilingual("那一天谁任什么职务", "Who held which post on that day")
                ) { $0.at = $1 },
                .text(
                    "--region", takes: Bilingual("地区", "REGION"), in: .selection,
                    Bilingual("只要这个地区的人", "Only people of this region")
                ) { $0.region = $1 },
            ],
            examples: [
                Example(
                    Bilingual("rdctl people 姓名 --at 2024-09", "rdctl people NAME --at 2024-09"),
                    Bilingual("此人当时的职务", "The person's posts at that time"))
            ]
        ) { command, word in
            command.names.append(word)
            return nil
        }
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        let date = try day(console.environment)
        let index = try openIndex(console)
        let register = try index.peopleRegister(of: names.isEmpty ? nil : names)
        var found: [RegisteredPerson] = []
        var unknown: [Failure] = []
        if names.isEmpty {
            found = register.people()
        } else {
            for name in names {
                let people = register.people(named: name)
                if people.isEmpty { unknown.append(try self.unknown(name, index)) }
                found += people
            }
        }
        if found.isEmpty { try console.report(unknown: unknown) }
        if let region {
            let regions = found.compactMap(\.region)
            found = found.filter { NameSuggestion.isHeld(region, by: [$0.region ?? ""]) }
            if found.isEmpty, !regions.isEmpty || names.isEmpty {
                unknown.append(self.unknown(region: region, among: regions))
                try console.report(unknown: unknown)
            }
        }
        let printer = PersonPrinter(console: console, date: date, isJSON: common.json)
        guard found.contains(where: printer.bearsOn) else {
            console.remark(Bilingual("没有符合条件的人", "nobody fits"))
            try console.report(unknown: unknown)
            return .nothingFound
        }
        if !common.json { console.pageOutput(common) }
        if names.isEmpty { printer.list(found) } else { printer.detail(found) }
        try console.report(unknown: unknown)
        return .success
    }

    private func day(_ environment: Environment) throws(Failure) -> EDTFDate? {
        guard let at else { return nil }
        let range = try DateRange(typed: at, for: "--at", environment)
        guard let from = range.from, let to = range.to else {
            throw Failure(
                .failure,
                Bilingual("--at：“\(at)”没有起止", "--at: '\(at)' is open at one end"),
                hint: Bilingual("例如 --at 2024-09", "for example --at 2024-09"))
        }
        return EDTFDate(from, to: to)
    }

    private func unknown(region: String, among regions: [String]) -> Failure {
        let known = Set(regions.map { ExactKey($0) }).sorted().map(\.string)
        let near = NameSuggestion.nearest(to: region, in: known)
        guard names.isEmpty else {
            // The region has people, but of others these are.
            let list = known.joined(separator: "、")
            return Failure(
                .nothingFound,
                Bilingual(
                    "“\(region)”没有叫这个姓名的人（--region）",
                    "nobody of that name in '\(region)' (--region)"),
                hint: Bilingual("有的是：\(list)", "there is one of: \(list)"))
        }
        return Failure(
            .nothingFound,
            Bilingual("没有“\(region)”的人（--region）", "nobody of '\(region)' (--region)"),
            hint: near.isEmpty ? nil : .didYouMean(near))
    }

    private func unknown(_ name: String, _ index: OpenIndex) throws(Failure) -> Failure {
        let near = try searching(index) { () throws(SearchProblem) in
            try Searcher(index).names(like: name).nearest
        }
        return Failure(
            .nothingFound, Bilingual("档案里没有“\(name)”", "nobody called '\(name)' in the archive"),
            hint: near.isEmpty
                ? Bilingual("全部人员见 rdctl people", "rdctl people lists everybody")
                : .didYouMean(near))
    }
}
