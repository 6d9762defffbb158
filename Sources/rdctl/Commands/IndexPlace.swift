import CongressCore

/// Where the index is.
enum IndexPlace {
    static let fileName = "congress-index.json"

    /// The option's file, else the variable's, else the nearest index in this folder or above it,
    /// as git finds its repository; else a new one in this folder.
    static func path(_ common: CommonOptions, _ environment: Environment) -> String {
        if let path = common.index ?? environment.nonEmpty("RDCTL_INDEX") { return path }
        return nearest(from: (try? Folder.current()) ?? ".") ?? fileName
    }

    /// Whether that path is of an index above this folder, which nobody has named.
    static func isFoundAbove(
        _ path: String, _ common: CommonOptions, _ environment: Environment
    ) -> Bool {
        path != fileName && common.index == nil && environment.nonEmpty("RDCTL_INDEX") == nil
    }

    private static func nearest(from folder: String) -> String? {
        if FileStatus.exists(fileName) { return fileName }
        var folder = folder
        while folder != "/" && folder != "." {
            folder = Folder.parent(of: folder)
            let path = Folder.join(folder, fileName)
            if FileStatus.exists(path) { return path }
        }
        return nil
    }
}
