"""R8 and R9: the same texts give the same archive, in whatever order and however often."""

import itertools
import os

import bulletins
from program import INDEX, Room, content, digest
from scenarios import archive_folder
from tally import Tally


def rebuilt(settings):
    tally = Tally("R8", "deleted or damaged, and rebuilt")
    rdctl = settings.rdctl
    with Room() as folder:
        index = archive_folder(rdctl, folder)
        whole, first = index.read_bytes(), digest(index)
        identities = ids(rdctl, folder)
        for label, damaged in (
            ("deleted", None), ("cut", whole[:9999]), ("empty", b""), ("whole", whole),
            ("other", b"hello"), ("a bit", whole[:-9] + b"!" + whole[-8:]),
        ):
            for words in (["import"], ["rebuild", "--yes"]):
                if words == ["import"] and damaged not in (None, whole):
                    continue
                index.unlink()
                if damaged is not None:
                    index.write_bytes(damaged)
                outcome = tally.watch(rdctl.run(*words, "texts", folder=folder), label)
                tally.expect(outcome.status == 0, "wrong", f"{label}: {outcome}")
                expect_kept(tally, folder, label, damaged if damaged != whole else None)
                tally.expect(digest(index) == first, "lost", f"{label}: another content_sha256")
                tally.expect(content(index.read_bytes()) == content(whole), "lost", label)
                tally.expect(ids(rdctl, folder) == identities, "lost", f"{label}: other ids")
    return tally


def expect_kept(tally, folder, label, damaged):
    """A rebuild keeps the damaged index that it takes the place of; there is none else to keep."""
    kept = folder / f"{INDEX}.damaged"
    now = kept.read_bytes() if kept.exists() else None
    tally.expect(now == (damaged or None), "lost", f"{label}: the damaged index was not kept")
    kept.unlink(missing_ok=True)


def ids(rdctl, folder):
    return rdctl.run("query", "-o", "ids", folder=folder).out


def orders(settings):
    tally = Tally("R9", "all 120 orders of 5 files")
    rdctl = settings.rdctl
    names = [path.name for path in bulletins.fixtures()[:5]]
    with Room() as folder:
        for path in bulletins.fixtures()[:5]:
            (folder / path.name).write_bytes(path.read_bytes())
        index = folder / INDEX
        assert rdctl.run("import", *names, folder=folder).status == 0
        first = content(index.read_bytes())
        for order in itertools.permutations(names):
            for calls in ([order], [[name] for name in order]):
                index.unlink()
                for words in calls:
                    outcome = tally.watch(rdctl.run("import", *words, folder=folder), "an order")
                    tally.expect(outcome.status == 0, "wrong", f"{order}: {outcome}")
                tally.expect(
                    content(index.read_bytes()) == first, "lost",
                    f"{order} in {len(calls)} calls: another archive")
    return tally


def repeated(settings):
    tally = Tally("R9", "again, renamed, there and back")
    rdctl = settings.rdctl
    with Room() as folder:
        index = archive_folder(rdctl, folder)
        before = (index.read_bytes(), os.stat(index))
        for words in (["import", "texts"], ["import", "-j", "1", "texts"],
                      ["import", *(f"texts/{name}" for name in os.listdir(folder / "texts"))],
                      ["rebuild", "--yes", "texts"], ["import", "--dry-run", "texts"]):
            outcome = tally.watch(rdctl.run(*words, folder=folder), words[0])
            after = (index.read_bytes(), os.stat(index))
            tally.expect(
                outcome.status == 0 and b"added 0, changed 0" in outcome.out, "wrong",
                f"{words}: {outcome.out[-200:]}")
            tally.expect(
                after[0] == before[0] and after[1].st_mtime_ns == before[1].st_mtime_ns
                and after[1].st_ino == before[1].st_ino, "wrong", f"{words}: the file changed")
        renamed(tally, rdctl, folder)
        there_and_back(tally, rdctl, folder)
    return tally


def renamed(tally, rdctl, folder):
    """A file under another name is told as renamed; going back gives the archive that was."""
    index = folder / INDEX
    whole = content(index.read_bytes())
    for name in sorted(os.listdir(folder / "texts")):
        other = f"renamed-{name}"
        os.rename(folder / "texts" / name, folder / other)
        outcome = tally.watch(rdctl.run("import", other, folder=folder), "renamed")
        tally.expect(
            outcome.status == 0 and b"renamed" in outcome.out
            and b"added 0" in outcome.out.splitlines()[-1], "wrong", f"{name}: {outcome.out}")
        os.rename(folder / other, folder / "texts" / name)
        assert rdctl.run("import", f"texts/{name}", folder=folder).status == 0
        tally.expect(content(index.read_bytes()) == whole, "lost", f"{name} renamed and back")


def there_and_back(tally, rdctl, folder):
    """An issue removed and imported again, and a newer text taken back."""
    index = folder / INDEX
    whole = content(index.read_bytes())
    names = rdctl.run("export", "issues", "--format", "csv", folder=folder).out.decode()
    for line in names.split("\r\n")[1:-1]:
        outcome = tally.watch(
            rdctl.run("remove", "--yes", line.split(",")[0], folder=folder), "removed")
        tally.expect(outcome.status == 0, "wrong", f"{outcome}")
        tally.expect(content(index.read_bytes()) != whole, "wrong", "removed nothing")
        assert rdctl.run("import", "texts", folder=folder).status == 0
        tally.expect(content(index.read_bytes()) == whole, "lost", f"{line}: removed and back")
