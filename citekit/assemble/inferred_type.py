"""The kind of a work where no type line states it, by what it stands in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly

# "Proceedings of …", "Proc. 3rd Mire Conf."
PROCEEDINGS = regex(r"proceeding|conference|symposium|workshop|congress|\b(?:proc|conf|symp)\.", re.IGNORECASE)
JOURNAL_ROWS = frozenset({"row: Journal", "row: Journal title"})


def infer_type(assembly: Assembly) -> None:
    """The kind and why it is that, which is said."""
    values = assembly.values
    values["type"], reason, name = _by_container(assembly)
    place = next(iter(assembly.origins.get(name) or assembly.origins.get("title") or ()), None)
    words = {"type": values["type"], "reason": reason}
    assembly.doubts.append(Doubt("type-inferred", place.span if place else None, words))


def _by_container(assembly: Assembly) -> tuple[str, str, str]:
    """Type, reason, and the field that gave it."""
    values = assembly.values
    container = values.get("container_title")
    if not container:
        return next((kind for name, kind in BY_FIELD.items() if name in values), NOTHING_TELLS)
    if _is_journal(assembly):
        return "article-journal", "its journal", "container_title"
    if "event_title" in values or PROCEEDINGS.search(container):
        return "paper-conference", "its host and event", "container_title"
    return "chapter", "its host publication", "container_title"


BY_FIELD: dict[str, tuple[str, str, str]] = {
    "isbn": ("book", "its ISBN", "isbn"),
    "event_title": ("paper-conference", "its event", "event_title"),
    "publisher": ("book", "its publisher, without a host", "publisher"),
}
"""What a work without a container is, by the first of these fields that it has."""
NOTHING_TELLS = ("document", "nothing that tells its kind", "title")


def _is_journal(assembly: Assembly) -> bool:
    return any(origin.rule in JOURNAL_ROWS for origin in assembly.origins.get("container_title", ()))
