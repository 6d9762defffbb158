import Foundation

@testable import CongressCore

/// A page of a bulletin that never was, in every encoding that one may come in.
enum BulletinBytes {
    static let page = """
        《青石人大》2031年第4期（总第77期）
        青石市人大常委会视察城市公园建设

        　　５月１２日，市人大常委会副主任白鹭洲、谭小溪带领部分代表到青石市城北公园视察。
        代表们一致认为，“绿色”是最好的底色；喆、㙍、䶮等字也须照印。
        （来源：青石日报）—— A4 paper, 100%
        """

    static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

    /// Whole bytes of a text with a byte order mark where the encoding needs or is given one.
    static func encode(_ text: String, as encoding: TextEncoding, marked: Bool) -> [UInt8] {
        switch encoding {
        case .utf8: (marked ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
        case .gb18030: Array((marked ? "\u{FEFF}" + text : text).data(using: gb18030)!)
        case .utf16LittleEndian:
            (marked ? [0xFF, 0xFE] : [])
                + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian:
            (marked ? [0xFE, 0xFF] : [])
                + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        }
    }

    static func withLineEnds(_ text: String, _ lineEnd: String) -> String {
        text.replacingOccurrences(of: "\n", with: lineEnd)
    }

    /// What the decoder makes of the bytes, or why it refuses them.
    static func decode(
        _ bytes: [UInt8], name: String = "test.txt", forced: TextEncoding? = nil
    ) -> Result<SourceText, DecodingFailure> {
        bytes.withUnsafeBytes { buffer in
            do throws(DecodingFailure) {
                return .success(try TextDecoder(forced: forced).decode(buffer, name: name))
            } catch {
                return .failure(error)
            }
        }
    }

    static func text(_ bytes: [UInt8], forced: TextEncoding? = nil) -> String? {
        guard case .success(let source) = decode(bytes, forced: forced) else { return nil }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: source.scalars)
        return String(text)
    }

    static func failure(_ bytes: [UInt8], forced: TextEncoding? = nil) -> DecodingFailure? {
        guard case .failure(let failure) = decode(bytes, forced: forced) else { return nil }
        return failure
    }
}
