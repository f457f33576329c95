"""Where the title begins in a page's head."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from citekit.normalize.names import (
    looks_like_byline,
)
from citekit.patterns import regex
from citekit.readers.pure.head_lines import TITLE_LINES, is_people, is_prose, names_site
from citekit.readers.pure.head_people import may_be_place

if TYPE_CHECKING:
    from citekit.readers.lines import Line

INSTITUTION = regex(
    r"(?:The )?(?:[A-Z][\w.'’-]{1,20} ){0,4}(?:University|University College|Institute of Technology)"
    r"(?:,? (?:of|at) (?:the )?[A-Z][\w-]{1,20}(?:,? (?:and |of |the )?[A-Z][\w-]{1,20}){0,3}|, [A-Z][\w ]{1,20})?"
)  # "Ulster University", "University of St Andrews", "King's University College", over the title
WRAPPED = 45  # a shorter line was not broken by a window's edge
NARROW = 16  # unless the next goes on with a small letter
GOES_ON = regex(r"\s(?:to|of|and|the|for|in|on|by|with|from|an?|at|or|as|into|between|under|versus|its|their|&)$")
"""How a title ends on its line that goes on with the next: "Final report to" / "Transport Fenland"."""
SENTENCE = regex(r"[.!?][\"”’)]?$")  # "… the paper I mentioned."


def title_start(lines: list[Line], head: list[int], named: str | None) -> int:
    """Where in `head` the title begins: as it is named elsewhere, at a top heading, over a byline, or at the top."""
    if named:
        for position, at in enumerate(head):
            if lines[at].text == named or (len(lines[at].text) > NAMED_FROM and named.startswith(lines[at].text)):
                return position
    if again := _without_site(lines, head):
        return again
    if is_logo(lines, head):
        return SITE_LINES + title_start(lines, head[SITE_LINES:], named)
    if top := [position for position, at in enumerate(head) if lines[at].heading == 1]:
        first = lines[head[top[0]]].text  # "# Rain – Fen University", and "# Rain" below it
        return next((position for position in top[1:] if first.startswith(lines[head[position]].text)), top[0])
    over = [
        position
        for position, (at, below) in enumerate(itertools.pairwise(head))
        if looks_like_byline(lines[below].text) and not is_people(lines[at])
    ]
    return _upwards(lines, head, over[-1]) if over else _before_people(lines, head)


def is_logo(lines: list[Line], head: list[int]) -> bool:
    """Whether a page begins with its portal's name and picture: "Fen Scholars Home", "Fen Scholars Logo"."""
    if len(head) <= SITE_LINES or not lines[head[0]].text.endswith(" Home"):
        return False
    return lines[head[1]].lower == f"{lines[head[0]].lower[:-4]}logo"


SITE_LINES = 2


def _without_site(lines: list[Line], head: list[int]) -> int:
    """Where the title stands alone that the first line has with the site's name: "Rain - Fen University", "Rain"."""
    first = lines[head[0]].text
    if not any(map(first.__contains__, SITED)):
        return 0
    below = (position for position in range(1, min(len(head), 4)) if first.startswith(lines[head[position]].text))
    return next((at for at in below if first[len(lines[head[at]].text) :].startswith(SITED)), 0)


SITED = (" - ", " | ", " – ", " — ")
"""What stands between a title and the name of its site."""


def _upwards(lines: list[Line], head: list[int], position: int) -> int:
    """The first line of a title whose last stands at `position`: up over lines that a window broke, or one line that
    opens the paste (a title over its subtitle); what stands apart above it is not of the work."""
    start = position
    while start > 0 and position - start < TITLE_LINES - 1:
        above, line = lines[head[start - 1]], lines[head[start]]
        opens = _opens(lines, head[start - 1], head[start])
        goes_on = len(above.text) >= (NARROW if line.text[0].islower() else WRAPPED)
        wrapped = goes_on and not SENTENCE.search(above.text) and not names_site(above.text)
        spaced = line.gap and lines[head[position] + 1].gap and above.text.count(" ") >= FEW  # as all lines are
        if (
            (line.gap and not (opens and spaced))
            or above.bullet
            or head[start] - head[start - 1] > 1
            or not (opens or wrapped)
        ):
            break
        if _is_said_alone(lines, line.text, above.text):
            break
        start -= 1
    return start


def _is_said_alone(lines: list[Line], text: str, above: str) -> bool:
    """Whether a longer line, such as a citation, has the text of one without that of the line above it: the title
    begins there."""
    if GOES_ON.search(above):
        return False
    joined = f"{above.rpartition(' ')[2]} {text}"  # in a citation that a window broke elsewhere than the title
    longer = [
        f"{before.text} {line.text}"
        for before, line in itertools.pairwise([lines[0], *lines])
        if len(line.text) > len(text) > NAMED_FROM and text in line.text
    ]
    return bool(longer) and not any(above in other or joined in other for other in longer)


NAMED_FROM = 12
"""Characters of which a title elsewhere on the page is no accident."""


def _opens(lines: list[Line], at: int, below: int) -> bool:
    """Whether a line begins the paste or a block in it, and the next goes on with it: a title over its subtitle."""
    if names_site(lines[at].text) or is_prose(lines[at].text) or INSTITUTION.fullmatch(lines[at].text):
        return False
    if at == 0:
        return below == 1
    return lines[at].gap and (lines[below].text[0].islower() or not _navigates(lines[at]))


def _before_people(lines: list[Line], head: list[int]) -> int:
    """The first line, unless it is prose or looks like a site's navigation and a later one stands over the people."""
    for position, at in enumerate(head):
        said = is_prose(lines[at].text) or INSTITUTION.fullmatch(lines[at].text) or _stands_apart(lines, head, position)
        if said and position + 1 < len(head) and not is_people(lines[head[position + 1]]):
            continue  # what the site says, or whose it is
        if not _navigates(lines[at]) or (at == 0 and not lines[at].bullet and not names_site(lines[at].text)):
            return position
        below = head[position + 1] if position + 1 < len(head) else None
        if below is not None and not lines[at].bullet and is_people(lines[below]) and len(lines[at].text) > 2:
            if position + 2 < len(head) and _are_alike(lines, below, head[position + 2]):
                continue  # two menu entries in a row look like people too
            return position
    return 0


def _are_alike(lines: list[Line], at: int, below: int) -> bool:
    """Whether both of two lines may be people, and not only the first by a name that is known."""
    if not is_people(lines[below]) or lines[at].bullet:
        return False
    return may_be_place(lines, at) or not may_be_place(lines, below)


def _stands_apart(lines: list[Line], head: list[int], position: int) -> bool:
    """Whether a blank line parts a few words from a line right over somebody's name: a site's, and the title."""
    few = lines[head[position]].text.count(" ") < FEW and not lines[head[position]].heading
    if not few or len(head) < position + 3:
        return False
    below, name = lines[head[position + 1]], lines[head[position + 2]]
    return below.gap and not name.gap and not is_people(below) and is_people(name)


FEW = 3


def _navigates(line: Line) -> bool:
    words = line.text.count(" ") + 1
    return bool(line.bullet) or names_site(line.text) or (words <= 2 and len(line.text) < 25)
