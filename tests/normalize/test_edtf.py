"""Dates of BibLaTeX, and of BibTeX's year, month and day."""

from __future__ import annotations

from citekit.normalize.edtf import add_day, add_month, parse_edtf, parse_year
from citekit.values import PartialDate
from tests.rows import for_each


@for_each(
    "text, date, whole",
    [
        ("2016", PartialDate(2016), True),
        ("2016-05", PartialDate(2016, 5), True),
        ("2016-05-01", PartialDate(2016, 5, 1), True),
        ("2016-05-01T12:30:00Z", PartialDate(2016, 5, 1), True),
        ("2019-21", PartialDate(2019, season=1), True),
        ("2024-06-29/2024-07-03", PartialDate(2024, 6, 29, end=PartialDate(2024, 7, 3)), True),
        ("2016/2016", PartialDate(2016), True),
        ("2015/", PartialDate(2015), False),
        ("2015/..", PartialDate(2015), False),
        ("../2015", PartialDate(2015), False),
        ("2016?", PartialDate(2016), False),
        ("1723~", PartialDate(1723), False),
        ("2016-13", None, True),
        ("2015-02-29", None, True),
        ("199X", None, True),
        ("May 2024", None, True),
        ("", None, True),
    ],
)
def test_edtf(text: str, date: PartialDate | None, whole: bool) -> None:
    assert parse_edtf(text) == (date, whole)


@for_each(
    "year, month, date",
    [
        ("2016", "may", PartialDate(2016, 5)),
        ("2016", "May~1", PartialDate(2016, 5, 1)),
        ("2016", "1 May", PartialDate(2016, 5, 1)),
        ("2016", "5", PartialDate(2016, 5)),
        ("2016", "05", PartialDate(2016, 5)),
        ("2016", "Autumn", PartialDate(2016, season=3)),
        ("2016", "mar/apr", PartialDate(2016, 3, end=PartialDate(2016, 4))),
        ("2016", "January and February", PartialDate(2016, 1, end=PartialDate(2016, 2))),
        ("2016", "jun~29--jul~3", PartialDate(2016, 6, 29, end=PartialDate(2016, 7, 3))),
        ("2016", "may~1--3", PartialDate(2016, 5, 1, end=PartialDate(2016, 5, 3))),
        ("2016/2017", "Dec--Jan", PartialDate(2016, 12, end=PartialDate(2017, 1))),
        ("2016", "Mai", PartialDate(2016, 5)),
        ("2016", "dec/jan", None),
        ("2016", "jun~31", None),
        ("2016", "nonsense", None),
    ],
)
def test_months(year: str, month: str, date: PartialDate | None) -> None:
    start = parse_year(year)
    assert start is not None
    assert add_month(start, month) == date


def test_years() -> None:
    assert parse_year("c2004") == PartialDate(2004)
    assert parse_year("1999--2000") == PartialDate(1999, end=PartialDate(2000))
    assert parse_year("in press") is None


def test_days() -> None:
    assert add_day(PartialDate(2016, 5), "1") == PartialDate(2016, 5, 1)
    assert add_day(PartialDate(2016), "1") is None
    assert add_day(PartialDate(2016, 2), "30") is None
