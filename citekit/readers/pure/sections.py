"""What the sections of a page hold: abstract, lists of terms, links, and what stands in no section."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.statuses import STATUSES
from citekit.patterns import regex
from citekit.readers.pure.cells import COMMAS, SEPARATORS, use_terms
from citekit.readers.pure.metrics import read_metric
from citekit.readers.pure.notes import is_copyright, opens_note, read_funding, read_note
from citekit.readers.pure.table import CONTINUED, read_inside

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from citekit.readers.lines import Line
    from citekit.readers.pure.walk import Walk

PARAGRAPH = 90  # a line as long as this, outside the table and the lists, is running text
TERM = 120  # a keyword is no longer than this
SENTENCE_ENDS = tuple(end + close for end in ".!?" for close in ("", *'"”’)]'))  # "… no clinical deterioration."
LICENCE = regex(r"Licen[cs]e:\s*(.+)$|\b(CC[ -]BY[\w .-]*)$")  # "10.1145/3669940.3707286Licence: CC BY"
HANDLE = regex(r"https?://hdl\.handle\.net/\S+")  # "Handle: http://hdl.handle.net/10283/4000"
SDG = regex(r"SDG\s*\d{1,2}\b")  # "SDG 7 Affordable and Clean Energy"
DOI_ALONE = regex(
    r"(?:doi\b:?\s*)?(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S+$", re.IGNORECASE
)  # "10.5555/uc.13.56"
LINK = regex(r"(?:https?://|www\.|doi:|10\.\d{4,9}/|mailto:)\S|[^\s@]+@[^\s@]+$", re.IGNORECASE)  # "jane@uni.example"
GREETING = regex(
    r"(?:(?:best|kind|warm|many|with)\s+(?:best\s+|kind\s+)?(?:wishes|regards|thanks)|regards|sincerely|cheers|thanks?"
    r"|yours (?:sincerely|faithfully|truly)|sent from my .{1,30}"
    r"|(?:tel|phone|fax|mobile|e-?mail)\b\.?:?\s*[+\d(].*)[,.!]*$",
    re.IGNORECASE,
)  # "Best wishes,", "Tel. +44 20 7946 0000"


def _table(walk: Walk, at: int, start: int) -> None:
    if not read_inside(walk, at, start):
        _open(walk, at, start)


def _abstract(walk: Walk, at: int, start: int) -> None:
    rule = "abstract, bullet" if walk.page.lines[at].bullet and not start else "abstract"
    walk.page.use(at, "abstract", rule, start)


def _keywords(walk: Walk, at: int, start: int) -> None:
    _terms(walk, at, start, "keywords")


def _subjects(walk: Walk, at: int, start: int) -> None:
    scheme = walk.section.partition(":")[2]
    if scheme == "SDG" and not SDG.match(walk.page.lines[at].text, start):
        _open(walk, at, start)
        return
    _terms(walk, at, start, f"subject_areas:{scheme}")


def _terms(walk: Walk, at: int, start: int, field: str) -> None:
    line, kind = walk.page.lines[at], walk.page.kinds[at]
    if line.text.startswith("SDG", start) and SDG.match(line.text, start):
        walk.page.use(at, "subject_areas:SDG", "list under its heading", start)
    elif kind in ("metric", "count") or (kind == "furniture" and walk.page.names[at] != "navigation"):
        _open(walk, at, start)
    elif _ends_list(walk, at, start):
        walk.section = "open"
        _open(walk, at, start)
    elif _is_one_term(walk, at, start):
        walk.page.use(at, field, "list under its heading", start)
    else:
        alone = not line.bullet and _is_alone(walk, at)
        use_terms(walk.page, at, "list under its heading", field, start, commas=alone and field == "keywords")


def _ends_list(walk: Walk, at: int, start: int) -> bool:
    """Whether a line is none of the list above it: no term by itself, or set otherwise."""
    text = walk.page.lines[at].text[start:]
    if len(text) > TERM and not SEPARATORS.search(text) and not COMMAS.search(text):
        return True
    return no_term(text) or (not start and _is_set_apart(walk, at))


def no_term(text: str) -> bool:
    """Whether a line can be no keyword: a link, a greeting, a sentence."""
    return is_set_phrase(text) or is_sentence(text)


def is_set_phrase(text: str) -> bool:
    """Whether a line is a link or a greeting."""
    start = text[:3].lower()
    if start in TOLD_STARTS or not start.isascii() or "@" in text:
        return LINK.match(text) is not None or GREETING.match(text) is not None
    return False


def is_sentence(text: str) -> bool:
    """Whether a line ends like a sentence and has as many words as one."""
    return text.endswith(SENTENCE_ENDS) and text.count(" ") >= WORDY


TOLD_STARTS = frozenset(
    {"htt", "www", "doi", "10.", "mai", "bes", "kin", "war", "man", "wit", "reg", "sin", "che", "tha", "you", "sen",
     "tel", "pho", "fax", "mob", "e-m", "ema"}
)  # fmt: skip
"""How LINK and GREETING begin; an address alone has its "@"."""
WORDY = 5  # a term that ends with a full stop has fewer blanks: "Homo sapiens L."


def _is_set_apart(walk: Walk, at: int) -> bool:
    """Whether a list changes its bullets here, or a blank line parts this line from lines that none parts."""
    lines = walk.page.lines
    above, line = at - 1, lines[at]
    if not _is_term(walk, above):
        return False
    if bool(lines[above].bullet) != bool(line.bullet):
        return True
    return line.gap and not line.bullet and _is_term(walk, above - 1) and not lines[above].gap


def _is_term(walk: Walk, at: int) -> bool:
    mark = walk.page.marks[at] if at >= 0 else None
    return mark is not None and mark.state == "used" and mark.rule == "list under its heading"


def _is_alone(walk: Walk, at: int) -> bool:
    """Whether no line above or below is of the same list."""
    lines = walk.page.lines
    if _is_term(walk, at - 1):
        return False
    below = at + 1
    return below >= len(lines) or walk.page.kinds[below] != "" or lines[below].gap or no_term(lines[below].text)


def _is_one_term(walk: Walk, at: int, start: int) -> bool:
    """One term a line (or a bullet), whatever is in it: "Retail and Wholesale Trade; e-Commerce"."""
    line = walk.page.lines[at]
    if not line.bullet and len(SEPARATORS.findall(line.text)) > 1:
        return False
    return _is_like(walk, at + 1, line) or (not start and _is_like(walk, at - 1, line))


def _is_like(walk: Walk, at: int, line: Line) -> bool:
    """Whether a line near another one looks like a term of the same list."""
    lines = walk.page.lines
    if not 0 <= at < len(lines) or walk.page.kinds[at]:
        return False
    return len(lines[at].text) <= TERM and bool(lines[at].bullet) == bool(line.bullet)


def _text(read: Callable[[Walk, int, int], None]) -> Callable[[Walk, int, int], None]:
    """A section of sentences; a bulleted list behind them is one whose heading was lost."""

    def read_or_end(walk: Walk, at: int, start: int) -> None:
        lines = walk.page.lines
        if lines[at].bullet and at and not lines[at - 1].bullet and walk.page.marks[at - 1].state == "used":  # type: ignore[union-attr]
            walk.section = "open"
            _open(walk, at, start)
        else:
            read(walk, at, start)

    return read_or_end


def _access(walk: Walk, at: int, start: int) -> None:
    """A link to the document: "10.1145/3669940.3707286Licence: CC BY"."""
    page, text = walk.page, walk.page.lines[at].text
    licence = LICENCE.search(text)
    if found := CONTINUED["doi"].search(text):
        page.use(at, "doi", "access to document", start, licence.start() if licence else None)
    if licence:
        page.use(at, "custom", "row: Licence", *licence.span(1 if licence.group(1) else 2))
    handle = HANDLE.search(text) if "hdl.handle.net/" in text else None
    if handle:
        page.use(at, "handle", "access to document", *handle.span())
    if not found and not licence and not handle:
        page.ignore(at, "access links")


def _skip(walk: Walk, at: int, start: int) -> None:
    del start
    walk.page.ignore(at, walk.section.partition(":")[2])


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
    elif kind == "furniture":
        page.ignore(at, page.names[at])
    elif line.text.startswith("SDG") and SDG.match(line.text):
        page.use(at, "subject_areas:SDG", "goal on a line of its own")
    elif not walk.seen_table and line.text in STATUSES and walk.type_at < at:
        page.use(at, "status", "status on a line of its own")
    elif "10." in line.text and DOI_ALONE.match(line.text) and _is_own_doi(walk, line.text):
        page.use(at, "doi", "DOI on a line of its own")
    elif not walk.seen_table and (
        len(line.text) >= PARAGRAPH or _is_short_text(walk, at) or opens_abstract(page.lines, at)
    ):
        walk.section = "abstract"
        page.use(at, "abstract", "running text without a heading", start)
    else:
        walk.loose.append(at)


FIRST_LABEL = regex(
    r"(?:background|objectives?|aims?|introduction|purpose|context|importance|rationale)(?::\s+(?=\S)|$)", re.IGNORECASE
)  # "Background: Hip fracture is common.", "Background"


def opens_abstract(lines: Sequence[Line], at: int) -> bool:
    """Whether a structured abstract begins: its first label, and a sentence behind it or on the line below."""
    found = FIRST_LABEL.match(lines[at].text)
    if not found:
        return False
    text = lines[at].text if found.end() < len(lines[at].text) else lines[min(at + 1, len(lines) - 1)].text
    return text.endswith(SENTENCE_ENDS)


def _is_short_text(walk: Walk, at: int) -> bool:
    """Whether a line between the type line and the table is a sentence, though shorter than a paragraph."""
    lines = walk.page.lines
    return walk.type_at < at < walk.main < len(lines) and is_sentence(lines[at].text)


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
    "access": _access,
    "skip": _skip,
}
"""section -> what reads a line of it, from an offset on."""
