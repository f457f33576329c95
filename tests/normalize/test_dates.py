"""Dates: forms that are read, those that are not, and what decides between day and month."""

import re
from pathlib import Path

import pytest

from citekit.normalize import date_words
from citekit.normalize.certain_dates import certain_part
from citekit.normalize.dates import (
    STATUSES,
    DateOrder,
    find_order,
    is_ambiguous,
    is_date,
    parse_date,
    split_status,
)
from citekit.values import PartialDate
from tests.rows import for_each

READ = [
    # as Pure prints them
    ("May 1 2016", "2016-05-01"),
    ("Mar 30 2025", "2025-03-30"),
    ("30 Jun 2018", "2018-06-30"),
    ("2025 Jun 21", "2025-06-21"),
    ("Jul 2023", "2023-07"),
    ("2023 Jul", "2023-07"),
    ("2024", "2024"),
    ("Mar 30 2025 → Apr 3 2025", "2025-03-30/2025-04-03"),
    ("2025 Jun 21 → 2025 Jun 25", "2025-06-21/2025-06-25"),
    ("3/30/25", "2025-03-30"),
    ("30/03/25", "2025-03-30"),
    ("29/06/24 → 3/07/24", "2024-06-29/2024-07-03"),
    ("1/01/16", "2016-01-01"),
    ("5/5/25", "2025-05-05"),
    ("2023/7", "2023-07"),
    ("2025/3/30", "2025-03-30"),
    ("2016/05/01/", "2016-05-01"),
    ("2016/05//", "2016-05"),
    ("2020 3 15", "2020-03-15"),
    ("2016///", "2016"),
    ("30-03-2025 Through 03-04-2025", "2025-03-30/2025-04-03"),
    ("30 March 2025 through 3 April 2025", "2025-03-30/2025-04-03"),
    # as others do
    ("May 1, 2016", "2016-05-01"),
    ("2016, May 1", "2016-05-01"),
    ("1st May 2016", "2016-05-01"),
    ("1st of May 2016", "2016-05-01"),
    ("Monday, 1 May 2016", "2016-05-01"),
    ("24 February 2009", "2009-02-24"),
    ("28. Sep 2026", "2026-09-28"),
    ("17.04.2026", "2026-04-17"),
    ("Sept. 2019", "2019-09"),
    ("May 2016.", "2016-05"),
    ("2016-05-01", "2016-05-01"),
    ("2016-05", "2016-05"),
    ("05/2016", "2016-05"),
    ("2026-08-19 12:24 UTC", "2026-08-19"),
    ("2026-08-19T12:24:00+02:00", "2026-08-19"),
    ("29 Feb 2016", "2016-02-29"),
    ("4-7 Dec. 2013", "2013-12-04/2013-12-07"),
    ("21–24 June 2017", "2017-06-21/2017-06-24"),
    ("Mar 30–31, 2025", "2025-03-30/2025-03-31"),
    ("Mar 30 - Apr 3, 2025", "2025-03-30/2025-04-03"),
    ("30 Mar to 3 Apr 2025", "2025-03-30/2025-04-03"),
    ("2025 Jun 21-25", "2025-06-21/2025-06-25"),
    ("30 Dec 2019 - 2 Jan 2020", "2019-12-30/2020-01-02"),
    ("March-April 2009", "2009-03/2009-04"),
    ("Mar/Apr 2009", "2009-03/2009-04"),
    ("Dec 2019–Jan 2020", "2019-12/2020-01"),
    ("2009-03/2009-04", "2009-03/2009-04"),
    ("2016-05-01/2016-05-03", "2016-05-01/2016-05-03"),
    ("2016-2017", "2016/2017"),
    ("2016-17", "2016/2017"),
    ("Mar 30 2025 → Mar 30 2025", "2025-03-30"),
]
UNREAD = [
    "", "n.d.", "In press", "forthcoming", "May", "30 March", "31 Apr 2016", "Feb 30 2016", "29 Feb 2015", "2016-13",
    "2016-00", "2016-02-30", "31/02/2016", "0999", "20160501", "May 1 2016 and more", "c. 2016", "2016?",
    "2016a", "Spring", "4 Dec 2013-14", "2016-05-2017", "3 Apr 2025 → 30 Mar 2025", "30 Dec - 2 Jan 2020", "2017-2016",
    "2016, 2017", "100 May 2016", "²", "١ May 2016", "12:30", "2016 →", "10.1145", "May 2016-2017",
]  # fmt: skip
SEASONS = [
    ("Spring 2019", PartialDate(2019, season=1)),
    ("2019 Summer", PartialDate(2019, season=2)),
    ("Autumn 2019", PartialDate(2019, season=3)),
    ("Fall, 2019", PartialDate(2019, season=3)),
    ("Winter 2019", PartialDate(2019, season=4)),
    ("Fall/Winter 2019", PartialDate(2019, season=3, end=PartialDate(2019, season=4))),
]
ORDERED: list[tuple[str, DateOrder | None, str | None]] = [
    ("3/4/25", None, None),
    ("3/4/25", "mdy", "2025-03-04"),
    ("3/4/25", "dmy", "2025-04-03"),
    ("03/04/25", "ymd", "2003-04-25"),
    ("25/6/21", "ymd", "2025-06-21"),
    ("25/6/21 → 25/6/25", "ymd", "2025-06-21/2025-06-25"),
    ("25/6/21 → 25/6/25", None, None),
    ("2/11/24 → 6/11/24", None, "2024-11-02/2024-11-06"),
    ("11/2/24 → 11/6/24", None, "2024-11-02/2024-11-06"),
    ("2/11/24 → 6/11/24", "mdy", "2024-02-11/2024-06-11"),
    ("2/11/24 → 4/11/24", None, None),
    ("3/30/25", "dmy", "2025-03-30"),
    ("3/04/25 → 5/04/25", "dmy", "2025-04-03/2025-04-05"),
    ("3/04/25 → 5/04/25", None, "2025-04-03/2025-04-05"),
    ("5/06/19", None, "2019-06-05"),
    ("3/04/25 → 5/04/25", "mdy", "2025-03-04/2025-05-04"),
    ("04/11/2024", "dmy", "2024-11-04"),
    ("04/11/2024", "mdy", "2024-04-11"),
    ("04/11/2024", "ymd", None),
    ("1/2/68", "dmy", "2068-02-01"),
    ("1/2/69", "dmy", "1969-02-01"),
]
AMBIGUOUS = ["3/4/25", "04/11/2024", "03-04-2025", "25/6/21 → 25/6/25", "2/11/24 → 4/11/24"]
DECIDED = [
    "2/11/24 → 6/11/24",
    "3/30/25",
    "30/03/25",
    "5/5/25",
    "31/02/25",
    "1 May 2016",
    "2016-05-01",
    "2016",
    "no date",
]
PAGES: list[tuple[list[str], DateOrder | None]] = [
    (["3/30/25"], "mdy"),
    (["30/03/25"], "dmy"),
    (["Mar 30 2025"], "mdy"),
    (["30 Mar 2025", "Jul 2023"], "dmy"),
    (["2025 Jun 21"], "ymd"),
    (["2016-05-01"], "ymd"),
    (["30/03/25 → 3/04/25", "30 Mar 2025"], "dmy"),
    (["25/6/21 → 25/6/25", "2025 Jun 21 → 2025 Jun 25"], "ymd"),
    (["3/4/25", "Mar 4 2025"], "mdy"),
    (["3/4/25", "30/03/25"], "dmy"),
    (["3/30/25", "30 Mar 2025"], "mdy"),
    (["30/03/25", "2025-03-30"], "dmy"),
    ([], None),
    (["2024", "Jul 2023"], None),
    (["3/4/25"], None),
    (["25/6/21 → 25/6/25"], None),
    (["3/30/25", "30/3/25"], None),
    (["Mar 30 2025", "30 Mar 2025"], None),
]
CERTAIN = [
    ("3/4/16", PartialDate(2016)),
    ("01/02/2016", PartialDate(2016)),
    ("01/02/16", PartialDate(2016)),
    ("3/4/24 → 5/4/24", PartialDate(2024)),
    ("25/6/21 → 25/6/25", None),
    ("Winter 2015/2016", PartialDate(2015, season=4)),
    ("Winter 2019-2020", PartialDate(2019, season=4)),
    ("Winter 2019-20", PartialDate(2019, season=4)),
    ("Winter 2015/2018", None),
    ("Q1 2016", PartialDate(2016)),
    ("1 May 2016 (online)", PartialDate(2016, 5, 1)),
    ("c. 2016", PartialDate(2016)),
    ("ca. 2016", PartialDate(2016)),
    ("1 Jan 2020 → …", PartialDate(2020, 1, 1)),
    ("1 Jan 2020 → present", PartialDate(2020, 1, 1)),
    ("3/4/20 →", PartialDate(2020)),
    ("", None),
    ("in press", None),
    ("31/02/2016", PartialDate(2016)),
    ("31 Feb 2016", PartialDate(2016)),
    ("2016?", PartialDate(2016)),
]
STATUS = [
    ("Published - May 1 2016", "Published", "May 1 2016"),
    ("Published – Jul 2023", "Published", "Jul 2023"),
    ("published May 1 2016", "Published", "May 1 2016"),
    ("Published -", "Published", ""),
    ("Published: 04/11/2024", "Published", "04/11/2024"),
    ("Published2016", "Published", "2016"),
    ("PublishedMay 1 2016", "Published", "May 1 2016"),
    ("E-pub ahead of print - 3 Mar 2020", "E-pub ahead of print", "3 Mar 2020"),
    ("E‑Pub ahead of print", "E-pub ahead of print", ""),
    ("Accepted / In press - 2024", "Accepted/In press", "2024"),
    ("Published - at some time", "Published", "at some time"),
]
NO_STATUS = [
    "",
    "May 1 2016",
    "Published in Nature",
    "Publisher - Springer",
    "Publishedly",
    "Accepted author manuscript",
]


