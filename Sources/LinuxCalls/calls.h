// Calls of Linux that Swift's import of the C library leaves out.
#ifndef RDCTL_LINUX_CALLS_H
#define RDCTL_LINUX_CALLS_H

#include <stdint.h>

#ifdef __linux__
/// Sends a range of a file to the disk, as far as `flags` ask; see sync_file_range(2).
extern int sync_file_range(int descriptor, int64_t offset, int64_t count, unsigned int flags);

/// Begins to write a range of a file to the disk and does not wait for the end.
static inline int rdctl_start_writing(int descriptor, int64_t offset, int64_t count) {
    return sync_file_range(descriptor, offset, count, 2 /* SYNC_FILE_RANGE_WRITE */);
}
#endif

#endif
