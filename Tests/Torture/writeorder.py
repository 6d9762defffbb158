"""R3: the order of a durable write, and what of the old file stays."""

import os
import re

from program import Room, can_trace
from scenarios import writes
from tally import Tally

CALLS = "openat,write,pwrite64,pwritev,fsync,fdatasync,rename,renameat,renameat2,close,unlink"


def write_order(settings):
    tally = Tally("R3", "write order; link, mode, owner kept")
    if not can_trace():
        tally.skip("no strace")
        return tally
    for scenario in writes(settings.rdctl):
        with Room() as folder:
            scenario.lay_out(folder)
            if os.getuid() == 0 and (folder / scenario.target).exists():
                os.chown(folder / scenario.target, 1234, 4321)
            trace = folder.parent / (folder.name + ".trace")
            outcome = settings.rdctl.run(
                *scenario.words, folder=folder,
                before=["strace", "-f", "-y", "-qq", "-o", str(trace), "-e", f"trace={CALLS}"])
            tally.watch(outcome, scenario.name)
            lines = trace.read_text(errors="replace").splitlines()
            trace.unlink()
            problem = wrong_order(lines, folder / scenario.target)
            tally.expect(problem is None, "wrong", f"{scenario.name}: {problem}")
            expect_same_file(tally, scenario, folder)
    return tally


def wrong_order(lines, target):
    """What is wrong with the order in which a file was written; nil where nothing is."""
    folder = os.path.realpath(target.parent)
    name = re.escape(os.path.basename(target))
    temporary = rf"{re.escape(folder)}/\.{name}\.\d+\.tmp"
    steps = [
        ("a new file beside it", rf"openat\(.*O_EXCL.*= \d+<{temporary}>"),
        ("a write", rf"write(?:v|64)?\(\d+<{temporary}>"),
        ("its fsync", rf"fsync\(\d+<{temporary}>\) += 0"),
        ("the rename", rf'rename\(".*\.{name}\.\d+\.tmp", ".*{name}"\) = 0'),
        ("the fsync of the folder", rf"fsync\(\d+<{re.escape(folder)}>\) += 0"),
    ]
    at = 0
    places = {}
    for what, pattern in steps:
        found = [n for n in range(at, len(lines)) if re.search(pattern, lines[n])]
        if not found:
            return f"no {what} after line {at}"
        places[what] = at = found[-1] if what == "a write" else found[0]
    if any(re.search(rf"write.*<{temporary}", line) for line in lines[places["its fsync"]:]):
        return "a write after the fsync"
    if any(re.search(rf'openat\([^,]*, "[^"]*/?{name}", O_(WRONLY|RDWR)', line) for line in lines):
        return "the file itself was opened for writing"
    return None


def expect_same_file(tally, scenario, folder):
    for name, given in scenario.files.items():
        if isinstance(given, tuple):
            tally.expect(
                os.path.islink(folder / name) and os.readlink(folder / name) == given[1],
                "wrong", f"{scenario.name}: {name} is no link any more")
    if scenario.target not in scenario.files:
        return
    status = os.stat(folder / scenario.target)
    mode = status.st_mode & 0o7777
    tally.expect(mode == 0o640, "wrong", f"{scenario.name}: mode {mode:o}")
    if os.getuid() == 0:
        owner = (status.st_uid, status.st_gid)
        tally.expect(owner == (1234, 4321), "wrong", f"{scenario.name}: owner {owner}")
