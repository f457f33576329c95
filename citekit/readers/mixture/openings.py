"""What the first line of a work in a mixed paste looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline
from citekit.patterns import regex
from citekit.readers.covers.rows import match_label
from citekit.readers.covers.words import PORTAL
from citekit.readers.front import opens_front
from citekit.readers.lists.noise import YEAR
from citekit.readers.lists.people import starts_with_people
from citekit.readers.mixture.loose import COVER
from citekit.readers.pure.head_lines import SITE
from citekit.readers.style_names import BUTTONS

if TYPE_CHECKING:
    from citekit.readers.covers.words import Kind
    from citekit.readers.lines import Line

WITHIN: frozenset[Kind] = frozenset({"container", "doi", "date", "status", "version", "licence", "link"})
"""Labels that a cover has below its head."""
CITE = ("datasetcite",)
"""What a portal's page has glued to its last heading."""
LINKS = ("http://", "https://", "doi:", "10.")


def may_open(lines: list[Line], at: int, kind: str) -> bool:
    """Whether a work of a kind may begin with a line: it is no button, link, or label of a row that a cover has, but
    for a cover's address over its citation."""
    line = lines[at]
    label = match_label(line.text, 0, len(line.text))
    if label or line.lower in BUTTONS:
        return label is not None and kind == "cover" and label[0].kind not in WITHIN
    if line.lower.startswith(CITE):
        return False
    if not line.lower.startswith(LINKS):
        return True
    return kind == "cover" and at + 1 < len(lines) and introduces_citation(lines[at + 1])


def introduces_citation(line: Line) -> bool:
    """Whether a line is a cover's label over its citation, not a whole cover that lost its line breaks."""
    label = match_label(line.text, 0, len(line.text))
    return label is not None and label[0].kind == "citation" and len(line.text) < LONGEST


LONGEST = 100


def is_label(text: str) -> bool:
    """Whether a text is the label of a cover's row, or the name of a style, and no more."""
    label = match_label(text, 0, len(text))
    return text.lower() in BUTTONS or (label is not None and label[1] == len(text))


def is_portals(line: Line) -> bool:
    """Whether a line is a portal's own, as they stand over a title ("Aalborg Universitet"), or a comment's first."""
    text = line.text
    if text.startswith(COMMENT[0]) or line.lower.startswith(MENU):
        return True
    return PORTAL.fullmatch(text) is not None or SITE.match(text) is not None


COMMENT = ("<!--", "-->")


def promise(lines: list[Line], at: int) -> int:
    """How much it says for a cut that a work seems to begin with a line."""
    if lines[at].lower.startswith(MENU) or opens_front(lines, at):
        return SURE
    if is_headed(lines, at):
        return HEADED
    behind = at > 0 and lines[at].gap and lines[at - 1].lower in BUTTONS  # the end of a page
    return LIKELY if behind or _may_be_headed(lines, at) else 0


def _may_be_headed(lines: list[Line], at: int) -> bool:
    """Whether a title seems to stand over one name, which may be any words: "Three kilns" over "Mei Ito"."""
    if not lines[at].gap or at + 1 >= len(lines) or lines[at + 1].gap or lines[at].text.count(" ") < WORDS:
        return False
    return ONE_NAME.fullmatch(lines[at + 1].text) is not None


WORDS = 3
ONE_NAME = regex(r"[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){1,3}")


MENU = ("skip to main", "skip to content", "skip to search")
"""How the first line of a portal's page begins, in lower case, where all of it was copied."""
SURE, HEADED, LIKELY = 20, 8, 4


def is_headed(lines: list[Line], at: int) -> bool:
    """Whether a line looks like a title with people below it, or like a portal's lines over these; not where it goes on
    with the line above."""
    first = _behind_portals(lines, at)
    if first == len(lines) or (at and _goes_on(lines[at - 1], lines[at])):
        return False
    return _is_title(lines, first) or (first > at and _is_people(lines[first].text))


def _goes_on(above: Line, line: Line) -> bool:
    """Whether a line stands in the head that the one above it begins: below a portal's, or in one title."""
    return 0 < above.heading == line.heading or (is_portals(above) and (above.gap or not line.gap))


def _behind_portals(lines: list[Line], at: int) -> int:
    """The line behind those that are a portal's own, a comment, or the year over a list's items."""
    comment = False
    while at < len(lines) and (comment or is_portals(lines[at]) or YEAR.fullmatch(lines[at].text)):
        comment = (comment or lines[at].text.startswith(COMMENT[0])) and COMMENT[1] not in lines[at].text
        at += 1
    return at


def _is_title(lines: list[Line], at: int) -> bool:
    """Whether a line looks like a title: it is set as one, or people stand below it, or below one more line of it."""
    if any(label in lines[at].lower for label in COVER) or looks_like_byline(lines[at].text):
        return False
    below = lines[at + 1 : at + 3]
    if lines[at].heading == 1 or (below and _is_people(below[0].text)):
        return True
    goes_on = bool(below) and (not below[0].gap or 0 < lines[at].heading == below[0].heading)
    return goes_on and len(below) > 1 and _is_people(below[1].text)


def _is_people(text: str) -> bool:
    return starts_with_people(text) or looks_like_byline(text)
