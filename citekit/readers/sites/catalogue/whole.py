"""What only a whole record tells: its citation behind the title, its kind, a month and a year in rows of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.coded import date_name
from citekit.normalize.dates import parse_date
from citekit.patterns import regex
from citekit.readers.citations.parts.venues import is_region
from citekit.readers.sites.catalogue import words
from citekit.readers.sites.catalogue.evidence import CITES
from citekit.readers.sites.catalogue.head import has_people
from citekit.readers.sites.catalogue.hosts import use_source
from citekit.readers.sites.catalogue.identifiers import use_doi_in
from citekit.readers.sites.genres import PROCEEDINGS
from citekit.readers.sites.menus import leave_menu
from citekit.readers.sites.own_citation import use_people_cited
from citekit.readers.sites.site import drop, find, match_row, rename, use_kind
from citekit.readers.sites.sources import use_found

if TYPE_CHECKING:
    from citekit.readers.page import Page

PREPRINT = (
    "biorxiv ",
    "medrxiv ",
    "this is a preprint",
    "this content is a preprint",
    "you are reading this latest preprint",
    "this article is a preprint",
)
GLUED = regex(r"[a-z][A-Z][a-z]{3}")  # "Occupant behaviourPerformance gap"
BRACKETS = regex(r"\[([A-Z][a-z]+(?: [a-z]+)?)\]")  # "On ice [Data set]"
YEAR_BEFORE = regex(
    r"\(?\b(?P<issued>(?:1[5-9]|20)\d\d(?:, [A-Z][a-z]+(?: \d{1,2})?(?=\)))?)\)?[.,]? [\"“]?$"
)  # "Doe, Jane, 2018. \"On ice"
YEAR_BEHIND = regex(
    r"[,.]?[\"”]? ?\((?P<issued>(?:[A-Z][a-z]+ (?:\d{1,2}, )?)?(?:1[5-9]|20)\d\d)\)\.?"
)  # "On ice" (2014).
# "16–18 May 2024", "May 16–18, 2024"
DAYS = regex(r"\d{1,2} ?[-–] ?\d{1,2} [A-Z][a-z]+ \d{4}$|[A-Z][a-z]+ \d{1,2} ?[-–] ?\d{1,2}, \d{4}$")


ISBN = ("isbn", "isbn_print", "isbn_electronic")


def conclude(page: Page) -> None:
    """Add to a record what its rows say together."""
    _find_citation(page)
    for at, mark in enumerate(page.marks):
        if mark and mark.rule == "citation":
            _use_citation(page, at)
    if not find(page, "author", "inverted:author", "group:author") and "csl_type:dataset" in _kinds(page):
        rename(page, "contributor", "author", unless="")  # Mendeley Data calls them so
    _leave_glued(page)
    leave_menu(page)
    _trim_title(page)
    _use_month(page)
    _use_event(page)
    _use_kind(page)
    _use_place(page)
    _leave_reviewed(page)
    _ignore_again(page)


def _leave_reviewed(page: Page) -> None:
    """The ISBN beside a review is that of the book, which is another work."""
    if "csl_type:review-book" not in _kinds(page) or not find(page, *ISBN):
        return
    page.draft.fields[:] = [field for field in page.draft.fields if field.name not in ISBN]
    for at, mark in enumerate(page.marks):
        if mark and mark.fields and {*mark.fields} <= {*ISBN}:
            page.unread(at)


def _find_citation(page: Page) -> None:
    """A line under no label that cites the work, or under one that is not known, behind the abstract."""
    title = find(page, "title")
    key = title.text.casefold().rstrip(" .") if title else ""
    first = next((at for at, mark in enumerate(page.marks) if mark and mark.fields == ABSTRACT), len(page.marks))
    for at, mark in enumerate(page.marks) if len(key) > SHORT else ():
        text = page.lines[at].text
        if mark and (mark.fields != ABSTRACT or at == first):
            continue
        if len(text) > len(key) + SHORT and key in text.casefold() and CITES.search(text):
            _leave_abstract(page, at)
            page.ignore(at, "citation")


ABSTRACT = ("abstract",)


def _leave_abstract(page: Page, at: int) -> None:
    """Take a citation out of the abstract, and the few words over it, which are its heading."""
    if page.marks[at] is None:
        return
    above = page.lines[at - 1]
    heading = page.marks[at - 1] == page.marks[at] and len(above.text) < HEADING and above.text[-1] not in ".?!"
    places = [page.lines[place].whole() for place in ((at - 1, at) if heading else (at,))]
    page.draft.fields[:] = [field for field in page.draft.fields if field.span not in places]
    page.marks[at] = None
    if heading:
        page.unread(at - 1)


HEADING = 60
"""No heading is longer."""


SHORT = 20


def _use_citation(page: Page, at: int) -> None:
    """What the record's own citation says behind the title, and nowhere else; without the title all of it does."""
    text = page.lines[at].text
    row = match_row(page.lines[at], words.ROWS)
    start = row[2] if row and row[2] < len(text) else 0
    title = find(page, "title")
    place = text.casefold().find(title.text.casefold()) if title else -1
    if title and place >= 0:
        year = YEAR_BEFORE.search(text, 0, place) or YEAR_BEHIND.match(text, place + len(title.text))
        use_found(page, at, year, "citation")
        _use_printed_kind(page, at)
        start = year.end() if year and year.start() > place else place + len(title.text)
    author = find(page, "author", "inverted:author")
    if author and place < 0 and author.text.partition(",")[0].split()[-1] in text:
        start = len(text)  # it cites the work by another title
    if start < len(text) and not find(page, "volume", "event_title"):
        use_source(page, at, start, "citation")
    use_doi_in(page, at, 0, "citation")
    if not author and not has_people(page, "author"):
        use_people_cited(page, at, row[2] if row and row[2] < len(text) else 0)


