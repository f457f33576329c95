"""Classic BibTeX: the 14 standard types, LaTeX accents, month macros.

Fields that plain styles do not know (doi, url, eid, issn, isbn, keywords, abstract, language, urldate, pmid, eprint)
are ignored by them and read by every reference manager; all others are those of btxdoc, section 3.2. The entry is laid
out here and not by bibtexparser, whose import alone takes as long as writing a thousand entries.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from citekit.editions import counted
from citekit.media import MEDIA
from citekit.patterns import regex
from citekit.writers.bib_entry import Entry, Protect, Told, lay_out, tell, write_entries
from citekit.writers.bib_rules import (
    genre_in_type,
    incomplete,
    into,
    isbn,
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
from citekit.writers.bibtex_dates import issued
from citekit.writers.bibtex_types import kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from citekit.values import Identifier, PartialDate
    from citekit.work import Work
    from citekit.writers.written import Written

_FIELDS = """
title author editor translator journal booktitle howpublished school institution publisher address edition series
chapter volume number type eid pages year month doi url urldate eprint archiveprefix pmid pmcid isbn issn language
note keywords abstract
"""

ORDER: dict[str, int] = {field: place for place, field in enumerate(_FIELDS.split())}
"""The order of fields in an entry."""

BOOKISH = frozenset(("book", "incollection", "inproceedings", "proceedings"))
"""Types of which a series has numbers, and whose styles refuse volume and number together."""


def write_bibtex(
    works: Sequence[Work], *, unicode: bool = False, protect: Protect = "words", keys: str | None = None
) -> Written:
    """Works as BibTeX. `unicode` keeps letters as UTF-8; `protect` puts words of a title, the whole or nothing in
    braces; `keys` is a pattern of `citekit.writers.citation_keys`, by which all works get new keys."""
    return write_entries(works, keys, partial(bibtex_entry, unicode=unicode, protect=protect))


def bibtex_entry(
    work: Work, key: str, *, unicode: bool = False, protect: Protect = "words", record: int = 0
) -> Written:
    """One work as an entry, for writing works one by one; `record` is its index in the losses."""
    entry = Entry(work, kind_of(work), None, unicode, protect)
    return lay_out(entry, key, ORDER, tell(entry, RULES, record))


def _type(entry: Entry, csl_type: str) -> Told:
    """The entry type says it, or a word in the note does; an article in a magazine is an article to BibTeX."""
    if entry.kind.word:
        entry.note(entry.kind.word)
    if csl_type == "thesis" and not entry.work.genre:
        entry.text("type", "Thesis")  # styles print "PhD thesis" otherwise
    return (entry.kind.says and not looks_like_preprint(entry, csl_type)) or csl_type


def _genre(entry: Entry, genre: str) -> Told:
    if entry.kind.genre == "said":
        return True
    if entry.kind.genre == "note" and genre == entry.kind.word:
        return f"{genre}, which the note says as the type"
    if _opens(entry, genre):
        return entry.told(genre, True)  # "Poster presented at …"
    return (entry.kind.genre in ("note", "how") and entry.note(genre, "Genre: ")) or (
        entry.kind.genre == "type" and genre_in_type(entry, genre)
    )


def _container(entry: Entry, title: str) -> Told:
    if entry.kind.name == "article":
        return entry.text("journal", title)
    return entry.note(title, "In: ") if entry.kind.name == "misc" else entry.title("booktitle", title)


def _publisher(entry: Entry, publisher: str) -> Told:
    if entry.work.type == "thesis" and entry.work.authority:
        return False  # a thesis is its university's; who printed it has no place beside it
    if entry.kind.name == "misc":
        told = entry.published(publisher)
        return f"that {publisher} is a publisher" if told is True and publisher.lower() in MEDIA else told
    return entry.listed(PUBLISHERS.get(entry.kind.name, "publisher"), publisher)


PUBLISHERS = {"techreport": "institution", "phdthesis": "school", "mastersthesis": "school"}


def _authority(entry: Entry, authority: str) -> Told:
    field = PUBLISHERS.get(entry.kind.name)
    if not field or (entry.work.publisher and entry.work.type != "thesis"):
        return False
    return entry.listed(field, authority) and f"that {authority} is no publisher"


def _issue(entry: Entry, issue: str) -> Told:
    return entry.text("number", issue) if entry.kind.name == "article" else entry.note(issue, "Issue ")


def _collection_number(entry: Entry, number: str) -> Told:
    """The number of a series, where styles print it; they refuse it beside a volume and without a series."""
    work, kind = entry.work, entry.kind.name
    if number == work.volume and work.collection_title and kind in BOOKISH:
        return f"{number}, which is the volume, too"  # "volume 11250 of Lecture Notes in Rain", as styles print it
    if kind == "techreport" and not work.number:
        return entry.text("number", number) and f"{number} as that of the series: it is the report's own here"
    if kind in BOOKISH and work.collection_title and not work.volume:
        return entry.text("number", number)
    return entry.note(number, "Series number ")


def _number(entry: Entry, number: str) -> Told:
    if entry.kind.name == "techreport":
        return entry.text("number", number)
    return entry.published(f"Patent {number}") if entry.work.type == "patent" else entry.note(number, "Number ")


def _article_number(entry: Entry, number: str) -> Told:
    if not entry.work.page:  # plain styles print only `pages`
        entry.text("pages", number)
    return entry.text("eid", number)


def _chapter(entry: Entry, number: str) -> Told:
    return entry.kind.name == "incollection" and entry.text("chapter", number)


def _edition(entry: Entry, edition: str) -> Told:
    """An ordinal, since styles print "2nd edition"."""
    bare = edition.isdecimal() and edition.isascii() and len(edition) <= 3
    number = ordinal(int(edition)) if bare else counted(edition)
    return entry.text("edition", number) if number == edition else entry.text("edition", number) and edition


def ordinal(number: int) -> str:
    """ "1st", "22nd", "113th"."""
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _event(entry: Entry, event: str) -> Told:
    """Where a paper without a host was given; else a remark, unless the host is named like the event."""
    work = entry.work
    if event == work.container_title:
        return False
    if entry.kind.name != "misc" or work.type not in PRESENTED:
        return entry.presented(event)
    return entry.presented(event, work.genre if work.genre and _opens(entry, work.genre) else PRESENTED[work.type])


def _opens(entry: Entry, genre: str) -> bool:
    """Whether a genre is the word before "presented at"."""
    return entry.kind.genre == "how" and bool(entry.work.event_title) and GENRE.fullmatch(genre) is not None


GENRE = regex(r"[^\W\d_][\w -]{1,25}")  # "Poster", "Invited talk"


PRESENTED = {"paper-conference": "Paper", "speech": "Speech"}


def _event_place(entry: Entry, place: str) -> Told:
    event = entry.work.event_title
    return entry.told(place, bool(event) and event != entry.work.container_title)


def _accessed(entry: Entry, date: PartialDate) -> Told:
    return entry.raw("urldate", date.iso()) and (not date.season or date.iso())


def _status(entry: Entry, status: str) -> Told:
    if status == "Accepted/In press":
        return entry.note("In press") and status
    return remark_status(entry, status)


def _issn(entry: Entry, numbers: tuple[Identifier, ...]) -> Told:
    """That of the journal; beside an article the one of a series would pass for it."""
    own = tuple(number for number in numbers if number.scope != "collection")
    if entry.kind.name == "article":
        return one_of(entry, "issn", own, numbers)
    return one_of(entry, "issn", own or numbers, numbers, "collection" if entry.work.collection_title else None)


def _arxiv(entry: Entry, number: str) -> Told:
    return entry.raw("archiveprefix", "arXiv") and entry.verbatim("eprint", number)


def _handle(entry: Entry, handle: str) -> Told:
    return not entry.work.url and entry.verbatim("url", f"https://hdl.handle.net/{handle}")


RULES: dict[str, Callable[[Entry, Any], Told]] = {
    "type": _type,
    "genre": _genre,
    "title": into(Entry.title, "title"),
    "translated_title": lambda entry, title: entry.note(title, "Translated title: "),
    "author": people_in("author"),
    "editor": people_in("editor"),
    "translator": people_in("translator"),
    "incomplete": incomplete,
    "container_title": _container,
    "collection_title": into(Entry.title, "series"),
    "collection_number": _collection_number,
    "volume": into(Entry.text, "volume"),
    "issue": _issue,
    "number": _number,
    "page": pages,
    "article_number": _article_number,
    "chapter_number": _chapter,
    "edition": _edition,
    "version": lambda entry, version: entry.note(version, "Version "),
    "medium": lambda entry, medium: entry.kind.name == "misc" and remark_medium(entry, medium),
    "publisher": _publisher,
    "publisher_place": into(Entry.listed, "address"),
    "authority": _authority,
    "issued": issued,
    "accessed": _accessed,
    "status": _status,
    "event_title": _event,
    "event_place": _event_place,
    "language": into(Entry.text, "language"),
    "doi": into(Entry.verbatim, "doi"),
    "pmid": into(Entry.verbatim, "pmid"),
    "pmcid": into(Entry.verbatim, "pmcid"),
    "arxiv": _arxiv,
    "handle": _handle,
    "isbn": isbn,
    "issn": _issn,
    "url": url,
    "citation_key": lambda _, key: bool(key),
    "abstract": into(Entry.text, "abstract"),
    "keywords": keywords,
    "note": notes,
}
"""Field of Work -> how it is written. What has no row here is a loss."""
