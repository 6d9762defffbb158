import CongressCore

/// Why a command ends without having done its work: one line, a hint what to do next, a status.
struct Failure: Error, Equatable {
    var status: ExitStatus
    var message: Bilingual
    var hint: Bilingual?
    /// The file of the input that it is about, where there is one.
    var file: String?
    /// The issues that it is about, to be listed before it.
    var issues: [String] = []

    init(_ status: ExitStatus, _ message: Bilingual, hint: Bilingual? = nil) {
        self.status = status
        self.message = message
        self.hint = hint
    }

    init(_ error: UsageError, command: String?) {
        self.init(.failure, error.message, hint: error.hint(for: command))
    }

    /// The system refused something; the path tells where.
    init(_ error: SystemError) {
        let shown = error.path
        self.init(
            .failure, Bilingual("\(shown)：\(error.chineseReason)", "\(shown): \(error.reason)"),
            hint: error.nextStep)
    }
}

extension SystemError {
    fileprivate var chineseReason: String {
        if isMissing { return "没有这个文件或文件夹" }
        if isPermission { return "没有权限（\(reason)）" }
        if isOutOfSpace { return "磁盘空间不足（\(reason)）" }
        if isFolder { return "这是文件夹，不是文件" }
        if isLink { return "符号链接绕成了圈，或不该是链接" }
        if isNotUTF8 { return "名字不是 UTF-8 编码" }
        if isNameTooLong { return "名字太长" }
        if isTooLarge { return "文件太大" }
        return "\(operation) 失败：\(reason)"
    }

    fileprivate var nextStep: Bilingual? {
        if isMissing {
            return Bilingual("请检查路径是否写对", "check how the path is spelt")
        }
        if isPermission {
            return Bilingual(
                "请检查文件和文件夹的权限", "check the permissions of the file and its folder")
        }
        if isFolder {
            return Bilingual(
                "请写出文件；若是别的程序建的文件夹，请改名或移走",
                "name a file, or move the folder out of the way")
        }
        if isLink {
            return Bilingual("请查看这个链接：ls -l", "look where the link leads: ls -l")
        }
        if isNotUTF8 { return .renameToUTF8 }
        if isNameTooLong { return Bilingual("请改用短些的名字", "choose a shorter name") }
        if isTooLarge {
            return Bilingual(
                "一份公报文本不超过 1 GiB", "the text of a bulletin has no more than 1 GiB")
        }
        if isOutOfSpace {
            return Bilingual("请腾出磁盘空间后重试", "make room on the disk and try again")
        }
        return Bilingual(
            "请检查磁盘和文件系统，然后重试", "check the disk and its file system, then try again")
    }
}

extension Bilingual {
    /// What to do about a name that is kept in bytes of another encoding.
    static let renameToUTF8 = Bilingual(
        "文件名不是 UTF-8 编码，请先改名", "its name is not UTF-8; rename it first")
}

extension Console {
    /// Prints a failure to standard error: for people, or as one line of JSON.
    /// - Parameter ends: whether the command ends with it; else something of what it was given
    ///   could not be used, and it goes on.
    func report(_ failure: Failure, ends: Bool = true) {
        // What was printed before the failure comes before its message.
        out.flush()
        defer { err.flush() }
        if reportsJSON {
            var json = JSONWriter()
            json.beginObject()
            json.field("message_type", ends ? "exit_error" : "error")
            json.field("code", Int(failure.status.rawValue))
            json.field("message", say(failure.message))
            json.field("hint", failure.hint.map { say($0) })
            json.field("file", failure.file)
            if !failure.issues.isEmpty { json.list("issues", failure.issues) { $0.string($1) } }
            json.endObject()
            err.write(json.bytes + [0x0A])
            return
        }
        list(failure.issues)
        err.write("rdctl: ")
        err.write(say(Bilingual("错误：", "error: ")), .error)
        err.write(TerminalText.line(say(failure.message)) + "\n")
        if let hint = failure.hint { err.write("  " + TerminalText.line(say(hint)) + "\n") }
    }

    /// Ids of issues on standard error, one a line.
    func list(_ issues: [String]) {
        for id in issues { err.write("  \(TerminalText.line(id))\n") }
    }

    /// Tells of each thing that was asked for and is not there, after all that is was printed; the
    /// command ends with the last.
    func report(unknown: [Failure]) throws(Failure) {
        guard let last = unknown.last else { return }
        out.endPaging()
        for failure in unknown.dropLast() { report(failure, ends: false) }
        throw last
    }
}
