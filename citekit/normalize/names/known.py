"""One person's name for certain, by a given name that is known."""

from __future__ import annotations

from citekit.normalize.names.kind import looks_like_person
from citekit.normalize.names.marks import without_titles
from citekit.patterns import regex

MOST_BLANKS = 4
"""No name of one person has more."""
INITIAL = regex(r"[^\W\d_]\.(?:-?[^\W\d_]\.)*")  # "M.", "J.-P."


def is_known_person(text: str) -> bool:
    """Whether a line is one person's name, of which the first is known as such or an initial: no title of two or three
    words is ("Paper Boats")."""
    if not 0 < text.count(" ") <= MOST_BLANKS or not looks_like_person(text.rstrip("* ")):
        return False
    from citekit.normalize.names.first_names import FIRST_NAMES  # for such lines only
    from citekit.normalize.names.surnames import GIVEN

    first = without_titles(text.split(" "))[0]
    return first in FIRST_NAMES or first in GIVEN or INITIAL.fullmatch(first) is not None
