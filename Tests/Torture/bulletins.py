"""Texts to torture with: the project's own bulletins, and more issues made of them."""

import re
from pathlib import Path

FIXTURES = Path(__file__).resolve().parents[2] / "Fixtures" / "bulletins"
# Bulletins whose first lines print year and number in this form.
MOULDS = ("yanchuan-2021-4.txt", "district-newsletter-2021-4.txt", "tangzhou-2023-3.txt",
          "city-magazine-jumps-2023-3.txt")
MASTHEAD = re.compile(r"20\d\d年第\d+期")


def fixtures():
    """Every bulletin of the project, by name."""
    return sorted(FIXTURES.glob("*.txt"))


def issue(number, moulds=MOULDS, lines=None):
    """The `number`th issue, from 0, or its first lines: its file name and its bytes."""
    mould = moulds[number % len(moulds)]
    text = (FIXTURES / mould).read_bytes().decode()
    place = number // len(moulds)
    year, month = 1980 + place // 12, place % 12 + 1
    text, count = MASTHEAD.subn(f"{year}年第{month}期", text, count=1)
    assert count == 1, mould
    if lines is not None:
        text = "".join(text.splitlines(keepends=True)[:lines])
    return f"{mould.split('-')[0]}-{year}-{month}.txt", text.encode()


def write_issues(folder, numbers, moulds=MOULDS, lines=None):
    """Writes issues, or their first lines, into a folder; their paths, in order."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in numbers:
        name, text = issue(number, moulds, lines)
        paths.append(folder / name)
        paths[-1].write_bytes(text)
    return paths


def newer(text):
    """A later text of the same issue: one article of it has another last paragraph."""
    return text.rstrip() + "\n\n会议还研究了其他事项。\n".encode()
