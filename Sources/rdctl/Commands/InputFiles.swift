import CongressCore

/// The files that a command line means: files as named, folders with every text in them.
struct InputFiles {
    /// Endings of the texts that are taken from a folder; a file that is named may end as it likes.
    static let textEndings = [".txt", ".text"]

    private(set) var paths: [String] = []
    private(set) var readsStandardInput = false
    /// What was named and is not there, or holds nothing to read.
    private(set) var failures: [Failure] = []

    /// The index that is written to, which is no text, whatever it is called.
    private let index: FileStatus?

    /// - Parameters:
    ///   - operands: paths, or `-` for standard input.
    ///   - index: the path of the index, where one is written.
    init(_ operands: [String], index: String? = nil) {
        self.index = index.flatMap { try? FileStatus.of($0) }
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
            let status = try FileStatus.of(path)
            guard status.kind == .folder else {
                if isIndex(status) {
                    fail(path, Self.isIndex(path))
                } else {
                    paths.append(path)
                }
                return
            }
            let before = paths.count + failures.count
            try addTexts(in: path)
            if paths.count + failures.count == before { fail(path, Self.noTexts(in: path)) }
        } catch {
            fail(path, Self.missing(path, error))
        }
    }

    private mutating func fail(_ path: String, _ failure: Failure) {
        var failure = failure
        failure.file = path
        failures.append(failure)
    }

    /// Every text of a folder and the folders in it, by path. Hidden names and links to folders
    /// are passed over, so that no walk is endless. What cannot be looked at is a failure of its
    /// own and keeps nothing else out.
    private mutating func addTexts(in folder: String) throws(SystemError) {
        for name in try Folder.names(in: folder) where name.utf8.first != UInt8(ascii: ".") {
            let path = Folder.join(folder, name)
            do throws(SystemError) {
                var status = try FileStatus.of(path, followingLinks: false)
                if status.kind == .folder { try addTexts(in: path) }
                guard Self.isText(name) else { continue }
                if status.kind == .link {
                    status = try FileStatus.of(path)
                    if isIndex(status) { continue }
                }
                if status.kind == .file, !isIndex(status) { paths.append(path) }
            } catch {
                fail(path, Self.missing(path, error))
            }
        }
    }

    private func isIndex(_ status: FileStatus) -> Bool {
        index.map { $0.isSameFile(as: status) } ?? false
    }

    private static func isIndex(_ path: String) -> Failure {
        Failure(
            .failure,
            Bilingual(
                "\(path)：这是要写入的索引，不是公报", "\(path): this is the index to be written, no bulletin"),
            hint: Bilingual("请用 --index 另指一个索引", "name another index with --index"))
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

    /// What was named as a folder and is none.
    static func noFolder(_ path: String) -> Failure {
        do {
            _ = try FileStatus.of(path)
            return Failure(
                .failure, Bilingual("\(path)：不是文件夹", "\(path): not a folder"))
        } catch {
            return missing(path, error)
        }
    }

    /// With the names nearest to it, where its folder is there.
    private static func missing(_ path: String, _ error: SystemError) -> Failure {
        var failure = Failure(error)
        if path.unicodeScalars.contains("\u{FFFD}") {
            failure.hint = .renameToUTF8
            return failure
        }
        guard error.isMissing, let names = try? Folder.names(in: Folder.parent(of: path)) else {
            return failure
        }
        let name = Folder.name(of: path)
        // A broken link is there itself.
        let near = Suggestion.nearest(to: name, among: names.filter { !$0.isExactly(name) })
        if !near.isEmpty {
            failure.hint = .didYouMean(near.map { Folder.join(Folder.parent(of: path), $0) })
        }
        return failure
    }
}
