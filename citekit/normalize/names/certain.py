"""Lines that are people for certain, told at one look: whole names in their usual form between commas.

Nothing here knows more than the grammar (`groups`, `byline_kind`): it says the same sooner, and a law holds it to that.
"""

from __future__ import annotations

from functools import lru_cache

from citekit.normalize.names.lexicon import NEVER_ALONE
from citekit.normalize.names.particles import CAPITAL
from citekit.patterns import regex

UPPER, LOWER = "[A-ZÀ-ÖØ-Þ]", "[a-zß-öø-ÿ]"
WORD = f"{UPPER}[ß-öø-ÿ]*+[a-z]{LOWER}*+"  # with a letter that cannot be an initial: "Renée"
FAMILY = f"(?:O'|Mc|Mac|De)?{UPPER}{LOWER}++(?:-{UPPER}{LOWER}++)?"
NAME = f"{WORD}(?:-{WORD})?(?: {UPPER}\\.){{0,3}}(?: {WORD}(?= ))? {FAMILY}"
LINE = regex(f"(?!By ){NAME}(?:, {NAME})+")
"""Two names or more: "Divyanshu Dubey, Allen D. DeSena, Jean-Pierre O'Brien"."""

LONGEST_LINE, LONGEST_NAME = 20_000, 80

DOUBTFUL = NEVER_ALONE | frozenset(map(str.lower, CAPITAL)) | {"phd", "ccc-slp"}
"""Words with which a comma piece may be something else than a name: a topic, a family name alone, a degree."""

FIELDS = ("olog", "iatr", "ics", "vetenskap")
"""One of these is in each of FIELD_ENDINGS."""


@lru_cache(maxsize=16)  # a page asks of its byline whether it is one, where the title ends, and which names it has
def is_certain(text: str) -> bool:
    """Whether a line is two names or more and nothing else, so that no other reading of it is possible."""
    if len(text) > LONGEST_LINE or not LINE.fullmatch(text):
        return False
    lower = text.lower()
    if not DOUBTFUL.isdisjoint(lower.replace(",", "").split(" ")) or True in [field in lower for field in FIELDS]:
        return False
    return max(map(len, lower.split(", "))) <= LONGEST_NAME
