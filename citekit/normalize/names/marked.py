"""Family names that show their beginning themselves: Gaelic prefixes, places behind "of"."""

from __future__ import annotations

from citekit.normalize.names.forms import is_full, over_particles
from citekit.normalize.names.particles import GAELIC, GAELIC_COMPOUND
from citekit.patterns import regex

HYPHENS = regex("[-‐–]")  # "Sneddon-Uí Cheallaigh"


def marked_start(words: list[str]) -> tuple[int, str] | None:
    """Index of the first word of such a family name, and a doubt; None where nothing marks it."""
    for index in range(1, len(words) - 1):
        if words[index] == "of":
            return _territorial(words, index)
        if HYPHENS.split(words[index])[-1] in GAELIC and all(map(is_full, words[index + 1 :])):
            further = index + 2 < len(words) and words[index + 1] not in GAELIC_COMPOUND
            return index, f"“{words[-1]}” may be a family name of its own" if further else ""
    return None


def _territorial(words: list[str], index: int) -> tuple[int, str]:
    """ "Euan Q. Drummond of Megginch"; a single name before the place stays with it: "William of Ockham"."""
    if index == 1:
        return 0, "a name with “of” may be that of a group"
    return over_particles(words, index - 1), ""
