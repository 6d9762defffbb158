import CongressCore

/// Where an export goes: standard output, a file that appears only when it is whole, or a pipe or
/// device that was named as a file.
final class ExportTarget {
    private let console: Console
    private var file: ReplacementFile?
    private var stream: OpenFile?
    /// The file as it was named; nil for standard output.
    let path: String?

    /// - Parameters:
    ///   - path: nil or `-` for standard output.
    ///   - index: the open index, which no table may take the place of.
    init(_ path: String?, besides index: OpenIndex, _ console: Console) throws(Failure) {
        self.console = console
        self.path = path.flatMap { $0 == "-" || Self.isStandardOutput($0) ? nil : $0 }
        guard let path = self.path else {
            let output = try? FileStatus.ofStandardOutput()
            if output?.isSameFile(as: index.status) == true { throw Self.isIndex(index.path) }
            return
        }
        try OutputPlace.check(path)
        let status = try? FileStatus.of(path)
        if let status, status.isSameFile(as: index.status) { throw Self.isIndex(path) }
        do {
            if status?.kind == .other {
                stream = try OpenFile(path, for: .overwriting)
            } else {
                ReplacementFile.removeAbandoned(besides: path)
                file = try ReplacementFile(replacing: path)
            }
        } catch {
            throw failure(error)
        }
    }

    /// /dev/stdout, and any other name of the file that standard output goes to: what stands there
    /// already is not ours to replace.
    static func isStandardOutput(_ path: String) -> Bool {
        guard let status = try? FileStatus.of(path), let output = try? FileStatus.ofStandardOutput()
        else { return false }
        return status.kind != .folder && status.isSameFile(as: output)
    }

    private static func isIndex(_ path: String) -> Failure {
        Failure(
            .failure,
            Bilingual(
                "\(path)：这就是索引，不能写成表格", "\(path): this is the index; a table would take its place"),
            hint: Bilingual("请用 --output 另写一个文件名", "name another file with --output"))
    }

    /// Names the file that was to be written, not the temporary one beside it.
    private func failure(_ error: SystemError) -> Failure {
        var error = error
        error.path = path ?? error.path
        return Failure(error)
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
        guard file != nil || stream != nil else {
            console.out.write(bytes)
            return
        }
        do {
            try file?.write(bytes)
            try stream?.write(bytes)
        } catch {
            throw failure(error)
        }
    }

    func commit() throws(Failure) {
        do {
            try file?.commit()
        } catch {
            throw failure(error)
        }
    }

    /// True where standard output has failed; nothing more need be made.
    var hasFailed: Bool { console.out.failure != nil }
}
