import CongressCore

/// Whether a file can be put where the command line says, told by the names that were typed: the
/// system would speak of the temporary file beside it.
enum OutputPlace {
    static func check(_ path: String) throws(Failure) {
        // What could not be decoded of the command line would become a file of another name.
        if path.unicodeScalars.contains("\u{FFFD}") {
            throw Failure(
                .failure, Bilingual("\(path)：写不出这个文件", "\(path): cannot be written"),
                hint: .renameToUTF8)
        }
        if FileStatus.isFolder(path) {
            throw Failure(
                .failure,
                Bilingual("\(path)：这是文件夹，不是文件", "\(path): this is a folder, not a file"),
                hint: Bilingual("请加上文件名", "add the name of a file"))
        }
        let folder = Folder.parent(of: path)
        guard FileStatus.exists(folder) else {
            throw Failure(
                .failure,
                Bilingual(
                    "\(folder)：没有这个文件夹，写不出 \(Folder.name(of: path))",
                    "\(folder): no such folder, so \(Folder.name(of: path)) cannot be written"),
                hint: Bilingual("先建立它：mkdir -p \(folder)", "make it first: mkdir -p \(folder)"))
        }
        guard FileStatus.isFolder(folder) else {
            throw Failure(
                .failure,
                Bilingual("\(folder)：这不是文件夹", "\(folder): this is not a folder"),
                hint: Bilingual("请检查路径是否写对", "check how the path is spelt"))
        }
    }
}
