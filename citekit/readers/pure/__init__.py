"""The Pure reader: a portal page copied as text, in any layout, to located raw fields.

The page is cut in three moves: every line is judged by its words alone (`judge`), the property table and the head of
the page are found (`rows`, `title_block`), then the rest is walked once, section by section (`sections`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.front import find_front
from citekit.readers.front_fields import WITNESS, complete_from
from citekit.readers.page import Page
from citekit.readers.pure.cited import take_citations, take_links
from citekit.readers.pure.head_ends import free_title, head_end, late_head
from citekit.readers.pure.heads import take_head
from citekit.readers.pure.joined_rows import holds_row, part_joined, with_addresses
from citekit.readers.pure.judge import Verdict, judge_line
from citekit.readers.pure.kind_lines import find_type, is_stated, take_type
from citekit.readers.pure.labelled import is_labelled_head, take_listed
from citekit.readers.pure.own_tables import own_tables
from citekit.readers.pure.page_starts import find_page_starts
from citekit.readers.pure.restored import put_together, unwrap_lines, with_whole_elements
from citekit.readers.pure.titles import named_title, take_named
from citekit.readers.pure.walk import Walk
from citekit.vocabulary.telling import find_languages, languages_within

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line
    from citekit.readers.pure.tables import Table

EVIDENCE = frozenset(
    {"language", "container_title", "status", "page", "article_number", "number_of_pages", "isbn_print", "isbn",
     "isbn_electronic", "awarding_institution", "specialist_publication", "newspaper", "issued"}
)  # fmt: skip
"""Rows that only a work has on a portal; a person's page has rows too ("Award Date", "Keywords"), other sites' pages
print a DOI and people behind labels."""


def read_pure(lines: list[Line]) -> list[Page] | None:
    """Cut a paste up into the Pure pages in it; None if there is none."""
    lines = with_whole_elements(lines)
    languages = _languages(lines) or _within(lines)
    judge = _judge(languages)
    whole = _judged(put_together(lines, languages, judge), judge)
    parts = [whole.lines[start:end] for start, end in find_page_starts(whole)]
    pages = [whole] if len(parts) == 1 else [_judge_alone(part) for part in parts]
    for page in pages:
        _read_page(page)
    pages = [_read_whole(page) if page.draft.doubts else page for page in pages]
    return pages if any(page.draft.fields and not _is_prose(page) for page in pages) else None


def _read_whole(page: Page) -> Page:
    """The page, read again if values of its table go on below their rows."""
    if all(doubt.code != "unread-line" for doubt in page.draft.doubts):
        return page
    from citekit.readers.pure.cut_values import with_whole_values  # for such pages only

    if lines := with_whole_values(page):
        page = _judged(lines, _judge(_languages(lines)))
        _read_page(page)
    return page


def _is_prose(page: Page) -> bool:
    """Whether a page is prose that speaks of kinds: nobody and no row is named, and a sentence stands as the title, or
    nothing but the kind."""
    fields = page.draft.fields
    if any(field.rule.startswith("row: ") or field.name in PEOPLE for field in fields):
        return False
    title = next((field.text for field in fields if field.name == "title"), "")
    return len(fields) == 1 or (title.endswith(".") and title.count(" ") >= SENTENCE_BLANKS)


PEOPLE = frozenset({"author", "editor", "incomplete:author", "group:author", "translator", "supervisor", "inventor"})
SENTENCE_BLANKS = 5


def _judge_alone(lines: list[Line]) -> Page:
    """One page of several: its words are those of its own languages, and its width is its own."""
    judge = _judge(_languages(lines))
    return _judged(unwrap_lines(lines, judge), judge)


def _judged(lines: list[Line], judge: Callable[[Line], Verdict]) -> Page:
    page = Page(lines, [judge(line) for line in lines])
    held = [(at, row) for at, row in with_addresses(page) if holds_row(lines[at], row)]
    parted = {at: pieces for at, row in held if (pieces := part_joined(lines[at], row))}
    if not parted:
        return page
    return _judged([piece for at, line in enumerate(lines) for piece in parted.get(at, (line,))], judge)


def _languages(lines: list[Line]) -> tuple[str, ...]:
    return find_languages([line.lower for line in lines])


def _within(lines: list[Line]) -> tuple[str, ...]:
    """The languages of a page that was copied as one line, or nearly so."""
    if len(lines) > FEW_LINES:
        return ()
    return languages_within(max((line.lower for line in lines), key=len, default=""))


FEW_LINES = 6
"""So many lines may be a page on one of them, under its menu."""


def _judge(languages: tuple[str, ...]) -> Callable[[Line], Verdict]:
    """What judges lines: by English words, or by those of the languages that the text is in."""
    if not languages:
        return judge_line
    from citekit.readers.pure.page_words import page_words

    return page_words(languages).judge


def _read_page(page: Page) -> None:
    """Cut one page up; a page with neither type line nor table has no fields and is unread as a whole."""
    tables = [table for table in own_tables(page) if not _take_translated(page, table)]
    main = tables[0].first if tables else len(page.lines)
    type_at = find_type(page, main)
    if not is_stated(page, type_at) and not any(_is_evidence(page, table) for table in tables):
        return
    named = named_title(page)
    free_title(page, type_at, named)
    front = find_front(page.lines)
    if len(front) == 1 and is_labelled_head(page, front.start):
        front = range(0)
    for at in range(front.stop):
        page.ignore(at, WITNESS if at in front else "above the title")
    end = head_end(page, main, type_at)
    type_at = take_type(page, type_at, end)
    if late := late_head(page, end, type_at, main):
        take_head(page, late, type_at or late.stop, named)
    else:
        take_head(page, range(front.stop, end), type_at if type_at is not None and type_at < end else end, named)
    take_listed(page, end)
    Walk(page, tables, _last_byline(page) if type_at is None else type_at).run()
    take_named(page)
    if type_at is not None and any("supervisor" in table.fields for table in tables):
        from citekit.readers.pure.supervisors import drop_said_again  # for theses only

        drop_said_again(page, type_at)
    take_citations(page)
    take_links(page)
    if front:
        complete_from(page, front)
    _report(page)
    if not tables and LEFT_OUT in [line.lower for line in page.lines]:
        _report_left_out(page)


def _report(page: Page) -> None:
    """What is doubtful of a page that was read."""
    if any(page.unseen):
        _report_unseen(page)
    if RELATED in page.names:
        _report_related(page)


def _report_left_out(page: Page) -> None:
    """Say that a program left the page's table out of the copy."""
    for at, line in enumerate(page.lines):
        if line.lower == LEFT_OUT:
            page.unread(at)


