"""How a work is related to others: notices about it, what it is a notice about, preprints, reviews, versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.candidate import Relation
from citekit.enrichers.crossref.said import date, objects, text
from citekit.normalize.dois import parse_doi
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

NOTICES = frozenset({
    "retraction", "partial-retraction", "withdrawal", "removal", "correction", "erratum", "corrigendum", "addendum",
    "clarification", "expression-of-concern",
})  # fmt: skip
"""Types of an update (Crossref's Crossmark documentation) that are notices: kinds of a relation of the work that they
are about, and, with "-of" behind them, of the notice itself."""

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
    for member, ending in (("updated-by", ""), ("update-to", "-of")):
        for update in objects(message.get(member)):
            kind = (text(update.get("type")) or "").lower().replace("_", "-").replace(" ", "-")
            if kind in NOTICES:
                yield Relation(kind + ending, _doi(update.get("DOI")), date(update.get("updated")))


def _related(relation: Any) -> Iterator[Relation]:
    for name, others in relation.items() if isinstance(relation, dict) else ():
        for other in objects(others) if name in RELATIONS else ():
            yield Relation(RELATIONS[name], _doi(other.get("id")))


def _doi(value: Any) -> str | None:
    doi = parse_doi(value[:600]) if isinstance(value, str) else None
    return doi.lower() if doi else None
