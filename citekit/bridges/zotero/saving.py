"""Works as what Zotero's connector saves, and what of them it has no place for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.bridges.zotero.item_types import FROM_CSL
from citekit.bridges.zotero.items import CREATORS, item_of, note_of, placed
from citekit.values import Identifier, Term
from citekit.work import ROLES, present
from citekit.writers.wording import in_words
from citekit.writers.written import Loss

if TYPE_CHECKING:
    from collections.abc import Mapping

    from citekit.bridges.zotero.item_types import ItemType
    from citekit.work import Work


def connector_item(work: Work, item_types: Mapping[str, ItemType]) -> dict[str, Any]:
    """A work as Zotero's translators make it: groups in one field, notes inside."""
    item = item_of(work, item_types)
    return {
        "id": "citekit", **item,
        "creators": [_creator(one) for one in item["creators"]],
        "tags": [{"tag": one["tag"]} for one in item["tags"]],
        "notes": [{"note": note_of(text)} for text in work.note],
        "attachments": [],
    }  # fmt: skip


def _creator(creator: dict[str, Any]) -> dict[str, Any]:
    if "name" not in creator:
        return creator
    return {"lastName": creator["name"], "creatorType": creator["creatorType"], "fieldMode": 1}


def fields_in_extra(work: Work, item_types: Mapping[str, ItemType]) -> tuple[str, ...]:
    """The fields that the item's type has no place for; they are lines of Extra."""
    kind = FROM_CSL.get(work.type)
    left = placed(work, item_types[kind or "document"])[1]
    left.pop("citation_key", None)  # which Zotero reads there itself
    return (*(() if kind else ("type",)), *left)


def losses_of(work: Work, item_types: Mapping[str, ItemType]) -> list[Loss]:
    """What not even Extra says: which number is of the print, which tag was a subject, who was an illustrator."""
    others = item_types[FROM_CSL.get(work.type, "document")].others
    return [
        Loss(0, name, in_words(value))
        for name, value in present(work).items()
        if (name in ROLES[1:] and name != "contributor" and CREATORS.get(name) not in others) or _marked(name, value)
    ]


def _marked(name: str, value: Any) -> bool:
    """Whether values carry a mark that a text has no room for."""
    if name == "subject_areas":
        return True
    if not isinstance(value, tuple):
        return False
    return any(
        (isinstance(one, Identifier) and bool(one.kind or one.scope))
        or (isinstance(one, Term) and one.scheme is not None)
        for one in value
    )
