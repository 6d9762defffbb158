"""R6: no room, no right to write."""

import os
import resource
import subprocess
from contextlib import contextmanager

import bulletins
from program import INDEX, Room, leftovers
from scenarios import writes
from tally import Tally

# Commands whose whole work is output.
PRINTING = [
    ["query", "人大"], ["query", "--json", "人大"], ["export", "records"],
    ["export", "issues", "--format", "json"], ["people"], ["stats"], ["check"], ["help"],
    ["help", "query"], ["--version"], ["completions", "bash"], ["parse", "texts"],
]


@contextmanager
def small_disk(folder, size):
    """A file system of so many bytes; nil where mounting is not allowed."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=777", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, capture_output=True).returncode == 0
    except FileNotFoundError:
        mounted = False
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)


def full_disk(settings):
    tally = Tally("R6", "full disk: tmpfs, /dev/full")
    rdctl = settings.rdctl
    with Room() as room:
        disk = room / "disk"
        disk.mkdir()
        texts = bulletins.write_issues(room / "texts", range(4))
        with small_disk(disk, 64 << 10) as mounted:
            if mounted:
                for filler in range(0, 65, 4):
                    fill_up(tally, rdctl, disk, texts, filler << 10)
            else:
                tally.skip("no right to mount")
        folder = room / "archive"
        folder.mkdir()
        os.symlink("../texts", folder / "texts")
        assert rdctl.run("import", "texts/", folder=folder).status == 0
        for words in PRINTING:
            line = " ".join(words) + " > /dev/full"
            outcome = tally.watch(rdctl.shell(f"rdctl {line}", folder), line)
            tally.expect(outcome.status == 2 and outcome.err, "lost", f"{line}: {outcome}")
    return tally


def fill_up(tally, rdctl, disk, texts, filler):
    """Imports one text after another on a disk with less and less room."""
    for name in os.listdir(disk):
        os.unlink(disk / name)
    (disk / "filler").write_bytes(b"x" * min(filler, 60 << 10))
    for path in texts:
        before = read(disk / INDEX)
        outcome = tally.watch(rdctl.run("import", str(path), folder=disk), f"filler {filler}")
        now = read(disk / INDEX)
        label = f"filler {filler}, {path.name}"
        if outcome.status == 0:
            tally.expect(now != before and now is not None, "lost", f"{label}: not written")
            read_back = rdctl.run("check", folder=disk)
            tally.expect(read_back.status == 0, "damaged", f"{label}: {read_back}")
        else:
            tally.expect(now == before, "damaged", f"{label}: changed")
            tally.expect(
                outcome.status == 2 and b"room" in outcome.err, "wrong", f"{label}: {outcome}")
        tally.expect(not leftovers(disk), "wrong", f"{label}: left {leftovers(disk)}")


def read(path):
    return path.read_bytes() if path.exists() else None


def size_limit(settings):
    """`ulimit -f` acts as a quota does: the write after the last allowed byte fails."""
    tally = Tally("R6", "limit of file size (quota)")
    for scenario in writes(settings.rdctl):
        for kibibytes in range(0, 120, 6):
            limit = kibibytes << 10
            with Room() as folder:
                scenario.lay_out(folder)
                old = scenario.bytes_of_target(folder)
                outcome = tally.watch(
                    settings.rdctl.run(
                        *scenario.words, folder=folder, preexec_fn=lambda: resource.setrlimit(
                            resource.RLIMIT_FSIZE, (limit, limit))),
                    f"{scenario.name}, limit {limit}")
                now = scenario.bytes_of_target(folder)
                label = f"{scenario.name}, limit {limit}: {outcome}"
                if outcome.status == 0:
                    tally.expect(now != old and len(now) <= limit, "lost", label)
                else:
                    tally.expect(now == old, "damaged", label)
                    tally.expect(outcome.status == 2 and outcome.err, "wrong", label)
                    tally.expect(not leftovers(folder), "wrong", label)
    return tally


def read_only(settings):
    tally = Tally("R6", "read-only folder, file, disk")
    rdctl = settings.rdctl
    nobody = {"user": 65534, "group": 65534} if os.getuid() == 0 else {}
    with Room() as room:
        room.chmod(0o755)
        paths = bulletins.write_issues(room / "texts", range(2))
        folder, disk = room / "folder", room / "disk"
        folder.mkdir()
        disk.mkdir()
        before = archive(rdctl, folder, paths[0])
        folder.chmod(0o555)
        refused_by(tally, rdctl, folder, paths[1], before, "read-only folder", **nobody)
        folder.chmod(0o755)
        with small_disk(disk, 1 << 20) as mounted:
            if mounted:
                before = archive(rdctl, disk, paths[0])
                subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
                refused_by(tally, rdctl, disk, paths[1], before, "read-only disk")
            else:
                tally.skip("no right to mount")
    return tally


def archive(rdctl, folder, path):
    outcome = rdctl.run("import", str(path), folder=folder)
    assert outcome.status == 0, outcome
    return (folder / INDEX).read_bytes()


def refused_by(tally, rdctl, folder, path, before, label, **identity):
    for words in (["import", str(path)], ["import", "--dry-run", str(path)],
                  ["export", "records", "-o", "table.csv"], ["query", "人大"], ["check"]):
        outcome = tally.watch(rdctl.run(*words, folder=folder, **identity), label)
        reads = words[0] in ("query", "check") or "--dry-run" in words
        tally.expect(
            outcome.status == (0 if reads else 2), "wrong", f"{label}: {words}: {outcome}")
        tally.expect((folder / INDEX).read_bytes() == before, "damaged", label)
