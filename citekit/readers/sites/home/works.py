"""Where works begin on a home page: title, people and venue below each other, or people first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import looks_like_byline
from citekit.patterns import regex
from citekit.readers.sites.home.venues import WITHIN, is_aside, match_venue, tells_venue, venue_end
from citekit.readers.sites.home.words import BADGE, HEADING, OVER, STRONG
from citekit.readers.sites.people import is_people

if TYPE_CHECKING:
    from citekit.readers.lines import Line

BROKEN = 30
"""The first line of a title that was broken is no shorter."""


class Work(NamedTuple):
    """Where title, people and venue of a work begin, and where the venue ends; turned, people stand over the title."""

    title: int
    people: int
    venue: int
    end: int
    is_turned: bool = False


def find_work(lines: list[Line], at: int) -> Work | None:
    """The work whose venue begins on a line."""
    end = venue_end(lines, at)
    if not end:
        return None
    if HELPED.fullmatch(lines[at - 1].text):
        return Work(at - 2, at - 1, at, end) if _is_title(lines[at - 2].text) else None
    if not is_people(lines[at - 1].text) or are_turned(lines[at - 2].text):
        return _find_turned(lines, Work(at - 2, at - 1, at, end, is_turned=True))
    people = at - 1
    while people > 1 and lines[people - 1].text.endswith(",") and is_people(lines[people - 1].text):
        people -= 1
    title = people - 1
    if title > 0 and lines[title].text[0].islower() and len(lines[title - 1].text) >= BROKEN:
        title -= 1
    work = Work(title, people, at, end)
    return work if _is_title(lines[title].text) and _is_named(lines, work) else None


def _find_turned(lines: list[Line], work: Work) -> Work | None:
    """A work whose people stand over its title: "Karin Lind, Mei Ito", "Rain on roofs,", "In the 3rd Conference …"; the
    title ends with a comma, or nothing stands right over the people."""
    people, title, venue = (lines[at].text for at in work[:3])
    if are_turned(people):
        return work if _is_title(title) else None
    named = people.count(",") > 0 or " and " in people
    first = lines[work.title].gap or (work.title > 0 and lines[work.title - 1].text.isdecimal())  # a year
    alone = title.endswith(",") or first
    is_one = alone and venue.startswith(WITHIN) and named and is_people(people)
    return work if is_one and _is_title(title) and STRONG.search(venue) else None


# "(with Jo Ray and Mei Ito)", of a person's own list
HELPED = regex(r"\((?:joint(?:ly)? )?with (?P<names>[^()]{3,300})\)")


def are_turned(text: str) -> bool:
    """Whether a line is people as BibTeX has them: "Lind, Karin and Ito, Mei"."""
    names = text.split(" and ")
    return len(names) > 1 and all(TURNED.fullmatch(name) for name in names)


TURNED = regex(r"[^\W\d_][^,;:()\d]{1,40}, [^\W\d_][^,;:()\d]{0,40}")


def _is_named(lines: list[Line], work: Work) -> bool:
    """Whether people stand over a venue: one person alone over one that a word tells."""
    several = looks_like_byline(lines[work.venue - 1].text) or work.people < work.venue - 1
    return several or tells_venue(lines[work.venue].text)


def _is_title(text: str) -> bool:
    return (
        " " in text
        and len(text) > TITLE
        and not CITED.match(text)
        and not (HEADING.fullmatch(text) or is_aside(text) or match_venue(text))
    )


TITLE = 9
CITED = regex(r"[^\W\d_][\w'’-]+, (?:[^\W\d_]\.[ -]?){1,3}[,;&]")  # "Lind, K., Ito, M. Rain on roofs": a citation


def start_of(lines: list[Line], work: Work) -> int:
    """Where a work begins: with its title, or with the short name of its venue over that."""
    above = work.title - 1
    if work.is_turned:
        return above if above >= 0 and OVER.fullmatch(lines[above].text) else work.title
    badge = BADGE.fullmatch(lines[above].text) if above >= 0 else None
    is_over = badge and (not lines[work.title].gap or badge["year"])
    return above if is_over and not is_aside(lines[above].text) else work.title
