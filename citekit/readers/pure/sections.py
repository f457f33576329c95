"""What the sections of a page hold: abstract, lists of terms, and what stands in no section."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.statuses import STATUSES
from citekit.patterns import regex
from citekit.readers.pure.abstracts import ASIDE, PARAGRAPH, read_abstract
from citekit.readers.pure.access import read_access, skip, skip_place
from citekit.readers.pure.head_lines import is_place
from citekit.readers.pure.like_terms import lists_terms
from citekit.readers.pure.metrics import read_metric
from citekit.readers.pure.notes import is_copyright, opens_note, read_funding, read_note
from citekit.readers.pure.table import read_inside
from citekit.readers.pure.terms import SDG, SENTENCE_ENDS, is_sentence, may_be_term, read_term

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from citekit.readers.lines import Line
    from citekit.readers.pure.walk import Walk

DOI_ALONE = regex(
    r"(?:doi\b:?\s*)?(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S+?(?=$|Licen[cs]e: )", re.IGNORECASE
)  # "10.5555/uc.13.56", "10.1145/3669940.3707286Licence: CC BY"


def _table(walk: Walk, at: int, start: int) -> None:
    if not read_inside(walk, at, start):
        _open(walk, at, start)


def _abstract(walk: Walk, at: int, start: int) -> None:
    line = walk.page.lines[at]
    linked = walk.seen_table and not start and line.lower[:3] == "doi" and DOI_ALONE.fullmatch(line.text)
    if linked and _is_own_doi(walk, line.text):  # below the text, as old portals have it
        walk.section = "open"
    if walk.section == "open" or not read_abstract(walk, at, start):
        _open(walk, at, start)


def _keywords(walk: Walk, at: int, start: int) -> None:
    if not read_term(walk, at, start, "keywords"):
        _open(walk, at, start)


def _subjects(walk: Walk, at: int, start: int) -> None:
    scheme, text = walk.section.partition(":")[2], walk.page.lines[at].text
    foreign = scheme == "SDG" and not SDG.match(text, start)
    if foreign and "SDG" in text:  # "1. SDG 7 - Clean Energy", the words of its picture
        walk.page.ignore(at, "sdg-sentence")
    elif foreign and any(walk.page.unseen) and GOAL.match(text, start):
        walk.page.use(at, "subject_areas:SDG", "goal in another language", start)
    elif foreign and any(walk.page.unseen) and walk.page.names[at - 1] == "subjects:SDG" and is_sentence(text):
        walk.page.ignore(at, "sdg-sentence")
    elif foreign or not read_term(walk, at, start, f"subject_areas:{scheme}"):
        _open(walk, at, start)


GOAL = regex(r"[^\d]{2,45}\d{1,2}(?!\d)")  # "Verdensmål 7 Bæredygtig energi", "ODS 11: Ciudades y comunidades"


def _text(read: Callable[[Walk, int, int], None]) -> Callable[[Walk, int, int], None]:
    """A section of sentences; a list or a DOI behind them is one whose heading was lost."""

    def read_or_end(walk: Walk, at: int, start: int) -> None:
        if not start and at and walk.page.marks[at - 1].state == "used" and _is_unheaded(walk, at):  # type: ignore[union-attr]
            walk.section = "open"
            _open(walk, at, start)
        else:
            read(walk, at, start)

    return read_or_end


def _is_unheaded(walk: Walk, at: int) -> bool:
    """Whether a line behind sentences is of another section: it begins a bulleted list, or terms down to the next
    heading, or is the work's DOI."""
    line, above = walk.page.lines[at], walk.page.lines[at - 1]
    if line.bullet:
        return not above.bullet
    if line.text[0] in "10dh" and DOI_ALONE.fullmatch(line.text):
        return _is_own_doi(walk, line.text)
    first = at + (line.text[-1] == ":")  # below a heading in words that are not known
    return walk.section in CLOSED_NOTES and _closes(above) and lists_terms(walk.page, first)


CLOSED_NOTES = frozenset({"note", "note:note"})


def _closes(line: Line) -> bool:
    """Whether a note may end with a line: with a sentence, or with the publisher's."""
    return line.text.endswith(SENTENCE_ENDS) or is_copyright(line.text)


