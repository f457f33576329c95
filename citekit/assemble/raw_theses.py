"""What stands behind a thesis: the body, the qualification, the day of the award."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.assemble.held_rows import put_held
from citekit.assemble.raw_dates import keep_certain
from citekit.normalize.dates import parse_date
from citekit.normalize.text import clean_text
from citekit.values import Custom

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly
    from citekit.draft import Field


def complete_thesis(assembly: Assembly) -> None:
    """The university is a thesis's publisher, the qualification its kind where the type line has none."""
    raw, values = assembly.raw, assembly.values
    if "awarding_institution" in raw:
        _put_body(assembly, "awarding_institution")
    if "qualification" in raw:
        name = clean_text(raw["qualification"].text)
        put_held(assembly, "genre", "qualification", name)
        if values["genre"] != name:
            assembly.add("custom", Custom("Qualification", name), raw["qualification"])
    if "commissioning_body" in raw:
        _put_body(assembly, "commissioning_body")


def _put_body(assembly: Assembly, raw: str) -> None:
    """The body behind a work: its publisher, or, where that is another, its authority."""
    name = clean_text(assembly.raw[raw].text)
    put_held(assembly, "publisher", raw, name)
    if assembly.values["publisher"] != name:
        put_held(assembly, "authority", raw, name)


def complete_dates(assembly: Assembly) -> None:
    """Award and priority date: the thesis's, where no other date is; else a fact."""
    for raw in ("award_date", "priority_date"):
        if field := assembly.raw.get(raw):
            _complete_date(assembly, raw, field)


def _complete_date(assembly: Assembly, raw: str, field: Field) -> None:
    text = clean_text(field.text)
    whole = parse_date(text, assembly.order)
    date = keep_certain(assembly, raw, text, field) if whole is None else whole
    issued = assembly.values.get("issued") if raw == "award_date" else whole
    if issued is None:
        assembly.put("issued", date, field)
    elif whole and issued.year != whole.year and (other := _other_witness(assembly, field)):
        words = {"field": "issued", "kept": whole.iso(), "witness": other.witness}
        assembly.doubt("witnesses-disagree", other, **words)
        assembly.values["issued"], assembly.origins["issued"] = whole, [field]
    elif whole is not None and assembly.values.get("issued") != whole:
        assembly.add("custom", Custom(field.rule.removeprefix("row: "), whole.iso()), field)


def _other_witness(assembly: Assembly, field: Field) -> Field | None:
    """Where another than the page has the date."""
    return next((other for other in assembly.origins.get("issued", ()) if other.witness != field.witness), None)
