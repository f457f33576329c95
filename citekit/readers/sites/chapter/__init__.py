"""A publisher's page of a chapter: title and people below the word "Chapter" or its number, the book among rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.chapter import words
from citekit.readers.sites.people import is_people, use_byline
from citekit.readers.sites.site import LINK, Site, Walk, drop, find, rename, use_groups, use_kind, use_missing

if TYPE_CHECKING:
    from citekit.readers.lines import Line


def _facts(page: Page, at: int) -> bool:
    """A line that says what it is, each fact once."""
    text = page.lines[at].text
    found = next(filter(None, (pattern.fullmatch(text) for pattern in words.FACTS)), None)
    if found and "doi" in found.groupdict():
        drop(page, "doi")
    if text.startswith(", pp."):
        _use_above(page, at)
    if found:
        use = use_groups if "isbn" in found.re.groupindex else use_missing  # a book has several
        use(page, at, found, "facts")
        page.ignore(at, "facts")
    return found is not None


def _use_above(page: Page, at: int) -> None:
    """The book, and its subtitle, between Cambridge's heading "Information" and the pages."""
    first = next((line + 1 for line in reversed(range(at)) if page.lines[line].lower == "information"), at)
    for line, name in zip(range(first, at), ("container_title", "container_subtitle"), strict=False):
        page.use(line, name, "book")


def _doi(page: Page, at: int) -> bool:
    """The last link is the chapter's: the book's stands above it."""
    found = LINK.fullmatch(page.lines[at].text)
    if found:
        drop(page, "doi")
        page.use(at, "doi", "link", *found.span(1))
    return found is not None


def _beginnings(page: Page, at: int) -> bool:
    if not page.lines[at].lower.startswith(words.BEGINNINGS):
        return False
    page.ignore(at, "furniture")
    return True


def _dated(page: Page, at: int, start: int, rule: str) -> None:
    """A day, and a link behind it."""
    found = words.DATED.fullmatch(page.lines[at].text, start)
    if found:
        use_groups(page, at, found, rule)


SITE = Site(
    "chapter", words.ROWS, words.HEADINGS, words.FURNITURE, (_beginnings, _facts, _doi), {"@dated": _dated}, words.ENDS
)  # fmt: skip


class Chapter(Walk):
    """The walk over a chapter's page: under "Edited by" stand editors, under "From the book" one line."""

    def _take(self, at: int) -> None:
        line = self.page.lines[at]
        if line.text.startswith("Edited by ") and (edited := words.EDITED.fullmatch(line.text)):
            use_byline(self.page, [(at, *edited.span("editors"))], "editors", "editor")
            return
        if self.section == "=editor" and is_people(text := line.text.removesuffix(" and")):
            use_byline(self.page, [(at, 0, len(text))], "editors", "editor")
            return
        if self.section == "=editor" or (self.section == "=container_title" and find(self.page, "container_title")):
            self.section = "loose"
        super()._take(at)


def read_chapter(lines: list[Line]) -> list[Page] | None:
    """The record of a chapter; None where its title or its book is not certain."""
    page = Page(lines)
    title = _find_title(page)
    if title is None:
        return None
    at, start = title
    page.use(at, "title", "title", start)
    _use_people(page, at)
    _use_book(page, at)
    Chapter(page, SITE).run()
    _leave_glued(page)
    if not find(page, "container_title", "editor") or not find(page, "doi", "isbn", "page"):
        return None
    use_kind(page, at, "chapter", "site: chapter")
    rename(page, "published", "available_date" if find(page, "issued") else "issued", unless="")
    return [page]


def _leave_glued(page: Page) -> None:
    """Keywords that a copy ran together: "FloodPropertyInsurance"; Cambridge has but blanks between them."""
    blanks = any(line.lower == words.BOOK for line in page.lines)
    terms = [field for field in page.draft.fields if field.name == "keywords"]
    if len(terms) == 1 and (words.GLUED.search(terms[0].text) or (blanks and " " in terms[0].text)):
        drop(page, "keywords")
        page.unread(next(at for at, mark in enumerate(page.marks) if mark and "keywords" in mark.fields))


