import CongressCore

/// Where an export goes: standard output, or a file that appears only when it is whole.
final class ExportTarget {
    private let console: Console
    private var file: ReplacementFile?

    /// - Parameter path: nil or `-` for standard output.
    init(_ path: String?, _ console: Console) throws(Failure) {
        self.console = console
        guard let path, path != "-" else { return }
        do {
            file = try ReplacementFile(replacing: path)
        } catch {
            throw Failure(error)
        }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
        guard file != nil else {
            console.out.write(bytes)
            return
        }
        do {
            try file?.write(bytes)
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