def _ignore_again(page: Page) -> None:
    """Pass over title and journal where they stand once more."""
    known = {field.text.rstrip(" .") for field in page.draft.fields if field.name in AGAIN}
    for at in [at for at, line in enumerate(page.lines) if line.text.rstrip(" .") in known]:
        page.ignore(at, "again")


AGAIN = frozenset({"title", "container_title", "author", "inverted:author"})


def _use_printed_kind(page: Page, at: int) -> None:
    """ "[Data set]" behind a title."""
    found = BRACKETS.search(page.lines[at].text)
    if found and found[1].lower() in words.KINDS and not _kinds(page):
        use_kind(page, at, words.KINDS[found[1].lower()], "citation", found.span(1))


def _kinds(page: Page) -> list[str]:
    return [field.name for field in page.draft.fields if field.name.startswith("csl_type")]


def _leave_glued(page: Page) -> None:
    """Keywords that a copy ran together."""
    terms = [field for field in page.draft.fields if field.name == "keywords"]
    listed = any(line.lower == "usage metrics" for line in page.lines)  # figshare has one on a line
    if len(terms) == 1 and (listed or GLUED.search(terms[0].text)):
        at = next(at for at, mark in enumerate(page.marks) if mark and "keywords" in mark.fields)
        page.draft.fields.remove(terms[0])
        page.unread(at)


def _trim_title(page: Page) -> None:
    """Libraries repeat behind the title who is responsible for it: "On ice / Jane Doe"."""
    title, author = find(page, "title"), find(page, "author", "inverted:author", "editor")
    at = title.text.find(" / ") if title else -1
    if title and author and at > 0 and author.text.partition(",")[0].casefold() in title.text[at:].casefold():
        span = title.span._replace(end=title.span.start + at)
        page.draft.fields[page.draft.fields.index(title)] = title._replace(text=title.text[:at], span=span)


def _use_month(page: Page) -> None:
    """The month that stands in a row of its own."""
    month, year = find(page, "month"), find(page, "issued")
    if month:
        page.draft.fields.remove(month)  # the year with it is one date
    if month and year and (date := parse_date(f"{month.text} {year.text}")):
        page.draft.fields[page.draft.fields.index(year)] = year._replace(name=date_name("issued", date))


