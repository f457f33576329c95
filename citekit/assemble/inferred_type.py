"""The kind of a work where no type line states it in known words, by what it stands in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Container

    from citekit.assemble.assembly import Assembly

# "Proceedings of …", "Proc. 3rd Mire Conf."
PROCEEDINGS = regex(r"proceeding|conference|symposium|workshop|congress|\b(?:proc|conf|symp)\.", re.IGNORECASE)
# "Journal of Rain", "Physical Review Letters", "Zeitschrift für Regen"
JOURNAL = regex(
    r"\b(?:journal|letters|transactions|annals|bulletin|revista|revue|rivista)\b|zeitschrift|tids?skrift", re.IGNORECASE
)
PAPERS = regex(r"\b(?:working|discussion|research|policy) papers?\b|\btechnical reports?\b", re.IGNORECASE)
"""A series of reports: "CentER Discussion Paper"."""
BOOKISH = frozenset({"isbn", "editor", "publisher", "edition", "collection_title", "chapter_number"})
"""Without any of these, what a cover says that a work was "Published in" is rather a journal."""
JOURNAL_ROWS = frozenset({"row: Journal", "row: Journal title", "tag: JO", "tag: JF", "tag: JA"})


def infer_type(assembly: Assembly) -> None:
    """The kind and why it is that, which is said."""
    values = assembly.values
    values["type"], reason, name = _by_container(assembly)
    if unknown := assembly.raw.get("work_type"):
        assembly.trace("type", unknown)
        because = f", because of {reason}" if name != NOTHING_TELLS[2] else ""
        assembly.doubt("type-unknown", unknown, type=values["type"] + because)
        return
    place = next(iter(assembly.origins.get(name) or assembly.origins.get("title") or ()), None)
    words = {"type": values["type"], "reason": reason}
    assembly.doubts.append(Doubt("type-inferred", place.span if place else None, words))


def _by_container(assembly: Assembly) -> tuple[str, str, str]:
    """Type, reason, and the field that gave it."""
    values = assembly.values
    container = values.get("container_title")
    if not container:
        return _without_container(assembly)
    untold = _has_row(assembly, "container_title", {"row: Published in"})
    if _has_row(assembly, "container_title", JOURNAL_ROWS) or (untold and JOURNAL.search(container)):
        return "article-journal", "its journal", "container_title"
    if "event_title" in values or PROCEEDINGS.search(container):
        return "paper-conference", "its host and event", "container_title"
    if untold and BOOKISH.isdisjoint(values):
        return "article-journal", "what it was published in", "container_title"
    return "chapter", "its host publication", "container_title"


def _without_container(assembly: Assembly) -> tuple[str, str, str]:
    if PAPERS.search(assembly.values.get("collection_title") or ""):
        return "report", "its series", "collection_title"
    known = (name for name in BY_FIELD if name in assembly.values or name in assembly.raw)
    kinds = (BY_FIELD[name] for name in known if not _is_of_a_site(assembly, name))
    rows = (kind for row, kind in BY_ROW.items() if _has_row(assembly, kind[2], {row}))
    return next(rows, None) or next(kinds, NOTHING_TELLS)


BY_ROW: dict[str, tuple[str, str, str]] = {
    "row: Patent number": ("patent", "its patent number", "number"),
    "row: Date made available": ("dataset", "the day it was made available", "issued"),
}
"""What a work without a container is that has this row."""
BY_FIELD: dict[str, tuple[str, str, str]] = {
    "awarding_institution": ("thesis", "the institution that awarded it", "publisher"),
    "qualification": ("thesis", "its qualification", "genre"),
    "isbn": ("book", "its ISBN", "isbn"),
    "event_title": ("paper-conference", "its event", "event_title"),
    "arxiv": ("article", "its number at arXiv, without a host", "arxiv"),
    "publisher": ("book", "its publisher, without a host", "publisher"),
    "article_number": ("article-journal", "its article number, without a host", "article_number"),
}
"""What a work without a container is, by the first of these fields that it has."""
NOTHING_TELLS = ("document", "nothing that tells its kind", "title")


def _is_of_a_site(assembly: Assembly, name: str) -> bool:
    """Whether a page's tags alone name the publisher, as they do on any page of one: "dc.publisher"."""
    return name == "publisher" and all(origin.rule.startswith("meta: ") for origin in assembly.origins.get(name, ()))


def _has_row(assembly: Assembly, name: str, rows: Container[str]) -> bool:
    return any(origin.rule in rows for origin in assembly.origins.get(name, ()))
