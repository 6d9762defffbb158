#!/usr/bin/env python3
"""Kills, starves, damages and crowds rdctl, and counts what was lost: nothing must be.

    torture.py [--rdctl PROGRAM] [--quick] [--seed N] [TRIAL…]

Trials are R1 R2 R3 R4 R5 R6 R7 R8 R9 R15 and BAD (bad input); without names all of them run, in
less than ten minutes on two processors. Every line counts runs and what went wrong in them; the
last line has the totals. The exit status is 1 where anything was lost, damaged, hung or wrong.
"""

import argparse
import random
import sys

import badinput
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
    "BAD": [badinput.bad_texts, badinput.bad_places, badinput.bad_indexes, badinput.bad_words],
}


class Settings:
    """The program, the chance, and how long everything may take."""

    def __init__(self, options):
        self.rdctl = Program(options.rdctl)
        self.seed = options.seed
        self.is_quick = options.quick

    def random(self, salt):
        """A generator of its own for each trial, so that trials repeat alone."""
        return random.Random(f"{self.seed}-{salt}")

    def times(self, count):
        """How often to try: a tenth of it when in a hurry."""
        return max(1, count // 10) if self.is_quick else count


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rdctl", default=".build/release/rdctl", help="the program to torture")
    parser.add_argument("--quick", action="store_true", help="a tenth of the random trials")
    parser.add_argument("--seed", type=int, default=20241024)
    parser.add_argument("trials", nargs="*", metavar="TRIAL", help=" ".join(TRIALS))
    options = parser.parse_args()
    unknown = [name for name in options.trials if name not in TRIALS]
    if unknown:
        parser.error(f"no trial {unknown[0]}; there are {' '.join(TRIALS)}")
    settings = Settings(options)
    tallies = []
    for name in options.trials or TRIALS:
        for trial in TRIALS[name]:
            tally = trial(settings)
            tally.end()
            tallies.append(tally)
            print(tally.line(), flush=True)
    print(total(tallies))
    return 1 if any(tally.has_failed for tally in tallies) else 0


if __name__ == "__main__":
    sys.exit(main())
