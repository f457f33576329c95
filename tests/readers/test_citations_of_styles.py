"""Citations as CSL's styles print them: names with suffixes and particles, years in odd places, seldom seen marks."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

from citekit.readers.citations import read_citation
from tests.readers.test_citations import check_damaged, fields
from tests.rows import for_each

CITATIONS: dict[str, tuple[str, dict[str, str | list[str]]]] = {
    "suffix-behind-initials": (
        "Lind PN Jr, del Río ÜJ, Ramón y Cajal B (2013) Rain in fens: a view. Mire Sci 27:3–9",
        {
            "author": ["Lind PN Jr", "del Río ÜJ", "Ramón y Cajal B"],
            "issued": "2013",
            "title": "Rain in fens: a view",
            "container_title": "Mire Sci",
            "volume": "27",
            "page": "3–9",
        },
    ),
    "group-behind-people": (
        "Lind, A.G., Ito, M., and International Rain Agency, 2010. Rain in fens. Mire Sci. 27, 3–9.",
        {
            "author": ["Lind, A.G.", "Ito, M."],
            "group:author": "International Rain Agency",
            "issued": "2010",
            "title": "Rain in fens",
            "container_title": "Mire Sci.",
            "volume": "27",
            "page": "3–9",
        },
    ),
    "year-between-blanks": (
        "Lind K-H. 1994 Measuring rain: lessons of fens. Mire Sci. Lett. 277, 33–41. (doi:10.5555/rain.12)",
        {
            "author": "Lind K-H",
            "issued": "1994",
            "title": "Measuring rain: lessons of fens",
            "container_title": "Mire Sci. Lett.",
            "volume": "277",
            "page": "33–41",
            "doi": "10.5555/rain.12",
        },
    ),
    "saint-in-a-title": (
        "Lind SN, Ito S. Effects of rain on Salmo trutta L. in St. Louis, Missouri. Mire Sci. 2011;35:8–9.",
        {
            "author": ["Lind SN", "Ito S"],
            "title": "Effects of rain on Salmo trutta L. in St. Louis, Missouri",
            "container_title": "Mire Sci",
            "issued": "2011",
            "volume": "35",
            "page": "8–9",
        },
    ),
}
UNREAD = {
    "edition-and-series": "Lind, J.F., Ito, D.K., 2010. Drivers of rain: a trial, 2nd ed, Fen Texts in Rain. Fen University Press, Fen Hill.",
    "host-with-its-editors": "W. Lind, H. M. Ito. A study of rain, in Wet Vision, (Eds: W. Ray, R. Ek), 2009, p. 28.",
}
"""What would be read wrong: other forms than those that are known."""


@for_each("text, expected", CITATIONS)
def test_citation(text: str, expected: dict[str, str | list[str]]) -> None:
    assert fields(text) == expected


@pytest.mark.parametrize("text", UNREAD.values(), ids=UNREAD)
def test_no_citation(text: str) -> None:
    assert read_citation(text) is None


@for_each("text", [text for text, _ in CITATIONS.values()])
def test_damaged(text: str) -> None:
    check_damaged(text)
