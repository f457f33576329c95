"""How much must agree before two records are called the same work. Support is counted in `support.py`."""

from __future__ import annotations

YEARS_APART = 1
"""A work printed in January is online in the year before, and a page may state either."""
TELLING_WORDS = 4
"""A title of fewer words that carry meaning ("Ochronosis", "Alopecia areata") is shared by many works, and says little
by itself."""
LONG_WORD = 7
"""Letters of a word that is no other word when two of them are changed about (those that are, stand in `CONFUSABLE`);
in a title of more than `TELLING_WORDS` words a shorter one is none either."""

SUPPORT = 2.5
"""People, year and container, or as much; each of them alone is shared by whole shelves of works."""
OTHER_YEAR = 3.0
"""Where the year is one beside theirs, or the month another: a volume, an issue, a page or several people besides; and
for a title that says little in a book that agrees."""
MORE_SUPPORT = 3.5
"""For a title that says little, or that differs in its spelling or by a subtitle: all of that, and a place in the
container or several people besides."""
MOST_SUPPORT = 4.5
"""For a title that says little and is near, too: the head of a series ("Legal update: …") has brothers by the same
people in the same volume, which only a page tells apart."""

TYPING_ERRORS = 1
"""Words of a title that may differ by one letter."""
WORDS_FOR_ERROR = 3
"""For each of them so many others must be equal."""
PEOPLE_SHARE = 0.8
"""Of five and more people so many must be on both sides; of fewer, all."""
