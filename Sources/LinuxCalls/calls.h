// Calls of Linux that Swift's import of the C library leaves out.
#ifndef RDCTL_LINUX_CALLS_H
#define RDCTL_LINUX_CALLS_H

#include <stdint.h>

#ifdef __linux__
/// Sends a range of a file to the disk, as far as `flags` ask; see sync_file_range(2).
extern int sync_file_range(int descriptor, int64_t offset, int64_t count, unsigned int flags);
#endif

#endif
