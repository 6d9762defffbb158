import CongressCore

/// Where an export goes: standard output, a file that appears only when it is whole, or a pipe or
/// device that was named as a file.
final class ExportTarget {
    private let console: Console
    private var file: ReplacementFile?
    private var stream: OpenFile?

    /// - Parameter path: nil or `-` for standard output.
    init(_ path: String?, _ console: Console) throws(Failure) {
        self.console = console
        guard let path, path != "-" else { return }
        do {
            if (try? FileStatus.of(path))?.kind == .other {
                stream = try OpenFile(path, for: .overwriting)
            } else {
                file = try ReplacementFile(replacing: path)
            }
        } catch {
            throw Failure(error)
        }
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
            throw Failure(error)
        }
    }

    func commit() throws(Failure) {
        do {
            try file?.commit()
        } catch {
            throw Failure(error)
        }
    }

    /// True where standard output has failed; nothing more need be made.
    var hasFailed: Bool { console.out.failure != nil }
}
