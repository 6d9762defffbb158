import CongressCore

extension Failure {
    /// What the archive could not do, with the next step.
    init(_ error: ArchiveError) {
        switch error {
        case .system(let error): self.init(error)
        case .noIndex(let path):
            self.init(
                .noIndex, Bilingual("\(path)：这里没有索引", "\(path): there is no index here"),
                hint: Bilingual(
                    "先用 rdctl import 文件… 建立，或用 --index 指出",
                    "make one with: rdctl import FILE…, or name one with --index"))
        case .locked(let path, let process):
            let holder = process.map { Bilingual("进程 \($0) ", "process \($0)") }
            self.init(
                .locked,
                Bilingual(
                    "\(path)：\(holder?.chinese ?? "另一进程")正在写入",
                    "\(path): \(holder?.english ?? "another process") is writing to it"),
                hint: Bilingual("用 --wait 秒数 等它写完", "wait for it with --wait SECONDS"))
        case .damaged(let path, let offset, let problem):
            let place = offset.map { Bilingual("字节偏移 \($0)：", "byte offset \($0): ") }
            self.init(
                .damaged,
                Bilingual(
                    "\(path)：\(place?.chinese ?? "")索引已损坏（\(DamageWording.chinese(problem))）",
                    "\(path): \(place?.english ?? "")the index is damaged (\(problem))"),
                hint: Bilingual(
                    "用 rdctl rebuild 文件… 从原文重建",
                    "write it anew from the texts with: rdctl rebuild FILE…"))
        case .foreign(let path):
            self.init(
                .damaged,
                Bilingual("\(path)：不是 rdctl 的索引", "\(path): not an index of rdctl"),
                hint: Bilingual(
                    "用 --index 指出索引；要在这里建，用 rdctl rebuild 文件…（这个文件会另存为 .damaged）",
                    "name the index with --index; to make one here: rdctl rebuild FILE… (this file "
                        + "will be kept as .damaged)"))
        case .newer(let path, let version):
            self.init(
                .newer,
                Bilingual(
                    "\(path)：格式版本 \(version) 比本程序新",
                    "\(path): format version \(version) is newer than this rdctl"),
                hint: Bilingual("请改用更新的 rdctl", "use a newer rdctl"))
        case .unforeseenRemoval(let id):
            self.init(
                .failure,
                Bilingual(
                    "\(id) 刚刚导入，也会被移除；什么也没有改",
                    "\(id) came in meanwhile and would be removed too; nothing was changed"),
                hint: Bilingual("请再运行一次", "run it again"))
        case .unknownIssue(let id):
            self.init(
                .failure, Bilingual("档案里没有“\(id)”这一期", "there is no issue '\(id)' in the archive"),
                hint: Bilingual("各期见 rdctl stats", "rdctl stats lists the issues"))
        }
    }
}

/// Runs work of the archive; its errors become failures.
func archiving<Result>(
    _ work: () throws(ArchiveError) -> Result
) throws(Failure) -> Result {
    do throws(ArchiveError) {
        return try work()
    } catch {
        throw Failure(error)
    }
}
