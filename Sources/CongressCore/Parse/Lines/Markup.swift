/// What is left of a web page that a bulletin was saved from: tags (`<br>`, `<p>`) and the names of
/// characters (`&nbsp;`, `&ldquo;`, `&#12288;`).
enum Markup {
    /// The characters that a reader of the web page saw in place of those of a range; nil where no
    /// tag and no name of a character stands there, or nothing else.
    static func lifted(
        _ scalars: UnsafeBufferPointer<Unicode.Scalar>, _ range: Range<Int>
    ) -> [Unicode.Scalar]? {
        var result: [Unicode.Scalar] = []
        var isLifted = false
        var hasText = false
        var at = range.lowerBound
        while at < range.upperBound {
            if let (scalar, end) = read(scalars, at..<range.upperBound) {
                if let scalar { result.append(scalar) }
                isLifted = true
                at = end
            } else {
                result.append(scalars[at])
                hasText = hasText || !scalars[at].isLayoutBlank
                at += 1
            }
        }
        return isLifted && hasText ? result : nil
    }

    /// Tags and names of blanks, and nothing else.
    static func isBlank(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, first == "<" || first == "&" else { return false }
        return text.withUnsafeBufferPointer { scalars in
            var at = 0
            while at < scalars.count {
                guard let (scalar, end) = read(scalars, at..<scalars.count),
                    scalar.map({ $0.isLayoutBlank }) ?? true
                else {
                    guard scalars[at].isLayoutBlank else { return false }
                    at += 1
                    continue
                }
                at = end
            }
            return true
        }
    }

    /// The tag or the name of a character that begins a range: what it stands for, and its end.
    static func read(
        _ scalars: UnsafeBufferPointer<Unicode.Scalar>, _ range: Range<Int>
    ) -> (scalar: Unicode.Scalar?, end: Int)? {
        switch scalars[range.lowerBound] {
        case "<": tag(scalars, range)
        case "&": named(scalars, range)
        default: nil
        }
    }

    private static let longestTag = 120
    private static let longestName = 8

    /// `<br/>` and the end of a cell stand for a blank, other tags for nothing.
    private static func tag(
        _ scalars: UnsafeBufferPointer<Unicode.Scalar>, _ range: Range<Int>
    ) -> (scalar: Unicode.Scalar?, end: Int)? {
        let reach = range.prefix(longestTag)
        guard let close = reach.firstIndex(where: { scalars[$0] == ">" }) else { return nil }
        var start = range.lowerBound + 1
        if start < close, scalars[start] == "/" { start += 1 }
        var name = ""
        var at = start
        while at < close, scalars[at].isASCIILetter || scalars[at].isASCIIDigit, name.count <= 8 {
            name.unicodeScalars.append(Unicode.Scalar(scalars[at].value | 0x20)!)
            at += 1
        }
        // a<b 且 c>d is no tag: behind a blank a tag has attributes.
        let attributes = UnsafeBufferPointer(rebasing: scalars[at..<close])
        guard tags.contains(name),
            attributes.isEmpty || attributes[0] == "/"
                || attributes[0].isLayoutBlank
                    && attributes.contains(where: { $0 == "=" || $0 == "/" })
        else { return nil }
        return (blankTags.contains(name) ? " " : nil, close + 1)
    }

    private static let tags: Set<String> = [
        "p", "br", "b", "i", "u", "a", "div", "span", "font", "strong", "em", "center", "img", "hr",
        "table", "tbody", "thead", "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5",
        "h6", "sup", "sub", "section", "html", "body", "big", "small",
    ]
    private static let blankTags: Set<String> = ["br", "td", "th", "hr"]

    /// `&nbsp;`, `&#12288;`, `&#x3000;`.
    private static func named(
        _ scalars: UnsafeBufferPointer<Unicode.Scalar>, _ range: Range<Int>
    ) -> (scalar: Unicode.Scalar?, end: Int)? {
        let reach = range.dropFirst().prefix(longestName + 1)
        guard let end = reach.firstIndex(where: { scalars[$0] == ";" }) else { return nil }
        let name = String(scalars: Array(scalars[(range.lowerBound + 1)..<end]))
        if name.hasPrefix("#") {
            let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
            let digits = name.dropFirst(isHexadecimal ? 2 : 1)
            guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value >= 0x20,
                let scalar = Unicode.Scalar(value)
            else { return nil }
            return (scalar, end + 1)
        }
        return names[name].map { ($0, end + 1) }
    }

    private static let names: [String: Unicode.Scalar] = [
        "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{3000}", "thinsp": "\u{2009}",
        "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "quot": "\"", "apos": "'",
        "mdash": "—", "ndash": "–", "middot": "·", "bull": "•", "hellip": "…", "times": "×",
        "amp": "&", "lt": "<", "gt": ">",
    ]
}
