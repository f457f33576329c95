"""Facts without a field of their own that are variables of CSL: who directed a film, when a reprint came out first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.csl import FACTS, NAMED_FACTS
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.values import Custom

_DAY = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"
DATE = regex(rf"{_DAY}(?:/{_DAY})?")  # "1996-09-16", "1777/1778"


def csl_facts(facts: Iterable[Custom]) -> dict[str, Any]:
    """The variables that some facts are; a name is a literal, since its parts are not known any more."""
    told: dict[str, Any] = {}
    for fact in facts:
        label, value = fact.label, fact.value
        variable = FACTS.get(label)
        if variable in NAMED_FACTS:
            told.setdefault(variable, []).append({"literal": value})
        elif variable == "original-date":
            if DATE.fullmatch(value):
                told.setdefault(variable, {"date-parts": [_parts(day) for day in value.split("/")]})
        elif variable:
            told.setdefault(variable, value)
    return told


def _parts(day: str) -> list[int]:
    return [int(part) for part in day.split("-")]
