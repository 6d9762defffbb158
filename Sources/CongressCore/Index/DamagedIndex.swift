/// A damaged index that a rebuild takes the place of. Much of it may be readable still, by eye or by
/// another tool, and some of its texts may be gone; so it stays beside the new one.
enum DamagedIndex {
    /// Gives the file a second name, `NAME.damaged` or one with a number, which the new index will
    /// not take away. Only for who holds the writers' lock.
    /// - Returns: the path of that name; nil where there is nothing to keep.
    static func keep(_ path: String) throws(SystemError) -> String? {
        let target = try Folder.followingLinks(path)
        guard let status = try FileStatus.ofExisting(target), status.kind == .file,
            status.size > 0
        else { return nil }
        var number = 1
        while true {
            let name = target + (number == 1 ? ".damaged" : ".damaged-\(number)")
            guard let other = try FileStatus.ofExisting(name, followingLinks: false) else {
                try keep(target, status, as: name)
                return name
            }
            // A rebuild that was interrupted has kept it.
            if other.isSameFile(as: status) { return name }
            number += 1
        }
    }

    private static func keep(
        _ target: String, _ status: FileStatus, as name: String
    ) throws(SystemError) {
        do throws(SystemError) {
            try Folder.link(target, as: name)
        } catch {
            guard error.isUnsupported || error.isPermission else { throw error }
            // Some file systems know one name for each file only.
            ReplacementFile.removeLeftovers(of: name)
            let content = try MappedFile(target)
            var copy = try ReplacementFile(replacing: name, size: status.size, like: status)
            try withExtendedLifetime(content) { () throws(SystemError) in
                try copy.write(content.bytes)
            }
            try copy.commit()
        }
    }
}
