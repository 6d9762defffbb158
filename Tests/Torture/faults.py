"""R1 as well: every system call in turn fails, as on a failing disk, a full one, or after a signal."""

import os
import shutil

from kills import calls_of, trial_folder
from program import Room, can_trace, leftovers, tracer
from scenarios import writes
from tally import Tally

# Calls on files, and how each may fail.
FAILURES = {
    "openat": ("EIO", "EMFILE", "EINTR"),
    "read": ("EIO", "EINTR"),
    "write": ("ENOSPC", "EIO", "EINTR"),
    "pwrite64": ("EIO", "EINTR"),
    "pwritev": ("ENOSPC", "EIO", "EINTR"),
    "sync_file_range": ("EIO", "EINTR"),
    "close": ("EIO",),
    "fsync": ("EIO", "ENOSPC", "EINTR"),
    "fallocate": ("ENOSPC", "EOPNOTSUPP", "EINTR"),
    "rename": ("EIO", "EACCES"),
    "link": ("EIO", "EPERM"),
    "linkat": ("EIO", "EPERM"),
    "renameat": ("EIO",),
    "unlink": ("EIO",),
    "newfstatat": ("EIO",),
    "fstat": ("EIO",),
    "flock": ("EINTR", "ENOLCK"),
    "ftruncate": ("EIO",),
    "fchmod": ("EPERM",),
    "fchown": ("EPERM",),
    "getdents64": ("EIO",),
    "clone": ("EAGAIN",),
    "clone3": ("EAGAIN",),
    "readlink": ("EIO",),
    "getcwd": ("EACCES",),
}


def every_failing_call(settings):
    tally = Tally("R1", "every system call fails in turn")
    if not can_trace():
        tally.skip("no strace")
        return tally
    for scenario in settings.share(writes(settings.rdctl)):
        with Room() as room:
            folder = trial_folder(scenario, room, "whole")
            old = scenario.bytes_of_target(folder)
            counts, start = calls_of(settings.rdctl, scenario, folder)
            new = scenario.bytes_of_target(folder)
            for call, errors in FAILURES.items():
                for number in range(start[call] + 1, counts[call] + 1):
                    for error in errors:
                        tally.count("refused", fail_once(
                            tally, settings.rdctl, scenario, room, (call, number, error), old,
                            new))
    return tally


def fail_once(tally, rdctl, scenario, room, place, old, new):
    call, number, error = place
    label = f"{scenario.name}, {call} {number} {error}"
    folder = trial_folder(scenario, room, "failed")
    outcome = rdctl.run(
        *scenario.words, folder=folder,
        before=tracer("-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={number}"))
    tally.watch(outcome, label)
    now = scenario.bytes_of_target(folder)
    is_whole = now in (old, new)
    if outcome.status == 3:
        # The import went on without the file that could not be read.
        is_whole = is_whole or now is not None and now != old
    tally.expect(is_whole, "damaged", f"{label}: neither old nor new; {outcome}")
    if outcome.status == 0:
        tally.expect(now == new, "lost", f"{label}: status 0 and not written")
        tally.expect(not leftovers(folder) or call == "unlink", "wrong",
                     f"{label}: left {leftovers(folder)}")
        expect_kept(tally, scenario, folder, old, label, call)
    else:
        tally.expect(
            outcome.status in (2, 3) and outcome.err, "wrong", f"{label}: {outcome}")
        tally.expect(error != "EINTR", "wrong", f"{label}: gave up after a signal; {outcome}")
    shutil.rmtree(folder)
    return outcome.status != 0


def expect_kept(tally, scenario, folder, old, label, call):
    """A link is still a link, and the mode stays."""
    for name, given in scenario.files.items():
        if isinstance(given, tuple):
            tally.expect(os.path.islink(folder / name), "wrong", f"{label}: the link is gone")
    if old is not None and call != "fchmod":
        mode = os.stat(folder / scenario.target).st_mode & 0o7777
        tally.expect(mode == 0o640, "wrong", f"{label}: mode {mode:o}")
