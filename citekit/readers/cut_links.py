"""Links of Markdown whose text a line's end cuts, as converters break lines: "[Skia: Exposing", "Branches](…)"."""

from __future__ import annotations

from citekit.patterns import regex

CUT_LINK = regex(r"\[[^\[\]]{1,400}\n$")  # "[Skia: Exposing"
BRACKETS = frozenset("[]")
ENDS = str.maketrans("\r\n", "  ")


def join_links(rows: list[str]) -> dict[int, int]:
    """Put rows together that end inside a link's text, in place: rows that are joined to one above them are left empty.
    First rows of these -> last ones."""
    cut: dict[int, int] = {}
    for at, row in enumerate(rows):
        if CUT_LINK.search(row) and (last := _end_of_link(rows, at)):
            rows[at] = "".join(rows[at:last]).translate(ENDS) + rows[last]
            rows[at + 1 : last + 1] = [""] * (last - at)
            cut[at] = last
    return cut


def _end_of_link(rows: list[str], at: int) -> int | None:
    """The row in which a link's text ends that goes on below: "Shadow Branches](https://…)"."""
    for last in range(at + 1, min(at + 4, len(rows))):
        text, end, _ = rows[last].partition("](")
        if not text.strip() or not BRACKETS.isdisjoint(text):
            return None
        if end:
            return last
    return None
