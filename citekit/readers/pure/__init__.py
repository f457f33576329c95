"""The Pure reader: a portal page copied as text, in any layout, to located raw fields.

The page is cut in three moves: every line is judged by its words alone (`judge`), the property table and the head of
the page are found (`rows`, `title_block`), then the rest is walked once, section by section (`sections`).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_organization
from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.pure.cells import use_people
from citekit.readers.pure.cited import take_citations, take_links
from citekit.readers.pure.front_matter import pass_front_matter, take_front_people, take_front_title
from citekit.readers.pure.judge import Verdict, judge_line
from citekit.readers.pure.labelled import take_labelled
from citekit.readers.pure.mail import pass_over_mail
from citekit.readers.pure.page_starts import find_page_starts
from citekit.readers.pure.sections import PARAGRAPH
from citekit.readers.pure.tables import Table, find_tables, trim
from citekit.readers.pure.title_block import (
    find_people,
    find_places,
    find_title_block,
    has_break,
    is_prose,
    names_site,
)
from citekit.readers.pure.walk import Walk
from citekit.readers.unwrapping import unwrap
from citekit.vocabulary.telling import find_languages

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line
    from citekit.readers.pure.rows import Row

FINGERPRINT = regex(r"Dive into the research topics of ['‘\"“](.+)['’\"”]\.")  # "… of 'Skia: Exposing …'. Together"
# the same in other languages: "Dyk ned i forskningsemnerne om 'Sne'. Sammen …", "「雪の研究」の研究トピックを…"
NAMED = regex(r"[^'‘\"“„”«「『]{0,60}['‘\"“„”«「『](.+)['’\"”“»」』](?=[.。]|\s|[のをに의])")
EVIDENCE = frozenset(
    {"language", "container_title", "status", "page", "article_number", "number_of_pages", "isbn_print", "isbn",
     "isbn_electronic", "awarding_institution", "collection_title", "specialist_publication", "newspaper", "issued"}
)  # fmt: skip
"""Rows that only a work has on a portal; a person's page has rows too ("Award Date", "Keywords"), other sites' pages
print a DOI and people behind labels."""
HEAD_ENDS = frozenset({"abstract", "keywords", "subjects", "note", "funding", "access"})
NOT_HEAD = frozenset({"furniture", "heading", "skip", "metric", "count"})


def read_pure(lines: list[Line]) -> list[Page] | None:
    """Cut a paste up into the Pure pages in it; None if there is none."""
    judge = _judge(lines)
    lines = unwrap(lines, partial(_stands_alone, judge))
    verdicts = [judge(line) for line in lines]
    pages = [_read_page(lines[start:end], verdicts[start:end]) for start, end in find_page_starts(lines, verdicts)]
    return pages if any(page.draft.fields for page in pages) else None


def _judge(lines: list[Line]) -> Callable[[Line], Verdict]:
    """What judges lines: by English words, or by those of the languages that the text is in."""
    languages = find_languages([line.lower for line in lines])
    if not languages:
        return judge_line
    from citekit.readers.pure.page_words import page_words

    return page_words(languages).judge


def _stands_alone(judge: Callable[[Line], Verdict], line: Line) -> bool:
    verdict = judge(line)
    if verdict.kind in APART or verdict.name == "usage":
        return True
    return verdict.row is not None and verdict.row.sure > 0


APART = frozenset({"type", "heading", "skip", "metric", "count"})


def _read_page(lines: list[Line], verdicts: list[Verdict]) -> Page:
    """Cut one page up; a page with neither type line nor table has no fields and is unread as a whole."""
    page = Page(lines, verdicts)
    tables = [table for table in _tables(lines, verdicts) if not _take_translated(page, table)]
    main = min((table.first for table in tables), default=len(lines))
    type_at = _find_type(verdicts, main)
    if type_at is None and not any(EVIDENCE & table.fields for table in tables):
        return page
    named = _named(page)
    front = pass_front_matter(page)
    end = _head_end(page, main)
    type_at = _take_type(page, type_at, end)
    _take_head(page, range(front, end), type_at if type_at is not None and type_at < end else end, named)
    Walk(page, tables).run()
    take_citations(page)
    take_links(page)
    _take_named(page)
    take_front_people(page)
    if any(verdict.unseen for verdict in verdicts):
        _report_unseen(page)
    return page


def _report_unseen(page: Page) -> None:
    """Say once for each language that a word was read which rests on nothing seen."""
    told: set[str] = set()
    for at, verdict in enumerate(page.verdicts):
        mark = page.marks[at]
        if verdict.unseen and mark and mark.state != "unread" and verdict.unseen.language not in told:
            told.add(verdict.unseen.language)
            page.doubt("unseen-wording", at, **verdict.unseen._asdict())


def _take_translated(page: Page, table: Table) -> bool:
    """A translated title alone, over the people, is no table: it belongs to the head of the page."""
    if table.first != table.last or table.fields != {"translated_title"}:
        return False
    row = table.rows[table.first]
    page.use(table.first, "translated_title", f"row: {row.label.text}", row.value)
    return True


def _find_type(verdicts: list[Verdict], main: int) -> int | None:
    """The page's type line: not one of the related works listed below it."""
    for at, verdict in enumerate(verdicts):
        if verdict.kind == "type":
            return at
        if verdict.kind == "skip" and at > main:
            return None
    return None


