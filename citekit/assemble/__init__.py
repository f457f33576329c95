"""Draft -> Work: raw fields become values, field by field, and then what only several of them tell."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

from citekit.assemble.assembly import Assembly
from citekit.assemble.complete import complete
from citekit.assemble.raw_fields import HANDLERS
from citekit.normalize.dates import find_order, order_of_status, split_status
from citekit.patterns import regex
from citekit.work import Work

if TYPE_CHECKING:
    from citekit.draft import Draft, Field
    from citekit.normalize.dates import DateOrder

DATED = frozenset(
    {"status", "issued", "available_date", "submitted", "accepted", "award_date", "priority_date", "event_duration",
     "event_period"}
)  # fmt: skip
MONTH_WORD = regex(r"[A-Za-z]{3}")  # "30 Mar 2025", against "30/03/25"


def assemble(draft: Draft) -> tuple[Work, dict[str, list[Field]], Assembly]:
    """The work of a draft, the origins of its fields, and the assembly with its doubts."""
    assembly = _gather(draft)
    complete(assembly)
    values = assembly.values
    for name, value in values.items():
        if type(value) is list:
            values[name] = tuple(value)
    return Work(**values), assembly.origins, assembly


def _gather(draft: Draft) -> Assembly:
    """The values of all fields: of each witness for itself, then of all together."""
    order = partial(_date_order, draft)
    assemblies: defaultdict[str, Assembly] = defaultdict(partial(Assembly, order))
    for field in draft.fields:
        HANDLERS[field.name](assemblies[field.witness], field)
    if len(assemblies) < 2:
        return next(iter(assemblies.values())) if assemblies else Assembly(order)
    from citekit.assemble.witnesses import merge_witnesses

    return merge_witnesses(assemblies)


def _date_order(draft: Draft) -> DateOrder | None:
    """Which order of day and month the page's own dates show, else its language."""
    dated = [field for field in draft.fields if field.name in DATED]
    texts = [split_status(field.text)[1] if field.name == "status" else field.text for field in dated]
    if all(map(MONTH_WORD.search, texts)):
        return None
    statuses = (field.text for field in dated if field.name == "status")
    return find_order(texts, next(filter(None, map(order_of_status, statuses)), None) or _order_of_covers(draft))


def _order_of_covers(draft: Draft) -> DateOrder | None:
    """Covers of portals' PDFs put the day first."""
    return "dmy" if any(field.witness == "cover" for field in draft.fields) else None