def _use_event(page: Page) -> None:
    """A conference's days and place, where rows call them no more than date and location."""
    date = find(page, "issued")
    if not find(page, "event_title") or not date or not DAYS.match(date.text):
        return
    rename(page, "issued", "event_duration", unless="event_duration")
    at = next((at for at, line in enumerate(page.lines) if line.lower.startswith("location:")), None)
    row = match_row(page.lines[at], words.ROWS) if at is not None else None
    if at is not None and row and not find(page, "text:event_place"):
        page.use(at, "text:event_place", f"row: {row[0]}", row[2])


def _use_place(page: Page) -> None:
    """Where a meeting was, of which the rows name a location; libraries have their shelves there."""
    if "csl_type:paper-conference" not in _kinds(page) or find(page, "text:event_place"):
        return
    at = next((at for at, mark in enumerate(page.marks) if mark and mark.rule.lower() == "row: location"), None)
    if at is not None and page.lines[at].lower == "location:":
        at += 1
    found = TOWN.fullmatch(page.lines[at].text) if at is not None and at < len(page.lines) else None
    if at is not None and found and is_region(found[2]):
        page.use(at, "text:event_place", "row: location", found.start(1))


TOWN = regex(r"(?:Location: )?([^\W\d_][^;:]{1,60}, ([^,;:\d]{2,40}))", re.IGNORECASE)  # "Oslo, Norway"


def _use_kind(page: Page) -> None:
    """By what the work stands in, where no row says what it is."""
    kinds = _kinds(page)
    if not {"csl_type:thesis", "csl_type:book"}.isdisjoint(kinds):
        drop(page, "container_title")  # the database that has it
    if {"csl_type:report", "csl_type:article-journal"}.issuperset(kinds) and _is_preprint(page):
        page.draft.fields[:] = [field for field in page.draft.fields if field.name not in kinds]
        kinds = []
    if page.draft.fields and not kinds:
        at = next(at for at, mark in enumerate(page.marks) if mark and mark.state == "used")
        use_kind(page, at, _kind(page), "container")


def _is_preprint(page: Page) -> bool:
    return any(line.lower.startswith(PREPRINT) for line in page.lines)


def _kind(page: Page) -> str:
    container = find(page, "container_title")
    if _is_preprint(page):
        return "article"
    if container and container.text.count(" ") < FEW and _is_printed_in(page):
        rename(page, "container_title", "publisher_place", unless="")
        return "book"
    if container and PAPERS.search(container.text):
        rename(page, "container_title", "collection_title", unless="collection_title")
        drop(page, "container_title")
        return "report"
    if container and not PROCEEDINGS.search(container.text):
        return "chapter" if find(page, *ISBN, "editor") else "article-journal"
    if container or find(page, "event_title"):
        return "paper-conference"
    return "article-journal" if find(page, "pmid", "pmcid") else _kind_of_whole(page)


def _kind_of_whole(page: Page) -> str:
    """The kind of what stands in nothing."""
    if find(page, "collection_number") and not _is_printed(page):
        return "report"
    return "book" if find(page, *ISBN) or _is_printed(page) else "document"


FEW = 2
"""A town's name has fewer blanks."""


def _is_printed_in(page: Page) -> bool:
    """Whether "Published in" stands over a place: beside the publisher, how many pages there are, and no numbers."""
    told = all(find(page, *names) for names in (("publisher",), ISBN, ("number_of_pages",)))
    return told and not find(page, "publisher_place", "volume", "issue", "page", "editor")


PAPERS = regex(r"\b(?:Working|Discussion) Papers?\b")


def _is_printed(page: Page) -> bool:
    """Whether a publisher, with its place or an edition, stands beside how many pages there are: a book."""
    return all(find(page, *names) for names in (("publisher",), ("publisher_place", "edition"), ("number_of_pages",)))
