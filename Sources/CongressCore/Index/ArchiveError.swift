/// Why the archive could not do what it was asked; nothing was changed.
public enum ArchiveError: Error, Equatable, Sendable {
    case noIndex(path: String)
    /// Another process is writing; nil where its number is not known.
    case locked(path: String, process: Int32?)
    /// The index is not what was written. The offset counts bytes from 0 where one is known.
    case damaged(path: String, offset: Int?, problem: String)
    /// A file of another kind, which never was an index.
    case foreign(path: String)
    /// Written by a later release, in a format that this one does not know.
    case newer(path: String, version: Int)
    case system(SystemError)
    /// An issue that the archive does not hold was to be removed.
    case unknownIssue(String)
    /// An issue would go that was not there when it was agreed which ones may.
    case unforeseenRemoval(String)
}

extension ArchiveError: CustomStringConvertible {
    /// One line that names the place and the next step, in English.
    public var description: String {
        switch self {
        case .noIndex(let path): return "\(path): no index here; make one with: rdctl import FILE…"
        case .locked(let path, let process):
            let holder = process.map { "process \($0)" } ?? "another process"
            return "\(path): \(holder) is writing to it; wait with --wait SECONDS"
        case .damaged(let path, let offset, let problem):
            let place = offset.map { "byte \($0): " } ?? ""
            return "\(path): \(place)damaged (\(problem)); write it anew with: rdctl rebuild FILE…"
        case .foreign(let path):
            return "\(path): not an index of rdctl; name another with "
                + "--index, or make one in its place with: rdctl rebuild FILE…"
        case .newer(let path, let version):
            return "\(path): format version \(version) is newer than this rdctl; use a newer one"
        case .system(let error): return error.description
        case .unknownIssue(let id): return "\(id): no such issue in the archive"
        case .unforeseenRemoval(let id):
            return "\(id): came in meanwhile and would be removed; run it again"
        }
    }
}

extension ArchiveError {
    /// Runs what may fail in the system.
    static func wrapping<Value: ~Copyable>(
        _ body: () throws(SystemError) -> Value
    ) throws(ArchiveError) -> Value {
        do throws(SystemError) {
            return try body()
        } catch {
            throw .system(error)
        }
    }
}
