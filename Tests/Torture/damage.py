"""R7: an index that is not what was written is found by everybody who opens it."""

import json
import os
import shutil

import bulletins
from program import INDEX, Room, content
from scenarios import archive_folder
from tally import Tally

READING = [
    ["query", "-o", "count", "人大"], ["query", "人大"], ["query", "--kind", "speech"],
    ["export", "records"], ["export", "issues", "--format", "ndjson"], ["export", "people"],
    ["people"], ["stats"], ["check"], ["check", "--source", "--texts", "texts"], ["show", "no-such-id"],
]
WRITING = [["import", "texts"], ["import", "--dry-run", "texts"], ["remove", "--yes", "x"]]


class Patient:
    """An archive whose index is damaged again and again."""

    def __init__(self, tally, settings, folder):
        self.tally, self.rdctl, self.folder = tally, settings.rdctl, folder
        texts = bulletins.fixtures()[:4]
        self.index = archive_folder(self.rdctl, folder, texts)
        self.whole = self.index.read_bytes()

    def suffer(self, damaged, label, commands, status=12):
        """Every command must refuse a damaged index, print nothing of it, and leave it."""
        self.index.write_bytes(damaged)
        for words in commands:
            outcome = self.tally.watch(self.rdctl.run(*words, folder=self.folder), label)
            name = f"{label}, {' '.join(words)}"
            self.tally.expect(outcome.status == status, "wrong", f"{name}: {outcome}")
            self.tally.expect(not outcome.out, "damaged", f"{name}: a partial answer")
            self.tally.expect(
                status != 12 or b"rebuild" in outcome.err, "wrong", f"{name}: {outcome}")
            self.tally.expect(
                self.index.read_bytes() == damaged, "damaged", f"{name}: was written to")

    def recover(self, label):
        """The way back that the message names."""
        outcome = self.rdctl.run("rebuild", "--yes", "texts", folder=self.folder)
        held = content(self.index.read_bytes())
        self.tally.expect(
            outcome.status == 0 and held == content(self.whole), "lost",
            f"{label}: rebuild: {outcome}")


def truncations(settings):
    tally = Tally("R7", "truncated at 64 places")
    with Room() as folder:
        patient = Patient(tally, settings, folder)
        for step in range(64):
            size = len(patient.whole) * step // 64
            label = f"cut at {size}"
            patient.suffer(patient.whole[:size], label, READING + WRITING)
            if step % 8 == 0:
                patient.recover(label)
        for missing in range(1, 33):
            patient.suffer(patient.whole[:-missing], f"{missing} bytes short", READING[:1])
    return tally


def turned_bits(settings):
    tally = Tally("R7", "one bit turned at 1,000 places")
    chance = settings.random("R7")
    with Room() as folder:
        patient = Patient(tally, settings, folder)
        commands = READING + WRITING
        for number in range(settings.times(1000)):
            # Every fourth in the first line, where a bit may look like another layout.
            at = chance.randrange(300 if number % 4 == 0 else len(patient.whole))
            bit = chance.randrange(8)
            damaged = bytearray(patient.whole)
            damaged[at] ^= 1 << bit
            patient.suffer(
                bytes(damaged), f"bit {bit} of byte {at}", [commands[number % len(commands)]])
        patient.recover("turned bits")
    return tally


