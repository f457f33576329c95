"""Front matter over a page: its people, its year, and the byline below that has more people."""

from __future__ import annotations

import pytest

import citekit
from citekit.values import Person

BODY = (
    "# Rain in mires\n\n{}\n\n## Abstract\n\nWe walked through the mires for a year and counted every drop of rain.\n"
)
ALONE = "---\ntitle: Rain in mires\n{}journal: Mires\n---\n\n"


def people(reading: citekit.Reading) -> list[str]:
    (work,) = reading.records
    return [f"{one.given} {one.family}" for one in work.author if isinstance(one, Person)]


@pytest.mark.parametrize("byline", ["By Karin Lind & Mei Ito", "by Karin Lind, Mei Ito", "Karin Lind and Mei Ito"])
def test_the_byline_has_more_people_than_the_front_matter(byline: str) -> None:
    front = "---\ntitle: Rain in mires\nauthor: Karin Lind\njournal: Mires\n---\n\n"
    assert people(citekit.read(front + BODY.format(byline))) == ["Karin Lind", "Mei Ito"]


def test_a_byline_of_others_is_told() -> None:
    front = "---\ntitle: Rain in mires\nauthor: Karin Lind\njournal: Mires\n---\n\n"
    reading = citekit.read(front + BODY.format("By Ada Berg & Ole Fen"))
    assert people(reading) == ["Karin Lind"]
    assert [line.text for line in reading.lines if line.state == "unread"][:2] == [
        "# Rain in mires",
        "By Ada Berg & Ole Fen",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        "author: [Karin Lind, Mei Ito]\n",
        'authors: ["Karin Lind", "Mei Ito"]\n',
        "authors:\n  - Karin Lind\n  - Mei Ito\n",
        "author:\n- name: Karin Lind\n  affiliation: Fen\n- name: Mei Ito\n",
    ],
)
def test_people_in_a_list_of_yaml(rows: str) -> None:
    assert people(citekit.read(ALONE.format(rows))) == ["Karin Lind", "Mei Ito"]


@pytest.mark.parametrize(("row", "year"), [("date: 2019", 2019), ('date: "2019"', 2019), ("date: 2019-03-04", None)])
def test_a_date_that_is_a_year_alone_is_the_works(row: str, year: int | None) -> None:
    (work,) = citekit.read(ALONE.format(f"author: Karin Lind\n{row}\n")).records
    assert (work.issued.year if work.issued else None) == year
