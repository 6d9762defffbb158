import CongressCore

/// The files that a command line means: files as named, folders with every text in them.
struct InputFiles {
    /// Endings of the texts that are taken from a folder; a file that is named may end as it likes.
    static let textEndings = [".txt", ".text"]

    private(set) var paths: [String] = []
    private(set) var readsStandardInput = false
    /// What was named and is not there, or holds nothing to read.
    private(set) var failures: [Failure] = []

    /// - Parameter operands: paths, or `-` for standard input.
    init(_ operands: [String]) {
        for operand in operands {
            if operand == "-" {
                readsStandardInput = true
            } else {
                add(operand)
            }
        }
    }

    private mutating func add(_ path: String) {
        do {
            guard try FileStatus.of(path).kind == .folder else {
                paths.append(path)
                return
            }
            let before = paths.count + failures.count
            try addTexts(in: path)
            if paths.count + failures.count == before { failures.append(Self.noTexts(in: path)) }
        } catch {
            failures.append(Self.missing(path, error))
        }
    }

    /// Every text of a folder and the folders in it, by path. Hidden names and links to folders
    /// are passed over, so that no walk is endless. What cannot be looked at is a failure of its
    /// own and keeps nothing else out.
    private mutating func addTexts(in folder: String) throws(SystemError) {
        for name in try Folder.names(in: folder) where name.utf8.first != UInt8(ascii: ".") {
            let path = Folder.join(folder, name)
            do throws(SystemError) {
                switch try FileStatus.of(path, followingLinks: false).kind {
                case .folder: try addTexts(in: path)
                case .file where Self.isText(name): paths.append(path)
                case .link where Self.isText(name):
                    if try FileStatus.of(path).kind == .file { paths.append(path) }
                default: break
                }
            } catch {
                failures.append(Self.missing(path, error))
            }
        }
    }

    private static func isText(_ name: String) -> Bool {
        let name = name.lowercased()
        return textEndings.contains { name.hasSuffix($0) }
    }

    private static func noTexts(in folder: String) -> Failure {
        let endings = textEndings.map { "*" + $0 }.joined(separator: ", ")
        return Failure(
            .failure,
            Bilingual(
                "\(folder)：文件夹里没有文本（\(endings)）", "\(folder): no texts in this folder (\(endings))"),
            hint: Bilingual(
                "其他名字的文件请逐个写出", "name files that end otherwise one by one"))
    }

    /// With the names nearest to it, where its folder is there.
    private static func missing(_ path: String, _ error: SystemError) -> Failure {
        var failure = Failure(error)
        if path.unicodeScalars.contains("\u{FFFD}") {
            failure.hint = Bilingual(
                "文件名不是 UTF-8 编码，请先改名", "its name is not UTF-8; rename it first")
            return failure
        }
        guard error.isMissing, let names = try? Folder.names(in: Folder.parent(of: path)) else {
            return failure
        }
        let near = Suggestion.nearest(to: Folder.name(of: path), among: names)
        if !near.isEmpty {
            failure.hint = .didYouMean(near.map { Folder.join(Folder.parent(of: path), $0) })
        }
        return failure
    }
}
