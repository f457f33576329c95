"""A byline becomes printed names with their places; what is cut off ("et al.") is told, not named."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    import re

from citekit.normalize.names.certain import is_certain

Piece = tuple[str, int, int]

UPPER, LETTER = "[A-ZÀ-Þ]", "[A-Za-zÀ-ÿ-]"
PLAIN_NAME = rf"{UPPER}(?:\.|[a-zß-ÿ-]+)(?: (?:{UPPER}(?:\.|{LETTER}+)|van|von|der|den|de|di|da))* {UPPER}{LETTER}+"
PLAIN_LINE = regex(f"(?!By )(?:{PLAIN_NAME}(?:, |$))+")
"""Names of two words or more between commas and nothing else: "Divyanshu Dubey, Allen D. DeSena"."""

SHORT_NAME = r"[^\W\d_][^,;&|()\d\n.·•]*, [^\W\d_]\.(?:[ -]?[^\W\d_]\.)*"
SHORT_LINE = regex(f"(?:{SHORT_NAME}(?:, | & |$))+")
"""Families and initials in pairs and nothing else: "Dubey, D., Zhang, Y. & Graves, D."."""

CUT_WORDS = ("et al", "et\u00a0al", "other", "more", "...", ". . .", "…", "fl.", "u.a.", "u. a.")
"""One of these is in every sign that a list was cut."""


def split_byline(text: str) -> list[Piece]:
    """The printed names of a byline with their offsets: `text[start:end]` is the name; cut-off signs are no names."""
    if is_certain(text) or (PLAIN_LINE.fullmatch(text) and text[-1] != " "):
        return _plain(text)
    if SHORT_LINE.fullmatch(text) and " and " not in text:
        return [(found[0], *found.span()) for found in _short_name().finditer(text)]
    from citekit.normalize.names.groups import split_groups

    return split_groups(text, _may_be_cut(text))


def cut_off(text: str) -> str | None:
    """The printed sign that the list was cut, or None; "& 2 others" is none when as many names follow it."""
    if not _may_be_cut(text):
        return None
    from citekit.normalize.names.cuts import UNFOLDED, count_of, find_cut

    found = find_cut(text)
    if not found or UNFOLDED.search(text):
        return None
    count = count_of(found)
    behind = len(split_byline(text[found.end() :])) if count is not None else 0
    return None if count is not None and behind >= count else found[0].strip(" ,")


def _may_be_cut(text: str) -> bool:
    return not is_certain(text) and any(map(text.__contains__, CUT_WORDS))


@lru_cache(maxsize=1)
def _short_name() -> re.Pattern[str]:
    return regex(SHORT_NAME)


def _plain(text: str) -> list[Piece]:
    pieces = []
    start = 0
    for name in text.split(", "):
        end = start + len(name)
        pieces.append((name, start, end))
        start = end + 2
    return pieces
