import Foundation

/// Text as a search compares it, made by Foundation's own transforms and not by rdctl's tables:
/// compatibility forms, simplified characters, lower case, no blanks. Every character is folded by
/// itself and remembered.
struct ReferenceFolding {
    private var known: [Unicode.Scalar: [UInt8]] = [:]

    mutating func fold(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if let folded = known[scalar] {
                bytes += folded
            } else {
                let folded = ReferenceFolding.folded(scalar)
                known[scalar] = folded
                bytes += folded
            }
        }
        return bytes
    }

    private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
        guard !scalar.properties.isWhitespace else { return [] }
        let plain = String(scalar).precomposedStringWithCompatibilityMapping.lowercased()
        let simple = plain.applyingTransform(StringTransform("Hant-Hans"), reverse: false)
        return Array((simple ?? plain).utf8)
    }
}
