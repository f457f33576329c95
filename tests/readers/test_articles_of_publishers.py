"""Whose the people, the journal and the citation on a publisher's page are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import citekit
from tests.rows import for_each

if TYPE_CHECKING:
    from citekit import Work

TITLE = "Rain over the old harbours of the north"
KEYWORDS = "Keywords\nrain, harbours\n\n"


def _text(people: str, numbers: str = "Fen Journal\nVolume 12, Issue 3\n", below: str = "") -> str:
    return (
        f"{numbers}Research Article\n{TITLE}\n{people}\nPublished: March 5, 2020\nhttps://doi.org/10.5555/fen.12345\n"
        f"Abstract\nRain falls upon the harbours.\n{below}\nCiting literature\n"
    )


def _read(people: str, numbers: str = "Fen Journal\nVolume 12, Issue 3\n", below: str = "") -> Work:
    (work,) = citekit.read(_text(people, numbers, below)).works
    return work


def _names(work: Work) -> list[str]:
    return [f"{person.given} {person.family}" for person in work.author if isinstance(person, citekit.Person)]


# letters of a name that are a degree's elsewhere
NAMES = {
    "Karin Lind, JD Salt": ["Karin Lind", "JD Salt"],
    "Karin Lind, MA Salt, RN Moe": ["Karin Lind", "MA Salt", "RN Moe"],
    "Karin Lind, M.A. Salt": ["Karin Lind", "M.A. Salt"],
    "Karin Lind, MD, MPH1,2, Mei Ito, PhD": ["Karin Lind", "Mei Ito"],
    "Karin Ma, Wei Do": ["Karin Ma", "Wei Do"],
    "Ma, Karin; Do, Wei MA": ["Karin Ma", "Wei Do"],
    "Lai MS, Karin Lind": ["MS Lai", "Karin Lind"],
    "Karin Linda, Ann Lea": ["Karin Linda", "Ann Lea"],
}


@for_each("line, names", NAMES.items())
def test_names_keep_their_letters(line: str, names: list[str]) -> None:
    assert _names(_read(line)) == names


# the line of people with addresses, and those of the citation
CITED = {
    "Karin Linda Lin Department of Peat Mei Ito, more": ("Lin, K., & Ito, M.", ["Karin Linda Lin", "Mei Ito"]),
    "Karin Lind Kurt Lind Mei Ito Department 12": (
        "Lind, K., Lind, K., & Ito, M.", ["Karin Lind", "Kurt Lind", "Mei Ito"],
    ),
    "Karin Lind1,2 Mei Ito3 and Department of Rain": ("Lind, K., & Ito, M.", ["Karin Lind", "Mei Ito"]),
    "Karin Lind, Mei Ito": ("Foe, K., Bar, M., & Zed, A.", ["Karin Lind", "Mei Ito"]),
}  # fmt: skip


@for_each("line, expected", CITED.items())
def test_people_of_the_own_citation(line: str, expected: tuple[str, list[str]]) -> None:
    cited, names = expected
    below = f"{KEYWORDS}{cited} (2020). {TITLE}. Fen Journal, 12(3), 100-110. https://doi.org/10.5555/fen.12345"
    assert _names(_read(line, below=below)) == names


def test_a_citation_with_another_doi_is_of_another_work() -> None:
    """A preprint has the title, too."""
    below = f"{KEYWORDS}Lind, K., & Ito, M. (1999). {TITLE}. Pond Archive, 1(1), 1-9. https://doi.org/10.5555/archive.1"
    reading = citekit.read(_text("Karin Lind, Mei Ito", below=below))
    work, other = reading.works
    assert (work.issued, work.page, work.volume) == (citekit.PartialDate(2020, 3, 5), None, "12")
    assert other.doi == "10.5555/archive.1"
    assert "may-be-same" in [found.code for found in reading.diagnostics]


NAME_BELOW = {
    "Ecology and Evolution": "Ecology and Evolution",
    "Journal of experimental rain": "Journal of experimental rain",
    "We thank nobody": None,
    "It rains in the north and in the south": None,
}


@for_each("line, journal", NAME_BELOW.items())
def test_the_journal_below_the_text(line: str, journal: str | None) -> None:
    assert _read("Karin Lind, Mei Ito", "", f"\n{line}\nVolume 11, Issue 12").container_title == journal


ABOVE = {
    "Fens\nAnnals of Rain": ("Annals of Rain", []),
    "Annals of Rain\nAnnals of Rain": ("Annals of Rain", []),
    "Fens\nAnnals of Rain\nBulletin of Snow": (None, ["Annals of Rain", "Bulletin of Snow"]),
    "Fens\nJournal home": (None, []),
}


@for_each("lines, expected", ABOVE.items())
def test_the_journal_over_the_title(lines: str, expected: tuple[str | None, list[str]]) -> None:
    """Which of two it is nothing tells."""
    text = (
        f"{lines}\nResearch Article\n{TITLE}\nKarin Lind, Mei Ito\nVolume 12, Issue 3\nhttps://doi.org/10.5555/123\n"
        "Abstract\nRain falls upon it.\nRights & Permissions\nCrossMark logo\nCiting literature\n"
    )
    reading = citekit.read(text)
    unread = [line.text for line in reading.lines if line.state == "unread"]
    assert ([work.container_title for work in reading.works], unread) == ([expected[0]], expected[1])


DAYS = {
    "May 1968": ("May 1968", 2020),
    "11 September 2001": ("11 September 2001", 2020),
    f"April 6, 2019\n{TITLE}": (TITLE, 2019),
}


@for_each("lines, expected", DAYS.items())
def test_a_day_under_the_kind_and_over_people_is_the_title(lines: str, expected: tuple[str, int]) -> None:
    text = (
        f"Fen Journal\nVolume 12, Issue 3\nEditorial\n{lines}\nKarin Lind, Mei Ito\nPublished: March 5, 2020\n"
        "https://doi.org/10.5555/fen.12345\nAbstract\nRain falls upon the harbours.\nCiting literature\n"
    )
    (work,) = citekit.read(text).works
    assert (work.title, work.issued and work.issued.year, len(work.author)) == (*expected, 2)
