"""R15: readers that leave, and streams that were never there."""

from program import Room
from scenarios import archive_folder
from tally import Tally

COMMANDS = [
    "query 人大", "query -o ids", "query -o count 人大", "query --json 人大", "query -o lines 人大",
    "export issues --format json", "export records", "export records --format ndjson",
    "export people", "export mentions --format tsv", "show TEXT:40", "people", "people --json",
    "parse texts", "check", "check --source --texts texts", "stats", "import texts", "import edited",
    "import --dry-run edited", "rebuild --yes texts", "remove --yes ISSUE",
    "completions bash", "completions zsh", "completions fish", "help", "help query",
    "query --help", "--version", "nonsense", "query --nonsense", "query --index none.json x",
]
# The promised statuses, and the one of a process that a broken pipe ended.
ALLOWED = {0, 1, 2, 3, 10, 141}


def commands(folder, rdctl):
    """Every command line with a real file and a real issue in it, and whether it writes."""
    out = rdctl.run("export", "issues", "--format", "csv", folder=folder).out.decode()
    issue = out.split("\r\n")[1].split(",")[0]
    text = sorted(path.name for path in (folder / "texts").iterdir())[0]
    for line in COMMANDS:
        writes = line.split()[0] in ("import", "rebuild", "remove") and "--dry-run" not in line
        yield line.replace("ISSUE", issue).replace("TEXT", text), writes


def leaving_readers(settings):
    tally = Tally("R15", "readers that leave: | head -1, | true")
    with Stage(tally, settings) as stage:
        for line, writes in stage.lines:
            for reader in ("head -1", "true", "head -c 70000"):
                for before in ("", "trap '' PIPE; "):
                    stage.run(
                        f"{before}rdctl {line} | {reader} > /dev/null; exit ${{PIPESTATUS[0]}}",
                        writes)
    return tally


def closed_streams(settings):
    tally = Tally("R15", "closed or useless streams")
    with Stage(tally, settings) as stage:
        for line, writes in stage.lines:
            for closed in ("<&-", ">&-", "2>&-", "<&- >&-", ">&- 2>&-", "<&- >&- 2>&-",
                           "< /", "> /dev/full 2>&1", "> /dev/null 2> /dev/full"):
                # To `>&-` alone, standard error must tell what is missing.
                stage.run(f"rdctl {line} {closed}", writes)
        for closed in ("<&-", "< /"):
            stage.run(f"rdctl import - --name x.txt {closed}", False)
            stage.run(f"rdctl parse - --name x.txt {closed}", False)
    return tally


class Stage:
    """An archive, its texts, and newer ones; the index must be whole after every command."""

    def __init__(self, tally, settings):
        self.tally, self.rdctl, self.room = tally, settings.rdctl, Room()

    def __enter__(self):
        self.folder = self.room.__enter__()
        self.index = archive_folder(self.rdctl, self.folder)
        self.whole = self.index.read_bytes()
        (self.folder / "edited").mkdir()
        for path in sorted((self.folder / "texts").iterdir())[:2]:
            (self.folder / "edited" / path.name).write_bytes(
                path.read_bytes() + "\n\n会议还研究了其他事项。\n".encode())
        self.lines = list(commands(self.folder, self.rdctl))
        return self

    def run(self, line, writes):
        outcome = self.tally.watch(self.rdctl.shell(line, self.folder), line)
        self.tally.expect(outcome.status in ALLOWED, "wrong", f"{line}: {outcome}")
        now = self.index.read_bytes()
        if writes and now != self.whole:
            check = self.rdctl.run("check", folder=self.folder)
            self.tally.expect(check.status == 0, "damaged", f"{line}: {check}")
            self.index.write_bytes(self.whole)
        else:
            self.tally.expect(now == self.whole, "damaged", f"{line}: the index changed")

    def __exit__(self, *error):
        self.room.__exit__(*error)
