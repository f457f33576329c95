"""Links of Markdown whose text or address a line's end cuts, as converters break lines: "[Skia: Exposing"."""

from __future__ import annotations

from citekit.patterns import regex

CUT_LINK = regex(r"\[[^\[\]]{1,400}\n$")  # "[Skia: Exposing"
CUT_ADDRESS = regex(r"\]\((?:https?://|/)[^\s()]{1,400}[ \t]*\r?\n$")  # "[Skia](https://www.example.org/rain-on-"
HYPHENED = regex(r"[^\W\d_]-\r?\n$")  # "[Hiroshi Smith-"
CLOSED = regex(r"[^\s()]{0,200}\)")  # "kettles), "
MOST = 4_000  # characters in a row put together
BRACKETS = frozenset("[]")
ENDS = str.maketrans("\r\n", "  ")


def join_links(rows: list[str]) -> dict[int, int]:
    """Put rows together that end inside a link's text, in place: rows that are joined to one above them are left empty.
    First rows of these -> last ones."""
    cut: dict[int, int] = {}
    for first in range(len(rows)):
        at = first
        while 0 < len(rows[first]) < MOST and (end := _end_of_link(rows[first], rows, at)):
            upper = rows[first] + "".join(rows[at + 1 : end])
            glued = CUT_ADDRESS.search(upper) or (HYPHENED.search(upper) and rows[end][0].isupper())
            rows[first] = (_without_end(upper) if glued else upper.translate(ENDS)) + rows[end]
            rows[at + 1 : end + 1] = [""] * (end - at)
            cut[first] = at = end
    return cut


def _without_end(row: str) -> str:
    """A row that ends in an address or behind a hyphen, as long as it was, with nothing that is seen for the blanks and
    the line's end."""
    return row.rstrip().ljust(len(row), "\u200b")


def _end_of_link(row: str, rows: list[str], at: int) -> int | None:
    """The row in which a link ends that goes on below row `at`: "Shadow Branches](https://…)"."""
    if CUT_ADDRESS.search(row):
        return at + 1 if at + 1 < len(rows) and CLOSED.match(rows[at + 1]) else None
    if not CUT_LINK.search(row):
        return None
    for last in range(at + 1, min(at + 4, len(rows))):
        text, end, _ = rows[last].partition("](")
        if not (text.strip() or end) or not BRACKETS.isdisjoint(text):
            return None
        if end:
            return last
    return None
