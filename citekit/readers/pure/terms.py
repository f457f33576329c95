"""Lists of terms, keywords or subject areas, under their heading: one a line, or several between separators."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.mixture.loose import tells_work
from citekit.readers.page import shorten
from citekit.readers.pure.cells import COMMAS, SEPARATORS, use_terms
from citekit.readers.pure.like_terms import is_term_like_button, is_year

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page
    from citekit.readers.pure.walk import Walk

RULE = "list under its heading"
COUNTS = ("metric", "count")
TERM = 120  # a keyword is no longer than this
SENTENCE_ENDS = tuple(end + close for end in ".!?" for close in ("", *'"”’)]'))  # "… no clinical deterioration."
CLOSING = frozenset(end[-1] for end in SENTENCE_ENDS)
"""The last characters of these, which are sooner looked at."""
FULL_STOPS = ("。", "！", "？", "。」", "．")  # "水位が高い年ほど収量は少なかった。"
LABELLED = regex(r"[A-Z][\w /()-]{2,40}: \S")  # "Venue / source: ICL 2026": a note's row, and no person or term
JEL = regex(r"JEL(?: [Cc]lassifications?| [Cc]odes?| [Nn]umbers?)*: (?=[A-Z]\d)")  # "JEL: J31, L11" under the keywords
OTHER_TITLE = "Alt. title: "  # among the keywords (EdUHK)
CODED = regex(r"[A-Za-z]\d\d? - \S")  # "d91 - Intertemporal Consumer Choice; Life Cycle Models and Saving" (Maastricht)
SDG = regex(r"SDG\s*\d{1,2}\b")  # "SDG 7 Affordable and Clean Energy"
LINK = regex(  # "jane@uni.example"
    r"(?:https?://|www\.|doi:|10\.\d{4,9}/|mailto:|licen[cs]e: )\S|[^\s@]+@[^\s@]+$", re.IGNORECASE
)
GREETING = regex(
    r"(?:(?:best|kind|warm|many|with)\s+(?:best\s+|kind\s+)?(?:wishes|regards|thanks)|regards|sincerely|cheers|thanks?"
    r"|yours (?:sincerely|faithfully|truly)|sent from my .{1,30}"
    r"|(?:tel|phone|fax|mobile|e-?mail)\b\.?:?\s*[+\d(].*)[,.!]*$",
    re.IGNORECASE,
)  # "Best wishes,", "Tel. +44 20 7946 0000"
TOLD_STARTS = frozenset(
    {"htt", "www", "doi", "10.", "mai", "bes", "kin", "war", "man", "wit", "reg", "sin", "che", "tha", "you", "sen",
     "tel", "pho", "fax", "mob", "e-m", "ema", "lic"}
)  # fmt: skip
"""How LINK and GREETING begin; an address alone has its "@"."""
JOINED = regex(r"[a-z)][A-Z][a-z].*[a-z)][A-Z][a-z]")  # "KeywordsData LocalityGenomicsRead Alignment"; one in "PyTorch"
WORDY_WITHOUT_BLANKS = 12  # and one of Chinese or Japanese is shorter
WORDY = 5  # a term that ends with a full stop has fewer blanks: "Homo sapiens L."


def read_term(walk: Walk, at: int, start: int, field: str) -> bool:
    """Read a line of a list under its heading; False if it is none of the list."""
    line, kind = walk.page.lines[at], walk.page.kinds[at]
    if line.text.startswith("SDG", start) and SDG.match(line.text, start):
        walk.page.use(at, "subject_areas:SDG", RULE, start)
    elif line.text.startswith(OTHER_TITLE, start):
        walk.page.use(at, "translated_title", RULE, start + len(OTHER_TITLE))
    elif found := _jel(line.text, start):
        use_terms(walk.page, at, RULE, "subject_areas:JEL", found.end(), commas=True)
    elif (kind in ("metric", "count") and not is_year(walk.page, at)) or (
        kind == "furniture" and not may_be_term(walk.page, at)
    ):
        walk.section = "open" if walk.page.names[at] == "link" else walk.section  # "View graph of relations"
        return False
    elif _ends_list(walk, at, start):
        walk.section = "open"
        return False
    elif line.text[-1] == ":" and not start:
        walk.page.unread(at)  # a heading in words that are not known
        walk.section = "open"
    elif not start and any(walk.page.unseen) and (section := _headed(walk, at)):
        walk.page.unread(at)
        walk.section = section
    elif _is_one_term(walk, at, start):
        walk.page.use(at, field, RULE, start)
    elif _is_run_together(line.text, start, field):
        _read_run_together(walk, at, start, field)
    else:
        alone = not line.bullet and _is_alone(walk, at)
        use_terms(walk.page, at, RULE, field, start, commas=alone and field == "keywords")
    return True


def _is_run_together(text: str, start: int, field: str) -> bool:
    """Whether terms may stand behind each other with nothing between them: right behind their heading, as a copy that
    lost one border lost them all, or classes with a capital inside a word, which the name of none has."""
    if SEPARATORS.search(text):
        return False
    if field == ASJC:  # which may have commas: "Ecology, Evolution, Behavior and SystematicsForestry"
        return BORDER.search(text, start) is not None
    return start > 0 and text[start - 1].isalpha() and not COMMAS.search(text, start)


def _read_run_together(walk: Walk, at: int, start: int, field: str) -> None:
    """Classes end where a capital stands behind a small letter; nothing tells where keywords do: that is told."""
    page, text = walk.page, walk.page.lines[at].text
    if field != ASJC and JOINED.search(text, start):
        page.unread(at)
        return
    cuts = [found.start() for found in BORDER.finditer(text, start)] if field == ASJC else []
    for begin, end in pairwise([start, *cuts, len(text)]):
        page.use(at, field, RULE, begin, end)
    page.doubt("terms-joined", at, text=shorten(text[start:]))


ASJC = "subject_areas:ASJC"
BORDER = regex(r"(?<=[a-z)])(?=[A-Z])")  # "Atmospheric ScienceOcean Engineering"


def _headed(walk: Walk, at: int) -> str:
    """The section that a line of a page in another language heads in words that no table has: its classes, by their
    name, or its links, which stand below it; "" where it is a term."""
    line, below = walk.page.lines[at], walk.page.lines[at + 1 : at + 2]
    if SCOPUS in line.lower and line.lower.count(" ") <= FEW and walk.section == "keywords":
        return "subjects:ASJC"
    if walk.section[:8] == "subjects" and below and walk.page.kinds[at + 1] == "" and _heads_other_terms(walk, at):
        return "keywords"
    return "open" if below and not line.bullet and LINK.match(below[0].text) and not line.text[0].islower() else ""


def _heads_other_terms(walk: Walk, at: int) -> bool:
    """Whether terms of another kind stand below a line among classes: in small letters, as no class is, or without the
    numbers of the classes above."""
    above, line, below = (walk.page.lines[place].text for place in (at - 1, at, at + 1))
    if line[0].isdigit() or below[0].isdigit():
        return False
    coded = above[0].isdigit() and _is_term(walk, at - 1)
    return coded or (line[0].isupper() and below[0].islower())


SCOPUS = "scopus"
FEW = 3
"""A heading with that name has no more blanks."""


def may_be_term(page: Page, at: int) -> bool:
    """Whether a line with a portal's words is a term: "Search", "Twitter"."""
    return page.names[at] == "navigation" or is_term_like_button(page, at)


