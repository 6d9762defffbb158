import CongressCore

extension Failure {
    /// A file that could not be read or decoded.
    init(unreadable path: String, _ error: any Error) {
        if let error = error as? SystemError {
            self.init(error)
            status = .partlyImported
        } else if let error = error as? DecodingFailure {
            self.init(path, error)
        } else {
            self.init(.partlyImported, Bilingual(verbatim: "\(path): \(error)"))
        }
    }

    private init(_ path: String, _ failure: DecodingFailure) {
        let place = "\(path):\(failure.line):\(failure.column)"
        self.init(
            .partlyImported,
            Bilingual(
                "\(place)：字节偏移 \(failure.byteOffset)：\(failure.problem.chinese)",
                "\(place): byte offset \(failure.byteOffset): \(failure.problem)"),
            hint: failure.problem.nextStep)
    }
}

extension DecodingFailure.Problem {
    fileprivate var chinese: String {
        switch self {
        case .empty: "文件里没有文字"
        case .binary(let format): "这不是文本，而是 \(format.title)"
        case .nulByte: "有 NUL 字节，不是文本，或是没有字节序标记的 UTF-16"
        case .invalid(let encoding): "不合 \(encoding.title)"
        case .truncated(let encoding): "文件断在一个 \(encoding.title) 字符中间"
        case .unpairedSurrogate(let encoding): "\(encoding.title) 的代理对不完整"
        }
    }

    fileprivate var nextStep: Bilingual {
        switch self {
        case .empty:
            Bilingual("请核对这个文件", "check this file")
        case .binary(.index):
            Bilingual(
                "请给出公报文本；索引用 --index 指出",
                "give the texts of bulletins; an index is named with --index")
        case .binary:
            Bilingual("先转换成文本，如 pdftotext", "convert it to text first, as pdftotext does")
        case .nulByte:
            Bilingual(
                "若是 UTF-16，请加 --encoding utf-16le", "if it is UTF-16, add --encoding utf-16le")
        case .invalid, .truncated, .unpairedSurrogate:
            Bilingual(
                "若编码判断有误，请用 --encoding 指定；否则请重新取得文件",
                "name another encoding with --encoding, or get the file anew")
        }
    }
}
