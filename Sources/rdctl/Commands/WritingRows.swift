/// Rows that commands share which write the index.
extension Option {
    static func dryRun(_ set: @escaping @Sendable (inout Target) -> Void) -> Self {
        .flag(
            "--dry-run", short: "n",
            Bilingual("只说会改什么，不写", "Say what would change, write nothing"), set: set)
    }

    /// Agrees to a removal beforehand.
    static func yes(_ set: @escaping @Sendable (inout Target) -> Void) -> Self {
        .flag("--yes", short: "y", Bilingual("不必确认", "Do not ask"), set: set)
    }
}
