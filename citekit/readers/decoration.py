"""Marks before a line and lines that are nothing but marks: bullets, the "#" of headings, rules."""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.unmarking import BARRED

BULLETS = frozenset("*+•·▪◦‣●○■□–—->") | {r"\-", r"\*", r"\+"}  # "• Risk", "> Lind, K. (2019)"
NUMBERED = regex(r"\d{1,3}[.)]")  # "1. [Jane Doe](https://…)", only over a link
HEADINGS = frozenset("#" * level for level in range(1, 7))  # "## Abstract"
DECORATED = BULLETS | frozenset("#0123456789\\")
RULED = frozenset("-=_*~")
RULING = RULED | frozenset("|:+`")
SHORT = ("--", "==")  # under a heading of two characters: "抄録"
GRID = frozenset("+-=:")
USUAL = "• "
"""What stands before the items of most lists: behind it and a letter there is nothing to be looked for."""
TELLING = DECORATED | RULING
"""What stands first on a line that is a rule or decorated."""
MARKED_RULE = "\ufeff---"  # over front matter, behind the mark with which a file may begin


FENCE = regex(r"`{3,4}\s?\w{0,12}")  # "```bibtex", around code in Markdown


def is_rule(body: str) -> bool:
    """A line that only rules: "-----", "---- ------", "---|---", "|  |", "+-----+-----+"."""
    if body[:2] in ("+-", "+="):
        return GRID.issuperset(body)
    if body[0] == "`":
        return FENCE.fullmatch(body) is not None
    if body[0] in RULED and (len(body) > 2 or body in SHORT) and RULED.issuperset("".join(body.split())):
        return True
    return body[0] in "|-:" and "|" in body and BARRED.issuperset(body)


def part_decoration(text: str) -> tuple[str, str, int]:
    """A line without bullet and heading marks, one of each at most ("* # Title"); the bullet; the number of "#"."""
    bullet, heading = "", 0
    if text[:2] == USUAL and text[2:3].isalpha():
        return text[2:], "•", 0
    for _ in range(2):
        if text[:1] not in DECORATED:
            break
        mark, *others = text.split(None, 1)
        rest = others[0] if others else ""
        if mark in HEADINGS:
            heading = len(mark)
        elif (mark in BULLETS and (rest or mark != ">")) or (rest[:1] == "[" and NUMBERED.fullmatch(mark)):
            bullet = mark
        else:
            break
        text = rest
    return text, bullet, heading
