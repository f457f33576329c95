"""Front matter over a page: what the program that copied it, or whoever keeps it, says of it.

It stands between two lines of dashes, as YAML's plain lines ("title: …", "doi: …"), or before "Markdown Content:";
where neither was copied, its rows are known by their keys. It is the page's own no more than a menu is; what the page
itself has not is taken from it, by the witness that is trusted least.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.lines import Line

CLOSE = regex(r"^[^\S\n]*---[^\S\n]*$", re.MULTILINE)
REACH = 8000
OPENED = ("title: ", "url source: ", "markdown content:")
"""How the other form begins, goes on and ends."""
FEW = 10
ROW = regex(r"(?P<key>[A-Za-z][\w -]{1,30}):[ \t]+(?P<quote>[\"']?)(?P<value>[^\s\"'].*?)(?P=quote)")
COPYING = frozenset(
    {"url", "title", "fetched_at", "content_hash", "extractor", "date", "source", "author", "hostname", "description",
     "sitename", "categories", "tags", "fingerprint", "id", "license", "image", "pagetype", "retrieved", "published",
     "url source", "published time", "markdown content"}
)  # fmt: skip
"""Keys by which rows are known for those of a program, in lower case."""
SURE = ("url: ", "title: ")
"""What one of such rows is."""
NEAR = 12
"""So many rows there are at most, and lines above them."""
OVER = 40
"""Characters before a page's first line in which the dashes over front matter stand."""


def may_open(text: str, line: Line) -> bool:
    """Whether front matter may begin with a line: its first key, or dashes over it."""
    return line.lower[:7] == "title: " or text[max(line.start - OVER, 0) : line.start].rstrip()[-3:] == "---"


def front_end(text: str, lines: list[Line]) -> int:
    """How many lines of a page are front matter."""
    end = 0
    if text[: lines[0].start].rstrip()[-4:].strip().lstrip("\ufeff") == "---" and ROW.fullmatch(lines[0].text):
        close = CLOSE.search(text, lines[0].start, lines[0].start + REACH)
        end = sum(line.start < close.start() for line in lines) if close else 0
    begin = [line.lower for line in lines[end : end + FEW]]
    if all(map(str.startswith, begin, OPENED[:2])) and OPENED[2] in begin:
        end += begin.index(OPENED[2]) + 1
    return end


def find_fronts(text: str, lines: list[Line]) -> list[int]:
    """Where pages begin under front matter of their own that names them, if the first of them does."""
    starts: list[int] = []
    end = 0
    for at, line in enumerate(lines):
        if at >= end and may_open(text, line) and (end := at + front_end(text, lines[at:])) > at:
            starts += [at] if _names_page(lines[at:end]) else []
        if not starts:
            return []
    return starts


def _names_page(rows: list[Line]) -> bool:
    """Whether front matter has a title and, between dashes, no blank line, as a text between two rules has."""
    named = any(row.lower.startswith(OPENED[0]) for row in rows)
    return named and (rows[-1].lower == OPENED[2] or not any(row.gap for row in rows[1:]))


def find_front(lines: list[Line]) -> range:
    """Where rows of a program stand among the first lines of a page."""
    rows = [at for at, line in enumerate(lines[:NEAR]) if ":" in line.text and _is_copying(line)]
    if not rows:
        return range(0)
    start = next((at for at in rows if opens_front(lines, at)), 0)
    return range(start, _end(lines, start))


def opens_front(lines: list[Line], at: int) -> bool:
    """Whether several rows of a program begin at a line, and one of them is the page's address or title."""
    if not _is_copying(lines[at]) or (at and _is_copying(lines[at - 1])):
        return False
    rows = lines[at : _end(lines, at)]
    return len(rows) > 1 and any(row.lower.startswith(SURE) for row in rows)


def _end(lines: list[Line], start: int) -> int:
    """Behind the rows of a program that begin at a line."""
    end = start
    while end < min(len(lines), start + NEAR) and _is_copying(lines[end]):
        end += 1
    return end


def _is_copying(line: Line) -> bool:
    head, colon, _ = line.lower.partition(":")
    return bool(colon) and head in COPYING
