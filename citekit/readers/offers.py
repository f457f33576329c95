"""Which reader knows the lines of a paste: they are offered to each in turn, without what stands around them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.loaded import loaded
from citekit.patterns import regex
from citekit.readers.front import find_fronts, front_end, may_open
from citekit.readers.leads import OVER_CITATIONS
from citekit.readers.style_names import is_row
from citekit.readers.surroundings import part_surroundings

if TYPE_CHECKING:
    from citekit.draft import Field
    from citekit.readers.lines import Line
    from citekit.readers.page import Page
    from citekit.source import Source

PURE = "citekit.readers.pure:read_pure"
LIST = "citekit.readers.lists:read_list"
KINDS: tuple[str, ...] = (
    "citekit.readers.covers.deposits:read_deposit",
    "citekit.readers.sites:read_site",
    "citekit.readers.covers:read_cover",
    "citekit.readers.lists.works_table:read_works_table",
    LIST,
    PURE,
)
"""Readers of kinds of pages, in the order in which a paste is offered to them; each loaded when its turn comes."""

UNKNOWN = "citekit.readers.sites.unknown:read_unknown"
"""What a paste is offered to when no other reader knows it."""

MARKED = "citekit.readers.lists.marked_titles:read_marked_list"
"""Who reads a list of which marks alone tell the titles; asked before that."""

WHOLE = {
    "citekit.readers.covers.deposits:read_deposit": "citekit.readers.covers.deposits:read_whole",
    "citekit.readers.sites:read_site": "citekit.readers.sites:read_whole",
    "citekit.readers.covers:read_cover": "citekit.readers.covers:read_whole",
}
"""Readers that look for a second page of their kind -> the same without that, which takes long."""

WITNESSES = {LIST: "item", "citekit.readers.covers:read_cover": "cover",
             "citekit.readers.covers.deposits:read_deposit": "cover"}  # fmt: skip
"""Readers -> as whose word in a mixed paste goes what they read."""

FED = "Publikationsstatus"
"""A label of university pages in German that are fed from Pure, which have labels of a site's, too."""
PURE_FIRST = (
    "Original language", "Publication status", "Pages (from-to)", "Externally published", "Awarding Institution",
    "Date made available", FED,
)  # fmt: skip
"""Labels of Pure's property table, in English, and that one: no need to load the readers of other kinds."""
SCOPUS = "Source Type: "
"""A label of Scopus's table, which has the first of these, too."""


def offer_stretch(lines: list[Line], *, whole: bool = False) -> list[Page]:
    """The pages of one stretch; what a cover says is known as a cover's. One taken as a `whole` is not searched for two
    pages of a kind."""
    fed = any(line.text == FED for line in lines)
    for kind in (PURE, *KINDS) if fed else KINDS:
        if pages := _read(WHOLE.get(kind, kind) if whole else kind, lines):
            if witness := WITNESSES.get(kind):
                for page in pages:
                    page.draft.fields[:] = [_by(field, witness) for field in page.draft.fields]
            return (_better(pages, lines) if kind == PURE and len(pages) == 1 else None) or pages
    return []


def _by(field: Field, witness: str) -> Field:
    return field._replace(witness=witness) if field.witness == "page" else field


def offer(source: Source, lines: list[Line], kinds: tuple[str, ...]) -> list[Page]:
    """The pages of the first kind that knows the lines; Pure knows the menus of its portals itself."""
    if _is_pure(source.text):
        front = _front(source.text, lines)
        own = lines[len(front.lines) :] if front else lines
        if own and (pages := _read(PURE, own)):
            listed = _listed(pages, own) if len(pages) == 1 < len(kinds) else None
            return _with_front(listed or pages, front)
        kinds = tuple(kind for kind in reversed(kinds) if kind != PURE)
    within, around = part_surroundings(lines)
    front = _front(source.text, within)
    own = within[len(front.lines) :] if front else within
    if front and (pages := _addressed(own, front)):
        return _with_front([*pages, *around], front)
    for kind in kinds:
        every = kind == PURE and front is None
        if pages := _read(kind, lines if every else own):
            if kind == LIST and (page := _one_page(pages, own)):
                return _with_front(page, front)
            better = _better(pages, own) if kind == PURE and len(pages) == 1 else None
            return _with_front([*(better or pages), *(around if better or not every else ())], front)
    return []


def _one_page(pages: list[Page], lines: list[Line]) -> list[Page] | None:
    """The page of a work of which a list was made, as its kind stands below its citation again."""
    if sum(bool(page.draft.fields) for page in pages) != TWICE or not any(
        line.lower in OVER_CITATIONS for line in lines
    ):
        return None
    whole = _read(PURE, lines) or []
    return whole if is_one_page(whole, pages) else None


TWICE = 2


