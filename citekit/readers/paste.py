"""A paste, whatever was copied: its lines are offered to the readers of each kind of page, and every line is accounted
for."""

from __future__ import annotations

from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Cut, Draft, LateMarks, Mark
from citekit.readers.lines import view_lines
from citekit.readers.mail import inside_mail
from citekit.readers.mixture import may_be_mixed, read_mixture
from citekit.readers.page import Page
from citekit.readers.surroundings import part_surroundings

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.draft import Field
    from citekit.readers.lines import Line
    from citekit.source import Source

    Reader = Callable[[list[Line]], list[Page] | None]

PURE = "citekit.readers.pure:read_pure"
KINDS: tuple[str, ...] = (
    "citekit.readers.covers.deposits:read_deposit",
    "citekit.readers.sites:read_site",
    "citekit.readers.covers:read_cover",
    "citekit.readers.lists:read_list",
    PURE,
)
"""Readers of kinds of pages, in the order in which a paste is offered to them; each loaded when its turn comes."""

UNKNOWN = "citekit.readers.sites:read_unknown"
"""What a paste is offered to when no other reader knows it."""

WITNESSES = {"citekit.readers.lists:read_list": "item", "citekit.readers.covers:read_cover": "cover",
             "citekit.readers.covers.deposits:read_deposit": "cover"}  # fmt: skip
"""Readers -> as whose word in a mixed paste goes what they read."""

PURE_FIRST = (
    "Original language", "Publication status", "Pages (from-to)", "Externally published", "Awarding Institution",
    "Date made available",
)  # fmt: skip
"""Labels of Pure's property table, in English: no need to load the readers of other kinds."""
SCOPUS = "Source Type: "
"""A label of Scopus's table, which has the first of these, too."""

SHEETS = (" 1/", "\t1/", "\n1/", "1 of ")
"""One of these is in a page that a browser printed: the number of its first sheet."""
NEAR = 40
"""Characters before a page's first line in which the dashes over front matter stand."""
MARKUP = Mark("ignored", (), "markup")
UNREAD_LINE = Mark("unread", (), "unread-line")
UNREAD = frozenset({"unread-line", "unknown-label"})


def read_paste(source: Source) -> Cut:
    """Cut a paste up into the drafts of the works in it; no draft where no work is."""
    return _cut(source, KINDS)


def read_pure_page(source: Source) -> Cut:
    """Cut a paste up as Pure's page of a work, whatever else it may be."""
    return _cut(source, (PURE,))


def _cut(source: Source, kinds: tuple[str, ...]) -> Cut:
    every, filled = view_lines(source.text)
    sheets = None
    if any(map(source.text.__contains__, SHEETS)):
        from citekit.readers.printed import part_printed  # for such pages only

        every, sheets = part_printed(every)
    start, end = inside_mail(every)
    lines = every[start:end]
    pages = _offer(source, lines, kinds) if lines else []
    stretches: tuple[int, ...] = ()
    if len(kinds) > 1 and lines and may_be_mixed(source.text, lines, pages):
        pages, stretches = _read_stretches(lines, pages)
    found = [page for page in pages if page.draft.fields]
    if not found and len(kinds) > 1 and len(lines) > 2 and (unknown := _offer_unknown(source, lines)):
        pages, found = unknown, [page for page in unknown if page.draft.fields]
    if not found:
        return Cut([], _marks(filled, every, []), [Doubt("no-record", None, {"reason": _why_none(lines)})])
    for page in pages:
        _report_rest(page)
    if len(found) > 1 and _is_numbered(found[0]):
        from citekit.readers.numbered import drop_numbers  # for such pastes only

        drop_numbers(source, found)
    numbers = stretches or _number(found)
    around = [_letter([*every[:start], *every[end:]])] if len(lines) < len(every) else []
    marks = LateMarks(partial(_marks, filled, lines, [*pages, *around, *filter(None, (sheets,))]))
    return Cut([_own(page) for page in found], marks, _unread(pages), numbers)


def _is_numbered(page: Page) -> bool:
    """Whether the title of the first of several works begins with its number."""
    field = page.draft.fields[0]
    return field.name in ("title", "work_type") and page.lines[0].text.startswith(("1.", "1)", "[1]"))


def _letter(lines: list[Line]) -> Page:
    """The lines of a mail around what was sent in it."""
    page = Page(lines)
    for at in range(len(lines)):
        page.ignore(at, "mail")
    return page


def _number(pages: list[Page]) -> tuple[int, ...]:
    """Several works are a stretch each, as one may have been copied twice, or stand in a list twice."""
    return tuple(range(len(pages))) if len(pages) > 1 else ()


def _read_stretches(lines: list[Line], whole: list[Page]) -> tuple[list[Page], tuple[int, ...]]:
    """The pages of a paste that may mix kinds, and for each with fields the number of its stretch."""
    stretches = read_mixture(lines, whole, _offer_stretch)
    if len(stretches) < 2:
        return whole or [page for stretch in stretches for page in stretch], ()  # a block under its style's name alone
    pages = sorted((page for stretch in stretches for page in stretch), key=_place)
    return pages, _number([page for page in pages if page.draft.fields])


def _place(page: Page) -> int:
    """Where a page's work begins: with the first of its fields."""
    start = page.lines[0].start if page.lines else 0
    return min((field.span.start for field in page.draft.fields), default=start)


def _offer_stretch(lines: list[Line]) -> list[Page]:
    """The pages of one stretch; what a cover says is known as a cover's."""
    for kind in KINDS:
        if pages := _load(kind)(lines):
            if witness := WITNESSES.get(kind):
                for page in pages:
                    page.draft.fields[:] = [_by(field, witness) for field in page.draft.fields]
            return pages
    return []


