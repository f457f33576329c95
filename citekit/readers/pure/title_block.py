"""The head of a page: title, people, and the lines of organisations under the names."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import (
    could_be_byline,
    cut_off,
    looks_like_byline,
    looks_like_organization,
    looks_like_person,
)
from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.lines import Line

INSTITUTION = regex(
    r"(?:The )?(?:[A-Z][\w.'’-]{1,20} ){0,4}(?:University|University College|Institute of Technology)"
    r"(?:,? (?:of|at) [A-Z][\w-]{1,20}(?:,? (?:and |of |the )?[A-Z][\w-]{1,20}){0,3}|, [A-Z][\w ]{1,20})?"
)  # "Ulster University", "University of St Andrews", "King's University College", over the title
TITLE_LINES = 4  # a title wrapped by a narrow window rarely takes more
WRAPPED = 45  # a shorter line was not broken by a window's edge
SENTENCE = regex(r"[.!?][\"”’)]?$")  # "… the paper I mentioned."
TWO_SENTENCES = regex(r"[.!?](?<=[a-z].) [A-Z“\"(].*[a-z]{2}[.!?]")  # "… waste heat. Nobody knows why."
PARAGRAPH_WORDS = 40  # or so many words
GOES_ON = regex(r"(?:[,;&]|\band|\bon behalf of(?: the)?|\bfor the)$", re.IGNORECASE)  # "Jane Doe,"
GONE_ON = regex(r"[,;&]|and\s", re.IGNORECASE)  # ", Chi Tian"
BYLINE = regex(r"[^,;:.?!]{4,40},\s\S")  # "Ann MacCormaic, Euan Drummond of Megginch, Fraser Institute for …"
ROLE = regex(r"\((?:[A-Z][a-z]+(?:/[A-Z][a-z]+)?|eds?\.)\)\s*[,;*]*$")  # "Jane Doe (Editor)"
SMALL_WORD = regex(r"\s(?!(?:with|from|para|della|delle)\s)[a-z]{4,}\s")  # "Final report for the Welsh Government"
SITE_ENDS = ("Home", "Homepage", "Logo", "Portal", "Explorer", "Experts", "Scholars", "logo", "homepage")
MORE_ENDS = (
    "esearch portal",
    "esearch database",
    "esearch Database",
    "FACULTY PORTAL",
    "Scholars Hub",
    "esearch Information",
)
SITE_STARTS = ("Research ", "Research@", "Experts@", "Scholars@", "Pure", "PURE")
SITE = regex(
    rf".*\b(?:{'|'.join(SITE_ENDS)})$|Research (?:(?:Explorer|Portal)\b.*\bUniversity\b|at [A-Z]\w+$)"
    r"|[^.?!:]{2,60}(?:\b[Rr]esearch (?:portal|[Dd]atabase|Information)|FACULTY PORTAL|Scholars Hub)$"
    r"|(?:Research|Experts|Scholars)@\w+$|(?:Pure|PURE)$"
)  # "Monash University Home", "Research Explorer The University of Manchester", "Aalto University's research portal"


class TitleBlock(NamedTuple):
    """Indexes of the title's lines, of the people's lines, and of the organisations' lines."""

    title: list[int]
    people: list[int]
    organisations: list[int]


def is_prose(text: str) -> bool:
    """Two sentences, or as many words as a paragraph has."""
    if text.count(" ") >= PARAGRAPH_WORDS:
        return True
    return has_break(text) and TWO_SENTENCES.search(text) is not None


def names_site(text: str) -> bool:
    """Whether a line is the name of a portal, over its pages."""
    may_be = text.endswith(SITE_ENDS) or text.startswith(SITE_STARTS) or text.endswith(MORE_ENDS)
    return may_be and SITE.match(text) is not None


def has_break(text: str) -> bool:
    """Whether a sentence may end inside a text."""
    return ". " in text or ("?" in text and "? " in text) or ("!" in text and "! " in text)


