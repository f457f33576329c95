"""Titles on narrow lines, sections under a title, and glued rows with labels that no table has."""

from __future__ import annotations

import citekit
from tests.rows import for_each

TYPE = "Karin Lind, Mei Ito\nResearch output: Contribution to journal › Article › peer-review\n\n"
TABLE = "Original language\tEnglish\nJournal\tMires\nPublication status\tPublished - 2019\n"
GLUED = "Original languageDanish\nJournalMires\nVolume3\nPublication statusPublished - 2019\n"


def test_a_title_on_narrow_lines_is_whole() -> None:
    for first in ("Bibliographical note: the lost", "Note on the lost"):
        text = f"{first}\nletters of a northern parish\nclerk and his brother\n{TYPE}{TABLE}"
        assert [work.title for work in citekit.read(text).works] == [
            f"{first} letters of a northern parish clerk and his brother"
        ]


def test_a_section_under_a_title_is_none_of_it_and_told() -> None:
    reading = citekit.read(f"Rain in mires\n1. Introduction\n{TYPE}{TABLE}")
    assert [work.title for work in reading.works] == ["Rain in mires"]
    assert [line.text for line in reading.lines if line.state == "unread"] == ["1. Introduction"]


def test_a_glued_row_with_an_unknown_label_is_no_abstract() -> None:
    row = "Title in another tongueRain in the fens"
    reading = citekit.read(f"Regn i myrer\n{TYPE}Abstract\nWe walked through mires.\n\n{row}\n{GLUED}")
    assert [work.abstract for work in reading.works] == ["We walked through mires."]
    assert [line.text for line in reading.lines if line.state == "unread"] == [row]


def test_a_glued_row_with_an_unknown_label_is_no_event() -> None:
    event = "Conference\nSort of meetingWorkshop\nConferenceWet Worlds 2019\nCountry/TerritoryNorway\nCityOslo\n"
    reading = citekit.read(f"Rain in mires\n{TYPE}{GLUED}{event}")
    assert [work.event_title for work in reading.works] == ["Wet Worlds 2019"]
    assert [line.text for line in reading.lines if line.state == "unread"] == ["Sort of meetingWorkshop"]


BEHIND_TABLE = (
    "Reading wind\n\nKarin Lind\n\nResearch output: Contribution to journal › Article\n\nOriginal language\tEnglish\n"
    "Journal\tFen Letters\nVolume\t14\nPublication status\tPublished - 2021\n\n{}\n"
)


@for_each(
    "line, terms",
    {
        "small letters": ("wind; harbours; ice", ["wind", "harbours", "ice"]),
        "words of their own": ("Wind energy; Harbours; Ice", ["Wind energy", "Harbours", "Ice"]),
        "people": ("Karin Lind; Mei Ito; Jo van den Berg", []),
        "two": ("wind; harbours", []),
    },
)
def test_terms_on_one_line_behind_the_table(line: str, terms: list[str]) -> None:
    (record,) = citekit.read(BEHIND_TABLE.format(line)).records
    assert [term.term for term in record.keywords] == terms


def test_a_unit_in_the_place_of_people_is_told() -> None:
    text = BEHIND_TABLE.format("").replace("Karin Lind", "Organization Sciences\nDepartment of Geography")
    assert "author-doubtful" in {found.code for found in citekit.read(text).diagnostics}
