"""Records as Zotero's items: what its web API and its translation server call API JSON.

What a type has no field for goes to Extra, as lines "Label: value", which Zotero reads where CSL has such a variable.
"""

from __future__ import annotations

import hashlib
import json
from html import escape
from typing import TYPE_CHECKING, Any

from citekit.bridges.zotero.item_types import FROM_CSL, ITEM_TYPES
from citekit.values import Organization, PartialDate
from citekit.work import ROLES, present
from citekit.writers.wording import SEASONS, full_family, in_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from citekit.bridges.zotero.item_types import ItemType
    from citekit.values import Name
    from citekit.work import Work

Item = dict[str, Any]

FIELDS: dict[str, str] = {
    "title": "title", "abstract": "abstractNote", "issued": "date", "doi": "DOI", "url": "url",
    "accessed": "accessDate", "language": "language", "rights": "rights", "container_title": "publicationTitle",
    "container_title_short": "journalAbbreviation", "collection_title": "series", "collection_number": "seriesNumber",
    "volume": "volume", "issue": "issue", "page": "pages", "number_of_pages": "numPages",
    "number_of_volumes": "numberOfVolumes", "number": "number", "edition": "edition", "version": "versionNumber",
    "medium": "medium", "dimensions": "artworkSize", "publisher": "publisher", "publisher_place": "place",
    "authority": "authority", "genre": "type", "event_title": "conferenceName", "event_place": "eventPlace",
    "pmid": "PMID", "pmcid": "PMCID", "isbn": "ISBN", "issn": "ISSN", "submitted": "filingDate", "status": "status",
}  # fmt: skip
"""Field of Work -> Zotero's common name, which a type may call otherwise."""

CREATORS: dict[str, str] = {
    "editor": "editor", "translator": "translator", "collection_editor": "seriesEditor",
    "container_author": "bookAuthor",
}  # fmt: skip
"""Role -> creator type; a role that a type does not have is its contributor."""

ELSEWHERE = frozenset({"type", "keywords", "subject_areas", "note", *ROLES})
"""What is neither a field nor a line of Extra."""

LETTERS = "23456789ABCDEFGHIJKLMNPQRSTUVWXYZ"
"""What Zotero's keys are made of."""


def api_items(works: Sequence[Work]) -> list[Item]:
    """Works as API JSON: each an item with `key` and `version`, its notes behind it as items of their own."""
    found = []
    for index, work in enumerate(works):
        item = item_of(work)
        key = item_key(index, item)
        notes = [("note", note) for note in work.note]
        found.append({"key": key, "version": 0, **item})
        found += [note_item(item_key(place, [key, note]), key, note[1]) for place, note in enumerate(notes)]
    return found


def item_of(work: Work, item_types: Mapping[str, ItemType] = ITEM_TYPES) -> Item:
    """A work as one item, without its notes."""
    kind = FROM_CSL.get(work.type, "document")
    item_type = item_types[kind]
    fields, left = placed(work, item_type)
    extra = [f"Type: {work.type}"] * (work.type not in FROM_CSL) + [f"{label(name)}: {left[name]}" for name in left]
    item: Item = {"itemType": kind, "creators": creators(work, item_type), **fields}
    if extra:
        item["extra"] = "\n".join(extra)
    tags = dict.fromkeys(term.term for term in (*work.keywords, *work.subject_areas))
    return item | {"tags": [{"tag": tag, "type": 1} for tag in tags]}


def placed(work: Work, item_type: ItemType) -> tuple[dict[str, str], dict[str, str]]:
    """The values that the type has a field for, by its own name of that; and the others, by ours. All as text."""
    fields: dict[str, str] = {}
    left: dict[str, str] = {}
    for name, value in present(work).items():
        if name in ELSEWHERE:
            continue
        own = item_type.fields.get(FIELDS.get(name, ""))
        if own and not (name == "publisher" and work.type == "thesis" and work.authority):
            fields[own] = text_of(name, value)
        else:
            left[name] = " ".join(text_of(name, value).split())
    for name, own, before in STAND_INS:
        if name in left and own in item_type.fields.values() and own not in fields:
            fields[own] = before + left.pop(name)
    return fields, left


STAND_INS: tuple[tuple[str, str, str], ...] = (
    ("article_number", "pages", ""), ("arxiv", "archiveID", "arXiv:"), ("authority", "university", ""),
    ("authority", "institution", ""),
)  # fmt: skip
"""Field that has no place of its own -> what Zotero's own translators put it into where that is free, and how."""


def text_of(name: str, value: Any) -> str:
    """A value as Zotero's field has it: dates ISO, several numbers with a blank between."""
    if name in ("isbn", "issn"):
        return " ".join(number.value for number in value)
    return date_of(value) if isinstance(value, PartialDate) else in_words(value)


def date_of(date: PartialDate) -> str:
    """ISO 8601; a season in words, which Zotero finds in a date."""
    return f"{SEASONS[date.season]} {date.year:04d}" if date.season and not date.end else date.iso()


def label(name: str) -> str:
    """ "Available Date", as a line of Extra begins."""
    return {"pmid": "PMID", "pmcid": "PMCID", "doi": "DOI", "issn": "ISSN", "isbn": "ISBN", "arxiv": "arXiv"}.get(
        name, name.replace("_", " ").title()
    )


def creators(work: Work, item_type: ItemType) -> list[Item]:
    """The people of a work, role by role."""
    found = []
    for role in ROLES:
        wanted = item_type.signs if role == "author" else CREATORS.get(role, "contributor")
        kind = wanted if wanted in {item_type.signs, *item_type.others} else "contributor"
        found += [creator(name, kind) for name in getattr(work, role)]
    return found


def creator(name: Name, kind: str) -> Item:
    """One creator: the particle stands before the family name, the suffix behind the given names."""
    if isinstance(name, Organization):
        return {"name": name.name, "creatorType": kind}
    given = ", ".join(part for part in (name.given, name.suffix) if part)
    family = " ".join(part for part in (name.dropping_particle, full_family(name)) if part)
    return {"firstName": given, "lastName": family, "creatorType": kind}


def note_item(key: str, parent: str, text: str) -> Item:
    """A note of an item, as HTML."""
    return {
        "key": key, "version": 0, "itemType": "note", "parentItem": parent, "note": note_of(text), "tags": [],
    }  # fmt: skip


def note_of(text: str) -> str:
    """A text as the HTML of a note."""
    return f"<p>{escape(text)}</p>"


def item_key(place: int, content: Any) -> str:
    """Eight letters that follow from what they stand for: the same paste has the same keys."""
    data = json.dumps([place, content], ensure_ascii=False).encode()
    return "".join(LETTERS[byte % len(LETTERS)] for byte in hashlib.sha256(data).digest()[:8])