def _jel(text: str, start: int = 0) -> re.Match[str] | None:
    return JEL.match(text, start) if text[start : start + 3] == "JEL" else None


def _ends_list(walk: Walk, at: int, start: int) -> bool:
    """Whether a line is none of the list above it: no term by itself, or set otherwise."""
    text = walk.page.lines[at].text[start:]
    if len(text) > TERM and ((not SEPARATORS.search(text) and not COMMAS.search(text)) or tells_work(text)):
        return True
    return no_term(text) or (not start and (_is_set_apart(walk, at) or _ends_over_styles(walk, at)))


def no_term(text: str) -> bool:
    """Whether a line can be no keyword: a link, a greeting, a sentence."""
    return is_set_phrase(text) or is_sentence(text)


FOREIGN = regex(r"\d [KMG]B\Z|^\d{1,3} items? of Media|^Press/Media: |^\d{1,2}/\d{1,2}/\d{2,4}(?:\Z| → )")
"""How what stands with files and clippings looks: "Final version, 345 KB", "1 item of Media coverage", "1/06/21"."""


def is_set_phrase(text: str) -> bool:
    """Whether a line is a link, a greeting or the name of a file."""
    start = text[:3].lower()
    if ".pdf" in text or ".docx" in text:
        return True
    if (text[-1:] == "B" or text[:1].isdigit() or start == "pre") and FOREIGN.search(text):
        return True
    if start in TOLD_STARTS or not start.isascii() or "@" in text:
        return LINK.match(text) is not None or GREETING.match(text) is not None
    return False


