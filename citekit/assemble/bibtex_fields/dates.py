"""Dates and statuses of a .bib entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.assemble.bibtex_fields.value import decoded
from citekit.normalize.certain_dates import certain_part
from citekit.normalize.dates import parse_date
from citekit.normalize.edtf import parse_edtf, parse_year
from citekit.normalize.statuses import INSTEAD_OF_A_YEAR
from citekit.patterns import regex
from citekit.values import Custom, PartialDate

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assemble.assembly import Assembly
    from citekit.assemble.bibtex_fields.value import Handler
    from citekit.draft import Field
    from citekit.normalize.date_shapes import DateOrder


def put_date(name: str) -> Handler:
    """A field of BibLaTeX that is a date."""

    def put(assembly: Assembly, field: Field) -> None:
        text = decoded(field).replace("–", "-")
        date, whole = parse_edtf(text)
        date = date or parse_date(text, assembly.order)
        if date is None:
            _put_certain(assembly, name, text, field)
            return
        assembly.put(name, date, field)
        if not whole:
            assembly.add_new("custom", Custom(field.rule.removeprefix("bibtex: "), text), field)

    return put


def _put_certain(assembly: Assembly, name: str, text: str, field: Field) -> None:
    """What is certain of a date that is not read, if anything; its text is kept."""
    code = "date-ambiguous" if YEAR_OR_MONTH.fullmatch(text) else "date-uncertain"
    date = certain_part(text)
    if date is None:
        assembly.doubt("date-unreadable", field, field=name)
    else:
        assembly.doubt(code, field, field=name, kept=date.iso())
        assembly.put(name, date, field)
    assembly.add_new("custom", Custom(field.rule.removeprefix("bibtex: "), text), field)


YEAR_OR_MONTH = regex(r"[12][0-9]([0-9]{2})-(0[1-9]|1[0-2])")  # "2003-04": April, or 2003 to 2004
ABOUT = regex(r"c(?:a|irca)?[. ].*|.*[?~]")  # "c. 1850", "1850?", "1850~"
# "2010, in press", "to appear (2010)"
WITH_STATUS = regex(
    r"(?:(?P<before>[^\W\d][^\d,(]{3,20}?)[ ,(]+)?(?P<year>[12][0-9]{3})\)?(?:[ ,(]+(?P<after>[^\d()]{4,20})\)?)?"
)


def put_period(assembly: Assembly, field: Field) -> None:
    """ "29-06-2024 Through 03-07-2024", as Pure writes it."""
    date = parse_date(decoded(field), "dmy")
    if date:
        assembly.put("event_date", date, field)
    else:
        assembly.doubt("date-unreadable", field, field="event_date")


def put_year(assembly: Assembly, field: Field) -> None:
    """BibTeX's year, which `date` may have stated already; words in its place may be a status."""
    printed = decoded(field)
    text = printed.replace("–", "-")
    if "issued" in assembly.values:
        if str(assembly.values["issued"].year) == text:
            assembly.trace("issued", field)
        else:
            assembly.doubt("repeated-field", field, field="issued", kept=assembly.values["issued"].iso())
        return
    two = None if printed.isdecimal() else YEAR_OR_MONTH.fullmatch(printed)
    unsure = two and int(two[2]) > int(two[1])
    date, status = (None, None) if unsure else _year_and_status(text, assembly.order)
    if status:
        assembly.put("status", status, field)
    if date:
        assembly.put("issued", date, field)
        if not text.isdecimal() and ABOUT.fullmatch(text):
            assembly.add_new("custom", Custom("year", text), field)
    elif not status:
        _put_certain(assembly, "issued", text, field)


def _year_and_status(text: str, order: Callable[[], DateOrder | None]) -> tuple[PartialDate | None, str | None]:
    """The year, words in its place that are a status, or both."""
    if date := parse_year(text) or parse_edtf(text)[0] or parse_date(text, order):
        return date, None
    told = WITH_STATUS.fullmatch(text)
    status = STATUSES.get(((told["before"] or told["after"] or "") if told else text).lower())
    return PartialDate(int(told["year"])) if told and status else None, status


def refine(add: Callable[[PartialDate, str], PartialDate | None], name: str) -> Handler:
    """A month or day, added to the year (which `date` has in full already)."""

    def put(assembly: Assembly, field: Field) -> None:
        issued = assembly.values.get("issued")
        text = decoded(field).replace("–", "--")
        date = add(issued, text) if issued else None
        if date is not None and getattr(issued, name) is None:
            assembly.values["issued"] = date
            assembly.trace("issued", field)
        elif date is not None and getattr(date, name) == getattr(issued, name):
            assembly.trace("issued", field)  # `date` says it, too
        elif name == "month" or issued is None or issued.end is None:  # else days of which the day is the first
            assembly.doubt("date-unreadable", field, field=name)
            assembly.add_new("custom", Custom(name, text), field)

    return put


STATUSES: dict[str, str] = {
    "inpreparation": "In preparation", "inpress": "In press", "prepublished": "E-pub ahead of print",
    **INSTEAD_OF_A_YEAR,
}  # fmt: skip
"""biblatex's keys (manual, section 4.9.2.11) and the words that stand in the place of a year -> status."""


def put_status(assembly: Assembly, field: Field) -> None:
    """`pubstate`: a key or words."""
    text = decoded(field)
    assembly.put("status", STATUSES.get(text.lower(), text) or None, field)
