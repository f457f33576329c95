"""One table from the name of a raw field to what makes a value of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from citekit.assemble.structured_fields import STRUCTURED, STRUCTURED_DETAILED
from citekit.normalize.dates import is_ambiguous, parse_date, split_status
from citekit.normalize.flags import parse_flag
from citekit.normalize.identifiers import (
    find_dois,
    find_isbns,
    find_issns,
    parse_arxiv,
    parse_handle,
    parse_pmcid,
    parse_pmid,
)
from citekit.normalize.languages import parse_languages
from citekit.normalize.names import split_name
from citekit.normalize.pages import parse_pages
from citekit.normalize.text import clean_text
from citekit.normalize.work_types import parse_work_type
from citekit.patterns import regex
from citekit.values import CitedBy, Custom, Identifier, Organization, PageRange, Pages, PartialDate, Person, Term

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly
    from citekit.draft import Field

Handler = Callable[["Assembly", "Field"], None]

COUNT = regex(r"(\d{1,6})(?:\s*(?:p\.?|pages?))?$")  # "16", "16 pages"
SENTENCE_END = regex(r"[.!?:;…\"”’)\]]$")


def _text(name: str) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        assembly.put(name, clean_text(field.text) or None, field)

    return put


def clean_title(text: str) -> str:
    """A title's text, without the blank that copies put before a colon or a comma ("crystals : a tutorial")."""
    text = clean_text(text)
    return BLANK_BEFORE.sub(r"\1", text) if " :" in text or " ," in text else text


BLANK_BEFORE = regex(r"(?<=\w) ([:,])(?= )")


def _name(name: str) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        assembly.put(name, clean_title(field.text) or None, field)

    return put


def _title(assembly: Assembly, field: Field) -> None:
    """A title, or one more line of it: broken by a window, or a subtitle."""
    text = clean_title(field.text)
    if not text:
        return
    before = assembly.values.get("title")
    if before is None:
        assembly.values["title"] = text
    else:
        wrapped = len(before) >= 45 or text[0].islower() or SENTENCE_END.search(before)
        assembly.values["title"] = f"{before} {text}" if wrapped else f"{before}: {text}"
        assembly.doubt("title-joined", field, text=assembly.values["title"])
    assembly.trace("title", field)


def _subtitle(assembly: Assembly, field: Field) -> None:
    """A host's subtitle belongs behind its title, whichever row comes first."""
    text = clean_text(field.text)
    title = assembly.values.get("container_title")
    if title and text and text not in title:
        assembly.values["container_title"] = f"{title}{'' if title.endswith((':', '?', '!')) else ':'} {text}"
        assembly.trace("container_title", field)
    elif text and not title:
        assembly.raw["container_subtitle"] = field


def _abstract(assembly: Assembly, field: Field) -> None:
    assembly.values.setdefault("abstract", []).append(field)
    assembly.trace("abstract", field)


def _person(role: str) -> Handler:
    def add(assembly: Assembly, field: Field) -> None:
        split = split_name(ROLE_TAIL.sub("", field.text) if "(" in field.text else field.text)
        if split is None:
            assembly.doubt("unread-line", field)
            return
        if _is_named_before(assembly, role, split.name, field):
            assembly.trace(role, field)
            return
        assembly.add(role, split.name, field)
        if split.reason:
            _doubt_name(assembly, field, split.name, split.reason)

    return add


def _is_named_before(assembly: Assembly, role: str, name: Person | Organization, field: Field) -> bool:
    """Whether another part of the page named a person already: the byline an editor, and then the row "Editors"."""
    origins = assembly.origins.get(role)
    if not origins or origins[0].rule == field.rule:
        return False
    first = sum(origin.rule == origins[0].rule for origin in origins)
    return name in assembly.values[role][:first]


ROLE_TAIL = regex(r"\s*\((?:[A-Z][A-Za-z ,/-]{2,30}|eds?\.)\)\s*[*†‡]*$")  # "Jane Doe (Editor)"


def _doubt_name(assembly: Assembly, field: Field, name: Person | Organization, reason: str) -> None:
    if isinstance(name, Person):
        family = " ".join(part for part in (name.particle, name.family) if part)
        assembly.doubt("name-split-doubtful", field, family=family, given=name.given or "", reason=reason)
    else:
        assembly.doubt("name-split-doubtful", field, family=name.name, given="", reason=reason)


def _incomplete(assembly: Assembly, field: Field, role: str) -> None:
    assembly.add_new("incomplete", role, field)


def _date(name: str) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        put_date(assembly, name, field.text, field)

    return put


