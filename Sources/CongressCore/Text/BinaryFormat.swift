/// Kinds of file that people hand over in place of a text, told by their first bytes.
public enum BinaryFormat: String, CaseIterable, Sendable {
    case pdf, word, excel, powerpoint, ofd, openDocument, epub, zip, office, rtf
    case png, jpeg, gif, tiff, webp, djvu
    case gzip, bzip2, xz, zstandard, sevenZip, rar
    case sqlite, elf, index

    /// What to call it in a sentence: "this is a …".
    public var title: String {
        switch self {
        case .pdf: "PDF document"
        case .word: "Word document (docx)"
        case .excel: "Excel workbook (xlsx)"
        case .powerpoint: "PowerPoint presentation (pptx)"
        case .ofd: "OFD document"
        case .openDocument: "OpenDocument file"
        case .epub: "EPUB book"
        case .zip: "ZIP archive"
        case .office: "Word, Excel or WPS file of the old kind (doc, xls, wps)"
        case .rtf: "RTF document"
        case .png: "PNG image"
        case .jpeg: "JPEG image"
        case .gif: "GIF image"
        case .tiff: "TIFF image"
        case .webp: "WebP image"
        case .djvu: "DjVu document"
        case .gzip: "gzip archive"
        case .bzip2: "bzip2 archive"
        case .xz: "xz archive"
        case .zstandard: "Zstandard archive"
        case .sevenZip: "7-Zip archive"
        case .rar: "RAR archive"
        case .sqlite: "SQLite database"
        case .elf: "program"
        case .index: "JSON index of rdctl"
        }
    }

    /// The format whose mark the bytes begin with, if any. Marks shorter than `shortestMark` bytes
    /// do not count: two bytes may as well be a character of UTF-16.
    init?(_ bytes: UnsafeRawBufferPointer, shortestMark: Int = 2) {
        for (mark, format) in BinaryFormat.marks
        where mark.count >= shortestMark && bytes.starts(with: mark) {
            self = format == .zip ? BinaryFormat.insideZIP(bytes) : format
            return
        }
        return nil
    }

    private static let marks: [(mark: [UInt8], format: BinaryFormat)] = [
        (Array("%PDF-".utf8), .pdf),
        ([0x50, 0x4B, 0x03, 0x04], .zip),
        ([0x50, 0x4B, 0x05, 0x06], .zip),
        ([0x50, 0x4B, 0x07, 0x08], .zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .office),
        (Array("{\\rtf".utf8), .rtf),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
        ([0xFF, 0xD8, 0xFF], .jpeg),
        (Array("GIF87a".utf8), .gif),
        (Array("GIF89a".utf8), .gif),
        ([0x49, 0x49, 0x2A, 0x00], .tiff),
        ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
        (Array("AT&TFORM".utf8), .djvu),
        ([0x1F, 0x8B], .gzip),
        (Array("BZh91AY&SY".utf8), .bzip2),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz),
        ([0x28, 0xB5, 0x2F, 0xFD], .zstandard),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
        ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], .rar),
        (Array("SQLite format 3\0".utf8), .sqlite),
        ([0x7F, 0x45, 0x4C, 0x46], .elf),
        (Array("RIFF".utf8), .webp),
        (Array("{\"format\":\"rdctl-index\"".utf8), .index),
    ]

    /// What the names of the first entries, which lie within the first kilobytes, say.
    private static func insideZIP(_ bytes: UnsafeRawBufferPointer) -> BinaryFormat {
        let head = String(decoding: bytes.prefix(4096), as: Unicode.ASCII.self).utf8
        let traces: [(String, BinaryFormat)] = [
            ("word/", .word), ("xl/", .excel), ("ppt/", .powerpoint), ("OFD.xml", .ofd),
            ("application/epub+zip", .epub), ("application/vnd.oasis.opendocument", .openDocument),
        ]
        return traces.first { trace, _ in occurs(trace.utf8, in: head) }?.1 ?? .zip
    }

    private static func occurs(_ trace: String.UTF8View, in head: String.UTF8View) -> Bool {
        var at = head.startIndex
        while at < head.endIndex {
            if head[at...].starts(with: trace) { return true }
            at = head.index(after: at)
        }
        return false
    }
}
