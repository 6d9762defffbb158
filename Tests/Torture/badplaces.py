"""Paths that lead to no text, no index or no place for a table: nothing is lost on the way."""

import os
import socket
import stat

import bulletins
from badinput import GOOD
from program import INDEX, Room
from scenarios import archive_folder
from tally import Tally


def bad_places(settings):
    """Paths that lead to no text, or nowhere, or round and round."""
    tally = Tally("BAD", "files, folders, paths")
    rdctl = settings.rdctl
    with Room() as folder:
        archive_folder(rdctl, folder, bulletins.fixtures()[:2])
        index = (folder / INDEX).read_bytes()
        for label, words, status in odd_places(folder):
            outcome = tally.watch(rdctl.run(*words, folder=folder), label)
            tally.expect(
                outcome.status == status and outcome.err, "wrong",
                f"{label}, not status {status}: {outcome}")
            tally.expect((folder / INDEX).read_bytes() == index, "damaged", label)
        own_index(tally, rdctl, folder, index)
        odd_locks(tally, rdctl, folder, index)
        odd_names(tally, rdctl, folder, index)
        unreadable(tally, rdctl, folder, index)
    return tally


def device(folder, name, number):
    """A device of Linux; one of our own where we are root, who could put a file in its place."""
    if os.getuid() != 0:
        return f"/dev/{name}"
    path = folder / f"device-{name}"
    if not path.exists():
        try:
            os.mknod(path, 0o666 | stat.S_IFCHR, os.makedev(1, number))
        except PermissionError:
            return "none"  # A folder is refused as well.
    return str(path)


def odd_places(folder):
    """Label, words, status."""
    (folder / "none").mkdir()
    os.mkfifo(folder / "pipe.txt")
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(folder / "socket.txt"))
    os.symlink("round.txt", folder / "round.txt")
    os.symlink("nowhere", folder / "dangling.txt")
    with open(folder / "sparse.txt", "wb") as sparse:
        sparse.truncate(1 << 42)
    long_name, long_path = "长" * 90, "a/" * 3000 + "b.txt"
    (folder / "aloop").mkdir()
    os.symlink(".", folder / "aloop" / "again.txt")
    os.symlink("..", folder / "aloop" / "up")
    for label, path, status in (
        ("missing", "missing.txt", 2), ("a folder without texts", "none", 2),
        ("a pipe that nobody writes to", "pipe.txt", 3), ("a socket", "socket.txt", 3),
        ("a link to itself", "round.txt", 2), ("a dangling link", "dangling.txt", 2),
        ("a folder of loops", "aloop", 2), ("no end", device(folder, "zero", 5), 3),
        ("nothing", device(folder, "null", 3), 3), ("4 TB of nothing", "sparse.txt", 3),
        ("a long name", long_name, 2), ("a long path", long_path, 2), ("no name", "", 2),
        ("below a file", "sparse.txt/x.txt", 2), ("a megabyte of name", "x" * 100_000, 2),
        ("memory of the process", "/proc/self/mem", 3),
    ):
        for command in ("import", "parse"):
            yield label, [command, path], 2 if status == 2 else 3
    text, _ = GOOD
    (folder / text).write_bytes(GOOD[1])
    for label, path, status in (
        ("an index that is a folder", "none", 2), ("an index in no folder", "no/where/i.json", 2),
        ("a link to itself", "round.txt", 2), ("an index below a file", f"{INDEX}/x", 2),
        ("a pipe", "pipe.txt", 12), ("a socket", "socket.txt", 2), ("no end", device(folder, "zero", 5), 2),
        ("nothing", device(folder, "null", 3), 12), ("a long name", long_name, 2), ("a long path", long_path, 2),
        ("a slash at the end", "none/", 2), ("no such folder", "nofolder/", 2),
        ("full", device(folder, "full", 7), 2),
    ):
        for words in (["import", text], ["rebuild", "--yes", text]):
            expected = 2 if words[0] == "rebuild" else status
            yield f"index: {label}", [*words, "--index", path], expected
    for label, path in (
        ("a folder", "none"), ("no folder", "no/where.csv"), ("a link to itself", "round.txt"),
        ("a full device", device(folder, "full", 7)), ("a socket", "socket.txt"), ("a long name", long_name),
        ("below a file", f"{INDEX}/x"), ("an empty name", ""),
    ):
        yield f"output: {label}", ["export", "records", "-o", path], 2


