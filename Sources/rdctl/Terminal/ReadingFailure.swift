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
        file = path
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
        case .binary(let format): "这不是文本，而是 \(format.chinese)"
        case .utf32: "这是 UTF-32，不在可读的编码之列"
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
        case .utf32:
            Bilingual("请另存为 UTF-8 再导入", "save it as UTF-8 and import that")
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

extension BinaryFormat {
    /// What to call it in a Chinese sentence: 而是….
    fileprivate var chinese: String {
        switch self {
        case .pdf: "PDF 文档"
        case .word: "Word 文档（docx）"
        case .excel: "Excel 工作簿（xlsx）"
        case .powerpoint: "PowerPoint 演示文稿（pptx）"
        case .ofd: "OFD 文档"
        case .openDocument: "OpenDocument 文件"
        case .epub: "EPUB 电子书"
        case .office: "旧版 Word、Excel 或 WPS 文件（doc、xls、wps）"
        case .rtf: "RTF 文档"
        case .png, .jpeg, .gif, .tiff, .webp: "\(rawValue.uppercased()) 图片"
        case .djvu: "DjVu 文档"
        case .zip, .gzip, .bzip2, .xz, .zstandard, .sevenZip, .rar: "压缩文件（\(rawValue)）"
        case .sqlite: "SQLite 数据库"
        case .elf: "程序"
        case .index: "rdctl 的 JSON 索引"
        }
    }
}
