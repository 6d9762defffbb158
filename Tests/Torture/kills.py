"""R1 and R2: the process is killed, before every system call in turn and at random moments."""

import collections
import os
import re
import shutil
import signal
import time

import bulletins
from program import INDEX, Room, can_trace, content, leftovers, tracer
from scenarios import archive_folder, writes
from tally import Tally

# Calls before which a kill tells nothing: the start, and the end itself.
UNTOUCHED = {"execve", "exit_group", "exit", "rt_sigreturn"}

# What the program does first: it looks whether its streams are open.
OWN_FIRST_CALL = "fcntl(0, F_GETFD"


def calls_of(rdctl, scenario, folder):
    """How often a scenario makes each system call, the most that any one thread does; and how often
    before the program's own first call, while the language's runtime starts."""
    trace = folder / "trace"
    outcome = rdctl.run(
        *scenario.words, folder=folder, before=["strace", "-f", "-qq", "-o", str(trace)])
    assert outcome.status == 0, (scenario.name, outcome)
    threads = collections.defaultdict(collections.Counter)
    start = None
    for line in trace.read_text(errors="replace").splitlines():
        found = re.match(r"(\d+) +(\w+)\(", line)
        if found and start is None and OWN_FIRST_CALL in line:
            start = threads[found[1]].copy()
        if found and found[2] not in UNTOUCHED:
            threads[found[1]][found[2]] += 1
    trace.unlink()
    # The tracer counts calls for each thread; threads share work otherwise every time.
    counts = collections.Counter()
    for calls in threads.values():
        for name, count in calls.items():
            counts[name] = max(counts[name], count)
    return counts, start or collections.Counter()


def trial_folder(scenario, room, name):
    folder = room / name
    folder.mkdir()
    scenario.lay_out(folder)
    return folder


def every_call(settings):
    tally = Tally("R1", "killed before every system call")
    if not can_trace():
        tally.skip("no strace")
        return tally
    rdctl = settings.rdctl
    for scenario in settings.share(writes(rdctl)):
        tally.count("writes")
        with Room() as room:
            folder = trial_folder(scenario, room, "whole")
            old = scenario.bytes_of_target(folder)
            counts, _ = calls_of(rdctl, scenario, folder)
            new = scenario.bytes_of_target(folder)
            names = sorted(os.listdir(folder))
            assert new != old, scenario.name
            for call, count in counts.items():
                for number in range(1, count + 1):
                    tally.count("killed", kill_once(
                        tally, rdctl, scenario, room, (call, number), old, new, names))
    return tally


def kill_once(tally, rdctl, scenario, room, place, old, new, names):
    call, number = place
    label = f"{scenario.name}, {call} {number}"
    folder = trial_folder(scenario, room, "killed")
    outcome = rdctl.run(
        *scenario.words, folder=folder,
        before=tracer("-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}"))
    tally.watch(outcome, label)
    now = scenario.bytes_of_target(folder)
    tally.expect(now in (old, new), "damaged", f"{label}: neither old nor new")
    if outcome.status == 0:
        tally.expect(now == new, "lost", f"{label}: status 0 and not written")
    again = rdctl.run(*scenario.words, folder=folder)
    expected = scenario.repeated if now == new else (0,)
    tally.expect(again.status in expected, "wrong", f"{label}: then {again}")
    tally.expect(
        scenario.bytes_of_target(folder) == new, "lost", f"{label}: the next run differs")
    tally.expect(
        sorted(os.listdir(folder)) == names, "wrong",
        lambda: f"{label}: left {sorted(os.listdir(folder))}")
    shutil.rmtree(folder)
    return outcome.status == 128 + signal.SIGKILL


def at_random(settings):
    tally = Tally("R2", "killed at a random moment")
    rdctl = settings.rdctl
    chance = settings.random("R2")
    with Room() as folder:
        index = archive_folder(rdctl, folder)
        states = [content(index.read_bytes())]
        edited = folder / "edited"
        edited.mkdir()
        for path in bulletins.fixtures():
            (edited / path.name).write_bytes(path.read_bytes() + end_of(path))
        began = time.monotonic()
        assert rdctl.run("import", "edited", folder=folder).status == 0
        length = time.monotonic() - began
        states.append(content(index.read_bytes()))
        assert states[0] != states[1]
        rounds = Rounds(tally, rdctl, folder, states)
        wanted = len(settings.share(range(settings.times(500))))
        # Those that end before they are killed do not count; nor does this go on for ever.
        while rounds.killed < wanted and rounds.done < wanted:
            rounds.kill_after(chance.uniform(0, length * 1.2))
        tally.expect(rounds.killed == wanted, "wrong", f"only {rounds.killed} killed")
        tally.count("killed", rounds.killed)
        tally.count("done before", rounds.done)
        assert rdctl.run("import", "texts", folder=folder).status == 0
        tally.expect(not leftovers(folder), "wrong", f"left {leftovers(folder)}")
    return tally


def end_of(path):
    """One more sentence, in the encoding of the file."""
    text = "\n\n会议还研究了其他事项。\n"
    if path.read_bytes()[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return text.encode("utf-16-le")
    try:
        path.read_bytes().decode()
        return text.encode()
    except UnicodeDecodeError:
        return text.encode("gb18030")


class Rounds:
    """An archive that goes to and fro between two states, with a kill on most ways."""

    def __init__(self, tally, rdctl, folder, states):
        self.tally, self.rdctl, self.folder, self.states = tally, rdctl, folder, states
        self.state = 1
        self.killed = self.done = 0

    def kill_after(self, seconds):
        wanted = 1 - self.state
        process = self.rdctl.start("import", "edited" if wanted else "texts", folder=self.folder)
        time.sleep(seconds)
        process.kill()
        _, err = process.communicate()
        has_ended = process.returncode == 0
        self.tally.tried += 1
        self.tally.expect(
            process.returncode in (0, -signal.SIGKILL), "wrong",
            f"status {process.returncode}: {err.decode(errors='replace')}")
        self.killed += not has_ended
        self.done += has_ended
        self.look(wanted, has_ended)

    def look(self, wanted, has_ended):
        path = self.folder / INDEX
        now = content(path.read_bytes()) if path.exists() else None
        read = self.rdctl.run("query", "-o", "count", "人大", folder=self.folder)
        self.tally.expect(
            now in self.states and read.status == 0, "damaged", f"after a kill: {read}")
        if now in self.states:
            found = self.states.index(now)
            self.tally.expect(
                found == wanted or not has_ended, "lost", "status 0, and the texts are not in")
            self.state = found
