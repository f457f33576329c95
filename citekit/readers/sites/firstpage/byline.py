"""The people of a first page: names with the marks of their affiliations, on as many lines as they need."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import looks_like_person
from citekit.normalize.names.marks import is_degree
from citekit.normalize.names.surnames import GIVEN
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.cuts import pieces
from citekit.readers.sites.head import INITIALED, SHOUTED, is_place
from citekit.readers.sites.people import whole

if TYPE_CHECKING:
    from citekit.readers.page import Page

SIGN = r"[♣♦♠♥*†‡§¶#☯¤∥‖⁎∗✉⋆★◊✝⊥¹²³⁰⁴-⁹‹\ufffd]"
RAISED = (
    r"<sup>[^<]{0,30}</sup>|\$\s?\{?\s?\}?\s?\^\{?[^$]{0,30}\}?\s?\$"
    r"|\[\d{4}-\d{4}-\d{4}-\d{3}[\dX]\]|\^\{?[\d,*†‡]{1,9}\}?"
)
LETTER = r"(?<=[\s,\d*†‡])(?-i:[a-h])(?=\s*(?:,|$|\d|[*†‡]|and\b|&))"
DIGITS = r"(?:(?<!(?-i:[A-Z-]))|(?<=(?-i:[A-Z]{3})))\d{1,2}(?!\d)"
PICTURE = r"\((?:B|D|✉|🖂|&|\*)\)|\b(?-i:ID)(?=[\s,*\d☯]|$)"
GLUED = r"(?<=(?-i:[a-zß-ÿ]))(?-i:ID)(?=[\s,*\d]|$)"  # "John M. ArthurID 1,2": the picture of an ORCID
MARK = rf"{SIGN}|{RAISED}|{DIGITS}|{LETTER}|{PICTURE}|{GLUED}"
BETWEEN = r"[,;·•|ㆍ∙]|(?<!\S)(?:and|und|et|(?-i:y|e)|&|with)(?!\S)"  # "E" is an initial
CUT = regex(rf"(?>\s{{0,40}}(?:{BETWEEN}|{MARK}))+\s*|(?<=\w)\s{{4,40}}(?=(?-i:[A-ZÀ-Þ]))", re.IGNORECASE)
HAS_MARK = regex(rf"\s{{0,40}}(?:{MARK})")
GRADE = regex(
    r"(?:(?:Student|Senior|Life|Associate|Graduate Student) )?(?:Member|Fellow)|(?:Life )?(?:Senior )?IEEE|ACM",
    re.IGNORECASE,
)
AND = regex(r"[,;&]|(?:and|AND|und|et)\s")
SEPARATED = regex(r"(?:[,;·•&-]|\b(?:and|AND|und|et)|(?<![^\W\d_])[^\W\d_]\.)$")
"""How a line begins, or ends, with which people go on: a separator, an initial."""
AFFILIATION = regex(r"\(?(?:\d{1,2}|[*†‡§])\)?\s?(?!\d)[A-ZÀ-Þ]")  # "1 INRIA Rhône-Alpes"
DEGREE = regex(r"(?:[A-Z][A-Za-z]{0,2}\. ?){1,4}|[A-Z]{2,8}(?:[-/][A-Z]{1,4})?|[A-Z]{1,3}[a-z]{1,2}[A-Z]{0,2}")
"""What may stand behind a name between commas, and is none: "LICSW", "Dr.P.H.", "BMBCh"."""
EDGES = " ,;.*†‡§&"
MOST = 40
"""Lines that people take at most."""


class Byline(NamedTuple):
    """Lines that name people and nothing else, joined, with the place of each name."""

    lines: list[int]
    joined: Joined
    names: list[tuple[int, int]]

    @property
    def marked(self) -> bool:
        """Whether a mark stands behind a name: no title has one there."""
        return any(HAS_MARK.match(self.joined.text, end) for _, end in self.names)


def read_byline(page: Page, head: list[int], place: int) -> Byline | None:
    """The people that begin at a place of the head: as many lines as name people and nothing else."""
    best = None
    lines: list[int] = []
    if AND.match(page.lines[head[place]].text):
        return None
    for at in head[place : place + MOST]:
        if lines and (
            not _is_next(page, lines[-1], at) or not (_goes_on(page, lines[-1], at) or _is_over_head(page, at))
        ):
            break
        if AFFILIATION.match(page.lines[at].text) or DAY.search(page.lines[at].text):
            break
        lines = [*lines, at]
        names = _names(page, lines)
        if names is not None:
            best = names
        elif len(lines) > (len(best.lines) if best else 0) + 1:
            break
    return best


def _is_next(page: Page, above: int, at: int) -> bool:
    """Whether nothing but numbers of affiliations, and commas, stand between two lines, each on its own."""
    return not any(any(map(str.isalpha, page.lines[between].text)) for between in range(above + 1, at))


DAY = regex(r"\b(?:[A-Z][a-z]{2,8} \d{1,2}, |\d{1,2} [A-Z][a-z]{2,8} )(?:19|20)\d\d\b|\((?:19|20)\d\d\)$")
"""What stands in no line of people: "Posted March 27, 2020.", "Mire Lett. D (2025)"."""


def _goes_on(page: Page, above: int, at: int) -> bool:
    """Whether people go on below a line: it has a separator or a mark at its end, or is cut within a name; or the
    next line shows by itself that it names people."""
    upper, lower = page.lines[above].text, page.lines[at].text
    return SEPARATED.search(upper) is not None or AND.match(lower) is not None or _shows_names(page, at)


def _is_over_head(page: Page, at: int) -> bool:
    """Whether names go on one under another from a line down to a running head."""
    for below in range(at, min(at + MOST, len(page.lines))):
        mark, line = page.marks[below], page.lines[below]
        if mark is not None or line.gap or is_place(page, below) or not looks_like_person(line.text):
            return below > at and mark is not None and mark.rule == "running head"
    return False


def _shows_names(page: Page, at: int) -> bool:
    """Whether a line shows by itself that it names people: by a separator or a mark, an initial, a known given name."""
    text = page.lines[at].text
    if is_place(page, at):
        return False
    if INITIALED.match(text) or HAS_MARK.search(text) or SEPARATED.search(text) or "," in text:
        return True
    below = page.lines[at + 1].text if at + 1 < len(page.lines) else ""
    if below.isdecimal() and len(below) == 1:
        return True  # the number of a place of work
    return text.split(" ")[0].capitalize() in GIVEN


def _names(page: Page, lines: list[int]) -> Byline | None:
    """The names on some lines taken together; None where they say something else."""
    joined = Joined(page, [_before_note(page, at) for at in lines])
    names: list[tuple[int, int]] = []
    single = 0
    for first, last in _cut(joined):
        text = joined.text[first:last]
        if _is_degree(text) or GRADE.fullmatch(text) or not any(map(str.isalpha, text)):
            continue
        if names and DEGREE.fullmatch(text) and not joined.text.isupper():
            continue
        if not _is_name(text):
            single += ONE.fullmatch(text) is not None and HAS_MARK.match(joined.text, last) is not None
            if not ONE.fullmatch(text) or not HAS_MARK.match(joined.text, last):
                return None
        names.append((first, last))
    return Byline(lines, joined, names) if len(names) > 2 * single else None


def _is_degree(text: str) -> bool:
    """Whether a text is a degree, with the letter of an affiliation glued to it if need be: "PhD", "MPHa"."""
    return is_degree(text) or (text[-1:] in LETTERS and text[-2:-1].isupper() and is_degree(text[:-1]))


LETTERS = tuple("abcdefgh")


def _before_note(page: Page, at: int) -> tuple[int, int, int]:
    """A line up to the note that says where its people work, "Karin Lind1 1Karin Lind is with the …", or to an address
    at the other edge of the page."""
    _, start, end = whole(page, at)
    note = NOTE.search(page.lines[at].text) or MAIL.search(page.lines[at].text)
    return at, start, note.start() if note else end


MAIL = regex(r"\s{3,250}[\w.+-]{1,60}@[\w.-]{3,60}$")  # "Karin Lind        KLIND@FEN.NO" (JMLR)
NOTE = regex(r"\s\d{0,2}(?=[A-ZÀ-Þ][^.;\d]{3,200}\b(?:is|are) with (?:the|a)\b)(?<=\d)")
ONE = regex(r"[A-ZÀ-Þ][a-zß-ÿ]{2,}")  # "Ristiana", who has one name, among those who have more


def _cut(joined: Joined) -> list[tuple[int, int]]:
    """What stands between separators and marks; a line's end is a separator where both its sides are whole names."""
    text, found = joined.text, list[tuple[int, int]]()
    for first, last in pieces(text, 0, len(text), CUT):
        inner = text[first:last].strip(EDGES)
        begin = text.index(inner, first) if inner else first
        end = begin + len(inner) + (text[begin + len(inner) : begin + len(inner) + 1] == "." and inner[-2:-1] in " .")
        ends = [at - 1 for at in joined.starts if begin < at - 1 < end and text[at - 1 : at] == " "]
        parts = _at_line_ends(begin, end, ends)
        found += parts if len(parts) > 1 and all(_is_name(text[slice(*part)]) for part in parts) else [(begin, end)]
    return [span for span in found if span[1] > span[0]]


