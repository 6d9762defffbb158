/// Finds the original files of an archive's issues: the index keeps their names and digests only.
public final class OriginalTexts {
    /// What was found of an issue's file.
    public enum Found {
        case text(path: String, SourceText)
        /// A file of that name, with other bytes than those that were imported.
        case changed(path: String)
        /// A file of that name that cannot be read.
        case unreadable(path: String, SystemError)
        case missing
    }

    private let folders: [String]
    /// Where files lie that have the name of an issue's file, below the folders that were named.
    private var below: [ExactKey: [String]] = [:]
    private let digests: Set<ExactKey>
    /// The digests of files that were read, by their paths.
    private var known: [ExactKey: String] = [:]
    /// Records are asked for one after another, mostly of one issue.
    private var last: (issue: ExactKey, found: Found)?

    /// - Parameters:
    ///   - named: folders that are looked through with the folders in them, as an import does.
    ///   - near: folders in which alone a file may lie.
    ///   - issues: all of the archive.
    public init(in named: [String], near: [String], of issues: [Issue]) {
        folders = near
        digests = Set(issues.map { ExactKey($0.digest) })
        let names = Set(issues.map { ExactKey($0.file) })
        for folder in named { look(through: folder, for: names) }
    }

    /// Hidden names and links to folders are passed over, so that no walk is endless.
    private func look(through folder: String, for names: Set<ExactKey>) {
        for name in (try? Folder.names(in: folder)) ?? []
        where name.utf8.first != UInt8(ascii: ".") {
            let path = Folder.join(folder, name)
            if names.contains(ExactKey(name)) { below[ExactKey(name), default: []].append(path) }
            let status = try? FileStatus.of(path, followingLinks: false)
            if status?.kind == .folder { look(through: path, for: names) }
        }
    }

    /// The first file of the issue's name whose bytes are those that were imported.
    public func find(_ issue: Issue) -> Found {
        if let last, last.issue == ExactKey(issue.id) { return last.found }
        let found = look(for: issue)
        last = (ExactKey(issue.id), found)
        return found
    }

    private func look(for issue: Issue) -> Found {
        var other: Found?
        let paths =
            (below[ExactKey(issue.file)] ?? []) + folders.map { Folder.join($0, issue.file) }
        for path in paths where (try? FileStatus.of(path))?.kind == .file {
            // Hundreds of issues may come from files of one name.
            if let known = known[ExactKey(path)], !known.isExactly(issue.digest) {
                if !digests.contains(ExactKey(known)) { other = other ?? .changed(path: path) }
                continue
            }
            var buffer = FileBuffer()
            do throws(SystemError) {
                let bytes = try buffer.load(path)
                let digest = SHA256.hex(of: bytes)
                known[ExactKey(path)] = digest
                if digest.isExactly(issue.digest),
                    let text = try? TextDecoder(forced: issue.encoding)
                        .decode(bytes, name: issue.file)
                {
                    return .text(path: path, text)
                }
                // Two issues may come from files of one name.
                if !digests.contains(ExactKey(digest)) { other = other ?? .changed(path: path) }
            } catch {
                other = other ?? .unreadable(path: path, error)
            }
        }
        return other ?? .missing
    }
}
