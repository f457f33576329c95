"""One work message of Crossref -> a candidate. Any JSON is taken, and nothing is raised.

The fields: Crossref's REST API documentation, “Works”; what depositors make of them was seen in its records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.candidate import Candidate
from citekit.enrichers.crossref.message_texts import Titles, read_abstract, read_hosts, read_number, read_titles
from citekit.enrichers.crossref.people import read_people
from citekit.enrichers.crossref.relations import read_relations
from citekit.enrichers.crossref.said import date, objects, text, texts
from citekit.normalize.languages import parse_language
from citekit.normalize.pages import parse_pages
from citekit.normalize.serials import parse_isbn, parse_issn
from citekit.values import Identifier, PageRange, Pages, PartialDate
from citekit.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.normalize.serials import Checked

TYPES: dict[str, str] = {
    "journal-article": "article-journal", "proceedings-article": "paper-conference", "book-chapter": "chapter",
    "book-section": "chapter", "book-part": "chapter", "book-track": "chapter", "posted-content": "article",
    "dissertation": "thesis", "reference-entry": "entry-encyclopedia", "book": "book", "monograph": "book",
    "edited-book": "book", "reference-book": "book", "book-set": "book", "proceedings": "book",
    "journal": "periodical", "journal-issue": "periodical", "journal-volume": "periodical", "peer-review": "review",
    "report": "report", "report-component": "report", "report-series": "report", "standard": "standard",
    "dataset": "dataset", "database": "dataset",
}  # fmt: skip
"""Crossref's type -> CSL's; the rest says nothing."""

DATES = ("published-print", "issued", "published", "published-online", "published-other", "posted")
"""Dates that a citation may give, the one that it should first. The earliest of print and online is "issued"; where
both are, the printed one is that of the version with pages."""
KINDS = frozenset({"print", "electronic"})


def candidate_from(message: object) -> Candidate | None:
    """The candidate that a message describes; None for one without a DOI or a title."""
    if not isinstance(message, dict):
        return None
    doi, titles = message.get("DOI"), read_titles(message)
    if not isinstance(doi, str) or not doi.strip() or titles.title is None:
        return None
    doi = doi.strip().lower()
    hosts = read_hosts(message)
    dates = [found for key in DATES if (found := date(message.get(key)))]
    return Candidate(
        source="crossref",
        identifier=doi,
        kind=text(message.get("subtype")) or text(message.get("type")) or "",
        work=Work(**_known(_values(message, doi, titles) | _dated(message, dates))),
        titles=titles.forms,
        containers=hosts.forms,
        dates=tuple(dict.fromkeys(dates)),
        relations=read_relations(message, titles.forms),
    )


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, ())}


def _values(message: dict[str, Any], doi: str, titles: Titles) -> dict[str, Any]:
    said: Callable[[str], Any] = message.get
    hosts = read_hosts(message)
    standard = said("standards-body")
    return {
        "type": TYPES.get(text(said("type")) or ""),
        "title": titles.title,
        "author": read_people(said("author")),
        "editor": read_people(said("editor")),
        "translator": read_people(said("translator")),
        "container_title": hosts.container,
        "container_title_short": hosts.short,
        "collection_title": hosts.series,
        "volume": read_number(said("volume")),
        "issue": read_number(said("issue")),
        "page": _pages(text(said("page"))),
        "article_number": text(said("article-number")),
        "edition": text(said("edition-number")),
        "publisher": _named(text(said("publisher"))),
        "publisher_place": _named(text(said("publisher-location"))),
        "authority": text(standard.get("name")) if isinstance(standard, dict) else None,
        "language": _language(text(said("language"))),
        "doi": doi,
        "isbn": _numbers(message, "ISBN", parse_isbn),
        "issn": _numbers(message, "ISSN", parse_issn),
        "abstract": read_abstract(said("abstract")),
    } | _event(said("event"))


def _dated(message: dict[str, Any], dates: list[PartialDate]) -> dict[str, Any]:
    """The date of the version with pages, and that of the day on which it went online, kept apart."""
    return {
        "issued": dates[0] if dates else None,
        "available_date": date(message.get("published-online")),
        "accepted": date(message.get("accepted")),
    }


def _event(event: Any) -> dict[str, Any]:
    if not isinstance(event, dict):
        return {}
    names = {"event_title": "name", "event_title_short": "acronym", "event_place": "location"}
    return {field: text(event.get(key)) for field, key in names.items()} | {"event_date": date(event.get("start"))}


def _named(name: str | None) -> str | None:
    """A name; not a librarian's word for none."""
    return None if name and name.strip("[] ").casefold() in ("s.n.", "s.l.") else name


def _language(tag: str | None) -> str | None:
    return parse_language(tag) if tag else None


def _pages(printed: str | None) -> Pages | None:
    """ "52-52" and "52b-52" are one page, "None-None" is none, "05LT01" stands as it was deposited."""
    pages = parse_pages(printed) if printed else None
    if pages is None:
        return Pages((PageRange(printed),)) if printed and any(map(str.isdecimal, printed)) else None
    return Pages(tuple(PageRange(part.first) if _is_one(part) else part for part in pages.ranges))


def _is_one(part: PageRange) -> bool:
    """Whether a range ends on its first page; a letter tells the pieces of one page apart."""
    return part.last in (part.first, part.first.rstrip("abcdefghijklmnopqrstuvwxyz"))


def _numbers(message: dict[str, Any], key: str, parse: Callable[[str], Checked | None]) -> tuple[Identifier, ...]:
    """ISSNs or ISBNs with right check digits, and their kinds, which only the other list tells."""
    kinds: dict[str, str | None] = dict.fromkeys(_right(texts(message.get(key)), parse))
    for number in objects(message.get(f"{key.lower()}-type")):
        kind = text(number.get("type"))
        kinds |= dict.fromkeys(_right(texts(number.get("value")), parse), kind if kind in KINDS else None)
    return tuple(Identifier(value, kind) for value, kind in kinds.items())


def _right(values: tuple[str, ...], parse: Callable[[str], Checked | None]) -> list[str]:
    return [found[0] for value in values if (found := parse(value)) and found[1]]
