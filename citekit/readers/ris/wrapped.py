"""Whether a line without a tag goes on in the value above it, or is what is left of a tag that a copy broke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.ris.tags import PROSE, TAGS

if TYPE_CHECKING:
    from collections.abc import Callable

# "VL: 7", "> JO  - Fens", "O  - Fens", of whose tag a letter is lost
BROKEN = regex(r"(?:[^\w\s]{1,3}\s{0,3}(?P<quoted>[A-Z][A-Z0-9]) {1,2}[-–]|(?P<colon>[A-Z][A-Z0-9]) ?:|[A-Z0-9]  -)\s")
LINK = regex(r"https?://\S+")
PARAGRAPHS = frozenset({"AB", "N2", "N1", "NO", "AD", "RN"})
"""Tags whose value may hold whatever prose holds."""
DIGITS = 8
"""Digits that a standard number has at least."""
SENTENCE = 100
"""Characters that a keyword on a line of its own has at most, if a full stop ends it."""
FULL = 50
"""Characters of a line that may be wrapped for its length."""
HANGING = regex(r"(?:\b[a-z]{1,4}|[^\w\s.!?)\]])$")  # "Use of", "Rain:", "North-": more must follow


def goes_on(code: str, above: str, line: str) -> bool:
    """Whether a line is more of the value of a tag, whose last line stands above."""
    if _is_broken(line):
        return False
    if code in PARAGRAPHS:
        return LINK.fullmatch(line) is None or above[-1:] not in ".!?"
    if rule := RULES.get(code):
        return rule(line)
    return code in PROSE and LINK.fullmatch(line) is None and _is_more(above, line)


RULES: dict[str, Callable[[str], bool]] = {
    "KW": lambda line: len(line) <= SENTENCE or line[-1] != ".",
    "UR": lambda line: line.startswith(("http://", "https://")),
    "SN": lambda line: LINK.fullmatch(line) is None and sum(map(str.isdecimal, line)) >= DIGITS,
}
"""Tag -> what goes on below it."""


def _is_more(above: str, line: str) -> bool:
    """Whether a line is the rest of a phrase; what is short and whole was not wrapped."""
    return not above or len(above) > FULL or line[0].islower() or HANGING.search(above) is not None


def _is_broken(line: str) -> bool:
    found = BROKEN.match(line)
    return found is not None and (found["quoted"] or found["colon"] or "TI") in TAGS
