"""A paste, whatever was copied: its lines are offered to the readers of each kind of page, and every line is accounted
for."""

from __future__ import annotations

import re
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Cut, Draft, LateMarks, Mark
from citekit.loaded import loaded
from citekit.patterns import regex
from citekit.readers.lines import view_lines
from citekit.readers.mail import inside_mail
from citekit.readers.mixture import may_be_mixed, read_mixture
from citekit.readers.offers import (
    KINDS,
    PURE,
    is_one_page,
    offer,
    offer_stretch,
    offer_unknown,
    part_fronts,
    part_panels,
)
from citekit.readers.page import Page
from citekit.readers.style_names import are_buttons

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.source import Source

SHEET = regex(r"1(?:/(?<=\s1/)| (?:of|von|van|sur|de|di|af|av) )")
"""This is in a page that a browser printed: the number of its first sheet. What begins with a character that is looked
for as such is found eight times sooner than four texts."""
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
    if len(source.text) >= LONG and _opens_json(source.text) and (passed := _passed_json(source.text)):
        return passed
    every, filled = view_lines(source.text)
    sheets = None
    if SHEET.search(source.text):
        from citekit.readers.printed import part_printed  # for such pages only

        every, sheets = part_printed(every)
    start, end = inside_mail(every)
    lines = every[start:end]
    pages = _read_pages(source, lines, kinds)
    found = [page for page in pages if page.draft.fields]
    if not found:
        return Cut([], _marks(filled, every, []), [Doubt("no-record", None, {"reason": _why_none(source.text, lines)})])
    for page in pages:
        _report_rest(page)
    if len(found) > 1 and _is_numbered(found[0]):
        from citekit.readers.numbered import drop_numbers  # for such pastes only

        drop_numbers(source, found)
    around = [_passed_over([*every[:start], *every[end:]], "mail")] if len(lines) < len(every) else []
    marks = LateMarks(partial(_marks, filled, lines, [*pages, *around, *filter(None, (sheets,))]))
    return Cut([_own(page) for page in found], marks, _unread(pages), _number(found))


LONG = 20_000
"""Characters from which on no page in one line of JSON is looked for."""


def _opens_json(text: str) -> bool:
    """Whether a text begins as an array or an object does."""
    return text[:40].lstrip("\ufeff \t\r\n")[:1] in ("[", "{")


def _passed_json(text: str) -> Cut | None:
    """No work, if a text is JSON of something else."""
    from citekit.readers.other_json import is_json, pass_over

    return pass_over(text) if is_json(text) else None


def _read_pages(source: Source, lines: list[Line], kinds: tuple[str, ...]) -> list[Page]:
    """The pages of a paste, each stretch of one that mixes kinds read for itself, and so is each page under front
    matter of its own."""
    if half := _find_copy(lines):
        pages = _read_pages(source, lines[:half], kinds)
        if sum(bool(page.draft.fields) for page in pages) == 1:
            return [*pages, _passed_over(lines[half:], "copy of the page")]
    stretches = part_fronts(source, lines)
    stretches = stretches if len(stretches) > 1 else part_panels(lines)
    if len(stretches) > 1:
        return [page for stretch in stretches for page in _read_pages(source, stretch, kinds)]
    pages = offer(source, lines, kinds) if lines else []
    if len(kinds) == 1:
        return pages
    if lines and may_be_mixed(source.text, lines, pages):
        pages = _read_stretches(source, lines, pages)
    if len(lines) > 2 and not any(page.draft.fields for page in pages):
        pages = offer_unknown(source, lines) or pages
    if (
        len(lines) >= LARGE
        and not (pages and pages[0].kinds)
        and (head := loaded("citekit.readers.under_menu:find_head")(lines, pages))
    ):
        return [_passed_over(lines[:head], "menu"), *_read_pages(source, lines[head:], kinds)]
    return pages


LARGE = 24
"""Lines of a page with a menu of which one may be taken for its title."""


