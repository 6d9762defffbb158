import CongressCore

/// `rdctl parse FILE…`
struct ParseCommand: ReadingCommand {
    static let name = "parse"
    var common = CommonOptions()
    var reading = ReadingOptions()

    static var spec: CommandSpec<ParseCommand> {
        readingSpec(
            Bilingual(
                "读出文件里的记录，打印为 NDJSON，不用索引", "Print the records of files as NDJSON, without an index"
            ),
            description: Bilingual(
                "每条记录一行，字段同 export records --format ndjson；会议只由这些文件合并而成。字节相同的文件只读一次。",
                "One record a line, with the fields of export records --format ndjson; sessions "
                    + "are merged from these files alone. The same bytes are read once."),
            examples: [
                Example(
                    Bilingual(verbatim: "rdctl parse - --name a.txt < a.txt | jq .title"),
                    Bilingual("在管道中", "In a pipeline"))
            ]
        )
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        let (inputs, failures) = try reading.inputs(console)
        var hasFailed = !failures.isEmpty
        for failure in failures { console.report(failure, ends: false) }
        var readings: [Session.Reading] = []
        let stages = ImportStages.standard(encoding: reading.encoding)
        var buffer = FileBuffer()
        var seen: Set<String> = []
        for input in inputs {
            do {
                guard let bulletin = try parse(input, stages, &buffer, &seen, console) else {
                    continue
                }
                for record in bulletin.records { print(record, console) }
                readings += bulletin.readings
            } catch {
                hasFailed = true
                let path = if case .file(let path) = input { path } else { input.name }
                console.report(Failure(unreadable: path, error), ends: false)
            }
            if console.out.failure != nil { break }
        }
        for session in stages.merge(readings) { print(session, console) }
        return hasFailed ? .partlyImported : .success
    }

    /// Nil for bytes that were seen before, by their digest.
    private func parse(
        _ input: ImportRequest.Input, _ stages: ImportStages, _ buffer: inout FileBuffer,
        _ seen: inout Set<String>, _ console: Console
    ) throws -> Bulletin? {
        func decode(_ bytes: UnsafeRawBufferPointer) throws -> SourceText? {
            guard seen.insert(SHA256.hex(of: bytes)).inserted else { return nil }
            return try stages.decode(bytes, input.name)
        }
        let decoded =
            switch input {
            case .file(let path): try decode(try buffer.load(path))
            case .bytes(_, let bytes): try bytes.withUnsafeBytes { try decode($0) }
            }
        guard let text = decoded else { return nil }
        let (bulletin, log) = stages.parse(text)
        var printer = DiagnosticPrinter(console)
        for diagnostic in log.entries where !console.isQuiet {
            if diagnostic.severity != .note || common.isVerbose { printer.print(diagnostic) }
        }
        return bulletin
    }

    private func print(_ record: Record, _ console: Console) {
        var json = JSONWriter(capacity: record.text.utf8.count + 1024)
        json.contractObject(record)
        json.raw("\n")
        console.out.write(json.bytes)
    }
}