def put_date(assembly: Assembly, name: str, text: str, field: Field) -> None:
    """A date; of one that cannot be kept whole what is certain, and its text beside."""
    text = clean_text(text)
    date = parse_date(text, assembly.order)
    known = assembly.values.get(name)
    if date is not None and known is not None and known.iso().startswith(f"{date.iso()}-"):
        assembly.trace(name, field)  # "Published - 2013" beside 4 March 2013
    elif date is not None:
        assembly.put(name, date, field)
    elif text:
        assembly.put(name, keep_certain(assembly, name, text, field), field)


def keep_certain(assembly: Assembly, name: str, text: str, field: Field) -> PartialDate | None:
    """What is certain of a date that is not read, if anything; its text goes to the work under its label."""
    from citekit.normalize.certain_dates import certain_part

    date = certain_part(text)
    kept = date.iso() if date else "nothing"
    if is_ambiguous(text):
        assembly.doubt("date-ambiguous", field, field=name, kept=kept)
    else:
        assembly.doubt("date-uncertain" if date else "date-unreadable", field, field=name, kept=kept)
    assembly.add_new("custom", Custom(field.rule.removeprefix("row: "), text), field)
    return date


def _status(assembly: Assembly, field: Field) -> None:
    """ "Published - May 1 2016": a status, and the date of what is cited."""
    status, date = split_status(clean_text(field.text))
    assembly.put("status", status, field)
    if date:
        if status is None and parse_date(date, assembly.order) is None:
            assembly.doubt("status-unknown", field)
            return
        put_date(assembly, "issued", date, field)
    elif "issued" not in assembly.values and field.rule.startswith("row"):
        assembly.doubt("date-missing", field)


def _pages(assembly: Assembly, field: Field) -> None:
    text = clean_text(field.text)
    pages = parse_pages(text)
    if pages is None and text:
        assembly.doubt("pages-unreadable", field)
        pages = Pages((PageRange(text),))
    assembly.put("page", pages, field)


def _count(assembly: Assembly, field: Field) -> None:
    text = clean_text(field.text)
    found = COUNT.match(text) or _other_count().match(text)
    if found:
        assembly.put("number_of_pages", int(found[1]), field)
    else:
        assembly.doubt("number-unreadable", field, field="number_of_pages")
        assembly.add_new("custom", Custom(field.rule.removeprefix("row: "), text), field)


@cache
def _other_count() -> re.Pattern[str]:
    """ "16 S.", "16 sider" """
    from citekit.vocabulary.item_words import PAGES, any_of

    return regex(rf"(\d{{1,6}})\s*(?:{any_of(PAGES)})$", re.IGNORECASE)


def _flag(name: str) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        assembly.put(name, parse_flag(clean_text(field.text)), field)

    return put


def _language(assembly: Assembly, field: Field) -> None:
    languages = parse_languages(clean_text(field.text))
    if not languages:
        assembly.doubt("language-unknown", field)
        assembly.add("custom", Custom("Original language", clean_text(field.text)), field)
        return
    assembly.put("language", languages[0], field)
    for other in languages[1:]:
        assembly.add("custom", Custom("Language", other), field)


def _doi(assembly: Assembly, field: Field) -> None:
    dois = find_dois(field.text)
    if not dois and re.search(r"\w", field.text):
        assembly.doubt("identifier-malformed", field, field="doi")
    for doi, _, _ in dois:
        main = assembly.values.get("doi")
        if main is None:
            assembly.put("doi", doi, field)
        elif main.lower() != doi.lower():
            if doi.lower() not in [other.lower() for other in assembly.values.get("other_doi", ())]:
                assembly.add("other_doi", doi, field)
        else:
            assembly.trace("doi", field)


def _numbers(name: str, kind: str | None, scope: str | None = None) -> Handler:
    find = find_isbns if name == "isbn" else find_issns

    def add(assembly: Assembly, field: Field) -> None:
        found = find(field.text)
        if not found and re.search(r"\w", field.text):
            assembly.doubt("identifier-malformed", field, field=name)
        for value, valid in found:
            assembly.add_new(name, Identifier(value, kind, scope), field)
            if not valid:
                assembly.doubt("checksum-wrong", field, field=name.upper())

    return add


def _id(name: str, parse: Callable[[str], str | None]) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        value = parse(clean_text(field.text))
        if value is None:
            assembly.doubt("identifier-malformed", field, field=name)
        assembly.put(name, value, field)

    return put


def _keyword(assembly: Assembly, field: Field) -> None:
    if text := clean_text(field.text).rstrip(";,"):
        assembly.add("keywords", Term(text, "author"), field)


def _subject(assembly: Assembly, field: Field, scheme: str) -> None:
    """A subject class; a UN goal says what a work is for and not what it is about, and is kept beside."""
    text = clean_text(field.text).rstrip(";,")
    if scheme == "SDG":
        assembly.add_new("custom", Custom("UN SDGs", text), field)
    elif text:
        assembly.add("subject_areas", Term(text, scheme or None), field)


