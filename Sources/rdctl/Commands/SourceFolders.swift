import CongressCore

/// Where the original files of an archive may lie: the index keeps their names and digests only.
struct SourceFolders {
    /// Looked through with the folders in them.
    let named: [String]
    /// The current folder, the index's, and those of files that were typed.
    let near: [String]

    static func option<Target>(
        _ store: @escaping @Sendable (inout Target, String) -> Void
    ) -> Option<Target> {
        .text(
            "--texts", takes: Bilingual("文件夹", "FOLDER"), completes: .file, isList: true,
            Bilingual("原文在这个文件夹里", "The original files lie in this folder"),
            detail: Bilingual(
                "连同其中的文件夹；另外也在当前文件夹和索引所在的文件夹里找。",
                "With the folders in it. The current folder and the index's are looked in as well."),
            store: store)
    }

    /// A folder that was named and is none is a mistake; a word that looks like one may be an id.
    init(_ named: [String], typed: [String] = [], indexPath: String) throws(Failure) {
        for path in named where !FileStatus.isFolder(path) { throw InputFiles.noFolder(path) }
        self.named = named
        var near: [String] = []
        for path in typed + [".", Folder.parent(of: indexPath)] {
            if !near.contains(where: { $0.isExactly(path) }) { near.append(path) }
        }
        self.near = near
    }
}

/// Prints the original lines of a record.
struct SourcePrinter {
    let console: Console
    let originals: OriginalTexts
    /// An object for each line.
    let isJSON: Bool

    func print(_ lines: LineSpans, of issue: Issue) throws(Failure) {
        switch originals.find(issue) {
        case .text(_, let text): print(lines, of: text)
        case .changed(let path):
            throw Failure(
                .failure,
                Bilingual("\(path)：与导入时不同", "\(path): not the file that was imported"),
                hint: Bilingual(
                    "先 rdctl import \(path)，或用 --texts 指出原文所在",
                    "rdctl import \(path) first, or name the folder with --texts"))
        case .unreadable(_, let error): throw Failure(error)
        case .missing:
            throw Failure(
                .failure,
                Bilingual("找不到原文 \(issue.file)", "the original \(issue.file) was not found"),
                hint: Bilingual("用 --texts 指出它所在的文件夹", "name its folder with --texts FOLDER"))
        }
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
