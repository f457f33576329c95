"""Values of which only a part is certain: the part is kept, the text stays, and a diagnostic says so."""

from __future__ import annotations

import pytest

import citekit

PAGE = """A study of eels in northern waters

Jane Doe, John Roe

Research output: Contribution to journal › Article › peer-review

Original language\tEnglish
Pages (from-to)\t1-9
Journal\tRiver Studies
Volume\t3
{rows}
"""

# the row, the date that is kept, the code
DATES = [
    ("Publication status\tPublished - 3/4/16", "2016", "date-ambiguous"),
    ("Publication status\tPublished - 01/02/2016", "2016", "date-ambiguous"),
    ("Publication status\tPublished - Q1 2016", "2016", "date-uncertain"),
    ("Publication status\tPublished - Winter 2015/2016", "2015", "date-uncertain"),
    ("Publication status\tPublished - 1 May 2016 (online)", "2016-05-01", "date-uncertain"),
    ("Publication status\tPublished - 31 Feb 2016", "2016", "date-uncertain"),
    ("Publication status\tPublished - 1 Mayy 2016", "2016", "date-uncertain"),
    ("Publication status\tPublished - 13/13/2016", "2016", "date-uncertain"),
    ("Publication status\tPublished - 1850?", "1850", "date-uncertain"),
    ("Publication status\tPublished - at some time", None, "date-unreadable"),
]


@pytest.mark.parametrize(("row", "kept", "code"), DATES, ids=[row[0].partition("- ")[2] for row in DATES])
def test_date(row: str, kept: str | None, code: str) -> None:
    reading = citekit.read(PAGE.format(rows=row))
    record = reading.records[0]
    assert (record.issued.iso() if record.issued else None) == kept
    assert code in [diagnostic.code for diagnostic in reading.diagnostics]
    assert row.partition(" - ")[2] in [custom.value for custom in record.custom]


def test_period_of_an_event() -> None:
    rows = "Event\tRiver Days 2024 - Odense, Denmark\nPeriod\t3/4/24 → 5/4/24"
    reading = citekit.read(PAGE.format(rows=rows).replace("journal › Article", "conference › Paper"))
    record = reading.records[0]
    assert record.event_date is not None
    assert record.event_date.iso() == "2024"
    assert "date-ambiguous" in [diagnostic.code for diagnostic in reading.diagnostics]


@pytest.mark.parametrize("rows", ["{0}\n{1}", "{1}\n{0}"], ids=["in order", "turned"])
def test_two_statuses(rows: str) -> None:
    early = "Publication status\tE-pub ahead of print - 3 Dec 2019"
    reading = citekit.read(PAGE.format(rows=rows.format(early, "Publication status\tPublished - 4 Jan 2020")))
    work = reading.works[0]
    assert work.issued is not None
    assert work.available_date is not None
    assert (work.status, work.issued.iso(), work.available_date.iso()) == ("Published", "2020-01-04", "2019-12-03")
    assert "repeated-field" not in [diagnostic.code for diagnostic in reading.diagnostics]


@pytest.mark.parametrize("printed", ["215-211", "212-11"])
def test_pages_that_go_down(printed: str) -> None:
    reading = citekit.read(PAGE.format(rows="").replace("1-9", printed))
    assert str(reading.records[0].page) == printed
    assert [diagnostic.line for diagnostic in reading.diagnostics if diagnostic.code == "pages-reversed"] == [8]


@pytest.mark.parametrize(
    ("people", "told"),
    [
        ("Jane Doe, Ma, John Roe", ["Ma"]),
        ("Jane Doe, Suharto", []),  # as many of the one kind as of the other
        ("Jane Doe, John Roe, River Consortium", []),
    ],
)
def test_one_word_among_whole_names_may_be_a_part_of_one(people: str, told: list[str]) -> None:
    diagnostics = citekit.read(PAGE.replace("Jane Doe, John Roe", people).format(rows="")).diagnostics
    messages = [found.message for found in diagnostics if found.code == "name-split-doubtful"]
    assert [message.split("”")[0].lstrip("“") for message in messages] == told


COUNTS = [("402 pp", 402), ("1,024", 1024), ("1,024 pages", 1024), ("1,02", None)]


@pytest.mark.parametrize(("printed", "count"), COUNTS)
def test_number_of_pages(printed: str, count: int | None) -> None:
    assert citekit.read(PAGE.format(rows=f"Number of pages\t{printed}")).records[0].number_of_pages == count


HALVES = """A study \ud800 of eels

Jane D\udc00oe, John Roe

Research output: Contribution to journal › Article › peer-review

Journal\tRiver \ud83dStudies
Publication status\tPublished - 2016
Volume\t3 \ud800
DOIs\t10.1000/a\ud800b

Keywords

- eels\udfff

\ud800 what is this
"""
JSON_HALVES = (
    '[{"id": "a\\ud800", "type": "book", "title": "A \\ud800 book", "author": [{"family": "D\\udc00oe"}], '
    '"publisher": "River\\ud800", "abstract": "x\\ud800"}]'
)


@pytest.mark.parametrize("text", [HALVES, JSON_HALVES], ids=["page", "CSL-JSON"])
def test_halves_of_surrogate_pairs_leave_every_output_printable(text: str) -> None:
    reading = citekit.read(text)
    written = [citekit.write(reading.records, name) for name in citekit.write_formats()]
    for output in (*written, *(diagnostic.message for diagnostic in reading.diagnostics)):
        assert output.encode()
    assert "\ufffd" in (reading.records[0].title or "")
    assert reading.records[0].doi is None
