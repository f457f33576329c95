"""How much must agree before two records are called the same work."""

from __future__ import annotations

from citekit.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Numbers that decide, each with the reason for its default. Support is counted in `support.py`.

    `years_apart`: a work printed in January is online in the year before, and a page may state either.
    `telling_words`: a title of fewer words that carry meaning ("Ochronosis", "Alopecia areata") is shared by many
    works, and says little by itself.
    `long_word`: letters of a word that is no other word when two of them are changed about (those that are, stand in
    `CONFUSABLE`); in a title of more than `telling_words` words a shorter one is none either.
    `support`: people, year and container, or as much; each of them alone is shared by whole shelves of works.
    `other_year`: where the year is one beside theirs, or the month another: a volume, an issue, a page or several
    people besides; and for a title that says little in a book that agrees.
    `more_support`: for a title that says little, or that differs in its spelling or by a subtitle: all of that, and a
    place in the container or several people besides.
    `most_support`: for a title that says little and is near, too: the head of a series ("Legal update: …") has brothers
    by the same people in the same volume, which only a page tells apart.
    `typing_errors`: words of a title that may differ by one letter; `words_for_error`: for each so many others must be
    equal.
    `people_share`: of five and more people so many must be on both sides; of fewer, all.
    """

    years_apart: int = 1
    telling_words: int = 4
    long_word: int = 7
    support: float = 2.5
    other_year: float = 3.0
    more_support: float = 3.5
    most_support: float = 4.5
    typing_errors: int = 1
    words_for_error: int = 3
    people_share: float = 0.8


THRESHOLDS = Thresholds()
