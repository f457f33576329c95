"""Dates and statuses of a .bib entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.assemble.bibtex_fields.value import decoded
from citekit.normalize.dates import parse_date
from citekit.normalize.edtf import parse_edtf, parse_year
from citekit.values import Custom

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assemble.assembly import Assembly
    from citekit.assemble.bibtex_fields.value import Handler
    from citekit.draft import Field
    from citekit.values import PartialDate


def put_date(name: str) -> Handler:
    """A field of BibLaTeX that is a date."""

    def put(assembly: Assembly, field: Field) -> None:
        text = decoded(field).replace("–", "-")
        date, whole = parse_edtf(text)
        date = date or parse_date(text, assembly.order)
        if date is None:
            assembly.doubt("date-unreadable", field, field=name)
            assembly.add_new("custom", Custom(field.rule.removeprefix("bibtex: "), text), field)
            return
        assembly.put(name, date, field)
        if not whole:
            assembly.add_new("custom", Custom(field.rule.removeprefix("bibtex: "), text), field)

    return put


def put_period(assembly: Assembly, field: Field) -> None:
    """ "29-06-2024 Through 03-07-2024", as Pure writes it."""
    date = parse_date(decoded(field), "dmy")
    if date:
        assembly.put("event_date", date, field)
    else:
        assembly.doubt("date-unreadable", field, field="event_date")


def put_year(assembly: Assembly, field: Field) -> None:
    """BibTeX's year, which `date` may have stated already; words in its place may be a status."""
    text = decoded(field).replace("–", "-")
    if "issued" in assembly.values:
        if str(assembly.values["issued"].year) == text:
            assembly.trace("issued", field)
        else:
            assembly.doubt("repeated-field", field, field="issued", kept=assembly.values["issued"].iso())
        return
    date = parse_year(text) or parse_edtf(text)[0] or parse_date(text, assembly.order)
    if date:
        assembly.put("issued", date, field)
    elif text.lower() in STATUSES:
        assembly.put("status", STATUSES[text.lower()], field)
    else:
        assembly.doubt("date-unreadable", field, field="issued")
        assembly.add_new("custom", Custom("year", text), field)


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
    "inpreparation": "In preparation", "submitted": "Submitted", "forthcoming": "Forthcoming", "inpress": "In press",
    "prepublished": "E-pub ahead of print", "in press": "In press", "to appear": "Forthcoming",
    "in preparation": "In preparation", "accepted": "Accepted",
}  # fmt: skip
"""biblatex's keys (manual, section 4.9.2.11) and the words that stand in the place of a year -> status."""


def put_status(assembly: Assembly, field: Field) -> None:
    """`pubstate`: a key or words."""
    text = decoded(field)
    assembly.put("status", STATUSES.get(text.lower(), text) or None, field)
