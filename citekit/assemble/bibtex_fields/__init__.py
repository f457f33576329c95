"""Raw fields of BibTeX to values: LaTeX decoded, names, dates and identifiers by BibTeX's own rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.assemble.bibtex_fields.dates import put_date, put_period, put_status, put_year, refine
from citekit.assemble.bibtex_fields.identifiers import WRAPPED, put_doi, put_event_url, put_id, put_numbers, put_url
from citekit.assemble.bibtex_fields.languages import put_language
from citekit.assemble.bibtex_fields.numbers import put_count, put_edition, put_pages
from citekit.assemble.bibtex_fields.value import decoded
from citekit.assemble.structured_fields import keep_unclear
from citekit.media import MEDIA
from citekit.normalize.bibtex_names import read_name
from citekit.normalize.edtf import add_day, add_month
from citekit.normalize.identifiers import parse_arxiv, parse_handle, parse_pmcid, parse_pmid
from citekit.normalize.journal_commands import journal_of
from citekit.normalize.number_labels import LABELS, bare_number
from citekit.normalize.presented import split_presented
from citekit.patterns import regex
from citekit.values import CitedBy, Custom, Person, Term

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly
    from citekit.assemble.bibtex_fields.value import DetailedHandler, Handler
    from citekit.draft import Field


def put_bibtex(assembly: Assembly, field: Field, detail: str) -> None:
    """One raw field: the rest of its name says what it is, and perhaps what the reader has made out."""
    if handler := BIBTEX.get(field.name):
        handler(assembly, field)
    else:
        name, _, more = detail.partition(":")
        BIBTEX_DETAILED[name](assembly, field, more)


def _text(name: str) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        assembly.put(name, decoded(field) or None, field)

    return put


def _number(name: str) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        assembly.put(name, bare_number(name, decoded(field)) or None, field)

    return put


def _container(assembly: Assembly, field: Field) -> None:
    journal = journal_of(field.text) if field.text.lstrip("{ ")[:1] == "\\" else None
    assembly.put("container_title", journal or decoded(field) or None, field)


def _type(assembly: Assembly, field: Field, csl_type: str) -> None:
    assembly.put("type", csl_type, field)


def _said(assembly: Assembly, field: Field, genre: str) -> None:
    assembly.put("genre", genre, field)


def _told(assembly: Assembly, field: Field) -> None:
    """A field that another one says already."""
    name = "type" if field.rule in ("bibtex: type", "bibtex: entrysubtype") else "article_number"
    if name in assembly.values:
        assembly.trace(name, field)


def _subtitle(name: str) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        text, title = decoded(field), assembly.values.get(name)
        if title and text:
            assembly.values[name] = f"{title}{'' if title.endswith((':', '?', '!')) else ':'} {text}"
            assembly.trace(name, field)
        elif text:
            assembly.put(name, text, field)

    return put


def _person(role: str) -> Handler:
    def add(assembly: Assembly, field: Field) -> None:
        split = read_name(field.text)
        if split is None:
            assembly.doubt("unread-line", field)
            return
        assembly.add(role, split.name, field)
        if split.reason:
            name = split.name
            family, given = (name.family, name.given or "") if isinstance(name, Person) else (name.name, "")
            assembly.doubt("name-split-doubtful", field, family=family, given=given, reason=split.reason)

    return add


def _incomplete(assembly: Assembly, field: Field, role: str) -> None:
    assembly.add_new("incomplete", role, field)


def _cited_by(assembly: Assembly, field: Field) -> None:
    """How often a work is cited, which Scopus puts into the note."""
    assembly.add_new("cited_by", CitedBy(int(field.text), "Scopus"), field)


def _unclear(assembly: Assembly, field: Field, role: str) -> None:
    keep_unclear(assembly, field, role, decoded(field))


def _term(assembly: Assembly, field: Field) -> None:
    if text := decoded(field):
        assembly.add_new("keywords", Term(text), field)


def _texts(name: str) -> Handler:
    def add(assembly: Assembly, field: Field) -> None:
        if text := decoded(field):
            assembly.add_new(name, text, field)

    return add


def _fact(assembly: Assembly, field: Field, label: str) -> None:
    if text := decoded(field):
        assembly.add_new("custom", Custom(label, text), field)


PRESENTED = regex(r"([^;]{1,40}?) presented at (\S.*)", re.DOTALL)  # "Paper presented at ISCA 2024; ACM"
PATENT = regex(r"Patent (\S[^;]*)(?:; (.+))?", re.DOTALL)  # "Patent US 1,234,567; Example University"


def _howpublished(assembly: Assembly, field: Field) -> None:
    """An address, the event of a paper, the number of a patent; else words in the place of a publisher, or
    beside one on the medium."""
    text, csl_type = field.text.strip(), assembly.values.get("type")
    if WRAPPED.match(field.text.strip()) or text.startswith(("http://", "https://", "www.")):
        put_url(assembly, field)
        return
    if csl_type in ("paper-conference", "speech") and (found := PRESENTED.fullmatch(text)):
        event, place, text = split_presented(found[2])
        _put_decoded(assembly, "event_title", event, field)
        _put_decoded(assembly, "event_place", place, field)
        if found[1] not in ("Paper", "Speech"):
            _put_decoded(assembly, "genre", found[1], field)
    elif csl_type == "patent" and (found := PATENT.fullmatch(text)):
        _put_decoded(assembly, "number", found[1], field)
        text = found[2] or ""
    medium = "publisher" in assembly.values or text.lower() in MEDIA
    _put_decoded(assembly, "medium" if medium else "publisher", text, field)


def _put_decoded(assembly: Assembly, name: str, spelt: str, field: Field) -> None:
    """A part of a field."""
    if spelt:
        assembly.put(name, decoded(field._replace(text=spelt)) or None, field)


def _issuetitle(assembly: Assembly, field: Field) -> None:
    """A special issue: its own title is the work's."""
    if field.rule == "bibtex: issuetitle" and assembly.values.get("type") == "book":
        assembly.put("genre", "Special issue", field)
        assembly.put("title", decoded(field) or None, field)
    else:
        _fact(assembly, field, "issuetitle")