def _find_title(page: Page) -> tuple[int, int] | None:
    """The line of the title and where it begins: under "Chapter", behind its number, or over Cambridge's line."""
    lowers = [line.lower for line in page.lines]
    if any(lower.startswith(words.MUSE) for lower in lowers):
        return 0, _behind_number(page, 0)
    online = next((at for at, lower in enumerate(lowers) if lower.startswith(words.CAMBRIDGE)), 0)
    if online and words.BOOK in lowers:
        return online - 1, _behind_number(page, online - 1)
    for at, line in enumerate(page.lines):
        if line.lower.removesuffix(" open access") in words.KINDS or words.NUMBER.fullmatch(line.text):
            page.ignore(at, "kind")
            below = _first_free(page, at + 1)
            if below is not None:
                return below, _behind_number(page, below)
        elif words.NUMBER.match(line.text) and (start := _behind_number(page, at)):
            return at, start
    source = any(lower.startswith(words.SOURCE) for lower in lowers)
    return (0, 0) if source and is_people(page.lines[1].text) else None


def _behind_number(page: Page, at: int) -> int:
    found = words.NUMBERED.match(page.lines[at].text)
    if found:
        name = found.lastgroup or "number"
        page.use(at, "chapter_number", "title", *found.span(name))
    return found.end() if found else 0


def _first_free(page: Page, start: int) -> int | None:
    """The first line that no word tells."""
    for at in range(start, len(page.lines)):
        lower = page.lines[at].lower
        if lower not in words.FURNITURE and lower not in words.KINDS and not lower.startswith(words.BEGINNINGS):
            return at
        page.ignore(at, "furniture")
    return None


def _use_people(page: Page, title: int) -> None:
    """The people on the lines under the title; their places of work may stand in brackets."""
    text = page.lines[title].text
    for at in range(title + 1, min(title + 8, len(page.lines))):
        line = page.lines[at].text
        by = words.BY.match(line)
        start = by.end() if by else 0
        spans = pieces(line, start, len(line), words.AFFILIATED)
        if page.marks[at] is None and all(is_people(_bare(line[slice(*span)])) for span in spans):
            for first, last in spans:
                lead = len(line[first:last]) - len(_bare(line[first:last]))
                use_byline(page, [(at, first + lead, last)], "byline")
            return
        if line in (text, f"{text} book"):
            page.ignore(at, "title again")


def _bare(text: str) -> str:
    """People behind others' places of work: " and Owen Pritchard"."""
    stripped = text.lstrip(" ,;")
    return stripped.removeprefix("and ").removeprefix("& ")


def _use_book(page: Page, title: int) -> None:
    """Oxford prints the book and its editors above the title, MUSE the book, publisher and year below."""
    for at in range(title):
        text = page.lines[at].text
        if words.EDITORS.search(text):
            if at and page.marks[at - 1] is None:
                page.use(at - 1, "container_title", "book")
            for first, last in pieces(text, 0, len(text), words.EDITORS):
                lead = len(text[first:last]) - len(text[first:last].lstrip(" ,;&"))
                use_byline(page, [(at, first + lead, last)], "byline", "editor")
        elif page.marks[at] is None and LINK.fullmatch(text):
            page.ignore(at, "DOI of the book")
    above = [at for at in range(title) if page.marks[at] is None]
    if not find(page, "container_title") and any(page.lines[at].lower.startswith(words.ISBNS) for at in above):
        page.use(0, "container_title", "book")
    for at in above:
        if not page.lines[at].lower.startswith(words.ISBNS) and not _facts(page, at):
            page.ignore(at, "above the title")
    _use_imprint(page, title)


def _use_imprint(page: Page, title: int) -> None:
    """Book, publisher and year on three lines one below another."""
    for at in range(title + 1, len(page.lines) - 2):
        press, year = page.lines[at + 1 : at + 3]
        if page.marks[at] is None and words.PRESS.fullmatch(press.text) and words.YEAR.fullmatch(year.text):
            page.use(at, "container_title", "book")
            page.use(at + 1, "publisher", "publisher")
            page.use(at + 2, "issued", "year")
            return
