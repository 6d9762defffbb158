/// Black and square brackets, which frame the names of columns.
extension Unicode.Scalar {
    var isFrame: Bool {
        switch self {
        case "【", "】", "[", "]", "［", "］", "〖", "〗": true
        default: false
        }
    }

    var opensFrame: Bool { self == "【" || self == "[" || self == "［" || self == "〖" }
}

extension ArraySlice<Unicode.Scalar> {
    /// 【重要会议】, [代表视点]: framed as a whole.
    var isFramed: Bool {
        guard count >= 3, let first, let last else { return false }
        switch first {
        case "【": return last == "】"
        case "[": return last == "]"
        case "［": return last == "］"
        case "〖": return last == "〗"
        default: return false
        }
    }
}

/// What tables and boxes are drawn of.
extension Unicode.Scalar {
    var isBoxDrawing: Bool { (0x2500...0x257F).contains(value) }

    /// The upright lines at both sides of a box.
    var isBoxSide: Bool { self == "│" || self == "┃" || self == "║" }
}
