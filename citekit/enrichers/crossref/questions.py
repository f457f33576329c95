"""What is asked of Crossref about a work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.values import Organization

if TYPE_CHECKING:
    from citekit.values import Name
    from citekit.work import Work

Route = Literal["doi", "agency", "search"]

SELECT: tuple[str, ...] = (
    "DOI", "type", "title", "subtitle", "original-title", "short-title", "author", "editor", "translator", "chair",
    "container-title", "short-container-title", "volume", "issue", "page", "article-number", "issued", "published",
    "published-print", "published-online", "posted", "accepted", "approved", "content-created", "degree", "event",
    "group-title", "ISSN", "issn-type", "ISBN", "publisher", "publisher-location", "standards-body", "abstract", "URL",
    "relation", "update-to", "updated-by", "score",
)  # fmt: skip
"""What a search answers of each work. "subtype", "language" and "edition-number" cannot be selected."""
DOI = regex(r"10\.[0-9]{4,9}(?:\.[0-9]{1,9}){0,5}/\S(?:[^\x00-\x1f\x7f]{0,600}\S)?")  # "10.1000/tidal.gates"
UNSAFE = regex(r"//|/\.{0,2}(?:/|$)")  # "10.1000/a/../b", "10.1000/a/": a path would lose it
LONGEST_TITLE, LONGEST_TEXT, MOST_PEOPLE = 300, 500, 3


class Question(NamedTuple):
    """One question: the route, and the DOI or the words."""

    route: Route
    text: str


def claimed_doi(work: Work) -> str | None:
    """The DOI that a work states, if it has the form of one; DOIs compare without case."""
    doi = (work.doi or "").strip()
    return doi.lower() if DOI.fullmatch(doi) and doi.isprintable() else None


def search_text(work: Work) -> str:
    """Words for `query.bibliographic`: title, first people, container, year; empty without a title.

    An empty query would match everything, and people and a year alone nothing that can be trusted.
    """
    title = _words(work.title or work.translated_title, LONGEST_TITLE)
    if not title:
        return ""
    people = [_words(_family(name), 60) for name in (work.author or work.editor)[:MOST_PEOPLE]]
    year = str(work.issued.year) if work.issued else ""
    return _words(" ".join([title, *people, _words(work.container_title, 150), year]), LONGEST_TEXT)


def quoted(doi: str) -> str:
    """A DOI as a part of a path: habanero puts it there as it is."""
    return quote(doi, safe="" if UNSAFE.search(doi) else "/")


def _family(name: Name) -> str:
    if isinstance(name, Organization):
        return name.name
    return f"{name.particle} {name.family}" if name.particle else name.family


def _words(text: str | None, longest: int) -> str:
    """The words of a text, as many as fit; nothing if it has no letter and no figure."""
    plain = " ".join("".join(mark if mark.isprintable() else " " for mark in text or "").split())
    short = plain[:longest]
    if plain[longest : longest + 1].strip():
        short = short.rpartition(" ")[0] or short
    return short.strip() if any(map(str.isalnum, short)) else ""