def is_sentence(text: str) -> bool:
    """Whether a line ends like a sentence and has as many words as one."""
    if text[-1:] in CLOSING and text.endswith(SENTENCE_ENDS):
        return text.count(" ") >= WORDY
    return not text.isascii() and text.endswith(FULL_STOPS) and len(text) >= WORDY_WITHOUT_BLANKS


def _ends_over_styles(walk: Walk, at: int) -> bool:
    return heads_styles(walk.page, at) and _is_term(walk, at - 1)


def heads_styles(page: Page, at: int) -> bool:
    """Whether a line stands right over the names of styles of citations: behind terms, in a page in another language,
    it is rather their heading in words that are not known."""
    return page.names[at + 1 : at + 2] == ("citation-style",) and any(page.unseen)


def _is_set_apart(walk: Walk, at: int) -> bool:
    """Whether a list changes its bullets here, or a blank line parts this line from lines that none parts."""
    lines = walk.page.lines
    above, line = at - 1, lines[at]
    if not _is_term(walk, above):
        return False
    if bool(lines[above].bullet) != bool(line.bullet):
        return True
    if not line.gap or line.bullet:
        return False
    return (_is_term(walk, above - 1) and not lines[above].gap) or _heads_text(walk, at)


def _heads_text(walk: Walk, at: int) -> bool:
    """Whether a line between blank lines stands over a sentence, below all terms on one line: "Zusammenfassung"."""
    lines = walk.page.lines
    if at + 1 >= len(lines) or not lines[at + 1].gap or not is_sentence(lines[at + 1].text):
        return False
    return len(COMMAS.findall(lines[at - 1].text)) > 1 and not COMMAS.search(lines[at].text)


def _is_term(walk: Walk, at: int) -> bool:
    mark = walk.page.marks[at] if at >= 0 else None
    return mark is not None and mark.state == "used" and mark.rule == RULE


def _is_alone(walk: Walk, at: int) -> bool:
    """Whether no line above or below is of the same list."""
    lines = walk.page.lines
    if _is_term(walk, at - 1):
        return False
    below = at + 1
    if below >= len(lines) or walk.page.kinds[below] != "" or lines[below].gap or no_term(lines[below].text):
        return True
    return _jel(lines[below].text) is not None


def _is_one_term(walk: Walk, at: int, start: int) -> bool:
    """One term a line (or a bullet), whatever is in it: "Retail and Wholesale Trade; e-Commerce"."""
    line = walk.page.lines[at]
    if not start and line.text[1:2].isdigit() and CODED.match(line.text):
        return True
    if not line.bullet and len(SEPARATORS.findall(line.text)) > 1:
        return False
    if start and at + 1 < len(walk.page.lines) and walk.page.lines[at + 1].gap:
        return False  # "Keywords: ovens; yeast", and something else below
    return _is_like(walk, at + 1, line) or (not start and _is_like(walk, at - 1, line))


def _is_like(walk: Walk, at: int, line: Line) -> bool:
    """Whether a line near another one looks like a term of the same list."""
    lines = walk.page.lines
    if not 0 <= at < len(lines) or walk.page.kinds[at] or _jel(lines[at].text):
        return False
    return len(lines[at].text) <= TERM and bool(lines[at].bullet) == bool(line.bullet)
