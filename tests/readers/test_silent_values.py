"""Values of other sites' pages that were wrong and looked right."""

from __future__ import annotations

import citekit
from tests.rows import for_each

TAIL = """
Journal of Wet Studies 12(3), 45-58 (2019)
https://doi.org/10.5555/jws.2019.12

Abstract
Rain was counted in twelve winters. It was wet.

Keywords
rain, fens
"""
LETTERED = ["Smith", "Jones", "Ray"]
PEOPLE = {
    "glued": "aDepartment of Rain, Fen University, Oslo, Norway\nbMire Institute, Bergen, Norway\n",
    "dotted": "a. Department of Rain, Fen University, Oslo, Norway\nb. Mire Institute, Bergen, Norway\n",
    "apart": "a Department of Rain, Fen University, Oslo, Norway\nb Mire Institute, Bergen, Norway\n",
}


@for_each("places", list(PEOPLE.values()))
def test_letters_of_places_are_no_part_of_names(places: str) -> None:
    text = f"Counting rain in the fens of the north\n\nKarin Smitha, Mei Jonesb, Jo Raya\n\n{places}{TAIL}"
    (record,) = citekit.read(text).records
    assert [person.family for person in record.author] == LETTERED  # type: ignore[union-attr]


def test_names_that_end_so_stay() -> None:
    """Where no place below begins with the letter."""
    text = f"Counting rain in the fens\n\nKarin Smitha, Mei Jonesb, Jo Raya\n\nFen University, Oslo, Norway\n{TAIL}"
    (record,) = citekit.read(text).records
    assert [person.family for person in record.author] == ["Smitha", "Jonesb", "Raya"]  # type: ignore[union-attr]


CUT = """Journal of Wet Studies

ISSN 1234-5679

Original article

Counting rain in the fens of the north:

a study of twelve winters

Karin Smitha, Mei Jonesb,*, Jo Raya

a Department of Rain, Fen University, Oslo, Norway
b Mire Institute, Bergen, Norway

Received 3 May 2018, Accepted 5 June 2019, Published 1 July 2019

Volume 12, Issue 3, pages 45-58

DOI: 10.5555/jws.2019.12

Abstract

Rain was counted in twelve winters. It was wet.
"""


def test_title_goes_on_behind_a_colon_and_a_gap() -> None:
    (record,) = citekit.read(CUT).records
    assert record.title == "Counting rain in the fens of the north: a study of twelve winters"


def test_isbn_of_a_reviewed_book() -> None:
    """It is told, and no number of the review."""
    text = (
        "Title: Rain and the People of the Fens\nAuthor: Mei Ito\nJournal: Fen Review of Books\nType: Book review\n"
        "Volume: 12\nIssue: 3\nPages: 45-48\nYear: 2019\nISBN: 978-0-306-40615-7\nDOI: 10.5555/frb.2019.3\n"
    )
    reading = citekit.read(text)
    (record,) = reading.records
    assert (record.type, record.isbn) == ("review-book", ())
    assert "unread-line" in {found.code for found in reading.diagnostics}


TRAIL = """Home / Archives / Vol. 14 No. 1 (2016)

Prevalence of wet feet in fen workers

Karin Lind
Fen University
Mei Ito
Mire Institute

DOI: https://doi.org/10.5555/fmj.2016.89196

Keywords: feet, fens

Abstract
Feet were wet. They were dried.

Published
2016-05-03

How to Cite
Lind, K., & Ito, M. (2016). Prevalence of wet feet in fen workers. Fen Medical Journal, 14(1), 89196.

Issue
Vol. 14 No. 1 (2016)
Section
Articles
"""


def test_a_trail_is_no_journal() -> None:
    (record,) = citekit.read(TRAIL).records
    assert (record.container_title, record.volume, record.issue) == ("Fen Medical Journal", "14", "1")