def own_index(tally, rdctl, folder, index):
    """The index as a text or as the place of a table, the text as the place of an index."""
    text, content_of_text = GOOD
    linked, other = folder / "linked.txt", folder / "other"
    linked.symlink_to(INDEX)
    os.link(folder / INDEX, folder / "hard.csv")
    (folder / "table.csv").symlink_to(INDEX)
    for words in (
        ["export", "records", "-o", INDEX], ["export", "issues", "--format", "csv", "-o", f"./{INDEX}"],
        ["export", "records", "-o", "hard.csv"], ["export", "records", "-o", "table.csv"],
        ["import", INDEX], ["import", "linked.txt"], ["rebuild", "--yes", INDEX],
        ["rebuild", "--yes", "--index", text, text], ["rebuild", "--yes", "--index", f"./{text}", text],
    ):
        outcome = tally.watch(rdctl.run(*words, folder=folder), "own index")
        tally.expect(
            outcome.status == 2 and b"is the index" in outcome.err, "wrong", f"{words}: {outcome}")
        tally.expect((folder / INDEX).read_bytes() == index, "lost", f"{words}: the index")
        tally.expect((folder / text).read_bytes() == content_of_text, "lost", f"{words}: the text")
    # Whose issue a file was that cannot be looked at, nobody knows; so none is removed.
    for words in (["rebuild", "--yes", text, "missing.txt"], ["rebuild", text, "none"]):
        outcome = tally.watch(rdctl.run(*words, folder=folder), "a rebuild that sees not all")
        tally.expect(
            outcome.status == 2 and b"nothing was changed" in outcome.err, "wrong",
            f"{words}: {outcome}")
        tally.expect((folder / INDEX).read_bytes() == index, "lost", f"{words}: the index")
    # Among the texts of its folder the index is none, whatever it is called.
    bulletins.write_issues(other, range(2))
    for _ in range(2):
        outcome = tally.watch(
            rdctl.run("import", "--index", "all.txt", ".", folder=other), "an index among texts")
        tally.expect(
            outcome.status == 0 and b"all.txt" not in outcome.out, "wrong",
            f"an index among texts: {outcome}")
    for path in (linked, folder / "hard.csv", folder / "table.csv"):
        path.unlink()


def odd_locks(tally, rdctl, folder, index):
    """What stands in the lock's place is neither followed nor written to."""
    lock, precious = folder / f".{INDEX}.lock", folder / "precious"
    precious.write_bytes(b"precious")
    for label, lay_out, remove in (
        ("a folder", lock.mkdir, lock.rmdir),
        ("a link", lambda: lock.symlink_to("precious"), lock.unlink),
        ("a dangling link", lambda: lock.symlink_to("nowhere"), lock.unlink),
    ):
        lay_out()
        outcome = tally.watch(
            rdctl.run("import", GOOD[0], folder=folder), f"{label} in the lock's place")
        tally.expect(
            outcome.status == 2 and lock.name.encode() in outcome.err, "wrong",
            f"{label} in the lock's place: {outcome}")
        tally.expect(precious.read_bytes() == b"precious", "lost", f"{label}: written to")
        tally.expect(not (folder / "nowhere").exists(), "wrong", f"{label}: followed")
        tally.expect((folder / INDEX).read_bytes() == index, "damaged", label)
        remove()
    # A pipe or another's file serves as a lock; it goes with the lock.
    for lay_out in (lambda: os.mkfifo(lock), lambda: lock.write_bytes(b"99999999\n" * 9000)):
        lay_out()
        outcome = tally.watch(rdctl.run("import", GOOD[0], folder=folder), "an odd lock")
        tally.expect(outcome.status == 0 and not lock.exists(), "wrong", f"an odd lock: {outcome}")
        (folder / INDEX).write_bytes(index)


def odd_names(tally, rdctl, folder, index):
    """Names that are hard to print are names still; one that is no UTF-8 is told."""
    _, text = GOOD
    for name in ("a\nb.txt", "\x1b[31mred.txt", "-n.txt", "--help.txt", " .txt", "平顶山\u3000.TXT",
                 "'\"\\$(x).txt", "名" * 83 + ".txt"):
        texts = folder / "names"
        texts.mkdir()
        (texts / name).write_bytes(text)
        for words in (["import", "names"], ["import", "--", f"names/{name}"]):
            outcome = tally.watch(rdctl.run(*words, folder=folder), repr(name))
            tally.expect(outcome.status == 0, "wrong", f"{name!r}: {outcome}")
            tally.expect(
                not any(line.startswith(b"b.txt") for line in outcome.out.splitlines())
                and b"\x1b" not in outcome.out + outcome.err, "wrong",
                f"{name!r} breaks out of its line: {outcome.out}")
            check = rdctl.run("check", "--source", "--texts", "names", folder=folder)
            tally.expect(
                os.fsencode(f"names/{name}: ") not in check.out, "lost", f"{name!r}: {check.out}")
            (folder / INDEX).write_bytes(index)
        (texts / name).unlink()
        texts.rmdir()
    texts = os.fsencode(folder / "gbk")
    os.mkdir(texts)
    with open(texts + b"/" + "公报.txt".encode("gb18030"), "wb") as file:
        file.write(text)
    with open(texts + b"/good.txt", "wb") as file:
        file.write(text)
    outcome = tally.watch(rdctl.run("import", "gbk", folder=folder), "a GBK name")
    tally.expect(
        outcome.status == 3 and b"UTF-8" in outcome.err and b"good.txt" in outcome.out, "lost",
        f"a GBK name: {outcome}")
    (folder / INDEX).write_bytes(index)


def unreadable(tally, rdctl, folder, index):
    """A file and a folder that we may not read, among others that we may."""
    texts = folder / "closed"
    paths = bulletins.write_issues(texts, range(3))
    (texts / "deep").mkdir()
    paths[0].chmod(0)
    (texts / "deep").chmod(0)
    identity = {}
    if os.getuid() == 0:
        identity = {"user": 65534, "group": 65534}
        folder.chmod(0o777)
        (folder / INDEX).chmod(0o666)
    outcome = tally.watch(rdctl.run("import", "closed", folder=folder, **identity), "unreadable")
    tally.expect(
        outcome.status == 3 and outcome.out.count(b"  added") == 2
        and outcome.err.count(b"ermission") >= 2, "lost", f"unreadable: {outcome}")
    (texts / "deep").chmod(0o755)
    paths[0].chmod(0o644)
    (folder / INDEX).write_bytes(index)
