"""R4 and R5: many at once; holders of the lock that were killed or put to sleep."""

import json
import os
import signal
import threading
import time
from collections import Counter

import bulletins
from program import INDEX, Room, content, leftovers
from tally import Tally

WRITERS, ISSUES_EACH = 8, 25
READERS, READS_EACH = 8, 1000
# Short issues, so that time goes into the crowd and not into reading Chinese.
LINES = 120
# Seconds within which a writer that does not wait is refused.
PROMPT = 0.2
# Every so many reads all records are read and counted.
FULL_READ = 50


def writers_and_readers(settings):
    tally = Tally("R4", f"{WRITERS} writers, {READERS} readers at once")
    moulds = bulletins.MOULDS[:2]
    with Room() as folder:
        paths = bulletins.write_issues(
            folder / "texts", range(WRITERS * ISSUES_EACH), moulds, LINES)
        crowd = Crowd(tally, settings.rdctl, folder, settings.times(READS_EACH))
        crowd.learn(paths)
        crowd.run(paths)
        crowd.look(paths)
    return tally


class Crowd:
    """Writers and readers of one archive, each a thread that runs one process after another."""

    def __init__(self, tally, rdctl, folder, reads):
        self.tally, self.rdctl, self.folder, self.reads = tally, rdctl, folder, reads
        self.guard = threading.Lock()
        # Records of the issue that comes from each file, as one process alone reads them.
        self.records = {}

    def learn(self, paths):
        """Imports everything once, alone, to know what every issue must hold."""
        alone = self.folder / "alone"
        alone.mkdir()
        assert self.rdctl.run("import", "../texts", folder=alone).status == 0
        self.records = self.records_by_file(alone)
        assert len(self.records) == len(paths)
        self.content = content((alone / INDEX).read_bytes())

    def records_by_file(self, folder):
        out = self.rdctl.run("export", "records", "--format", "ndjson", folder=folder).out
        return Counter(files_of(out))

    def run(self, paths):
        first, rest = paths[0], paths[1:]
        self.write(first)
        threads = [
            threading.Thread(target=self.write_all, args=(rest[number::WRITERS],))
            for number in range(WRITERS)]
        threads += [threading.Thread(target=self.read_all) for _ in range(READERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def write_all(self, paths):
        for path in paths:
            self.write(path)

    def write(self, path):
        outcome = self.rdctl.run("import", "--wait", "60", str(path), folder=self.folder,
                                 patience=90)
        with self.guard:
            self.tally.watch(outcome, "a writer")
            self.tally.expect(outcome.status == 0, "lost", f"a writer: {outcome}")

    def read_all(self):
        seen = 0
        for number in range(self.reads):
            if number % FULL_READ == FULL_READ - 1:
                outcome = self.rdctl.run(
                    "export", "records", "--format", "ndjson", folder=self.folder)
            else:
                outcome = self.rdctl.run(
                    "export", "issues", "--format", "ndjson", folder=self.folder)
            with self.guard:
                seen = self.judge(outcome, seen, number % FULL_READ == FULL_READ - 1)

    def judge(self, outcome, seen, is_full):
        """A reader sees whole issues only, and never fewer than before."""
        self.tally.watch(outcome, "a reader")
        if not self.tally.expect(outcome.status == 0, "damaged", f"a reader: {outcome}"):
            return seen
        try:
            rows = files_of(outcome.out)
        except (ValueError, KeyError) as error:
            self.tally.fail("damaged", f"a reader got {error}")
            return seen
        files = Counter(rows)
        if is_full:
            self.tally.expect(
                all(files[name] == self.records[name] for name in files), "damaged",
                "a reader saw part of an issue")
        self.tally.expect(len(files) >= seen, "lost", f"{seen} issues, then {len(files)}")
        return len(files)

    def look(self, paths):
        records = self.records_by_file(self.folder)
        self.tally.note(f"{len(records)} of {len(paths)} issues")
        self.tally.expect(records == self.records, "lost", f"{len(records)} issues at the end")
        held = content((self.folder / INDEX).read_bytes())
        self.tally.expect(held == self.content, "wrong", "another index than by one writer")
        self.tally.expect(
            not leftovers(self.folder), "wrong", f"left {leftovers(self.folder)}")


def files_of(lines):
    """The file of every row. A session's, which changes when others report it too, is left out."""
    rows = (json.loads(line) for line in lines.splitlines())
    return [row["file"] for row in rows if row.get("kind") != "session"]


def stale_and_suspended(settings):
    tally = Tally("R5", "killed and suspended holders")
    rdctl = settings.rdctl
    slowest = 0.0
    for _ in range(settings.times(50)):
        with Room() as folder:
            paths = bulletins.write_issues(folder, range(2))
            assert rdctl.run("import", str(paths[0]), folder=folder).status == 0
            before = (folder / INDEX).read_bytes()
            with Holder(rdctl, folder) as holder:
                holder.suspend()
                slowest = max(slowest, refusal(tally, rdctl, folder, paths[1], holder))
                tally.expect((folder / INDEX).read_bytes() == before, "damaged", "refused, yet")
                read = tally.watch(
                    rdctl.run("query", "-o", "count", "人大", folder=folder), "a reader")
                tally.expect(read.status == 0, "wrong", f"a reader beside a holder: {read}")
                holder.kill()
                works = tally.watch(
                    rdctl.run("import", str(paths[1]), folder=folder), "killed holder")
                tally.expect(works.status == 0, "wrong", f"after a killed holder: {works}")
                tally.expect(not leftovers(folder), "wrong", f"left {leftovers(folder)}")
    tally.expect(slowest < PROMPT, "wrong", f"refused after {PROMPT} s only")
    tally.note(f"refused within {slowest * 1000:.0f} ms")
    return tally


def refusal(tally, rdctl, folder, path, holder):
    """Seconds until a second writer is refused; where a busy machine kept it waiting, once more."""
    fastest = PROMPT
    for _ in range(3):
        refused = tally.watch(rdctl.run("import", str(path), folder=folder), "suspended holder")
        tally.expect(
            refused.status == 11 and str(holder.pid).encode() in refused.err, "wrong",
            f"suspended holder {holder.pid}: {refused}")
        fastest = min(fastest, refused.seconds)
        if fastest < PROMPT:
            break
    return fastest


class Holder:
    """A process that has the writers' lock, because the text it reads does not come to an end."""

    def __init__(self, rdctl, folder):
        self.rdctl, self.folder = rdctl, folder

    def __enter__(self):
        pipe = self.folder / "endless.txt"
        os.mkfifo(pipe)
        self.end = os.open(pipe, os.O_RDWR)
        self.process = self.rdctl.start("import", str(pipe), folder=self.folder)
        self.pid = self.process.pid
        lock = self.folder / f".{INDEX}.lock"
        deadline = time.monotonic() + 10
        while not lock.exists() or not lock.read_bytes():
            assert time.monotonic() < deadline, "the holder takes no lock"
            time.sleep(0.002)
        return self

    def suspend(self):
        os.kill(self.pid, signal.SIGSTOP)

    def kill(self):
        self.process.kill()
        self.process.communicate()

    def __exit__(self, *error):
        self.kill()
        os.close(self.end)