def _broken(walk: Walk, at: int, start: int) -> None:
    """A line below a portal's heading in a list, which may go on with the list; the portal's own words do not."""
    del start
    if walk.page.kinds[at] in ASIDE:
        walk.page.ignore(at, walk.page.names[at] or "access links")
    else:
        walk.page.unread(at)


def _open(walk: Walk, at: int, start: int) -> None:
    """A line outside any section: what its words tell, running text as the abstract."""
    page, line, kind = walk.page, walk.page.lines[at], walk.page.kinds[at]
    if kind in ("metric", "count"):
        read_metric(walk, at)
    elif opens_note(line.text):
        walk.section = "note"
        read_note(walk, at, start)
    elif is_copyright(line.text):
        page.use(at, "rights", "copyright line")
    elif kind == "furniture" and not (line.bullet and (_goes_on_with_terms(walk, at) or walk.is_bulleted(at))):
        page.ignore(at, page.names[at])
    elif line.text[:3] == "SDG" and SDG.match(line.text):
        page.use(at, "subject_areas:SDG", "goal on a line of its own")
    elif not walk.seen_table and line.text in STATUSES and walk.type_at < at:
        page.use(at, "status", "status on a line of its own")
    elif "10." in line.text and (doi := DOI_ALONE.match(line.text)) and _is_own_doi(walk, doi[0]):
        if doi.end() < len(line.text):
            read_access(walk, at, start)
        else:
            page.use(at, "doi", "DOI on a line of its own")
    elif not walk.seen_table and (
        len(line.text) >= PARAGRAPH or _is_short_text(walk, at) or opens_abstract(page.lines, at)
    ):
        walk.section = "abstract"
        page.use(at, "abstract", "running text without a heading", start)
    else:
        _pass_place(walk, at)


def _pass_place(walk: Walk, at: int) -> None:
    """Pass over the organisation of a thesis, between the rows of its head and its kind; any other line waits."""
    page = walk.page
    if walk.seen_table and at < walk.type_at < len(page.lines) and is_place(page.lines[at].text):
        page.ignore(at, "organisation")
    else:
        walk.loose.append(at)


def _goes_on_with_terms(walk: Walk, at: int) -> bool:
    """Whether a portal's word stands in a bulleted list behind the table: "• Twitter"."""
    listed = walk.seen_table and walk.loose[-1:] == [at - 1] and walk.page.lines[at - 1].bullet != ""
    return listed and may_be_term(walk.page, at)


FIRST_LABEL = regex(
    r"(?:background|objectives?|aims?|introduction|purpose|context|importance|rationale)(?::\s+(?=\S)|$)", re.IGNORECASE
)  # "Background: Hip fracture is common.", "Background"


LABEL_STARTS = frozenset("boaipcr")
"""How such labels begin, in lower case."""


def opens_abstract(lines: Sequence[Line], at: int) -> bool:
    """Whether a structured abstract begins: its first label, and a sentence behind it or on the line below."""
    found = FIRST_LABEL.match(lines[at].text) if lines[at].lower[0] in LABEL_STARTS else None
    if not found:
        return False
    text = lines[at].text if found.end() < len(lines[at].text) else lines[min(at + 1, len(lines) - 1)].text
    return text.endswith(SENTENCE_ENDS)


def _is_short_text(walk: Walk, at: int) -> bool:
    """Whether a line between the head and the table is a sentence, though shorter than a paragraph."""
    lines = walk.page.lines
    return walk.head_last < at < walk.main < len(lines) and is_sentence(lines[at].text)


def _is_own_doi(walk: Walk, text: str) -> bool:
    """Whether a DOI may be the work's: the page has no other one so far."""
    found = [field.text.lower() for field in walk.page.draft.fields if field.name == "doi"]
    number = text[text.index("10.") :].lower()
    return not found or any(number in other for other in found)


SECTIONS: dict[str, Callable[[Walk, int, int], None]] = {
    "open": _open,
    "table": _table,
    "series": _table,
    "event": _table,
    "abstract": _abstract,
    "keywords": _keywords,
    "subjects": _subjects,
    "note": _text(read_note),
    "funding": _text(read_funding),
    "access": read_access,
    "broken": _broken,
    "skip": skip,
    "skip:organisations": skip_place,
}
"""section -> what reads a line of it, from an offset on."""