def _at_line_ends(first: int, last: int, ends: list[int]) -> list[tuple[int, int]]:
    return [*zip([first, *(end + 1 for end in ends)], [*ends, last], strict=True)]


def _is_name(text: str) -> bool:
    return len(text) < 60 and looks_like_person(text) and not text.endswith((":", "?", "!"))


def is_sure(page: Page, byline: Byline) -> bool:
    """Whether the lines are people, and no part of a title: several, a mark, an initial, or a known given name; and
    below them stands where they work, or the text."""
    if len(byline.lines) > 1 and not _shows_names(page, byline.lines[0]):
        return False
    texts = [byline.joined.text[slice(*name)] for name in byline.names]
    shown = byline.marked or len(texts) > 2 or any(INITIALED.match(text) or SHOUTED.fullmatch(text) for text in texts)
    known = [text for text in texts if text.split()[0].capitalize() in GIVEN]
    below = byline.lines[-1] + 1
    placed = len(texts) > 1 and below < len(page.lines) and _is_address(page, below)
    if not shown and not placed and not (known and len(texts) == len(known)):
        return False
    return byline.marked or any(_is_below(page, at) for at in range(byline.lines[-1] + 1, byline.lines[-1] + 4))


PLACE = regex(r"\(?(?:\d{1,2}|[a-h*†‡])\)?[\s,]*(?:$|(?:the |de )?[A-ZÀ-Þ])|.*@|.*\b\d{4,6}\b|\{")


def _is_address(page: Page, at: int) -> bool:
    """Whether a line is a place of work or an address of mail, as it stands right under people and under no title."""
    return page.marks[at] is None and (is_place(page, at) or "@" in page.lines[at].text)


def _is_below(page: Page, at: int) -> bool:
    """Whether a line may stand below people: a place of work, an address, a mark alone, what the page ignores."""
    if at >= len(page.lines) or page.marks[at] is not None:
        return True
    return is_place(page, at) or PLACE.match(page.lines[at].text) is not None
