"""People called by a place, which look like bodies: "Euan Q. Drummond of Megginch"."""

from __future__ import annotations

from citekit.normalize.names.lexicon import NEVER_ALONE
from citekit.normalize.names.surnames import GIVEN
from citekit.normalize.names.words import lower_words
from citekit.patterns import regex

CAPITALISED = regex(r"[^\W\d_a-z][^\W\d_]*[.]?(?:[ '’-](?:[^\W\d_a-z][^\W\d_]*[.]?|van|von|de|der|la))*")
"""Capitalised words: "Euan Q. Drummond Megginch"."""

INITIAL = regex(r"(?<![.\w])[A-Z]\. ?(?![A-Z]\.)")
"""One initial: "Euan Q. Drummond"; not in "U.S. Bank"."""


def is_territorial(text: str) -> bool:
    """A person called by a place: "Euan Q. Drummond of Megginch", "William of Ockham"; not "Bank of England"."""
    name, _, place = text.partition(" of ")
    place, _, initials = place.partition(", ")
    shown = name.split(" ")[0] in GIVEN or INITIAL.search(f"{initials} " if initials else name) is not None
    known = not NEVER_ALONE.isdisjoint(lower_words(text)) or place.count(" ") > 2
    return shown and not known and CAPITALISED.fullmatch(f"{name} {place}") is not None
