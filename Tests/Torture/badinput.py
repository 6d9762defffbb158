"""Input that is no bulletin, no index, no file, no command: a message, a status, nothing changed."""

import os

import bulletins
from program import INDEX, Room, content, tracer, can_trace
from scenarios import archive_folder
from tally import Tally

GOOD = bulletins.issue(1)
# Texts of which nothing can be read.
UNREADABLE = {
    "empty": b"", "blanks": b" \n\t\r\n\xe3\x80\x80\n", "only a UTF-8 mark": b"\xef\xbb\xbf",
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\n", "NUL": GOOD[1] + b"\0",
    "PNG": b"\x89PNG\r\n\x1a\n" + bytes(100), "zip": b"PK\x03\x04" + bytes(100),
    "invalid UTF-8 and GB18030": GOOD[1][:900] + b"\xff\xfe\x80\xff" + GOOD[1][900:],
    "a cut character": GOOD[1].rstrip()[:-1], "half a UTF-16 pair": b"\xff\xfe\x3d\xd8",
    "random bytes": bytes((n * 7919 + n // 3) % 256 for n in range(100_000)),
    "only NUL": bytes(1 << 20),
    "UTF-16 cut inside a pair": b"\xff\xfe" + (GOOD[1].decode() + "\U00020000").encode("utf-16-le")[:-2],
    "UTF-16 of odd length": b"\xfe\xff" + GOOD[1].decode().encode("utf-16-be")[:-1],
    "GB18030 cut inside four bytes": (GOOD[1].decode() + "\U00020000").encode("gb18030")[:-1],
    "GB18030 beyond Unicode": GOOD[1].decode().encode("gb18030") + b"\xe3\x32\x9a\x36",
    "UTF-8 of a surrogate": GOOD[1] + b"\xed\xa0\x80", "UTF-8 too long": GOOD[1] + b"\xc0\x80",
    "UTF-16 without a mark": GOOD[1].decode().encode("utf-16-le"),
    "UTF-32": GOOD[1].decode().encode("utf-32"),
    "an index": b'{"format":"rdctl-index","format_version":4,"generator":"rdctl 0.18.0"}\n',
}


def readable():
    """Texts that are no bulletins and must still be taken in whole, however odd."""
    line = "人大常委会主任会议研究了养老服务工作，"
    return {
        "100 MB on one line": (line * (100_000_000 // len(line.encode()))).encode(),
        "100 MB of lines": ((line + "\n") * (100_000_000 // len(line.encode()))).encode(),
        "a million brackets": "（".encode() * 1_000_000,
        "a million pairs": "（）".encode() * 500_000,
        "a million nested": "《".encode() * 500_000 + "》".encode() * 500_000,
        "a million line ends": b"\n" * 1_000_000 + b"x",
        "a million carriage returns": b"\r" * 1_000_000 + b"x",
        "a million blanks": "　".encode() * 1_000_000 + "人".encode(),
        "a million digits": b"9" * 1_000_000,
        "a million full stops": b"." * 1_000_000,
        "dates without end": "2024年9月".encode() * 100_000,
        "years without end": ("9" * 400 + "年" + "9" * 400 + "月" + "9" * 400 + "日\n").encode() * 99,
        "sessions without end": "第十届人大常委会第一次会议".encode() * 50_000,
        "names without end": ("副主任" + "荆建刚、董汉生、" * 50_000).encode(),
        "ordinals without end": ("第" + "十" * 400_000 + "次会议").encode(),
        "jumps without end": "（下转第2页）\n（上接第1页）\n".encode() * 20_000,
        "bylines below a contents heading": "目录\n".encode() + "◆ 主任 王平\n开会。\n".encode() * 9000,
        "jumps below a contents heading": "目录\n".encode() + "（下转第2页）\n（上接第1页）\n".encode() * 7000,
        "entries below a contents heading": "目录\n".encode() + "5日 开会。\n".encode() * 20_000,
        "contents without end": "目录\n".encode() + "工作报告……1\n".encode() * 20_000,
        "page numbers without end": "第1页\n\n人大\n".encode() * 20_000,
        "entries without end": "大事记\n9月\n".encode() + "5日 召开会议。\n".encode() * 100_000,
        "headings without end": "一、工作\n（一）做法\n1.问题\n".encode() * 30_000,
        "combining marks": "人".encode() + "\u0301".encode() * 300_000,
        "hostile characters": "\u202e\u2066\u200b\ufeff\x1b]52;c;x\x07\x7f\u0085\u2028\n".encode() * 999,
        "every scalar": "".join(
            chr(n) for n in range(1, 0x110000) if not 0xD800 <= n < 0xE000).encode(),
        "only four bytes of GB18030": "".join(map(chr, range(0x20000, 0x28000))).encode("gb18030"),
        "two UTF-8 marks": b"\xef\xbb\xbf" * 2 + GOOD[1],
        "shuffled lines": b"\n".join(sorted(GOOD[1].splitlines())),
    }


def bad_texts(settings):
    tally = Tally("BAD", "texts")
    rdctl = settings.rdctl
    slowest = (0.0, "")
    with Room() as folder:
        archive_folder(rdctl, folder, bulletins.fixtures()[:2])
        index = (folder / INDEX).read_bytes()
        name, text = GOOD
        (folder / name).write_bytes(text)
        for label, bad in UNREADABLE.items():
            (folder / "bad.txt").write_bytes(bad)
            for words in (["import", "bad.txt"], ["parse", "bad.txt"]):
                outcome = tally.watch(rdctl.run(*words, folder=folder), label)
                tally.expect(
                    outcome.status == 3 and b"bad.txt" in outcome.err, "wrong",
                    f"{label}: {words}: {outcome}")
                tally.expect((folder / INDEX).read_bytes() == index, "damaged", label)
            mixed = tally.watch(rdctl.run("import", "bad.txt", name, folder=folder), label)
            tally.expect(mixed.status == 3, "wrong", f"{label} with a good one: {mixed}")
            tally.expect((folder / INDEX).read_bytes() != index, "lost", f"{label}: good one")
            (folder / INDEX).write_bytes(index)
        for label, odd in readable().items():
            (folder / "odd.txt").write_bytes(odd)
            # Two seconds for a megabyte are a hang.
            patience = max(20, len(odd) / 500_000)
            outcome = tally.watch(
                rdctl.run("import", "odd.txt", folder=folder, patience=patience), label)
            slowest = max(slowest, (outcome.seconds / max(1, len(odd) / 1e6), label))
            tally.expect(outcome.status == 0, "wrong", f"{label}: {outcome}")
            check = rdctl.run("check", "--source", "--texts", ".", folder=folder, patience=99)
            tally.expect(
                b"odd.txt" not in check.out and b"ledger" not in check.out, "lost",
                f"{label}: {check.out[:300]}")
            (folder / INDEX).write_bytes(index)
    tally.note(f"slowest {slowest[0]:.2f} s/MB: {slowest[1]}")
    return tally


def bad_indexes(settings):
    """An index that is cut short or exchanged while it is read."""
    tally = Tally("BAD", "indexes that change under a reader")
    rdctl = settings.rdctl
    with Room() as folder:
        index = archive_folder(rdctl, folder)
        whole = index.read_bytes()
        answer = rdctl.run("export", "records", "--format", "ndjson", folder=folder).out
        for size in (0, 4096, len(whole) // 2):
            process = rdctl.start("export", "records", "--format", "ndjson", folder=folder, bufsize=0)
            first = process.stdout.read(1)
            os.truncate(index, size)
            out, err = process.communicate()
            tally.tried += 1
            tally.expect(
                process.returncode == 12 and err or (first + out == answer), "damaged",
                f"cut to {size}: status {process.returncode}, {err}")
            index.write_bytes(whole)
        process = rdctl.start("export", "records", "--format", "ndjson", folder=folder, bufsize=0)
        first = process.stdout.read(1)
        assert rdctl.run("remove", "--yes", rdctl.run(
            "export", "issues", folder=folder).out.decode().split("\r\n")[1].split(",")[0],
            folder=folder).status == 0
        out, _ = process.communicate()
        tally.tried += 1
        tally.expect(
            process.returncode == 0 and first + out == answer, "damaged",
            "a reader mixes the index before and after")
        if can_trace():
            lines = rdctl.run("query", "人大", folder=folder, before=tracer(
                "-e", "trace=mmap", "-e", "inject=mmap:error=ENODEV:when=1")).status
            tally.tried += 1
            tally.expect(lines == 0, "wrong", f"an index that cannot be mapped: {lines}")
    return tally


def bad_words(settings):
    """Command lines that nobody should type; no typed text but a pattern can be a syntax error."""
    tally = Tally("BAD", "words of the command line")
    rdctl = settings.rdctl
    deep = 30_000
    refused = [
        "", "imprt", "query --nonsense", "query --kind", "query --kind nonsense", "query --limit x",
        "query --limit -1", "query --limit 99999999999999999999", "query --date 2024-02-30",
        "query --date 2024-13", "query --date 2024-10..2024-09",
        "query --date 二〇二四年二月三十日", "query --from x", "query --term x", "query --sort x",
        "export", "export nonsense", "export records --format xml", "import", "remove", "show",
        "import --threads 0 x", "query --wait x y", "query --wait nan y", "query --wait inf y",
        "query --regex (", "query --regex [", "query --regex *", "query --regex a{2,1}",
        "query --regex \\", "query --lang fr x", "help nonsense", "completions tcsh",
        "import -", "query --limit 0 x", "query --context 9999999 x", "query --format-version 99 x",
    ]
    found = [
        ["query", "(" * deep], ["query", "\\"], ["query", "*"], ["query", "--", "--kind"],
        ["query", "\"'`$;|&<>(){}[]!#~"], ["query", "没有" * 20_000], ["query", "\u0301"],
        ["query", "\ufeff"], ["query", "-"], ["query", "AND", "OR", "NOT"], ["query", "％"],
        ["show", "x" * 100_000], ["show", "a:b:c"], ["people", "\x1b[31m"],
        ["query", *["词"] * 5000], ["query", "--person", "张" * 30_000],
        ["query", "--date", "..", "人大"], ["query", "--offset", "9223372036854775807", "人大"],
        ["query", "--limit", "9223372036854775807", "--offset", "1", "人大"],
        ["query", "--number", "9223372036854775807"],
    ]
    patterns = [
        "(" * deep + "a" + ")" * deep, "[" + "a" * 30_000 + "]", "a" * 30_000, "(a*)*b",
        "(" * deep, "a{1000}{1000}{1000}", "a|" * deep, "(a|a)*" * 500, ".*" * 1000 + "x",
        "(.*)*(.*)*(.*)*x", "a{99999999999999999999}", "a?" * 5000 + "a" * 5000, "*" * deep,
        "((((((((((.*)*)*)*)*)*)*)*)*)*)*x", "[" * deep, "\\" * (deep + 1), "",
    ]
    with Room() as folder:
        index = archive_folder(rdctl, folder)
        whole = index.read_bytes()
        for line in refused:
            words = line.split() if line else []
            expect_refused(tally, rdctl, folder, words)
        for words in found:
            outcome = tally.watch(rdctl.run(*words, folder=folder), str(words)[:60])
            tally.expect(outcome.status in (0, 1), "wrong", f"{str(words)[:60]}: {outcome}")
        for pattern in patterns:
            outcome = tally.watch(
                rdctl.run("query", "--regex", pattern, folder=folder), pattern[:40])
            tally.expect(
                outcome.status in (0, 1, 2), "wrong", f"--regex {pattern[:40]}: {outcome}")
        for today in ("garbage", "2024-02-30", "2024", "99999-01-01", "2024-01-01\n", "-1", "\x1b[31m"):
            outcome = tally.watch(
                rdctl.run("query", "--date", "今年", "人大", folder=folder,
                          environment={"RDCTL_TODAY": today}), "today")
            tally.expect(
                outcome.status == 2 and b"RDCTL_TODAY" in outcome.err
                and len(outcome.err.splitlines()) == 2 and b"\x1b" not in outcome.err, "wrong",
                f"today is {today!r}: {outcome}")
        raw = tally.watch(rdctl.run("query", b"\xff\xfe\x80", folder=folder), "raw bytes")
        tally.expect(raw.status in (1, 2), "wrong", f"raw bytes: {raw}")
        tally.expect(content(index.read_bytes()) == content(whole), "damaged", "words")
    return tally


def expect_refused(tally, rdctl, folder, words):
    label = " ".join(words)
    outcome = tally.watch(rdctl.run(*words, folder=folder), label)
    expected = {2, 20, 21} if "--format-version" in words else {2}
    lines = outcome.err.decode(errors="replace").strip().split("\n")
    tally.expect(
        outcome.status in expected and outcome.err, "wrong", f"{label}: {outcome}")
    if words:  # Without a command, those that there are follow the complaint.
        tally.expect(len(lines) <= 4, "wrong", f"{label}: {len(lines)} lines of message")
