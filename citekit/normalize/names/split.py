"""One printed name becomes a person or an organisation, with a doubt where another split is honest."""

from __future__ import annotations

from functools import lru_cache

from citekit.frozen import new
from citekit.normalize.names.lexicon import NAME_BODY
from citekit.normalize.names.particles import CAPITAL, CLEAR_DEGREES, FAMILY_TAILS, SUFFIXES, TITLE_STARTS
from citekit.normalize.names.splits import Split
from citekit.normalize.names.surnames import EAST_ASIAN, GIVEN, PORTUGUESE, SPANISH
from citekit.patterns import regex
from citekit.values import Person

PLAIN = regex(
    r"([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]++(?:-[A-Z]?[a-z]+)?|[A-Z]\.)((?:[ -]?[A-Z]\.)*)(?: ([A-Z][a-zß-öø-ÿ]++)(?= ))? "
    r"((?:Mc|Mac|De|O')?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]++(?:-[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]++)?)"
)
"""Given name, initials or a second given name, family name: "Allen D. DeSena", "Sze Ling Yeo", "J. F. P. Kooij"."""

SLOW_LAST = (
    CAPITAL | FAMILY_TAILS | frozenset(word.capitalize() for word in NAME_BODY | SUFFIXES | CLEAR_DEGREES)
)  # fmt: skip
"""Last words that need the whole grammar."""

SLOW = SLOW_LAST | EAST_ASIAN | frozenset(word.capitalize() for word in TITLE_STARTS) | {"The", "By"}
"""First words that need it."""

SECOND = GIVEN - SLOW - SPANISH - PORTUGUESE
"""Second given names that leave no doubt: "Jaap Evert Abrahamse"."""


@lru_cache(maxsize=4096)
def split_name(text: str) -> Split | None:
    """One printed name; None when it is no name at all (empty, only marks or digits)."""
    plain = PLAIN.fullmatch(text)
    if plain:
        first, initials, second, family = plain.groups()
        turned = "-" in first and family in GIVEN
        if not turned and first not in SLOW and family not in SLOW_LAST and (second is None or second in SECOND):
            given = first + initials if second is None else f"{first}{initials} {second}"
            return new(Split, (Person(family, given), ""))
    from citekit.normalize.names.odd import split_odd_name

    return split_odd_name(text)
