"""Zotero's own JSON (its API's, Better BibTeX's): its keys in CSL's words, and how it names people and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.coded import person_name
from citekit.readers.csl_json.said import as_text, said
from citekit.readers.json_scan import elements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.csl_json.item import Item
    from citekit.readers.csl_json.said import Said
    from citekit.readers.json_scan import Member, Value

_KEYS = """
type: itemType
container-title: publicationTitle bookTitle proceedingsTitle encyclopediaTitle dictionaryTitle websiteTitle blogTitle
collection-title: series seriesTitle
collection-number: seriesNumber
publisher: university institution company distributor studio label repository organization
publisher-place: place repositoryLocation
page: pages
issued: date
accessed: accessDate
abstract: abstractNote
number: reportNumber patentNumber archiveID
number-of-pages: numPages
number-of-volumes: numberOfVolumes
genre: type thesisType reportType manuscriptType presentationType websiteType mapType
event-title: conferenceName meetingName
event-place: eventPlace
version: versionNumber
citation-key: citationKey citekey
title-short: shortTitle
source: libraryCatalog
call-number: callNumber
archive_location: archiveLocation
URL: url
note: extra
authority: issuingAuthority court
submitted: filingDate
"""
KEYS: dict[str, str] = {
    own: key for key, _, owns in (row.partition(": ") for row in _KEYS.strip().split("\n")) for own in owns.split()
}
"""Key of Zotero (zotero-schema) -> variable of CSL."""

_BOOKKEEPING = """
key version itemID itemKey libraryID uri select dateAdded dateModified attachments relations collections seeAlso
autoJournalAbbreviation groups parentItem deleted inPublications
"""
BOOKKEEPING = frozenset(_BOOKKEEPING.split())
"""Keys that tell of the item in its library."""

ROLES: dict[str, str] = {
    **dict.fromkeys(("author", "programmer", "presenter", "inventor", "cartographer", "artist"), "author"),
    "editor": "editor", "translator": "translator", "seriesEditor": "collection_editor",
    "bookAuthor": "container_author", "contributor": "contributor",
}  # fmt: skip
"""Kind of creator -> role; others are facts."""


def is_zotero(members: list[Member]) -> bool:
    """Whether an item is in Zotero's words."""
    return "itemType" in dict(members)


def in_words_of_csl(members: list[Member]) -> list[Member]:
    """The members of an item of Zotero under CSL's names."""
    return [(KEYS.get(key, key), value) for key, value in members if key not in BOOKKEEPING]


def creators(item: Item, value: Value) -> Iterator[Said]:
    """`{"firstName": "Jane", "lastName": "Doe", "creatorType": "author"}`, `{"name": "CERN", …}`."""
    for element in elements(item.text, value.start) if isinstance(value.value, list) else ():
        told = element.value if isinstance(element.value, dict) else {}
        kind = as_text(told.get("creatorType")) or "author"
        family, given = as_text(told.get("lastName")), as_text(told.get("firstName"))
        group = as_text(told.get("name")) or ("" if given else family)
        printed = " ".join(filter(None, (given, family))) or group
        role = ROLES.get(kind)
        if role is None and printed:
            yield said(f"fact:{kind}", element, printed)
        elif group:
            yield said(f"group:{role}", element, group)
        elif family:
            yield said(person_name(role or "", family, given, "", "", ""), element, printed)


def tags(item: Item, value: Value) -> Iterator[Said]:
    """`[{"tag": "time"}]`."""
    for element in elements(item.text, value.start) if isinstance(value.value, list) else ():
        tag = element.value.get("tag") if isinstance(element.value, dict) else element.value
        if as_text(tag).strip():
            yield said("term:keywords", element, as_text(tag))
