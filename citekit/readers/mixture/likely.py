"""Where a work of a mixed paste probably begins: the places that are tried first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.citation_form import opens_slashed
from citekit.readers.lists.citation import looks_like_citation
from citekit.readers.lists.noise import noise_rule
from citekit.readers.mixture.openings import is_headed
from citekit.readers.style_names import BUTTONS

if TYPE_CHECKING:
    from citekit.draft import Mark
    from citekit.readers.lines import Line


def find_likely(
    lines: list[Line], marks: list[Mark | None], places: list[int], before: tuple[str, int, int], kind: str
) -> list[int]:
    """The places that are tried first: most works begin behind a blank line. Right below an item of a list, where a
    page's title has people below or beside it, and right behind the end of another page, they may without."""
    above, _, last = before
    sudden = last + 1 if above == "list" and not noise_rule(lines[last + 1].text) else -1
    shows = {"page": is_headed, "list": _opens_item}.get(kind)
    return [
        at
        for at in places
        if lines[at].gap
        or at == sudden
        or (shows and shows(lines, at))
        or (kind == "page" and _is_behind(lines, marks, at))
    ]


def _is_behind(lines: list[Line], marks: list[Mark | None], at: int) -> bool:
    """Whether a line stands right behind the buttons that close a page, or behind a table without being a row of it."""
    if lines[at - 1].lower in BUTTONS:
        return True
    above, mark = marks[at - 1], marks[at]
    if above is None or mark is None or not above.rule.startswith("row: "):
        return False
    return mark.rule in LOOSE


LOOSE = frozenset({"list without a heading", "unread-line"})
"""Rules of lines that a page has no place for."""


def _opens_item(lines: list[Line], at: int) -> bool:
    """Whether an item begins with a line: with its title over its citation, or with both in Pure's style "Standard"
    ("Rain. / Lind, Karin.")."""
    if opens_slashed(lines[at].text):
        return True
    return at + 1 < len(lines) and not lines[at + 1].gap and looks_like_citation(lines[at + 1].text)
