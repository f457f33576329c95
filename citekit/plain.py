"""The text that readers get: as it came, but for what a mail program, an editor or an old system did to its lines."""

from __future__ import annotations

import re
from itertools import pairwise

from citekit.patterns import regex
from citekit.source import Source

QUOTED = regex(r"^(?:> ?)+", re.MULTILINE)  # "> Original language English", in an answer to a mail
BEGIN = 4000
"""Characters that tell whether a text is quoted."""
MANY = 4
"""More quoted lines than these tell it by themselves."""
FEW = 2
"""More lines than these may be numbered by chance no more."""
YEAR = 1000
"""Numbers from here on may be years."""
BULLETS = frozenset({"- ", "* ", "• "})
COMMENT = regex(r"[ \t]{0,8}(%|//|#'|#(?!#))")  # "% Volume 68", in a program
NUMBER = regex(r"^[ \t]{0,8}(\d{1,5})(?:[:|\t]|(?= )|$)", re.MULTILINE)  # "12:Volume 68", "    12 Volume 68"


def plain_source(source: Source) -> Source:
    """The same text, place by place, with blanks for the marks of quoted lines, for the numbers of an editor's and for
    bullets or signs of comments that all lines have, and line feeds where it has none."""
    text = source.text
    if "\r" in text and "\n" not in text:
        text = text.replace("\r", "\n")
    if ">" in text and (text[0] == ">" or "\n>" in text) and _is_quoted(text[:BEGIN]):
        text = QUOTED.sub(lambda mark: " " * len(mark[0]), text)
    if NUMBER.match(text) and _is_numbered(text):
        text = NUMBER.sub(lambda mark: " " * len(mark[0]), text)
    if text[:2] in BULLETS and _are_items(text, text[:2], MANY):
        text = re.sub(rf"^{re.escape(text[:2])}", "  ", text, flags=re.MULTILINE)
    elif (mark := COMMENT.match(text)) and _are_items(text, mark[1], FEW):
        text = re.sub(rf"^([ \t]{{0,8}}){re.escape(mark[1])}", rf"\1{' ' * len(mark[1])}", text, flags=re.MULTILINE)
    return source if text is source.text else Source(text, source.name)


def _is_quoted(text: str) -> bool:
    """Whether many lines are quoted, or most."""
    quoted = len(QUOTED.findall(text))
    return quoted > MANY or (2 * quoted > sum(map(bool, map(str.strip, text.splitlines()))))


def _is_numbered(text: str) -> bool:
    """Whether every line begins with a number that counts lines; empty ones may be counted, and have none."""
    lines = text.splitlines()
    numbers = [NUMBER.match(line) for line in lines if line.strip()]
    counts = [int(number[1]) for number in numbers if number]
    rising = all(one < other for one, other in pairwise(counts))
    return len(counts) == len(numbers) > FEW and rising and counts[0] < YEAR and counts[-1] - counts[0] < len(lines)


def _are_items(text: str, bullet: str, few: int) -> bool:
    """Whether all lines begin with one bullet, or the sign of a comment."""
    lines = [line.lstrip() for line in text.splitlines() if line.strip()]
    return len(lines) > few and all(line.startswith(bullet) for line in lines)