def _find_copy(lines: list[Line]) -> int:
    """Where all lines of a page are said again, once or more; 0 where they are not."""
    places = (at for at in range(FEWEST, len(lines) // 2 + 1) if len(lines) % at == 0)
    again = (at for at in places if lines[at].text == lines[0].text)
    return next((at for at in again if _texts(lines[at:]) == _texts(lines[:-at])), 0)


def _texts(lines: list[Line]) -> list[str]:
    return [line.text for line in lines]


FEWEST = 4
"""Lines of such a page; fewer may be one citation, said twice."""


def _is_numbered(page: Page) -> bool:
    """Whether the title of the first of several works begins with its number."""
    field = page.draft.fields[0]
    return field.name in ("title", "work_type") and page.lines[0].text.startswith(("1.", "1)", "[1]"))


def _passed_over(lines: list[Line], rule: str) -> Page:
    """Lines that say nothing of a work: a mail around what was sent in it, a page's copy."""
    page = Page(lines)
    page.ignore_rest(rule)
    return page


def _number(pages: list[Page]) -> tuple[int, ...]:
    """Several works are a stretch each, as one may have been copied twice, or stand in a list in two forms; but the
    items of a list of which two say the same are one stretch, as each is an item of its own."""
    if len(pages) < 2:
        return ()
    numbers = [*range(len(pages))]
    for _, run in groupby(numbers, lambda at: id(pages[at].group) if pages[at].group else -at):
        first, *rest = run
        if rest and _says_item_again([pages[at] for at in (first, *rest)]):
            numbers[first : rest[-1] + 1] = [first] * (len(rest) + 1)
    return tuple(numbers)


def _says_item_again(pages: list[Page]) -> bool:
    """Whether two items of a list are the same, and the list was not copied as a whole."""
    said = [tuple((field.name, field.text) for field in page.draft.fields) for page in pages]
    half = len(said) // 2
    doubled = len(said) == 2 * half and said[:half] == said[half:]
    return len(set(said)) < len(said) and not doubled


def _read_stretches(source: Source, lines: list[Line], whole: list[Page]) -> list[Page]:
    """The pages of a paste that may mix kinds, in their order."""
    stretches = read_mixture(lines, whole, offer_stretch)
    pages = [page for stretch in stretches for page in _or_unknown(source, stretch)]
    if len(stretches) < 2 or is_one_page(whole, pages):
        return whole or pages  # a block under its style's name alone
    return _without_kinds(sorted(pages, key=_place))


def _or_unknown(source: Source, stretch: list[Page]) -> list[Page]:
    """The pages of a stretch; one beside a file's record may be a page that only general words know."""
    lines = [line for page in stretch for line in page.lines]
    if len(lines) <= FEW or any(page.draft.fields for page in stretch):
        return stretch
    return offer_unknown(source, lines) or stretch


def _without_kinds(pages: list[Page]) -> list[Page]:
    """The pages, of which none is a type line alone: that line is the end of the citation above (Standard)."""
    for number, page in enumerate(pages):
        before = next((other for other in reversed(pages[:number]) if other.draft.fields), None)
        if before and _is_kind(page) and not any(field.rule == KIND for field in before.draft.fields):
            before.draft.fields.extend(page.draft.fields)
            page.draft.fields.clear()
            page.draft.doubts.clear()
    return pages


KIND = "type line"
"""The rule of "Research output: Contribution to journal › Article"."""


def _is_kind(page: Page) -> bool:
    return bool(page.draft.fields) and all(field.rule == KIND for field in page.draft.fields)


def _place(page: Page) -> int:
    """Where a page's work begins: with the first of its fields."""
    start = page.lines[0].start if page.lines else 0
    return min((field.span.start for field in page.draft.fields), default=start)


def _report_rest(page: Page) -> None:
    """Beside a work, lines that no section took are unread one by one, and so are those of another work."""
    for at, mark in enumerate(page.marks):
        if mark is None and (page.lines[at].heading or len(page.lines) <= FEW) and _is_heading(page.lines, at):
            page.ignore(at, "heading")
        elif mark is None or (
            mark.rule in BESIDE and len(page.lines[at].text) > SHORT and _tells(page.lines[at].text, mark)
        ):
            page.unread(at)
    _tell_passed(page)


def _tell_passed(page: Page) -> None:
    """Say that citations below a page of a site were taken for those of other works; its references have numbers."""
    behind = [at for at, mark in enumerate(page.marks) if mark and mark.rule == "behind the record"]
    if not behind:
        return
    from citekit.readers.leads import number_end
    from citekit.readers.mixture.loose import is_citation

    passed = [at for at in behind if not number_end(page.lines[at].text) and is_citation(page.lines[at].text)]
    if passed:
        page.doubt("works-passed-over", passed[0], count=str(len(passed)))


FEW = 3  # lines without a work between two works


def _is_heading(lines: list[Line], at: int) -> bool:
    """Whether a line is what stands over citations, and nothing else: "How to cite", "References", the names of styles,
    and what is over these."""
    from citekit.readers.leads import HEADINGS, OVER_CITATIONS

    words = lines[at].lower.rstrip(" :")
    return words in HEADINGS or words in OVER_CITATIONS or any(are_buttons(line.lower) for line in lines[at : at + 2])


BESIDE = frozenset(
    {"above the title", "above the list", "portal's head", "portal's text", "after the cover", "affiliation",
     "organisation", "access links", "cover: record", "cover: link", "cover: rights"}
)  # fmt: skip
"""Rules of lines that stand beside a work, whatever they say."""
SHORT = 30
PLACES = frozenset({"affiliation", "organisation"})
PARAGRAPH = 200


def _tells(text: str, mark: Mark) -> bool:
    """Whether a line beside a work states the kind of another, or is its citation, or is sentences where places of work
    stand: an abstract whose heading is not known."""
    from citekit.readers.mixture.loose import tells_work

    if mark.rule in PLACES and len(text) > PARAGRAPH and text[0].isupper():
        from citekit.readers.pure.head_lines import TWO_SENTENCES

        return TWO_SENTENCES.search(text) is not None
    return tells_work(text)


def _own(page: Page) -> Draft:
    return Draft(page.draft.fields, [doubt for doubt in page.draft.doubts if doubt.code not in UNREAD])


def _unread(pages: list[Page]) -> list[Doubt]:
    return [doubt for page in pages for doubt in page.draft.doubts if doubt.code in UNREAD]


def _why_none(text: str, lines: list[Line]) -> str:
    if not lines:
        return "the input is empty"
    from citekit.readers.foreign import foreign_document, foreign_format, not_read

    if name := foreign_format(lines[0].text) or foreign_document(text):
        return not_read(name)
    if _opens_json(text) and (passed := _passed_json(text)):
        return passed.doubts[0].words["reason"]
    if all(ADDRESS.fullmatch(line.text) for line in lines):
        doi = lines[0].text.partition("10.")
        address = lines[0].text if "://" in lines[0].text else f"https://doi.org/10.{doi[2]}"
        return f"an address alone says nothing of a work; “citekit convert {address}” reads the page that it leads to"
    return "nothing in it looks like a portal's page of a work, a list of works, a cover page or a citation"


# "10.5555/rain", "doi: 10.5555/rain", "https://doi.org/10.5555/rain"
ADDRESS = regex(r"(?:doi:?\s?)?(?:https?://\S+|10\.\d{4,9}/\S+)", re.IGNORECASE)


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
                    if filled[number]:
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
