#!/usr/bin/env python3
"""Kills, starves, damages and crowds rdctl, and counts what was lost: nothing must be.

    torture.py [--rdctl PROGRAM] [--quick] [--seed N] [--jobs N] [--budget SECONDS] [TRIAL…]

Trials are R1 R2 R3 R4 R5 R6 R7 R8 R9 R15 and BAD (bad input); without names all of them run, two
at a time. Every line counts runs and what went wrong in them; the last line has the totals. The
exit status is 1 where anything was lost, damaged, hung or wrong. Past the budget no further part
is begun, and what was left out is named; that is no failure.
"""

import argparse
import random
import sys
import time
from concurrent.futures import ProcessPoolExecutor

import badinput
import badplaces
import crowd
import damage
import faults
import kills
import pipes
import sameness
import space
import writeorder
from program import Program
from tally import total

# Trials that are cut into parts, and into how many; each works on its share alone.
PARTS = {kills.every_call: 9, faults.every_failing_call: 9, kills.at_random: 4}
TRIALS = {
    "R1": [kills.every_call, faults.every_failing_call],
    "R2": [kills.at_random],
    "R3": [writeorder.write_order],
    "R4": [crowd.writers_and_readers],
    "R5": [crowd.stale_and_suspended],
    "R6": [space.full_disk, space.size_limit, space.read_only],
    "R7": [damage.truncations, damage.turned_bits, damage.other_files],
    "R8": [sameness.rebuilt],
    "R9": [sameness.orders, sameness.repeated],
    "R15": [pipes.leaving_readers, pipes.closed_streams],
    "BAD": [badinput.bad_texts, badplaces.bad_places, badinput.bad_indexes, badinput.bad_words],
}


class Settings:
    """The program, the chance, and which part of a trial is to be done."""

    def __init__(self, options, part=0, parts=1):
        self.rdctl = Program(options.rdctl)
        self.seed = options.seed
        self.is_quick = options.quick
        self.part = part
        self.parts = parts

    def random(self, salt):
        """A generator of its own for each part of each trial, so that trials repeat alone."""
        return random.Random(f"{self.seed}-{salt}-{self.part}")

    def times(self, count):
        """How often to try: a tenth of it when in a hurry."""
        return max(1, count // 10) if self.is_quick else count

    def share(self, items):
        """What of a list this part has to do."""
        return list(items)[self.part::self.parts]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rdctl", default=".build/release/rdctl", help="the program to torture")
    parser.add_argument("--quick", action="store_true", help="a tenth of the random trials")
    parser.add_argument("--seed", type=int, default=20241024)
    parser.add_argument("--jobs", type=int, default=2, help="how many trials at a time")
    parser.add_argument("--budget", type=float, help="seconds after which no part is begun")
    parser.add_argument("trials", nargs="*", metavar="TRIAL", help=" ".join(TRIALS))
    options = parser.parse_args()
    unknown = [name for name in options.trials if name not in TRIALS]
    if unknown:
        parser.error(f"no trial {unknown[0]}; there are {' '.join(TRIALS)}")
    began = time.monotonic()
    deadline = None if options.budget is None else began + options.budget
    jobs = [
        (name, trial, part, PARTS.get(trial, 1))
        for name in options.trials or TRIALS for trial in TRIALS[name]
        for part in range(PARTS.get(trial, 1))]
    tallies = report(jobs, options, deadline)
    print(total(tallies, time.monotonic() - began))
    return 1 if any(tally.has_failed for tally in tallies) else 0


def report(jobs, options, deadline):
    """Runs all jobs and prints a line for each trial once all its parts are done."""
    tallies, whole, left_out = [], None, []
    with ProcessPoolExecutor(max_workers=max(1, options.jobs)) as pool:
        running = [pool.submit(run, job, options, deadline) for job in jobs]
        for (name, trial, part, parts), future in zip(jobs, running):
            tally = future.result()
            if tally is None:
                left_out.append(f"{name} {trial.__name__} {part + 1} of {parts}")
            elif whole is None:
                whole = tally
            else:
                whole.add(tally)
            if part == parts - 1 and whole is not None:
                print(whole.line(), flush=True)
                tallies.append(whole)
                whole = None
    for job in left_out:
        print(f"no time left for {job}")
    return tallies


def run(job, options, deadline):
    """One part of one trial, in a process of its own; nil where the time is up."""
    _, trial, part, parts = job
    if deadline is not None and time.monotonic() > deadline:
        return None
    tally = trial(Settings(options, part, parts))
    tally.end()
    return tally


if __name__ == "__main__":
    sys.exit(main())
