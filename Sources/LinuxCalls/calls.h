// Calls of Linux that Swift's import of the C library leaves out.
#ifndef RDCTL_LINUX_CALLS_H
#define RDCTL_LINUX_CALLS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __linux__
/// Sends a range of a file to the disk, as far as `flags` ask; see sync_file_range(2).
extern int sync_file_range(int descriptor, int64_t offset, int64_t count, unsigned int flags);

/// Reads an extended attribute of a file; see getxattr(2). The result is a count of bytes, or -1.
extern long getxattr(const char *path, const char *name, void *value, size_t size);

/// Writes an extended attribute of an open file; see fsetxattr(2).
extern int fsetxattr(
    int descriptor, const char *name, const void *value, size_t size, int flags);

/// Where a byte last stands in memory; see memrchr(3). Null where it does not.
extern void *memrchr(const void *bytes, int byte, size_t count);
#endif

#endif