def find_title_block(lines: list[Line], head: list[int], named: str | None) -> TitleBlock:
    """Sort the lines of a page's head. `head` are the indexes before the type line (or the text) without furniture,
    `named` the title as another part of the page prints it."""
    if not head:
        return TitleBlock([], [], [])
    start = title_start(lines, head, named)
    if start and is_place(lines[head[start]].text) and _is_people(lines[head[start - 1]]):
        if start == 1:  # "Grace Hopper", "Department of Baking": the title is missing
            return TitleBlock([], head[:1], head[1:])
        start -= 2
    rest = head[start + 1 :]
    if rest and lines[rest[0]].text[0] == "," and _is_people(lines[head[start]]):
        people = people_from(lines, head[start:])
        return TitleBlock(
            [], people, rest[len(people) - 1 :]
        )  # "Ada Lovelace", ", Charles Babbage": the title is missing
    first = _first_person(lines, rest)
    if first is None and looks_like_byline(lines[head[start]].text) and named is None:
        return TitleBlock([], [head[start]], rest)  # the title is missing
    title = [head[start]]
    between = rest[:first] if first is not None else []
    if named is None:
        title += _title_rest(lines, between)
    else:
        title += [at for at in between[: TITLE_LINES - 1] if lines[at].text in named]
    people = people_from(lines, rest[first:]) if first is not None else []
    if people and start == 1 and _is_logo(lines, head):
        title = title[1:]
    taken = {*title, *people}
    return TitleBlock(title, people, [at for at in rest if at not in taken])


def with_subtitle(lines: list[Line], block: TitleBlock) -> TitleBlock:
    """The block of a head whose people stand below the kind: lines right under the title that name no place are of
    it."""
    more = _title_rest(lines, block.organisations)
    if not block.title or (more and more[0] != block.title[-1] + 1):
        return block
    return TitleBlock([*block.title, *more], [], block.organisations[len(more) :])


def title_start(lines: list[Line], head: list[int], named: str | None) -> int:
    """Where in `head` the title begins: as it is named elsewhere, at a top heading, over a byline, or at the top."""
    if named:
        for position, at in enumerate(head):
            if lines[at].text == named or (len(lines[at].text) > NAMED_FROM and named.startswith(lines[at].text)):
                return position
    if again := _without_site(lines, head):
        return again
    if _is_logo(lines, head):
        return SITE_LINES + title_start(lines, head[SITE_LINES:], named)
    if top := [position for position, at in enumerate(head) if lines[at].heading == 1]:
        first = lines[head[top[0]]].text  # "# Rain – Fen University", and "# Rain" below it
        return next((position for position in top[1:] if first.startswith(lines[head[position]].text)), top[0])
    over = [
        position
        for position, (at, below) in enumerate(itertools.pairwise(head))
        if looks_like_byline(lines[below].text) and not _is_people(lines[at])
    ]
    return _upwards(lines, head, over[-1]) if over else _before_people(lines, head)


def _is_logo(lines: list[Line], head: list[int]) -> bool:
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
        wrapped = len(above.text) >= WRAPPED and not SENTENCE.search(above.text) and not names_site(above.text)
        if line.gap or above.bullet or head[start] - head[start - 1] > 1 or not (opens or wrapped):
            break
        if _is_said_alone(lines, line.text, above.text):
            break
        start -= 1
    return start


def _is_said_alone(lines: list[Line], text: str, above: str) -> bool:
    """Whether a longer line, such as a citation, has the text of one without that of the line above it: the title
    begins there."""
    longer = [line.text for line in lines if len(line.text) > len(text) > NAMED_FROM and text in line.text]
    return bool(longer) and not any(above in other for other in longer)


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
        if said and position + 1 < len(head) and not _is_people(lines[head[position + 1]]):
            continue  # what the site says, or whose it is
        if not _navigates(lines[at]) or (at == 0 and not lines[at].bullet and not names_site(lines[at].text)):
            return position
        below = head[position + 1] if position + 1 < len(head) else None
        if below is not None and not lines[at].bullet and _is_people(lines[below]) and len(lines[at].text) > 2:
            if position + 2 < len(head) and _is_people(lines[head[position + 2]]) and not lines[below].bullet:
                continue  # two menu entries in a row look like people too
            return position
    return 0


