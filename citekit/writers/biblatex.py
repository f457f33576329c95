"""BibLaTeX: UTF-8, ISO dates, and no field that the data model does not allow for the type."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from citekit.editions import counted
from citekit.patterns import regex
from citekit.values import Organization
from citekit.writers.bib_entry import Entry, Protect, Told, lay_out, tell, write_entries
from citekit.writers.bib_rules import (
    genre_in_type,
    incomplete,
    into,
    keywords,
    looks_like_preprint,
    notes,
    one_of,
    pages,
    people_in,
    url,
)
from citekit.writers.bib_rules import medium as remark_medium
from citekit.writers.bib_rules import status as remark_status
from citekit.writers.biblatex_model import (
    FIELDS,
    LANGUAGES,
    NEAR_PUBSTATES,
    PUBSTATES,
    VAGUE,
    isbn_is_valid,
    issn_is_valid,
)
from citekit.writers.biblatex_types import SPELT, SUBTYPES, THESES, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from citekit.values import Identifier, PartialDate
    from citekit.work import Work
    from citekit.writers.written import Written

ORDINAL = regex(r"([1-9]\d{0,2})(?:st|nd|rd|th)")  # "2nd"
_ORDER = """
title titleaddon author holder editor translator bookauthor journaltitle shortjournal entrysubtype booktitle issuetitle
howpublished organization institution publisher location edition series chapter volume volumes number issue type version
eventtitle eventtitleaddon eventdate venue eid pages pagetotal date pubstate doi eprint eprinttype url urldate isbn issn
langid language note keywords abstract
"""

ORDER: dict[str, int] = {field: place for place, field in enumerate(_ORDER.split())}
"""The order of fields in an entry."""


def write_biblatex(works: Sequence[Work], *, protect: Protect = "words", keys: str | None = None) -> Written:
    """Works as BibLaTeX. `protect` puts words of a title, the whole or nothing in braces; `keys` is a pattern of
    `citekit.writers.citation_keys`, by which all works get new keys."""
    return write_entries(works, keys, partial(biblatex_entry, protect=protect))


def biblatex_entry(work: Work, key: str, *, protect: Protect = "words", record: int = 0) -> Written:
    """One work as an entry, for writing works one by one; `record` is its index in the losses."""
    kind = kind_of(work)
    entry = Entry(work, kind, FIELDS[kind.name], True, protect)
    return lay_out(entry, key, ORDER, tell(entry, RULES, record))


def edtf(date: PartialDate) -> str:
    """ISO 8601-2: "2016-05-01", "2024-06-29/2024-07-03", spring of 2019 "2019-21"."""
    start = f"{date.year:04d}-{20 + date.season}" if date.season else date.iso().partition("/")[0]
    return f"{start}/{edtf(date.end)}" if date.end else start


def _date(field: str) -> Callable[[Entry, Any], Told]:
    return lambda entry, date: entry.raw(field, edtf(date))


def _type(entry: Entry, csl_type: str) -> Told:
    """The entry type says it, with a subtype or a word where it is wider than the CSL type."""
    if subtype := SUBTYPES.get(csl_type):
        return entry.raw("entrysubtype", subtype)
    if entry.kind.word:
        return entry.text("type", entry.kind.word) or entry.note(entry.kind.word)
    if csl_type in STATED and not entry.work.genre:
        entry.text("type", STATED[csl_type])
    return (entry.kind.says and not looks_like_preprint(entry, csl_type)) or csl_type


STATED: dict[str, str] = {"report": "Report", "thesis": "Thesis"}
"""Types of which biblatex wants to know the kind: without one the plain word, so that none is made up."""


def _genre(entry: Entry, genre: str) -> Told:
    where = entry.kind.genre
    if where == "said":
        return True
    if where == "note" and genre == entry.kind.word:
        return f"{genre}, which the note says as the type"
    if where == "type":
        if entry.work.type == "speech" and genre.lower() == "speech":
            return entry.text("type", genre) and f"{genre}, which says the type"
        key = THESES.get(genre.lower()) if entry.kind.name == "thesis" else None
        return entry.raw("type", key) and (genre in SPELT or genre) if key else genre_in_type(entry, genre)
    return where == "note" and entry.note(genre, "Genre: ")


def _title(entry: Entry, title: str) -> Told:
    return entry.title("issuetitle" if entry.kind.name == "periodical" else "title", title)


def _container(entry: Entry, title: str) -> Told:
    if entry.kind.name == "article":
        return entry.text("journaltitle", title)
    field = "title" if entry.kind.name == "periodical" else "booktitle"
    return entry.title(field, title) or entry.note(title, "In: ")


def _publisher(entry: Entry, publisher: str) -> Told:
    if entry.work.type == "thesis" and entry.work.authority:
        return False  # a thesis is its university's; who printed it has no place beside it
    if entry.may("holder"):
        return entry.names("holder", (Organization(publisher),), "holder")
    field = next((field for field in PUBLISHERS if entry.may(field)), None)
    if field:
        return entry.listed(field, publisher)
    return entry.may("howpublished") and entry.published(publisher)


PUBLISHERS = ("publisher", "institution", "organization")
"""Where a publisher goes: the first that the type has."""


def _authority(entry: Entry, authority: str) -> Told:
    if (entry.work.publisher and entry.work.type != "thesis") or not entry.listed("institution", authority):
        return False
    return f"that {authority} is no publisher"


def _issue(entry: Entry, issue: str) -> Told:
    """`number` is the issue; `issue` is for one that has a name ("Spring")."""
    if entry.may("issue"):
        return entry.text("number" if any(sign.isdecimal() for sign in issue) else "issue", issue)
    return entry.note(issue, "Issue ")


def _collection_title(entry: Entry, title: str) -> Told:
    return entry.title("series", title) or entry.note(title, "Series: ")


def _volume(entry: Entry, volume: str) -> Told:
    """A volume that is the number of the series is that alone: "Lecture Notes in Rain 11250"."""
    told = volume == entry.work.collection_number and entry.fields.keys() >= {"series", "number"}
    if told and entry.kind.name not in SERIAL:
        return f"{volume}, which is the number of the series, too"
    return entry.text("volume", volume)


SERIAL = frozenset(("article", "periodical", "patent"))
"""Types whose number is none of a series."""


def _collection_number(entry: Entry, number: str) -> Told:
    """The number of the series; of an article or a numbered report it is not."""
    taken = entry.kind.name in SERIAL or (entry.work.number and entry.kind.name in NUMBERED)
    told = False if taken else entry.text("number", number)
    if not told:
        return entry.note(number, "Series number ")
    if entry.kind.name == "inproceedings" and not entry.work.collection_title:
        return f"{number} as that of a series"
    return f"{number} as that of the series: it is the work's own here" if entry.kind.name in OWNERS else told


OWNERS = frozenset(("report", "dataset", "misc", "online", "software", "unpublished"))
"""Types of which readers take any number for their own."""

NUMBERED = frozenset(("report", "patent", "dataset"))
"""Types whose `number` is their own."""


def _number(entry: Entry, number: str) -> Told:
    return (entry.kind.name in NUMBERED and entry.text("number", number)) or entry.note(number, "Number ")


def _volumes(entry: Entry, number: str) -> Told:
    return number.isdecimal() and entry.text("volumes", number)


def _event(entry: Entry, event: str) -> Told:
    """An article or a film has no event to biblatex: a remark, unless the host is named like it."""
    if entry.may("eventtitle"):
        return entry.text("eventtitle", event)
    if event == entry.work.container_title:
        return False
    return entry.presented(event)


def _event_place(entry: Entry, place: str) -> Told:
    if entry.may("venue"):
        return entry.text("venue", place)
    event = entry.work.event_title
    return entry.told(place, bool(event) and event != entry.work.container_title)


def _status(entry: Entry, status: str) -> Told:
    if key := PUBSTATES.get(status.capitalize()):
        return entry.raw("pubstate", key) and (status in PUBSTATES or status)
    if key := NEAR_PUBSTATES.get(status):
        return entry.raw("pubstate", key) and status
    return remark_status(entry, status)


def _language(entry: Entry, tag: str) -> Told:
    """babel's name and biblatex's key; of a region without a name of its own only the language."""
    names = LANGUAGES.get(tag) or LANGUAGES.get(tag.partition("-")[0])
    if not names:
        return False
    entry.raw("langid", names[0])
    entry.raw("language", names[1])
    return (tag in LANGUAGES and tag not in VAGUE) or tag


def _edition(entry: Entry, edition: str) -> Told:
    """A number, behind which styles print "ed."; they print a word as it is. How "2nd" was spelt is not carried."""
    number = ORDINAL.fullmatch(counted(edition))
    told = entry.text("edition", number[1] if number else edition)
    return told and edition if number else told


def _medium(entry: Entry, medium: str) -> Told:
    return entry.may("howpublished") and remark_medium(entry, medium, beside=entry.may("organization"))


def _pmid(entry: Entry, number: str) -> Told:
    return not entry.work.arxiv and not entry.work.handle and _eprint("pubmed")(entry, number)


def _handle(entry: Entry, handle: str) -> Told:
    return not entry.work.arxiv and _eprint("hdl")(entry, handle)


def _eprint(archive: str) -> Callable[[Entry, Any], Told]:
    return lambda entry, number: entry.verbatim("eprint", number) and entry.raw("eprinttype", archive)


def _isbn(entry: Entry, numbers: tuple[Identifier, ...]) -> Told:
    return entry.may("isbn") and one_of(entry, "isbn", _valid(numbers, isbn_is_valid), numbers)


def _issn(entry: Entry, numbers: tuple[Identifier, ...]) -> Told:
    """Legal on articles and periodicals alone, and there that of a series would pass for the journal's."""
    own = tuple(number for number in numbers if number.scope != "collection")
    return entry.may("issn") and one_of(entry, "issn", _valid(own, issn_is_valid), numbers)


