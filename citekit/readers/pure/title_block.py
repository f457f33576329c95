"""The head of a page: title, people, and the lines of organisations under the names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import looks_like_byline
from citekit.readers.pure.head_lines import ROLE, TITLE_LINES, is_people, is_place, is_prose
from citekit.readers.pure.head_people import first_person, opens_list, people_from
from citekit.readers.pure.title_start import GOES_ON, WRAPPED, is_logo, title_start
from citekit.readers.pure.untitled import people_first

if TYPE_CHECKING:
    from citekit.readers.lines import Line


class TitleBlock(NamedTuple):
    """Indexes of the title's lines, of the people's lines, and of the organisations' lines."""

    title: list[int]
    people: list[int]
    organisations: list[int]


def find_title_block(lines: list[Line], head: list[int], named: str | None) -> TitleBlock:
    """Sort the lines of a page's head. `head` are the indexes before the type line (or the text) without furniture,
    `named` the title as another part of the page prints it."""
    if not head:
        return TitleBlock([], [], [])
    start = title_start(lines, head, named)
    if start and is_place(lines[head[start]].text) and is_people(lines[head[start - 1]]):
        if start == 1:  # "Grace Hopper", "Department of Baking": the title is missing
            return TitleBlock([], head[:1], head[1:])
        start -= 2
    return _untitled(lines, head[start:], named) or _titled(lines, head, start, named)


def _untitled(lines: list[Line], head: list[int], named: str | None) -> TitleBlock | None:
    """The block of a head without a title, which begins with people; None for others."""
    people = people_first(lines, head, named)
    return TitleBlock([], people, head[len(people) :]) if people else None


def _titled(lines: list[Line], head: list[int], start: int, named: str | None) -> TitleBlock:
    """The block of a head whose title begins at `start`."""
    again = [at for at in head[start + 1 :] if lines[at].text == lines[head[start]].text]
    rest = [at for at in head[start + 1 :] if at not in again]
    first = _behind_wrapped(lines, head[start], rest, first_person(lines, rest))
    between = rest[:first] if first is not None else []
    if named is None:
        more = _title_rest(lines, between, head[start])
    else:
        more = [at for at in between[: TITLE_LINES - 1] if lines[at].text in named]
    people = people_from(lines, rest[first:]) if first is not None else []
    title = more if people and start == 1 and is_logo(lines, head) else [head[start], *more]
    taken = {*title, *people}
    return TitleBlock([*title, *again], people, [at for at in rest if at not in taken])


def _behind_wrapped(lines: list[Line], title: int, rest: list[int], first: int | None) -> int | None:
    """Where the people begin; not with the end of a long title that looks like a name, right over a list of people:
    "… Image-Adaptive Token Merging for Vision" / "Transformer Acceleration"."""
    if first != 0 or not rest[1:] or len(lines[title].text) < WRAPPED:
        return first
    end, people = lines[rest[0]], lines[rest[1]]
    if people.text[0] == "," or opens_list(end, people):  # ", Chi Tian"
        return first
    if not end.gap and not end.bullet and GOES_ON.search(lines[title].text):
        more = None if looks_like_byline(end.text) else first_person(lines, rest[1:])
        return first if more is None else more + 1
    if end.gap or people.gap or end.bullet or looks_like_byline(end.text) or ROLE.search(end.text):
        return first
    return 1 if looks_like_byline(people.text) else first


def with_subtitle(lines: list[Line], block: TitleBlock) -> TitleBlock:
    """The block of a head whose people stand below the kind: lines right under the title that name no place are of
    it."""
    more = _title_rest(lines, block.organisations, block.title[-1]) if block.title else []
    if not block.title or (more and more[0] != block.title[-1] + 1):
        return block
    return TitleBlock([*block.title, *more], [], block.organisations[len(more) :])


def _title_rest(lines: list[Line], between: list[int], title: int) -> list[int]:
    """Lines between the title's first, `title`, and the people: the title goes on, as a window broke it or as a
    subtitle."""
    rest: list[int] = []
    for at in between[: TITLE_LINES - 1]:
        text = lines[at].text
        if not lines[at].gap and _is_open(lines[rest[-1] if rest else title].text, text):
            rest.append(at)
            continue
        if lines[at].bullet or is_place(text) or is_prose(text):
            break
        rest.append(at)
    return rest


def _is_open(text: str, below: str) -> bool:
    """Whether a line of a title goes on with the next whatever that looks like: "… in Batavia by" / "Saskia Pol
    (Leiden University Press, 2020)"."""
    return GOES_ON.search(text) is not None or (len(text) >= WRAPPED and below[0] == "(" and below[-1] == ")")