_ROLES = ("author", "editor", "translator", "illustrator", "container_author", "collection_editor", "supervisor",
          "contributor")  # fmt: skip
_TEXTS = ("title", "translated_title", "container_title", "container_title_short", "collection_title",
          "collection_number", "volume", "number_of_volumes", "issue", "article_number", "chapter_number", "number",
          "version", "genre", "publisher", "authority", "publisher_place", "event_title", "event_title_short",
          "event_place", "abstract", "rights", "medium")  # fmt: skip

_ROWS: dict[str, Handler] = {
    **{role: _person(role) for role in _ROLES},
    **{name: _text(name) for name in _TEXTS},
    **{name: _number(name) for name in LABELS},
    "container_title": _container,
    "subtitle": _subtitle("title"),
    "container_subtitle": _subtitle("container_title"),
    "issuetitle": _issuetitle,
    "told": _told,
    "date:issued": put_date("issued"),
    "date:accessed": put_date("accessed"),
    "date:event_date": put_date("event_date"),
    "period": put_period,
    "year": put_year,
    "month": refine(add_month, "month"),
    "day": refine(add_day, "day"),
    "status": put_status,
    "status_words": _text("status"),
    "page": put_pages,
    "number_of_pages": put_count,
    "edition": put_edition,
    "langid": put_language,
    "language": put_language,
    "doi": put_doi,
    "url": put_url,
    "event_url": put_event_url,
    "arxiv": put_id("arxiv", parse_arxiv),
    "pmid": put_id("pmid", parse_pmid),
    "pmcid": put_id("pmcid", parse_pmcid),
    "handle": put_id("handle", parse_handle),
    "isbn": put_numbers("isbn", None),
    "issn": put_numbers("issn", None),
    "issn_print": put_numbers("issn", "print"),
    "issn_electronic": put_numbers("issn", "electronic"),
    "collection_issn": put_numbers("issn", None, "collection"),
    "collection_issn_print": put_numbers("issn", "print", "collection"),
    "collection_issn_electronic": put_numbers("issn", "electronic", "collection"),
    "keyword": _term,
    "cited_by": _cited_by,
    "notes": _texts("note"),
    "funding": _texts("funding"),
    "howpublished": _howpublished,
}
BIBTEX: dict[str, Handler] = {f"bib:{name}": handler for name, handler in _ROWS.items()}
"""Raw field -> what makes a value of it."""

BIBTEX_DETAILED: dict[str, DetailedHandler] = {
    "type": _type, "said": _said, "incomplete": _incomplete, "unclear": _unclear, "fact": _fact,
}  # fmt: skip
"""The same for names that go on after a colon."""
