import CongressCore

/// Where the original files of an archive may lie: the index keeps their names and digests only.
struct SourceFolders {
    private let folders: [String]

    static func option<Target>(
        _ store: @escaping @Sendable (inout Target, String) -> Void
    ) -> Option<Target> {
        .text(
            "--texts", takes: Bilingual("文件夹", "FOLDER"), completes: .file, isList: true,
            Bilingual("原文在这个文件夹里", "The original files lie in this folder"),
            detail: Bilingual(
                "另外也在当前文件夹和索引所在的文件夹里找。",
                "The current folder and the index's folder are looked in as well."),
            store: store)
    }

    init(_ named: [String], _ index: OpenIndex) {
        folders = Self.paths(named, indexPath: index.path)
    }

    /// Those that were named, then the current one and the index's; each once.
    static func paths(_ named: [String], indexPath: String) -> [String] {
        var paths: [String] = []
        for path in named + [".", Folder.parent(of: indexPath)] {
            if !paths.contains(where: { $0.utf8.elementsEqual(path.utf8) }) { paths.append(path) }
        }
        return paths
    }

    /// What was found of an issue's file.
    enum Found {
        case text(path: String, SourceText)
        /// A file of that name, with other bytes than those that were imported.
        case changed(path: String)
        case missing
    }

    func find(_ issue: Issue) -> Found {
        var changed: String?
        for folder in folders {
            let path = Folder.join(folder, issue.file)
            var buffer = FileBuffer()
            guard let bytes = try? buffer.load(path) else { continue }
            guard SHA256.hex(of: bytes).utf8.elementsEqual(issue.digest.utf8) else {
                changed = changed ?? path
                continue
            }
            let decoder = TextDecoder(forced: issue.encoding)
            guard let text = try? decoder.decode(bytes, name: issue.file) else { continue }
            return .text(path: path, text)
        }
        return changed.map { .changed(path: $0) } ?? .missing
    }
}

/// Prints the original lines of a record.
struct SourcePrinter {
    let console: Console
    let folders: SourceFolders
    /// An object for each line.
    let isJSON: Bool
    /// The issue whose file was looked for last; most records stand in that of the one before.
    private var last: (id: ExactKey, found: SourceFolders.Found)?

    init(console: Console, folders: SourceFolders, isJSON: Bool) {
        self.console = console
        self.folders = folders
        self.isJSON = isJSON
    }

    mutating func print(_ lines: LineSpans, of issue: Issue) throws(Failure) {
        switch find(issue) {
        case .text(_, let text): print(lines, of: text)
        case .changed(let path):
            throw Failure(
                .failure,
                Bilingual("\(path)：与导入时不同", "\(path): not the file that was imported"),
                hint: Bilingual(
                    "先 rdctl import \(path)，或用 --texts 指出原文所在",
                    "rdctl import \(path) first, or name the folder with --texts"))
        case .missing:
            throw Failure(
                .failure,
                Bilingual("找不到原文 \(issue.file)", "the original \(issue.file) was not found"),
                hint: Bilingual("用 --texts 指出它所在的文件夹", "name its folder with --texts FOLDER"))
        }
    }

    private mutating func find(_ issue: Issue) -> SourceFolders.Found {
        let id = ExactKey(issue.id)
        if let last, last.id == id { return last.found }
        let found = folders.find(issue)
        last = (id, found)
        return found
    }

    private func print(_ lines: LineSpans, of text: SourceText) {
        for range in lines.ranges {
            for number in range where number <= text.lineCount {
                if isJSON {
                    console.out.write(json(number, of: text) + [0x0A])
                } else {
                    console.out.write("\(text.name):\(number):", .place)
                    console.out.write(text.line(number) + "\n")
                }
            }
        }
    }

    private func json(_ number: Int, of text: SourceText) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("file", text.name)
        json.field("line", number)
        json.field("text", text.line(number))
        json.endObject()
        return json.bytes
    }
}