def other_files(settings):
    tally = Tally("R7", "other bytes in its place")
    chance = settings.random("R7 other")
    with Room() as folder:
        patient = Patient(tally, settings, folder)
        whole = patient.whole
        cases = {
            "empty": b"", "{}": b"{}", "[]": b"[]", "null": b"null", "a line end": b"\n",
            "4 KiB of NUL": b"\0" * 4096, "as many NUL bytes": b"\0" * len(whole),
            "a text": (folder / "texts" / os.listdir(folder / "texts")[0]).read_bytes(),
            "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "gzip": b"\x1f\x8b\x08\0" * 40,
            "twice": whole + whole, "a byte more": whole + b"\n", "a byte before": b"x" + whole,
            "a UTF-8 mark before": b"\xef\xbb\xbf" + whole, "UTF-16": whole.decode().encode("utf-16"), "random": chance.randbytes(len(whole)),
            "a million brackets": b"[" * 1_000_000, "a million objects": b'{"a":' * 1_000_000,
            "header and depth": whole.split(b"\n")[0] + b'"x":' + b"[" * 1_000_000,
            "only the header": whole.split(b"\n")[0] + b"\n",
            "a long number": whole.replace(b'"revision":1', b'"revision":' + b"9" * 5000),
            "a huge revision": whole.replace(b'"revision":1', b'"revision":99999999999999999999'),
        }
        for name, damaged in {**cases, **rearranged(whole, chance)}.items():
            patient.suffer(damaged, name, READING + WRITING)
        patient.recover("other files")
        other_layouts(tally, settings.rdctl, folder, whole)
        newer = whole.replace(b'"format_version":4', b'"format_version":9')
        patient.suffer(newer, "a newer version", READING + WRITING, status=13)
        patient.index.write_bytes(whole)
        exchanged(tally, settings.rdctl, folder)
    return tally


def other_layouts(tally, rdctl, folder, whole):
    """What another tool laid out anew is no damage: every answer stays."""
    index = folder / INDEX
    commands = READING[:-1]
    answers = [rdctl.run(*words, folder=folder).out for words in commands]
    document = json.loads(whole)
    layouts = {
        "CRLF": whole.replace(b"\n", b"\r\n"), "a blank before": b" " + whole,
        "one line": json.dumps(document, ensure_ascii=False).encode(),
        "escaped": json.dumps(document).encode(),
        "indented": json.dumps(document, ensure_ascii=False, indent=2).encode(),
        "sorted": json.dumps(document, ensure_ascii=False, sort_keys=True, indent="\t").encode(),
    }
    for name, layout in layouts.items():
        index.write_bytes(layout)
        for words, answer in zip(commands, answers):
            outcome = tally.watch(rdctl.run(*words, folder=folder), name)
            tally.expect(
                outcome.status == 0 and outcome.out == answer, "damaged", f"{name}: {words}")
    index.write_bytes(whole)


def rearranged(whole, chance):
    """Blocks of NUL or of other places, as a disk gives back; lines gone, doubled, exchanged."""
    cases = {}
    for number in range(24):
        size = chance.choice([1, 16, 512, 4096])
        at, other = sorted(chance.sample(range(0, len(whole) - size, size), 2))
        block, second = whole[at:at + size], whole[other:other + size]
        if any(block):
            cases[f"NUL block {number}"] = whole[:at] + bytes(size) + whole[at + size:]
        if block != second:
            cases[f"exchanged blocks {number}"] = (
                whole[:at] + second + whole[at + size:other] + block + whole[other + size:])
    lines = whole.split(b"\n")
    for number in range(12):
        at = chance.randrange(3, len(lines) - 4)
        cases[f"a line gone {number}"] = b"\n".join(lines[:at] + lines[at + 1:])
        cases[f"a line doubled {number}"] = b"\n".join(lines[:at] + lines[at - 1:])
        if lines[at] != lines[at + 1]:
            cases[f"exchanged lines {number}"] = b"\n".join(
                [*lines[:at], lines[at + 1], lines[at], *lines[at + 2:]])
    return cases


def exchanged(tally, rdctl, folder):
    """Text and index given for each other."""
    index = (folder / INDEX).read_bytes()
    text = next((folder / "texts").iterdir())
    shutil.copy(folder / INDEX, folder / "index.txt")
    taken = tally.watch(rdctl.run("import", "index.txt", folder=folder), "an index as text")
    tally.expect(taken.status == 3, "wrong", f"an index as text: {taken}")
    (folder / INDEX).write_bytes(index)
    refused = tally.watch(
        rdctl.run("query", "--index", str(text), "人大", folder=folder), "a text as index")
    tally.expect(refused.status == 12, "wrong", f"a text as index: {refused}")