def is_one_page(whole: list[Page], pages: list[Page]) -> bool:
    """Whether one page alone was read, and of other readings of its parts, which all begin with its title, all but one
    have no people: the title stands in the fingerprint's sentence, or over the person whom the citation names."""
    found = [page.draft.fields for page in pages if page.draft.fields]
    titles = [" ".join(field.text for field in fields if field.name == "title") for fields in found]
    title = min(titles, key=len, default="")
    named = sum(any(field.name in PEOPLE for field in fields) for fields in found)
    alike = title != "" and all(told.startswith(title) for told in titles)
    return sum(bool(page.draft.fields) for page in whole) == 1 and len(found) > 1 and named == 1 and alike


PEOPLE = frozenset({"author", "editor", "inventor", "group:author"})


def _listed(pages: list[Page], lines: list[Line]) -> list[Page] | None:
    """The items of a list of which one title begins with a label of a table, of which a page would leave lines unread:
    "Original language matters: a survey"."""
    if len([doubt for doubt in pages[0].draft.doubts if doubt.code == "unread-line"]) < FEW:
        return None
    items = _read(LIST, lines) or []
    works = [item for item in items if item.draft.fields]
    return items if len(works) > 1 and all(map(_is_titled, works)) else None


def _is_titled(item: Page) -> bool:
    """Whether an item has a title; a page that lost its breaks has citations that look like items without one."""
    return any(field.name == "title" for field in item.draft.fields)


FEW = 2
"""Unread lines of a page that may be a list."""


def _is_pure(text: str) -> bool:
    """Whether a row of Pure's tables is in a text, in English, or with the signs of a type line in another language."""
    if any(label in text for label in PURE_FIRST):
        return SCOPUS not in text and not ("\nAuthors:" in text and TITLED.search(text))
    if LEVELS not in text:
        return False
    from citekit.vocabulary.telling import ORIGINAL_LANGUAGE  # for such pages only

    lower = text.lower()
    return any(row in lower for row in ORIGINAL_LANGUAGE)


LEVELS = " › "
TITLED = regex(r"^Title:\s+\S", re.MULTILINE)
"""A row that no portal by Pure has, over that of the authors: a catalogue's, which may have a status, too."""


def part_fronts(source: Source, lines: list[Line]) -> list[list[Line]]:
    """Some lines, parted where pages begin under front matter of their own."""
    if not lines or not may_open(source.text, lines[0]):
        return [lines]
    starts = find_fronts(source.text, lines)[1:]
    return [lines[start:end] for start, end in pairwise([0, *starts, len(lines)])]


def part_panels(lines: list[Line]) -> list[list[Line]]:
    """Some lines, parted where panels of citations begin ("Cite this", "APA Author …"), if they begin with one."""
    if not any(is_row(line.lower) for line in lines[:2]):
        return [lines]
    rows = [at for at, line in enumerate(lines) if is_row(line.lower)]
    starts = [at - rows[0] for at in rows[1:] if lines[at - rows[0]].text == lines[0].text]
    return [lines[start:end] for start, end in pairwise([0, *starts, len(lines)])]


def _front(text: str, lines: list[Line]) -> Page | None:
    """The front matter over a page, if one begins as such."""
    if not lines or not may_open(text, lines[0]):
        return None
    from citekit.readers.front_fields import read_front  # for such pages only

    end = front_end(text, lines)
    return read_front(lines[:end]) if end else None


def _addressed(lines: list[Line], front: Page) -> list[Page] | None:
    """The record of a page whose address its front matter has."""
    from citekit.readers.sites import read_addressed

    return read_addressed(lines, front)


def _with_front(pages: list[Page], front: Page | None) -> list[Page]:
    """Pages under front matter; one alone has from it what it lacks."""
    if front is None:
        return pages
    from citekit.readers.front_fields import complete

    works = [page for page in pages if page.draft.fields]
    if len(works) == 1:
        complete(works[0], front)
    front.draft.fields.clear()
    return [front, *pages]


def offer_unknown(source: Source, lines: list[Line]) -> list[Page] | None:
    """What general words make of a paste that no other reader knows, or its front matter alone."""
    within, around = part_surroundings(lines)
    front = _front(source.text, within)
    if front is None:
        return [*pages, *around] if (pages := _read(MARKED, within)) else _read(UNKNOWN, lines)
    rest = within[len(front.lines) :]
    if pages := _read(MARKED, rest) or _read(UNKNOWN, rest):
        return _with_front([*pages, *around], front)
    from citekit.readers.front_fields import is_record, read_note
    from citekit.readers.front_people import use_byline

    if not is_record(front):
        return None
    note = read_note(rest)
    use_byline(note, front)
    return _with_front([note, *around], front) if note.draft.fields else [front, note, *around]


def _better(pages: list[Page], lines: list[Line]) -> list[Page] | None:
    """What general words make of a page that states no kind as a portal's do, if that is more."""
    if any(field.name == "work_type" for page in pages for field in page.draft.fields):
        return None
    from citekit.readers.mixture.worth import weigh  # for such pages only

    unknown = _read(UNKNOWN, lines)
    last = lines[-1].number
    return unknown if unknown and weigh(unknown, last) > weigh(pages, last) else None


def _read(reader: str, lines: list[Line]) -> list[Page] | None:
    pages: list[Page] | None = loaded(reader)(lines)
    return pages
