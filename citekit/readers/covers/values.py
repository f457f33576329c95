"""The values of a cover's labels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import split_status
from citekit.normalize.names import split_byline
from citekit.patterns import regex
from citekit.readers.citations import Joined
from citekit.readers.mixture.loose import tells_work

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.citations import Citation, Piece
    from citekit.readers.covers.rows import Row
    from citekit.readers.covers.words import Kind
    from citekit.readers.page import Page

DAY = regex(
    r"(?<!\d)(?P<day>0?[1-9]|[12]\d|3[01])/(?P<month>0?[1-9]|1[0-2])/(?P<year>\d{4})"
)  # "04/11/2024": day/month/year on covers
YEAR_BEHIND = regex(r"\s((?:1[5-9]|20)\d\d)\s*$")  # "Journal of Lists 2021"
LICENCES_UNKNOWN = frozenset({"unspecified", "other", "unknown"})


def value_pieces(page: Page, row: Row) -> list[Piece]:
    """The lines of a value: those that follow its label without a gap, or the first behind one, up to a citation whose
    label was lost."""
    if not row.pieces:
        return []
    value = [row.pieces[0]]
    for piece in row.pieces[1:]:
        line = page.lines[piece[0]]
        if line.gap or line.heading or tells_work(line.text):
            break
        value.append(piece)
    return value


def ignore_value(page: Page, row: Row) -> None:
    """Pass over a value that says nothing of the work."""
    rule = f"cover: {row.kind}"
    for at, _, _ in row.pieces:
        page.ignore(at, rule)


def use_container(page: Page, row: Row, citation: Citation | None, cited: str | None) -> None:
    """The journal or the host: which of them, the citation's punctuation shows; its name there is `cited`.

    Amsterdam (VU) prints the year behind it: "published in Journal of Lists 2021".
    """
    pieces = value_pieces(page, row)
    if pieces:
        joined = Joined(page, pieces)
        rule = "row: Published in" if citation is None else ("host" if citation.hosted else "row: Journal")
        end = len(joined.text.rstrip())
        year = YEAR_BEHIND.search(joined.text)
        if year and cited and joined.text[: year.start()].lower() == cited.lower():
            joined.use("issued", "cover: date", *year.span(1), "cover")
            end = year.start()
        elif cited and joined.text.startswith(f"{cited} Please note that"):
            end = len(cited)  # the portal's text, whose heading was lost
        joined.use("container_title", rule, 0, end, "cover")


# "10.1002/qre. 2186", "10.21314/JCR. 2020.257"
BROKEN_DOI = regex(r"(?P<head>10\.\d{4,9}/[^\s/]{1,60}\.)\s(?P<tail>\d[\d.]{2,11})\s*$")


def _doi(page: Page, row: Row) -> None:
    for at, start, end in value_pieces(page, row)[:2]:
        text = page.lines[at].text
        if broken := BROKEN_DOI.fullmatch(text, start, end):
            page.use(at, f"said:doi:{broken['head']}{broken['tail']}", "cover: DOI", start, end, "cover")
        elif "10." in text[start:end] or "doi" in text[start:end]:
            page.use(at, "doi", "cover: DOI", start, end, "cover")


def _date(page: Page, row: Row) -> None:
    """ "Publication date: 2016", "Published: 01/01/2023" (a year), "E-pub ahead of print: 01/01/2018" (a status)."""
    assert row.label
    if row.label.text.startswith("E-pub"):
        _use_status(page, row.at, 0, len(row.label.text))
    for at, start, end in value_pieces(page, row)[:1]:
        _use_date(page, at, start, end)


# "Published (in print/issue): 01/03/2011", "Published online: 01/03/2011"
REMARKED = regex(r"((?:Published|Accepted|In press|Submitted|E-pub)[^:\d]{0,40}): (\d{1,2}/\d{1,2}/\d{4})\s*")


def _status(page: Page, row: Row) -> None:
    """ "Document status and date: Published: 04/11/2024"."""
    for at, start, end in value_pieces(page, row)[:1]:
        text = page.lines[at].text[start:end]
        remarked = REMARKED.fullmatch(text)
        status, date = remarked.groups() if remarked else split_status(text)
        if status:
            colon = text.find(":")
            _use_status(page, at, start, start + (colon if colon > 0 else len(status)))
        if date:
            _use_date(page, at, start + text.rindex(date), end)


def _use_status(page: Page, at: int, start: int, end: int) -> None:
    line = page.lines[at].text
    while start < end and not line[start].isalpha():
        start += 1
    page.use(at, "text:status", "cover: status", start, end, "cover")


def _use_date(page: Page, at: int, start: int, end: int) -> None:
    """A date as day/month/year; the first of January stands for a year without a day."""
    text = page.lines[at].text[start:end]
    day = DAY.search(text)
    if day and int(day["day"]) == int(day["month"]) == 1:
        page.use(at, "issued", "cover: date", start + day.start("year"), start + day.end("year"), "cover")
    elif day:
        iso = f"{day['year']}-{int(day['month']):02d}-{int(day['day']):02d}"
        page.use(at, f"date:issued:{iso}", "cover: date", start + day.start(), start + day.end(), "cover")
    elif text.strip():
        page.use(at, "issued", "cover: date", start, start + len(text.rstrip()), "cover")


def _licence(page: Page, row: Row) -> None:
    for at, start, end in value_pieces(page, row)[:1]:
        text = page.lines[at].text[start:end].strip()
        if text.lower() in LICENCES_UNKNOWN:
            page.ignore(at, "cover: licence")
        else:
            page.use(at, "rights", "cover: licence", start, end, "cover")


def _use_named(name: str) -> Callable[[Page, Row], None]:
    """What takes the first line of a value: "Award date: 2018", "Awarding institution: University of Fen"."""

    def use(page: Page, row: Row) -> None:
        for at, start, end in value_pieces(page, row)[:1]:
            page.use(at, name, f"cover: {row.kind}", start, end, "cover")

    return use


def _thesis(page: Page, row: Row) -> None:
    """ "This electronic thesis or dissertation has been downloaded from …"."""
    page.use(row.at, "csl_type:thesis", "cover: kind", witness="cover")
    ignore_value(page, row)


def _title(page: Page, row: Row) -> None:
    """ "Title: Lists in rain", in the block of metadata."""
    if pieces := value_pieces(page, row):
        joined = Joined(page, pieces)
        joined.use("title", "cover: title", 0, len(joined.text.rstrip()), "cover")


def _people(page: Page, row: Row) -> None:
    """ "Author(s): Karin Lind, Mei-Ling Ito & J. C. du Plessis"."""
    if pieces := value_pieces(page, row):
        joined = Joined(page, pieces)
        for _, start, end in split_byline(joined.text):
            joined.use("author", "cover: people", start, end, "cover")


# "[VOL 48, ISSUE 6] DOI: 10.5555/1”", "http://dx.doi.org/10.5555/1" on a line by itself
STATED_DOI = regex(r"(?:\bDOI:?\s*|^\s*https?://(?:dx\.)?doi\.org/)(10\.\d{4,9}/[^\s”\"]+)", re.IGNORECASE)


def _statement(page: Page, row: Row) -> None:
    """ "A definitive version was published in Lists, [VOL 48, ISSUE 6, July 2014] DOI: 10.5555/1"."""
    for at, start, end in row.pieces:
        if found := STATED_DOI.search(page.lines[at].text, start, end):
            page.use(at, "doi", "cover: DOI", *found.span(1), "cover")
            return


def _unknown(page: Page, row: Row) -> None:
    """A label that is not known, and its value."""
    page.marks[row.at] = None
    page.unread(row.at, "unknown-label")
    for at, _, _ in value_pieces(page, row)[:1]:
        page.unread(at)


READERS: dict[Kind, Callable[[Page, Row], None]] = {
    "doi": _doi,
    "original": _doi,
    "date": _date,
    "status": _status,
    "licence": _licence,
    "title": _title,
    "people": _people,
    "statement": _statement,
    "archive": _thesis,
    "unknown": _unknown,
    "award": _use_named("award_date"),
    "institution": _use_named("awarding_institution"),
}
"""Kind of label -> what takes its value; the container's asks for the citation."""
