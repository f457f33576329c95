"""Citations as CSL's styles print them: names with suffixes and particles, years in odd places, seldom seen marks."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

import citekit
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
    "editors-in-brackets-behind-a-host": (
        "W. Lind, H. M. Ito. A study of rain, in Wet Vision, (Eds: W. Ray, R. Ek), 2009, p. 28.",
        {
            "author": ["W. Lind", "H. M. Ito"],
            "title": "A study of rain",
            "container_title": "Wet Vision",
            "editor": ["W. Ray", "R. Ek"],
            "issued": "2009",
            "page": "28",
        },
    ),
    "book-and-publisher-behind-a-comma": (
        "Lind, B. (1986). Wet Vision, FEN Press.",
        {"author": "Lind, B.", "issued": "1986", "title": "Wet Vision", "publisher": "FEN Press"},
    ),
    "year-and-blank-before-a-title-in-quotes": (
        "Lind, Marie, and J.F. Ito 2021 ‘Does rain matter? Methods’, in Jo Ray, Chloé Ek, and Mei Roe (eds.), Modelling Rain (Oslo: Fen Press), 20–40.",
        {
            "author": ["Lind, Marie", "J.F. Ito"],
            "issued": "2021",
            "title": "Does rain matter? Methods",
            "editor": ["Jo Ray", "Chloé Ek", "Mei Roe"],
            "container_title": "Modelling Rain",
            "publisher_place": "Oslo",
            "publisher": "Fen Press",
            "page": "20–40",
        },
    ),
    "thesis-and-campus": (
        "Lind P (1997) Predicting rain (1950–2010). Doctoral dissertation, University of California, Berkeley",
        {
            "author": "Lind P",
            "issued": "1997",
            "title": "Predicting rain (1950–2010)",
            "work_type": "Doctoral dissertation",
            "awarding_institution": "University of California, Berkeley",
        },
    ),
    "dataset-in-an-archive": (
        "Lind, Mei, and Anna Ito. ‘Does Rain Matter? A Trial’. UK Data Service, 1 January 2009. doi:10.5555/rain.2",
        {
            "author": ["Lind, Mei", "Anna Ito"],
            "title": "Does Rain Matter? A Trial",
            "publisher": "UK Data Service",
            "csl_type:dataset": "UK Data Service",
            "issued": "1 January 2009",
            "doi": "10.5555/rain.2",
        },
    ),
    "title-and-address-alone": (
        "Lind NO (2022) Is there a future for rain? https://doi.org/10.5555/rain.9",
        {"author": "Lind NO", "issued": "2022", "title": "Is there a future for rain?", "doi": "10.5555/rain.9"},
    ),
    "imprint-behind-a-comma": (
        "zu Lind, A. and Ito, J. (2011) The Politics of Rain in Kerala, Frankfurt am Main: Suhrkamp.",
        {
            "author": ["zu Lind, A.", "Ito, J."],
            "issued": "2011",
            "title": "The Politics of Rain in Kerala",
            "publisher_place": "Frankfurt am Main",
            "publisher": "Suhrkamp",
        },
    ),
    "letters-for-a-group": (
        "UNESCO. (2024): Does rain matter? A review, Mire Dev., 45(5).",
        {
            "group:author": "UNESCO",
            "issued": "2024",
            "title": "Does rain matter? A review",
            "container_title": "Mire Dev",
            "volume": "45",
            "issue": "5",
        },
    ),
    "journal-with-a-section": (
        "Lind, J. (2006). What we know about rain in Latin America. J. Phys. A: Math. Theor. 156, 61–82.",
        {
            "author": "Lind, J.",
            "issued": "2006",
            "title": "What we know about rain in Latin America",
            "container_title": "J. Phys. A: Math. Theor.",
            "volume": "156",
            "page": "61–82",
        },
    ),
    "title-of-three-things-before-semicolons": (
        "Lind, A. M.; Ito, E. Å. Fog, Rain, and Snow in Kerala: A Comment; Suhrkamp: Frankfurt am Main, 2015.",
        {
            "author": ["Lind, A. M.", "Ito, E. Å."],
            "title": "Fog, Rain, and Snow in Kerala: A Comment",
            "publisher": "Suhrkamp",
            "publisher_place": "Frankfurt am Main",
            "issued": "2015",
        },
    ),
    "revised-edition": (
        "Lind KB. The “urban rain” debate in fens. Revised. London: Verso 2018.",
        {
            "author": "Lind KB",
            "title": "The “urban rain” debate in fens",
            "edition": "Revised",
            "publisher_place": "London",
            "publisher": "Verso",
            "issued": "2018",
        },
    ),
    "title-in-quotes-and-no-mark": (
        "Lind M (2016) ‘The economics of rain: a view’ Antiquity 43, 407–425. doi:10.5555/rain.3",
        {
            "author": "Lind M",
            "issued": "2016",
            "title": "The economics of rain: a view",
            "container_title": "Antiquity",
            "volume": "43",
            "page": "407–425",
            "doi": "10.5555/rain.3",
        },
    ),
    "two-editors-in-full": (
        "Lind R, “Understanding rain (1950–2010),” in Mei Ray and Jo Ek (eds.), Handbook of rain, Princeton, NJ : Fen University Press, 2015, p. 57–63.",
        {
            "author": "Lind R",
            "title": "Understanding rain (1950–2010)",
            "editor": ["Mei Ray", "Jo Ek"],
            "container_title": "Handbook of rain",
            "publisher_place": "Princeton, NJ",
            "publisher": "Fen University Press",
            "issued": "2015",
            "page": "57–63",
        },
    ),
    "site-of-a-page": (
        "Fen Watch Norway. “What We Know: Theory.” The Fen Watch, 2016. https://example.org/48213.",
        {
            "group:author": "Fen Watch Norway",
            "title": "What We Know: Theory",
            "container_title": "The Fen Watch",
            "csl_type:webpage": "The Fen Watch",
            "issued": "2016",
            "url": "https://example.org/48213",
        },
    ),
}
UNREAD = {
    "edition-and-series": "Lind, J.F., Ito, D.K., 2010. Drivers of rain: a trial, 2nd ed, Fen Texts in Rain. Fen University Press, Fen Hill.",
    "part-without-in": "Lind R. Peat fires and debt. Companion to rain. London: Verso 2014:S83–9.",
    "group-behind-people": "Ş. B. Lind, O. K. Ito, Fen Rain Association, Fog and snow in fens: a view. Antiquity 19, S13–S21 (2023).",
    "place-glued-to-a-title": "Lind, Ş., and Ito, M. (2011). Drivers of rain in fens Oslo: Fen University Press.",
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


def test_a_list_with_titles_behind_colons() -> None:
    """No line of it is a list of people and a year, as items of a portal's list begin."""
    text = (
        "Literature cited\n\n"
        "1. Lind, E. W. and Ito, R.: Rethinking wet rain: a study, in: Handbook of rain, edited by: Ray, J. B., and Ek, H., W. W. Norton, New York, 659–680, 2023.\n"
        "2. Ray, J. and Ek, N. N.: Fog and reeds in rural fens, in: Advances in fog, edited by: Ng, A. J., De Gruyter, Berlin, 667–705, 1988.\n"
    )
    titles = [work.title for work in citekit.read(text).works]
    assert titles == ["Rethinking wet rain: a study", "Fog and reeds in rural fens"]