LEFT_OUT = "[table]"
"""What pandoc writes for a table that a form has no words for."""


def _is_evidence(page: Page, table: Table) -> bool:
    """Whether a table has a row that only a work has: the page of a project has a status of another kind, that of a
    journal "Journal" alone on a line."""
    for at, row in table.rows.items():
        text = page.lines[at].text
        if row.label.field not in EVIDENCE or page.kinds[at] == "skip" or text[row.value :] == row.label.text:
            continue  # "Journal Metrics" is a heading, "Journal: Journal" the kind of a journal's own page
        if row.value >= len(text):
            told = at + 1 not in table.rows and page.names[at + 1 : at + 2] != ("tab",)
        else:
            told = row.label.field != "status" or row.fits is None or bool(row.fits.match(text, row.value))
        if told:
            return True
    return False


def _report_related(page: Page) -> None:
    """Say that works stand below which are none of this page: a list that was copied with it looks the same."""
    pairs = enumerate(zip(page.kinds, page.marks, strict=True))
    works = [at for at, (kind, mark) in pairs if kind == "type" and mark and mark.rule == RELATED]
    if works:
        page.doubt("works-passed-over", works[0], count=str(len(works)))


RELATED = "related"
"""The section of a page that shows other works."""


def _report_unseen(page: Page) -> None:
    """Say once for each language that a word was read which rests on nothing seen."""
    told: set[str] = set()
    for at, (unseen, mark) in enumerate(zip(page.unseen, page.marks, strict=True)):
        if unseen and mark and mark.state != "unread" and unseen.language not in told:
            told.add(unseen.language)
            page.doubt("unseen-wording", at, **unseen._asdict())


def _take_translated(page: Page, table: Table) -> bool:
    """A translated title alone, over the people, is no table: it belongs to the head of the page."""
    if table.first != table.last or table.fields != {"translated_title"}:
        return False
    row = table.rows[table.first]
    page.use(table.first, "translated_title", f"row: {row.label.text}", row.value)
    return True


def _last_byline(page: Page) -> int | None:
    """The last line of people in the head; None if there is none."""
    return max((at for at, mark in enumerate(page.marks) if mark and mark.rule == "byline"), default=None)