def _take_type(page: Page, type_at: int | None, end: int) -> int | None:
    if type_at is None:
        type_at = next((at for at in range(1, end) if page.lines[at].lower == "dataset"), None)
    if type_at is not None:
        page.use(type_at, "work_type", "type line")
    return type_at


def _tables(lines: list[Line], verdicts: list[Verdict]) -> list[Table]:
    """The page's own tables, without look-alikes in the abstract."""
    rows = {at: verdict.row for at, verdict in enumerate(verdicts) if verdict.row and not _is_button(verdicts, at)}
    hits = {at: row for at, row in rows.items() if not _is_value(row, rows.get(at - 1))}
    stops = {at for at, verdict in enumerate(verdicts) if verdict.kind in STOPPING and _stops(verdict)}
    tables = find_tables(lines, hits, stops)
    if not tables:
        return []
    main = max(tables, key=_weight)
    type_at = next((at for at, verdict in enumerate(verdicts) if verdict.kind == "type"), None)
    text_from = next((at for at, verdict in enumerate(verdicts) if verdict.name == "abstract"), None)
    if text_from is None:
        text_from = main.first if type_at is None else type_at
    kept = [
        table
        for table in tables
        if not (text_from < table.first < main.first or _is_title(table, main, type_at) or _is_byline(table, main))
    ]
    trimmed = [trim(table, lines) if text_from < table.first and table is main else table for table in kept]
    return [table for table in trimmed if table]


def _is_button(verdicts: list[Verdict], at: int) -> bool:
    """Whether "Author" stands among the names of styles: "APA", "Author", "BIBTEX"."""
    if verdicts[at].name != "citation-style":
        return False
    return sum(verdict.name == "citation-style" for verdict in verdicts[max(0, at - 1) : at + 2]) > 1


def _is_title(table: Table, main: Table, type_at: int | None) -> bool:
    """Whether what looks like a row above the type line is rather the title: its label comes again in the table, and
    it is none of a student's thesis, which has rows up there: "Volume: the hidden dimension of journals"."""
    above = type_at is not None and table.last < type_at < main.first
    return above and not table.fields.isdisjoint(main.fields) and table.fields.isdisjoint(THESIS_HEAD)


def _is_byline(table: Table, main: Table) -> bool:
    """Whether rows above the table are of people only: they are read with the head of the page."""
    return table.last < main.first and all(row.label.kind == "people" for row in table.rows.values())


THESIS_HEAD = frozenset({"author", "award_date", "supervisor", "awarding_institution", "translated_title"})


def _is_value(row: Row, above: Row | None) -> bool:
    """Whether what looks like a row is the value of the label above it: "Journal" / "Journal of River Weather"."""
    return above is not None and above.sure == 0 and row.sure == 1 and above.label.field == row.label.field


