"""Fields whose meaning hangs on the entry that they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.citation_keys import PORTAL_KEY
from citekit.patterns import regex
from citekit.readers.bibtex.fields import TARGETS
from citekit.readers.bibtex.types import (
    ARTICLES,
    INSTITUTIONS,
    KEYS,
    NUMBERED,
    PREPRINT,
    PUBLISHERS,
    SPEECHES,
    TYPES,
    VAGUE,
    WHOLES,
    WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.bibtex.entry import Entry


THESES = frozenset({"phdthesis", "mastersthesis", "thesis"})


def _number(entry: Entry, name: str) -> str:
    """An issue, the number of a series, or the work's own."""
    del name
    kind = entry.block.kind
    if kind in ARTICLES:
        return "issue"
    if kind in NUMBERED or kind not in TYPES:
        return "collection_number" if "series" in entry.values and _is_of_series(entry) else "number"
    paper = kind in ("inproceedings", "conference") and "series" not in entry.values
    return "issue" if paper else "collection_number"


def _is_of_series(entry: Entry) -> bool:
    """Whether the number of a thesis, or of a working paper that Pure printed, is that of its series."""
    kind, key = entry.block.kind, entry.block.key
    return kind in THESES or (kind == "techreport" and PORTAL_KEY.fullmatch(key) is not None)


def _issn(entry: Entry, name: str) -> str:
    """A book has no ISSN: that is the one of its series, or an ISBN in the wrong place."""
    target = TARGETS[name]
    if ISBN.fullmatch(entry.get(name)):
        return "isbn"
    return target if entry.block.kind in ARTICLES or "series" not in entry.values else f"collection_{target}"


ISBN = regex(r"97[89](?:[- ]?[0-9]){10}")  # "9781665440127"


def _publisher(entry: Entry, name: str) -> str:
    order = INSTITUTIONS.get(entry.block.kind, PUBLISHERS)
    stated = [field for field in order if field in entry.values]
    if name != stated[0] and entry.values[name].text == entry.values[stated[0]].text:
        return "told"
    return ("publisher", "authority", f"fact:{name}", f"fact:{name}")[stated.index(name)]


def _title(entry: Entry, name: str) -> str:
    """The title of a periodical with a special issue is that of its container."""
    del name
    return "container_title" if entry.block.kind == "periodical" and "issuetitle" in entry.values else "title"


def _subtitle(entry: Entry, name: str) -> str:
    return f"container_{name}" if _title(entry, name) != "title" else name


def _genre(entry: Entry, name: str) -> str:
    """`type`: a localisation key, or words; a word that is the CSL type says no more."""
    del name
    printed = entry.get("type")
    if printed in KEYS:
        return f"said:{KEYS[printed]}"
    told = (
        (entry.block.kind in VAGUE and printed in WORDS)
        or (printed in SPEECHES and printed == "speech")
        or TYPES.get(entry.block.kind, "") in PLAIN.get(printed, ())
    )
    return "told" if told else "genre"


PLAIN: dict[str, tuple[str, ...]] = {
    "thesis": ("thesis",), "report": ("report",), "book": ("book",), "chapter": ("chapter",),
    "article": ("article-journal",), "journal article": ("article-journal",), "book chapter": ("chapter",),
    "proceedings paper": ("paper-conference",), "conference paper": ("paper-conference",),
}  # fmt: skip
"""Words, also of Web of Science and Scopus, that say no more than these CSL types."""


def _issue(entry: Entry, name: str) -> str:
    """A named issue beside a number."""
    return "issue" if "number" not in entry.values or entry.block.kind not in ARTICLES else f"fact:{name}"


def _journal(entry: Entry, name: str) -> str:
    """Both spellings in one entry: the first counts, the other is a short form or a slip. A preprint has no journal."""
    if "rXiv" in entry.values[name].text and PREPRINT.fullmatch(entry.get(name)):
        return "arxiv"
    other = "journaltitle" if name == "journal" else "booktitle"
    return (
        f"fact:{name}"
        if other in entry.values and entry.values[other].text != entry.values[name].text
        else TARGETS[name]
    )


def _host(entry: Entry, name: str) -> str:
    """`booktitle` on a whole is what its parts inherit: its own title once more, or a short one."""
    if entry.block.kind in WHOLES:
        if not entry.get("title"):
            return "title"
        if entry.get(name) == entry.get("title"):
            return "told"
        if entry.block.kind not in ("book", "manual", "booklet"):
            return f"fact:{name}"
    return TARGETS[name]


def _host_subtitle(entry: Entry, name: str) -> str:
    return "subtitle" if entry.block.kind in WHOLES and not entry.get("title") else TARGETS[name]


def _location(entry: Entry, name: str) -> str:
    """The publisher's place; beside an address, as the ACM has it, where the conference was."""
    other = entry.values.get("address")
    apart = other is not None and other.text != entry.values[name].text
    return "event_place" if apart and entry.block.kind in MEETINGS else TARGETS[name]


MEETINGS = frozenset(("inproceedings", "conference", "proceedings"))


COUNT = regex(r"[0-9]{1,5} ?(?:pages|pp?\.?)")  # "836 pages", "212 p."


def _pages(entry: Entry, name: str) -> str:
    """An article number that stands in `pages` too, for styles that print nothing else, is no page; nor is a count."""
    del name
    if COUNT.fullmatch(entry.get("pages")):
        return TARGETS["pagetotal"] if "pagetotal" not in entry.values else "fact:pages"
    for other in ("eid", "articleno", "article-number"):
        if other in entry.values and entry.values[other].text.strip() == entry.values["pages"].text.strip():
            return "told"
    return "page"


def _subtype(entry: Entry, name: str) -> str:
    return "told" if entry.get(name) in ("magazine", "newspaper") and entry.block.kind == "article" else f"fact:{name}"


PLACELESS = VAGUE | {"software", "code", "dataset", "data"}
"""Entry types of which `howpublished` says where they came out."""

DECIDED: dict[str, Callable[[Entry, str], str]] = {
    "number": _number, "issn": _issn, "eissn": _issn, "issne": _issn, "issn-print": _issn, "issn-electronic": _issn,
    **dict.fromkeys(PUBLISHERS, _publisher), "location": _location, "title": _title, "subtitle": _subtitle,
    "type": _genre, "issue": _issue, "journal": _journal, "booktitle": _host, "pages": _pages,
    "booksubtitle": _host_subtitle, "entrysubtype": _subtype,
    "editortype": lambda entry, name: "told" if entry.get(name) == "editor" else f"fact:{name}",
    "howpublished": lambda entry, name: name if entry.block.kind in PLACELESS else "notes",
}  # fmt: skip
"""Fields whose meaning hangs on the entry."""