def _stands_apart(lines: list[Line], head: list[int], position: int) -> bool:
    """Whether a blank line parts a few words from a line right over somebody's name: a site's, and the title."""
    few = lines[head[position]].text.count(" ") < FEW and not lines[head[position]].heading
    if not few or len(head) < position + 3:
        return False
    below, name = lines[head[position + 1]], lines[head[position + 2]]
    return below.gap and not name.gap and not _is_people(below) and _is_people(name)


FEW = 3


def _navigates(line: Line) -> bool:
    words = line.text.count(" ") + 1
    return bool(line.bullet) or names_site(line.text) or (words <= 2 and len(line.text) < 25)


def _first_person(lines: list[Line], rest: list[int]) -> int | None:
    """Where in `rest` the people begin: within the lines that a wrapped title can take; a line that stands right under
    the title may be people by its place, though its words alone do not show it."""
    for position, at in enumerate(rest[:TITLE_LINES]):
        if _is_people(lines[at]):
            return position
    under = lines[rest[0]] if rest else None
    if under is None or under.bullet or is_prose(under.text):
        return None
    begins = BYLINE.match(under.text) and looks_like_person(under.text.partition(",")[0])
    return 0 if begins or could_be_byline(under.text) else None


def _is_people(line: Line) -> bool:
    text = line.text
    if text[0].isdigit():
        return False  # "4. semester, Water, Energy and Planning, Master"
    if len(text) > 60 and "," not in text and ";" not in text and "&" not in text:
        return False
    if looks_like_byline(text) or looks_like_person(text) or ROLE.search(text):
        return True
    bare = WORKPLACE.sub("", text) if text[-1] == ")" else text
    return bare != text and SEVERAL.search(bare) is not None and looks_like_byline(bare)


WORKPLACE = regex(
    r" \([^()]{2,150}\)(?=[,;&]|$| and )"
)  # "Ada Löv (Department of Peat, University of Fen), Bo Ek (MIT)"
SEVERAL = regex(r"[,;&]|\band\b")


def _title_rest(lines: list[Line], between: list[int]) -> list[int]:
    """Lines between the title's first and the people: the title goes on, as a window broke it or as a subtitle."""
    rest = []
    for at in between[: TITLE_LINES - 1]:
        text = lines[at].text
        if lines[at].bullet or is_place(text) or is_prose(text):
            break
        rest.append(at)
    return rest


def is_place(text: str) -> bool:
    """Whether a line names an organisation, and is no title that has such a word: "… in static networks: a study"."""
    return looks_like_organization(text) and not SMALL_WORD.search(text)


def find_people(lines: list[Line], indexes: list[int]) -> list[int]:
    """The people's lines among some, from the first that is one; none if none is."""
    first = next((position for position, at in enumerate(indexes) if _is_people(lines[at])), None)
    return people_from(lines, indexes[first:]) if first is not None else []


def find_places(lines: list[Line], indexes: list[int], people: list[int]) -> list[int]:
    """The lines of organisations right under the people's."""
    under = [at for at in indexes if people and at > people[-1]]
    return list(itertools.takewhile(lambda at: looks_like_organization(lines[at].text), under))


def people_from(lines: list[Line], stop: list[int]) -> list[int]:
    """The people's lines: a byline with its continuations, or one name a line in one shape."""
    people = [stop[0]]
    shape = bool(lines[stop[0]].bullet)
    for before, at in itertools.pairwise(stop):
        line = lines[at]
        if GOES_ON.search(lines[before].text) or GONE_ON.match(line.text) or cut_off(line.text):
            people.append(at)
        elif bool(line.bullet) != shape or not _is_next(line, lines[before]):
            break
        else:
            people.append(at)
    return people


def _is_next(line: Line, before: Line) -> bool:
    """Whether a line names one more of the people, one a line; after a comma line only another such line does."""
    if line.gap and not before.gap:
        return False
    if looks_like_byline(before.text):
        return looks_like_byline(line.text)
    return _is_people(line) or ("Collaboration" in line.text or "Consortium" in line.text)