def _valid(numbers: tuple[Identifier, ...], is_valid: Callable[[str], bool]) -> tuple[Identifier, ...]:
    """biber refuses a wrong check digit, so that such a number is a loss here."""
    return tuple(number for number in numbers if is_valid(number.value))


RULES: dict[str, Callable[[Entry, Any], Told]] = {
    "type": _type,
    "genre": _genre,
    "title": _title,
    "translated_title": into(Entry.text, "titleaddon"),
    "author": people_in("author"),
    "editor": people_in("editor"),
    "translator": people_in("translator"),
    "container_author": people_in("container_author", "bookauthor"),
    "incomplete": incomplete,
    "container_title": _container,
    "container_title_short": into(Entry.text, "shortjournal"),
    "collection_title": _collection_title,
    "collection_number": _collection_number,
    "volume": _volume,
    "issue": _issue,
    "page": pages,
    "article_number": into(Entry.text, "eid"),
    "number_of_pages": lambda entry, count: entry.raw("pagetotal", str(count)),
    "number_of_volumes": _volumes,
    "chapter_number": into(Entry.text, "chapter"),
    "number": _number,
    "edition": _edition,
    "version": lambda entry, version: entry.text("version", version) or entry.note(version, "Version "),
    "medium": _medium,
    "publisher": _publisher,
    "publisher_place": into(Entry.listed, "location"),
    "authority": _authority,
    "issued": _date("date"),
    "accessed": _date("urldate"),
    "status": _status,
    "event_title": _event,
    "event_title_short": into(Entry.text, "eventtitleaddon"),
    "event_place": _event_place,
    "event_date": _date("eventdate"),
    "language": _language,
    "doi": into(Entry.verbatim, "doi"),
    "pmid": _pmid,
    "arxiv": _eprint("arxiv"),
    "handle": _handle,
    "isbn": _isbn,
    "issn": _issn,
    "url": url,
    "citation_key": lambda _, key: bool(key),
    "abstract": into(Entry.text, "abstract"),
    "keywords": keywords,
    "note": notes,
}
"""Field of Work -> how it is written. What has no row here is a loss."""
