"""How a work is related to others: notices about it, what it is a notice about, preprints, reviews, versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.candidate import Relation
from citekit.enrichers.crossref.said import date, objects, text
from citekit.normalize.dois import parse_doi
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

NOTICES: dict[str, str] = {
    **dict.fromkeys(("retraction", "withdrawal", "removal", "partial_retraction"), "retraction"),
    **dict.fromkeys(("correction", "erratum", "corrigendum", "addendum", "clarification"), "correction"),
    "expression_of_concern": "expression-of-concern",
    "new_version": "new-version",
    "new_edition": "new-version",
}
"""Type of an update (Crossref's Crossmark documentation) -> kind of the relation."""

RELATIONS: dict[str, str] = {
    "is-preprint-of": "preprint-of",
    "has-preprint": "has-preprint",
    "is-review-of": "review-of",
    "is-comment-on": "comment-on",
    "is-reply-to": "reply-to",
    "is-version-of": "version-of",
    "is-translation-of": "translation-of",
}
"""Member of `relation` (Crossref's relations schema) -> kind of the relation."""

# "RETRACTED: Tidal gates", "RETRACTED ARTICLE: …", "WITHDRAWN: …"; never "Retraction: Tidal gates", the notice
WITHDRAWN = regex(r"(?:RETRACTED|WITHDRAWN|REMOVED)(?: ARTICLE| CHAPTER)?:|(?:Retracted|Withdrawn)(?: [Aa]rticle)?:")


def read_relations(message: dict[str, Any], titles: tuple[str, ...]) -> tuple[Relation, ...]:
    """All relations that a message states, and a retraction that only its title tells."""
    found = dict.fromkeys([*_updates(message), *_related(message.get("relation"))])
    if not any(one.kind == "retraction" for one in found) and any(map(WITHDRAWN.match, titles)):
        found[Relation("retraction")] = None
    return tuple(found)


def _updates(message: dict[str, Any]) -> Iterator[Relation]:
    for update in objects(message.get("updated-by")):
        if kind := NOTICES.get(_kind(update)):
            yield Relation(kind, _doi(update.get("DOI")), date(update.get("updated")))
    for update in objects(message.get("update-to")):
        if NOTICES.get(_kind(update)) not in (None, "new-version"):
            yield Relation("is-update-of", _doi(update.get("DOI")), date(update.get("updated")))


def _kind(update: dict[str, Any]) -> str:
    return (text(update.get("type")) or "").lower().replace("-", "_").replace(" ", "_")


def _related(relation: Any) -> Iterator[Relation]:
    for name, others in relation.items() if isinstance(relation, dict) else ():
        for other in objects(others) if name in RELATIONS else ():
            yield Relation(RELATIONS[name], _doi(other.get("id")))


def _doi(value: Any) -> str | None:
    doi = parse_doi(value[:600]) if isinstance(value, str) else None
    return doi.lower() if doi else None
