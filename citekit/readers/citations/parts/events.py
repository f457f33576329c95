"""The event at which a work without a host was shown, with its place and its days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.citations.words import EVENT, alternatives
from citekit.vocabulary.states import STATES

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch


EVENT_AT = regex(rf"(?:^|(?<=[\s.,]))(?:{alternatives(EVENT)})\s+(?:the\s)?")  # "Paper presented at MuseWeb 2019, …"
# "Seoul, Korea, Republic of", "Tehran, Iran, Islamic Republic of", "Taipei, Taiwan, Province of China"
TURNED = regex(r"(?:[A-Z\w' ]{0,30}\b)?(?:Republic|States?|Province) of(?: the| China)?")
STATE = regex(r"[A-Z]{2,3}")  # "Orlando, FL, United States"
ONLINE = frozenset(
    {"virtual", "online", "hybrid", "virtual event", "online event", "hybrid event", "virtual conference"}
)
"""What Pure has before a town or for it: "WCNC 2021, Virtual, Online, Spain"."""


def cut_event(cut: Stretch) -> int | None:
    """ "Paper presented at MuseWeb 2019, Boston, United States": kind, event and place; where it begins."""
    found = cut.last(EVENT_AT)
    if found is None:
        return None
    kind = re.compile(r"\w+").match(cut.text, found.start())
    if kind:
        cut.take("work_type", *kind.span())
    take_event(cut, found.end(), found.end() + len(cut.text[found.end() : cut.end].rstrip(" .,")))
    cut.end = found.start()
    return found.start()


# "Rain Meeting, RAIN 2023. Oslo, Norway. 15 May 2023 through 16 May 2023" (DiVA)
STOPPED = regex(r"(?P<event_title>.{3,300}?)\.\s(?P<place>[^.\d]{2,80})\.\s(?P<event_duration>\d[^.]{6,40})")


def take_event(cut: Stretch, start: int, end: int) -> None:
    """ "51st Symposium, ISCA 2024, Buenos Aires, Argentina, June 1-3, 2024": the last pieces are the days, before them
    those without digits city and country."""
    if (stopped := STOPPED.fullmatch(cut.text, start, end)) and is_date(stopped["event_duration"]):
        cut.groups(stopped, {"place": "text:event_place"})
        return
    pieces = [(found.start(1), found.end(1)) for found in re.finditer(r"([^,]+)(?:,\s*|$)", cut.text[start:end])]
    if not pieces:
        return  # "Paper presented at", cut off there
    pieces = _without_days(cut, [(begin + start, stop + start) for begin, stop in pieces])
    if len(pieces) > 2 and TURNED.fullmatch(cut.text, *pieces[-1]):
        pieces[-2:] = [(pieces[-2][0], pieces[-1][1])]
    places = 0
    while places < min(2, len(pieces) - 1) and not _has_digit(cut, pieces[-1 - places]):
        places += 1
    if places == 2 and len(pieces) > 3 and _is_state(cut.text[slice(*pieces[-2])]) and not _has_digit(cut, pieces[-3]):
        places = 3
    while places and len(pieces) > places + 1 and cut.text[slice(*pieces[-1 - places])].lower() in ONLINE:
        places += 1
    cut.take("event_title", start, pieces[-1 - places][1])
    if places > 1:
        cut.take("event_city", pieces[-places][0], pieces[-2][1])
    if places:
        cut.take("event_country", *pieces[-1])


# "Poster presented at: Rain Meeting; May 4-6, 2017; Oslo, Norway" (AMA), "presented at the 5th Int. Rain Conf., Oslo,
# Norway, Jun. 12–14, 2018, Paper 33" (IEEE)
PRESENTED = regex(
    r"(?<=[.?!,”\"]\s)(?P<work_type>Paper|Poster|Talk|Abstract|Oral presentation)?\s?[Pp]resented at:?\s(?:the\s)?"
    r"(?:(?P<event_title>[^;]{5,200}?);\s(?P<event_duration>[^;]*?(?P<year>(?:19|20)\d\d)[^;]*?);\s(?P<place>[^;\d]{2,80}?)"
    r"|(?P<event>[^;]{5,300}?(?P<last>(?:19|20)\d\d))(?:,\s[Pp]aper\s(?P<article_number>[\w.-]{0,11}\w))?)[\s.]*$"
)


def cut_presented(cut: Stretch) -> bool:
    """The meeting at which a work was shown, and the year of that; False where none is told so."""
    found = PRESENTED.search(cut.text, cut.start, cut.end) if "resented at" in cut.text else None
    if found is None:
        return False
    cut.take("csl_type:paper-conference" if not found["work_type"] else "work_type", *_kind_span(found))
    cut.groups(found, {"work_type": "", "place": "text:event_place", "event": "", "year": "issued", "last": "issued"})
    if found["event"]:
        take_event(cut, *found.span("event"))
    cut.end = found.start()
    return True


def _kind_span(found: re.Match[str]) -> tuple[int, int]:
    return found.span("work_type" if found["work_type"] else 0)


def _has_digit(cut: Stretch, piece: tuple[int, int]) -> bool:
    """Whether a piece has a digit, as no town has: "ICH 2019", before "New York, United States"."""
    return any(map(str.isdigit, cut.text[slice(*piece)]))


def _is_state(text: str) -> bool:
    return text in STATES or STATE.fullmatch(text) is not None


def _without_days(cut: Stretch, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces before those that are the days, which are taken: "June 1-3" and "2024" are two pieces."""
    end = pieces[-1][1]
    for first in range(max(1, len(pieces) - 3), len(pieces)):
        if is_date(cut.text[pieces[first][0] : end].strip()):
            cut.take("event_duration", pieces[first][0], end)
            return pieces[:first]
    return pieces