def _by(field: Field, witness: str) -> Field:
    return field._replace(witness=witness) if field.witness == "page" else field


def _offer(source: Source, lines: list[Line], kinds: tuple[str, ...]) -> list[Page]:
    """The pages of the first kind that knows the lines; Pure knows the menus of its portals itself."""
    if any(label in source.text for label in PURE_FIRST) and SCOPUS not in source.text:
        front = _front(source.text, lines)
        own = lines[len(front.lines) :] if front else lines
        if own and (pages := _load(PURE)(own)):
            return _with_front(pages, front)
        kinds = tuple(kind for kind in reversed(kinds) if kind != PURE)
    within, around = part_surroundings(lines)
    front = _front(source.text, within)
    own = within[len(front.lines) :] if front else within
    if front and (pages := _addressed(own, front)):
        return _with_front([*pages, *filter(None, (around,))], front)
    for kind in kinds:
        every = kind == PURE and front is None
        if pages := _load(kind)(lines if every else own):
            better = _better(pages, own) if kind == PURE and len(pages) == 1 else None
            return _with_front([*(better or pages), *([around] if around and (better or not every) else ())], front)
    return []


def _front(text: str, lines: list[Line]) -> Page | None:
    """The front matter over a page, if one begins as such."""
    start = lines[0].start if lines else 0
    if not lines or (lines[0].lower[:7] != "title: " and text[max(start - NEAR, 0) : start].rstrip()[-3:] != "---"):
        return None
    from citekit.readers.front import front_end, read_front  # for such pages only

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
    from citekit.readers.front import complete

    works = [page for page in pages if page.draft.fields]
    if len(works) == 1:
        complete(works[0], front)
    front.draft.fields.clear()
    return [front, *pages]


def _offer_unknown(source: Source, lines: list[Line]) -> list[Page] | None:
    """What general words make of a paste that no other reader knows, or its front matter alone."""
    within, around = part_surroundings(lines)
    front = _front(source.text, within)
    if front is None:
        return _load(UNKNOWN)(lines)
    rest = within[len(front.lines) :]
    if pages := _load(UNKNOWN)(rest):
        return _with_front([*pages, *filter(None, (around,))], front)
    from citekit.readers.front import is_record, read_note

    if not is_record(front):
        return None
    note = read_note(rest)
    return (
        _with_front([note, *filter(None, (around,))], front)
        if note.draft.fields
        else [front, note, *filter(None, (around,))]
    )


def _better(pages: list[Page], lines: list[Line]) -> list[Page] | None:
    """What general words make of a page that states no kind as a portal's do, if that is more."""
    if any(field.name == "work_type" for page in pages for field in page.draft.fields):
        return None
    from citekit.readers.mixture.worth import weigh  # for such pages only

    unknown = _load(UNKNOWN)(lines)
    last = lines[-1].number
    return unknown if unknown and weigh(unknown, last) > weigh(pages, last) else None


@cache
def _load(kind: str) -> Reader:
    module, _, name = kind.partition(":")
    reader: Reader = getattr(import_module(module), name)
    return reader


def _report_rest(page: Page) -> None:
    """Beside a work, lines that no section took are unread one by one, and so are those of another work."""
    for at, mark in enumerate(page.marks):
        if mark is None or (mark.rule in BESIDE and len(page.lines[at].text) > SHORT and _is_of_work(page.lines[at])):
            page.unread(at)


BESIDE = frozenset(
    {"above the title", "above the list", "portal's head", "portal's text", "after the cover", "affiliation",
     "organisation", "access links"}
)  # fmt: skip
"""Rules of lines that stand beside a work, whatever they say."""
SHORT = 30


def _is_of_work(line: Line) -> bool:
    """Whether a line beside a work states the kind of another, or is its citation."""
    from citekit.readers.mixture.loose import tells_work

    return tells_work(line.text)


def _own(page: Page) -> Draft:
    return Draft(page.draft.fields, [doubt for doubt in page.draft.doubts if doubt.code not in UNREAD])


def _unread(pages: list[Page]) -> list[Doubt]:
    return [doubt for page in pages for doubt in page.draft.doubts if doubt.code in UNREAD]


def _why_none(lines: list[Line]) -> str:
    if not lines:
        return "the input is empty"
    from citekit.readers.foreign import foreign_format

    if name := foreign_format(lines[0].text):
        return f"it is in {name}, which is not read; the same record as RIS or BibTeX, or its page, is"
    return "nothing in it looks like a portal's page of a work, a list of works, a cover page or a citation"


def _marks(filled: list[bool], lines: list[Line], pages: list[Page]) -> list[Mark | None]:
    """The marks of the views as marks of source lines; a line without a view is markup."""
    marks = [*map((None, MARKUP).__getitem__, filled)]
    for page in pages or [Page(lines)]:
        for line, mark in zip(page.lines, page.marks, strict=True):
            first = line.number
            if marks[first] is MARKUP and first == line.last:
                marks[first] = mark or UNREAD_LINE  # no other view of this line so far
            else:
                for number in range(first, line.last + 1):
                    marks[number] = _join(marks[number], mark or UNREAD_LINE)
    return marks


def _join(old: Mark | None, new: Mark) -> Mark:
    """The mark of a source line on which several views stand: used goes before unread, unread before ignored."""
    if old is None or old is MARKUP:
        return new
    if "used" in (old.state, new.state):
        fields = tuple(dict.fromkeys(old.fields + new.fields))
        return Mark("used", fields, old.rule if old.state == "used" else new.rule)
    return old if old.state == "unread" else new
