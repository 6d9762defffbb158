"""What is going on when something goes wrong: writes of every sort, each in a folder of its own."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

import bulletins
from program import INDEX, Room


@dataclass
class Scenario:
    """A folder with an archive, and one command that writes."""

    name: str
    words: list
    # Files of the folder before the command, links as ("->", target).
    files: dict = field(default_factory=dict)
    # The file whose bytes must be old or new.
    target: str = INDEX
    # Statuses of the same command once it has been carried out.
    repeated: tuple = (0,)

    def lay_out(self, folder):
        for name, given in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(given, tuple):
                path.symlink_to(given[1])
            else:
                path.write_bytes(given)
                path.chmod(0o640 if name == self.target else 0o644)

    def bytes_of_target(self, folder):
        path = folder / self.target
        return path.read_bytes() if path.exists() else None


def archive_of(rdctl, files):
    """The bytes of an index over some texts."""
    with Room() as folder:
        for name, text in files.items():
            (folder / name).write_bytes(text)
        outcome = rdctl.run("import", *files, folder=folder)
        assert outcome.status == 0, outcome
        return (folder / INDEX).read_bytes()


def writes(rdctl):
    """Every way in which a file of ours is written."""
    issues = dict(bulletins.issue(number) for number in range(4))
    (one, text), (two, other), (three, third), (four, fourth) = issues.items()
    index = archive_of(rdctl, {one: text, two: other, three: third})
    identity = rdctl_issue(rdctl, index)
    held = {INDEX: index}
    return [
        Scenario("first import", ["import", "-j", "1", one], {one: text}),
        Scenario("another issue", ["import", "-j", "1", four], {**held, four: fourth}),
        Scenario(
            "a newer text", ["import", "-j", "1", two], {**held, two: bulletins.newer(other)}),
        Scenario(
            "a renamed file", ["import", "-j", "1", "renamed.txt"], {**held, "renamed.txt": text}),
        Scenario(
            "a folder, two threads", ["import", "-j", "2", "texts"],
            {**held, **{f"texts/{name}": bulletins.newer(body) for name, body in issues.items()}}),
        Scenario("a removal", ["remove", "--yes", identity], held, repeated=(2,)),
        Scenario(
            "a rebuild", ["rebuild", "--yes", "-j", "1", one, two],
            {INDEX: index[:5000], one: text, two: other}),
        Scenario(
            "through a link", ["import", "-j", "1", four],
            {INDEX: ("->", "real/index.json"), "real/index.json": index, four: fourth},
            target="real/index.json"),
        Scenario(
            "an export", ["export", "records", "-o", "table.csv"],
            {**held, "table.csv": b"id\r\nold\r\n"}, target="table.csv"),
    ]


def rdctl_issue(rdctl, index):
    """The id of the first issue of an index."""
    with Room() as folder:
        (folder / INDEX).write_bytes(index)
        out = rdctl.run("export", "issues", "--format", "csv", folder=folder).out
        return out.decode().split("\r\n")[1].split(",")[0]


def archive_folder(rdctl, folder, texts=None):
    """Lays out an archive of the project's own bulletins; the path of its index."""
    source = Path(folder) / "texts"
    source.mkdir()
    for path in texts or bulletins.fixtures():
        shutil.copy(path, source)
    outcome = rdctl.run("import", "texts", folder=folder)
    assert outcome.status == 0, outcome
    return Path(folder) / INDEX
