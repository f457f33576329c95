"""Dates and the status beside them: what makes values of raw fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.dates import is_ambiguous, parse_date, split_status
from citekit.normalize.statuses import instead_of_a_year
from citekit.normalize.text import clean_text
from citekit.values import Custom, PartialDate

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly, Handler
    from citekit.draft import Field


def put_date_of(name: str) -> Handler:
    """A field that is a date."""

    def put(assembly: Assembly, field: Field) -> None:
        put_date(assembly, name, field.text, field)

    return put


def put_date(assembly: Assembly, name: str, text: str, field: Field) -> None:
    """A date; of one that cannot be kept whole what is certain, and its text beside."""
    text = clean_text(text)
    date = parse_date(text, assembly.order)
    known = assembly.values.get(name)
    if date is not None and known is not None and known.iso().startswith(f"{date.iso()}-"):
        assembly.trace(name, field)  # "Published - 2013" beside 4 March 2013
    elif date is not None:
        assembly.put(name, date, field)
    elif name == "issued" and (status := instead_of_a_year(text)):
        assembly.put("status", status, field)
    elif text:
        assembly.put(name, keep_certain(assembly, name, text, field), field)


def put_visit(assembly: Assembly, field: Field) -> None:
    """When it was read; of a day in figures that may be two it is not worth a doubt which, and its text is kept."""
    text = clean_text(field.text)
    if date := parse_date(text, assembly.order):
        assembly.values.setdefault("accessed", date)
        assembly.trace("accessed", field)
    else:
        assembly.add_new("custom", Custom("Accessed", text), field)


def keep_certain(assembly: Assembly, name: str, text: str, field: Field) -> PartialDate | None:
    """What is certain of a date that is not read, if anything; its text goes to the work under its label."""
    from citekit.normalize.certain_dates import certain_part

    date = certain_part(text)
    kept = date.iso() if date else "nothing"
    if is_ambiguous(text):
        assembly.doubt("date-ambiguous", field, field=name, kept=kept)
    else:
        assembly.doubt("date-uncertain" if date else "date-unreadable", field, field=name, kept=kept)
    assembly.add_new("custom", Custom(field.rule.removeprefix("row: ").removeprefix("tag: "), text), field)
    return date


def put_status(assembly: Assembly, field: Field) -> None:
    """ "Published - May 1 2016": a status, and the date of what is cited."""
    status, date = split_status(clean_text(field.text))
    if status is None and parse_date(date, assembly.order) is None:
        assembly.doubt("status-unknown", field)
        status, dash, date = date.rpartition(" - ")  # "Published (in print/issue) - 4 Mar 2017"
        if not dash or parse_date(date, assembly.order) is None:
            return
    known = assembly.values.get("status")
    if known in STAGES and status == PUBLISHED:
        _take_back(assembly, STAGES[known])
    elif known == PUBLISHED and status in STAGES:
        put_date(assembly, STAGES[status], date, field)
        return
    assembly.put("status", status, field)
    if date:
        put_date(assembly, "issued", date, field)
    elif "issued" not in assembly.values and field.rule.startswith("row"):
        assembly.doubt("date-missing", field)


PUBLISHED = "Published"
STAGES = {
    "E-pub ahead of print": "available_date",
    "Advance online publication": "available_date",
    "Early online date": "available_date",
    "Published online": "available_date",
    "Accepted/In press": "accepted",
    "Accepted": "accepted",
    "In press": "accepted",
    "Submitted": "submitted",
    "Manuscript submitted for publication": "submitted",
}
"""What the day of a status is where the page says that the work was published since."""


def _take_back(assembly: Assembly, stage: str) -> None:
    """A status that was stated first, but is over: its day is no day of issue."""
    for name in ("status", "issued"):
        fields = assembly.origins.pop(name, [])
        value = assembly.values.pop(name, None)
        if name == "issued" and value is not None and stage not in assembly.values:
            assembly.values[stage], assembly.origins[stage] = value, fields
