"""One table from the name of a raw field to what makes a value of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.assemble.raw_dates import put_date_of, put_status, put_visit
from citekit.assemble.raw_numbers import add_numbers, put_count, put_doi, put_id, put_pages
from citekit.assemble.raw_people import add_incomplete, add_person
from citekit.assemble.raw_texts import (
    add_cited_by,
    add_custom,
    add_keyword,
    add_subject,
    add_texts,
    keep,
    put_abstract,
    put_flag,
    put_language,
    put_name,
    put_number,
    put_own_subtitle,
    put_subtitle,
    put_text,
    put_title,
    put_work_type,
)
from citekit.assemble.structured_fields import FEW, STRUCTURED, STRUCTURED_DETAILED
from citekit.normalize.identifiers import parse_arxiv, parse_pmcid, parse_pmid, parse_stated_handle

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assemble.assembly import Assembly, Handler
    from citekit.draft import Field


MANY = 2048
"""So many fields are kept at most: what goes on after a colon may be anything."""


class Handlers(dict[str, "Handler"]):
    """Raw field -> what makes a value of it; one that goes on after a colon is kept once found."""

    def __missing__(self, name: str) -> Handler:
        head, _, detail = name.partition(":")
        found = FEW[head](detail) if head in FEW and ":" not in detail else _detailed(DETAILED[head], detail)
        if len(self) < MANY:
            self[name] = found
        return found


def _detailed(handler: Callable[[Assembly, Field, str], None], detail: str) -> Handler:
    return lambda assembly, field: handler(assembly, field, detail)


HANDLERS = Handlers({
    "work_type": put_work_type,
    "title": put_title,
    "subtitle": put_own_subtitle,
    "translated_title": put_text("translated_title"),
    "author": add_person("author"),
    "editor": add_person("editor"),
    "translator": add_person("translator"),
    "illustrator": add_person("illustrator"),
    "supervisor": add_person("supervisor"),
    "contributor": add_person("contributor"),
    "container_author": add_person("container_author"),
    "collection_editor": add_person("collection_editor"),
    "container_title": put_name("container_title"),
    "container_subtitle": put_subtitle,
    "specialist_publication": put_name("container_title"),
    "newspaper": put_name("container_title"),
    "collection_title": put_name("collection_title"),
    "collection_number": put_number("collection_number"),
    "collection_publisher": add_custom,
    "collection_issn": add_numbers("issn", None, "collection"),
    "collection_issn_print": add_numbers("issn", "print", "collection"),
    "collection_issn_electronic": add_numbers("issn", "electronic", "collection"),
    "volume": put_number("volume"),
    "issue": put_number("issue"),
    "page": put_pages,
    "article_number": put_number("article_number"),
    "number_of_pages": put_count,
    "number_of_volumes": put_text("number_of_volumes"),
    "chapter_number": put_text("chapter_number"),
    "number": put_number("number"),
    "edition": put_text("edition"),
    "version": put_text("version"),
    "medium": put_text("medium"),
    "dimensions": put_text("dimensions"),
    "publisher": put_text("publisher"),
    "publisher_place": put_text("publisher_place"),
    "awarding_institution": keep,
    "commissioning_body": keep,
    "qualification": keep,
    "status": put_status,
    "issued": put_date_of("issued"),
    "award_date": keep,
    "priority_date": keep,
    "available_date": put_date_of("available_date"),
    "submitted": put_date_of("submitted"),
    "accepted": put_date_of("accepted"),
    "accessed": put_visit,
    "event": keep,
    "event_title": put_name("event_title"),
    "event_title_short": put_text("event_title_short"),
    "event_country": keep,
    "event_city": keep,
    "event_location": keep,
    "event_duration": put_date_of("event_date"),
    "event_period": keep,
    "event_url": put_text("event_url"),
    "language": put_language,
    "doi": put_doi,
    "isbn": add_numbers("isbn", None),
    "isbn_print": add_numbers("isbn", "print"),
    "isbn_electronic": add_numbers("isbn", "electronic"),
    "issn": add_numbers("issn", None),
    "issn_print": add_numbers("issn", "print"),
    "issn_electronic": add_numbers("issn", "electronic"),
    "pmid": put_id("pmid", parse_pmid),
    "pmcid": put_id("pmcid", parse_pmcid),
    "arxiv": put_id("arxiv", parse_arxiv),
    "handle": put_id("handle", parse_stated_handle),
    "abstract": put_abstract,
    "keywords": add_keyword,
    "note": add_texts("note"),
    "funding": add_texts("funding"),
    "rights": put_text("rights"),
    "externally_published": put_flag("externally_published"),
    "peer_reviewed": put_flag("peer_reviewed"),
    "custom": add_custom,
    **STRUCTURED,
})  # fmt: skip
"""raw field -> what makes a value of it. `tests` hold every label's field against this table."""


def _bibtex(assembly: Assembly, field: Field, detail: str) -> None:
    """A field of a .bib entry: its rows come into the table with the first one."""
    from citekit.assemble.bibtex_fields import BIBTEX, put_bibtex

    HANDLERS.update(BIBTEX)
    DETAILED["bib"] = put_bibtex
    put_bibtex(assembly, field, detail)


DETAILED: dict[str, Callable[[Assembly, Field, str], None]] = {
    "bib": _bibtex,
    "incomplete": add_incomplete,
    "subject_areas": add_subject,
    "cited_by": add_cited_by,
    **STRUCTURED_DETAILED,
}
"""raw fields whose name goes on after a colon (role, scheme, source)."""