def _texts(name: str) -> Handler:
    def add(assembly: Assembly, field: Field) -> None:
        if text := clean_text(field.text):
            assembly.add_new(name, text, field)

    return add


def _cited_by(assembly: Assembly, field: Field, source: str) -> None:
    digits = "".join(filter(str.isdecimal, field.text))
    if digits:
        assembly.add_new("cited_by", CitedBy(int(digits), source.strip() or None), field)


def _custom(assembly: Assembly, field: Field) -> None:
    if text := clean_text(field.text):
        assembly.add_new("custom", Custom(field.rule.removeprefix("row: "), text), field)


def _keep(assembly: Assembly, field: Field) -> None:
    """Keep a text for `complete`, which needs several together; a second one is kept when the first was empty."""
    if clean_text(field.text):
        assembly.raw.setdefault(field.name, field)


def _work_type(assembly: Assembly, field: Field) -> None:
    kind = parse_work_type(clean_text(field.text))
    if kind is None:
        return
    assembly.put("type", kind.type, field)
    assembly.put("genre", kind.genre, field)
    assembly.put("peer_reviewed", kind.peer_reviewed, field)
    if not kind.known:
        assembly.doubt("type-unknown", field, type=kind.type)


HANDLERS: dict[str, Handler] = {
    "work_type": _work_type,
    "title": _title,
    "translated_title": _text("translated_title"),
    "author": _person("author"),
    "editor": _person("editor"),
    "translator": _person("translator"),
    "illustrator": _person("illustrator"),
    "supervisor": _person("supervisor"),
    "contributor": _person("contributor"),
    "container_author": _person("container_author"),
    "collection_editor": _person("collection_editor"),
    "container_title": _name("container_title"),
    "container_subtitle": _subtitle,
    "specialist_publication": _text("container_title"),
    "newspaper": _text("container_title"),
    "collection_title": _name("collection_title"),
    "collection_number": _text("collection_number"),
    "collection_publisher": _custom,
    "collection_issn": _numbers("issn", None, "collection"),
    "collection_issn_print": _numbers("issn", "print", "collection"),
    "collection_issn_electronic": _numbers("issn", "electronic", "collection"),
    "volume": _text("volume"),
    "issue": _text("issue"),
    "page": _pages,
    "article_number": _text("article_number"),
    "number_of_pages": _count,
    "number_of_volumes": _text("number_of_volumes"),
    "chapter_number": _text("chapter_number"),
    "number": _text("number"),
    "edition": _text("edition"),
    "version": _text("version"),
    "medium": _text("medium"),
    "dimensions": _text("dimensions"),
    "publisher": _text("publisher"),
    "publisher_place": _text("publisher_place"),
    "awarding_institution": _keep,
    "commissioning_body": _keep,
    "qualification": _keep,
    "status": _status,
    "issued": _date("issued"),
    "award_date": _keep,
    "priority_date": _keep,
    "available_date": _date("available_date"),
    "submitted": _date("submitted"),
    "accepted": _date("accepted"),
    "event": _keep,
    "event_title": _text("event_title"),
    "event_title_short": _text("event_title_short"),
    "event_country": _keep,
    "event_city": _keep,
    "event_duration": _date("event_date"),
    "event_period": _keep,
    "event_url": _text("event_url"),
    "language": _language,
    "doi": _doi,
    "isbn": _numbers("isbn", None),
    "isbn_print": _numbers("isbn", "print"),
    "isbn_electronic": _numbers("isbn", "electronic"),
    "issn": _numbers("issn", None),
    "issn_print": _numbers("issn", "print"),
    "issn_electronic": _numbers("issn", "electronic"),
    "pmid": _id("pmid", parse_pmid),
    "pmcid": _id("pmcid", parse_pmcid),
    "arxiv": _id("arxiv", parse_arxiv),
    "handle": _id("handle", parse_handle),
    "abstract": _abstract,
    "keywords": _keyword,
    "note": _texts("note"),
    "funding": _texts("funding"),
    "rights": _text("rights"),
    "externally_published": _flag("externally_published"),
    "peer_reviewed": _flag("peer_reviewed"),
    "custom": _custom,
    **STRUCTURED,
}
"""raw field -> what makes a value of it. `tests` hold every label's field against this table."""


def _bibtex(assembly: Assembly, field: Field, detail: str) -> None:
    """A field of a .bib entry: its rows come into the table with the first one."""
    from citekit.assemble.bibtex_fields import BIBTEX, put_bibtex

    HANDLERS.update(BIBTEX)
    put_bibtex(assembly, field, detail)


DETAILED: dict[str, Callable[[Assembly, Field, str], None]] = {
    "bib": _bibtex,
    "incomplete": _incomplete,
    "subject_areas": _subject,
    "cited_by": _cited_by,
    **STRUCTURED_DETAILED,
}
"""raw fields whose name goes on after a colon (role, scheme, source)."""