def iso(date: PartialDate | None) -> str | None:
    return date.iso() if date else None


@for_each("text, expected", READ)
def test_dates_are_read(text: str, expected: str) -> None:
    assert iso(parse_date(text)) == expected
    assert is_date(text)


@for_each("text", UNREAD)
def test_what_is_no_date_is_not_read(text: str) -> None:
    assert parse_date(text) is None
    assert not is_date(text)


@for_each("text, expected", SEASONS)
def test_seasons(text: str, expected: PartialDate) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize(("text", "order", "expected"), ORDERED, ids=[f"{row[0]} {row[1]}" for row in ORDERED])
def test_order_settles_what_can_be_read_twice(text: str, order: DateOrder | None, expected: str | None) -> None:
    assert iso(parse_date(text, order)) == expected
    assert iso(parse_date(text, lambda: order)) == expected


def test_order_is_not_found_out_for_a_date_with_a_word() -> None:
    def found_out() -> DateOrder:
        raise AssertionError

    assert iso(parse_date("3 May 2016", found_out)) == "2016-05-03"


@pytest.mark.parametrize("text", AMBIGUOUS, ids=AMBIGUOUS)
def test_ambiguous(text: str) -> None:
    assert is_ambiguous(text)
    assert parse_date(text) is None
    assert is_date(text)


