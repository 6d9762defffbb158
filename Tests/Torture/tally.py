"""What a trial has seen, and the table of all of them."""

import sys
import time

COLUMNS = ("lost", "damaged", "hung", "wrong")


# Failures of one trial that are told in words; the others are only counted.
TOLD = 12


class Tally:
    """Counts of one trial. What must never be: content lost, an index damaged, a command that
    hangs, and wrong: a crash, a status or a message other than promised."""

    def __init__(self, name, what):
        self.name = name
        self.what = what
        self.tried = 0
        self.failures = dict.fromkeys(COLUMNS, 0)
        self.skipped = []
        self.notes = []
        # What was counted besides, by name.
        self.counts = {}
        self.began = time.monotonic()
        self.seconds = 0.0
        self.shown = 0

    def fail(self, column, message):
        self.failures[column] += 1
        self.shown += 1
        if self.shown <= TOLD:
            print(f"  {self.name} {column}: {message}", file=sys.stderr, flush=True)

    def expect(self, holds, column, message):
        """Counts a failure unless something holds."""
        if not holds:
            self.fail(column, message() if callable(message) else message)
        return holds

    def watch(self, outcome, message):
        """Counts one run; no run may hang or crash."""
        self.tried += 1
        self.expect(not outcome.has_hung, "hung", f"{message}: no end")
        if not outcome.has_hung:
            self.expect(not outcome.has_crashed, "wrong", f"{message}: {outcome}")
        return outcome

    def skip(self, reason):
        self.skipped.append(reason)

    def note(self, text):
        self.notes.append(text)

    def count(self, name, number=1):
        self.counts[name] = self.counts.get(name, 0) + number

    def end(self):
        self.seconds = time.monotonic() - self.began

    def add(self, other):
        """Takes in what another part of the same trial has seen."""
        self.tried += other.tried
        self.seconds += other.seconds
        for column in COLUMNS:
            self.failures[column] += other.failures[column]
        for name, number in other.counts.items():
            self.count(name, number)
        self.notes += [note for note in other.notes if note not in self.notes]
        self.skipped += [reason for reason in other.skipped if reason not in self.skipped]

    @property
    def has_failed(self):
        return any(self.failures.values())

    def line(self):
        counts = "  ".join(f"{self.failures[name]} {name}" for name in COLUMNS)
        seen = ", ".join(f"{number} {name}" for name, number in self.counts.items())
        rest = "; ".join([*filter(None, [seen]), *self.notes, *(f"skipped: {reason}" for reason in self.skipped)])
        text = f"{self.name:5}{self.what:34}{self.tried:7}  {counts}  {self.seconds:6.1f} s"
        return f"{text}  {rest}" if rest else text


def total(tallies, seconds):
    """The last line of the report; the trials' own seconds overlap."""
    counts = ", ".join(f"{sum(t.failures[name] for t in tallies)} {name}" for name in COLUMNS)
    tried = sum(t.tried for t in tallies)
    return f"total: {tried} trials: {counts}; {seconds:.0f} s"