def _stops(verdict: Verdict) -> bool:
    """Whether a line of a kind that stops a table does so: all but the headings of its blocks and what may be a row."""
    return verdict.kind != "heading" or (verdict.name not in ("series", "event") and verdict.row is None)


STOPPING = frozenset({"type", "skip", "heading"})


def _weight(table: Table) -> tuple[bool, int]:
    return "language" in table.fields, len(table.fields)


def _head_end(page: Page, main: int) -> int:
    """Where the head of the page ends: where text, a list or the table begins."""
    for at, line in enumerate(page.lines[:main]):
        verdict = page.verdicts[at]
        if verdict.kind == "heading" and verdict.name.partition(":")[0] in HEAD_ENDS and at:
            return at
        if at and len(line.text) > PARAGRAPH and _is_prose(line.text):
            return at
    return main


def _is_prose(text: str) -> bool:
    """Running text: sentences, or so many words that they would have to be a very long byline."""
    if has_break(text) and SENTENCES.search(text):
        return True
    return (len(text) > 300 or is_prose(text)) and not looks_like_byline(text)


SENTENCES = regex(
    r"[.!?](?<=[a-z]{3}.) (?:[A-Z“\"(].{0,200}? [a-z]+ [a-z]+ )"
)  # "… expressive aphasia. A brain magnetic resonance"


def _named(page: Page) -> str | None:
    """The title as the fingerprint's sentence has it."""
    for line, verdict in zip(page.lines, page.verdicts, strict=True):
        if verdict.name == "fingerprint" and (found := FINGERPRINT.match(line.text) or NAMED.match(line.text)):
            return found[1].strip()
    return None


def _take_head(page: Page, head: range, type_at: int, named: str | None) -> None:
    """Title, people and organisations: above the type line, or below it where nothing of them is above."""
    pass_over_mail(page, [at for at in head if page.marks[at] is None])
    free = [at for at in head if page.verdicts[at].kind not in NOT_HEAD and page.marks[at] is None]
    labelled = take_labelled(page, free)
    free = [at for at in free if at not in labelled]
    above = [at for at in free if at < type_at]
    if all(names_site(page.lines[at].text) for at in above):
        for at in above:
            page.ignore(at, "above the title")
        above = []
    block = find_title_block(page.lines, above or _below(page, free, type_at), named)
    below = _below(page, free, type_at) if above else []
    people = block.people or find_people(page.lines, below)
    for at in _once(page, block.title):
        page.use(at, "title", "title")
    if people and _heads_people(page, people[0] - 1):
        page.ignore(people[0] - 1, "heading")
    for at in _once(page, people):
        use_people(page, at, "byline")
        page.ignore(at, "byline")
    for at in block.organisations or find_places(page.lines, below, people):
        if people or labelled or looks_like_organization(page.lines[at].text):
            page.ignore(at, "organisation")
        else:
            page.unread(at)  # it may name the people
    for at in above:
        page.ignore(at, "above the title")


def _heads_people(page: Page, at: int) -> bool:
    """Whether a line over the people is only their label, as old portals have it: "Authors"."""
    row = page.verdicts[at].row
    return row is not None and row.sure == 0 and row.label.field == "author"


def _once(page: Page, indexes: list[int]) -> list[int]:
    """The lines but for those that say again what one of them says."""
    seen: set[str] = set()
    once = []
    for at in indexes:
        if page.lines[at].text in seen:
            page.ignore(at, "repeated")
        else:
            once.append(at)
        seen.add(page.lines[at].text)
    return once


def _below(page: Page, free: list[int], type_at: int) -> list[int]:
    """Lines under the type line that may be title or people."""
    lines = page.lines
    return [
        at for at in free if at > type_at and (len(lines[at].text) < PARAGRAPH or looks_like_byline(lines[at].text))
    ]


def _take_named(page: Page) -> None:
    """Without a title line, the fingerprint's sentence or the front matter has the title."""
    if any(field.name == "title" for field in page.draft.fields):
        return
    for at, line in enumerate(page.lines):
        if found := FINGERPRINT.match(line.text):
            page.marks[at] = None
            page.use(at, "title", "fingerprint sentence", *found.span(1))
            return
    take_front_title(page)
