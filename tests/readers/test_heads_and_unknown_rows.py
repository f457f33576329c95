"""Titles on narrow lines, sections under a title, and glued rows with labels that no table has."""

from __future__ import annotations

import citekit

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