@for_each("text", DECIDED)
def test_not_ambiguous(text: str) -> None:
    assert not is_ambiguous(text)


@for_each("text, expected", CERTAIN)
def test_what_is_certain_of_a_date(text: str, expected: PartialDate | None) -> None:
    assert certain_part(text) == expected
    assert parse_date(text) is None


@pytest.mark.parametrize(("texts", "expected"), PAGES, ids=[" | ".join(texts) or "none" for texts, _ in PAGES])
def test_order_of_a_page(texts: list[str], expected: DateOrder | None) -> None:
    assert find_order(texts) == expected
    assert find_order(reversed(texts)) == expected


@for_each("text, status, rest", STATUS)
def test_status_is_split_off(text: str, status: str, rest: str) -> None:
    assert split_status(text) == (status, rest)


@for_each("text", NO_STATUS)
def test_text_without_status_stays(text: str) -> None:
    assert split_status(text) == (None, text)


@pytest.mark.parametrize("status", STATUSES, ids=list(STATUSES))
def test_each_status_has_an_example_and_reads_itself(status: str) -> None:
    assert STATUSES[status]
    assert {split_status(text)[0] for text in STATUSES[status]} == {status}
    assert split_status(status) == (status, "")


ROW = re.compile(r'    "([A-Za-z/.-]+)": "([a-z]+)",  # (.+)')
ROWS = ROW.findall(Path(date_words.__file__).read_text(encoding="utf-8"))


def test_each_shape_has_an_example() -> None:
    assert {shape for shape, _, _ in ROWS} == set(date_words.PIECES)


@for_each("shape, slots, example", ROWS)
def test_examples_of_shapes(shape: str, slots: str, example: str) -> None:
    date = parse_date(example.replace("(", "").replace(")", ""))
    assert date is not None
    assert (date.end is not None) == ("(" in example)
    assert date_words.PIECES[shape] == slots
