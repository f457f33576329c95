"""Styles with the title in quotes, MLA and Chicago, as Google Scholar and the styles' own manuals print them.

"Lind, Karin, and Mei Ito. “Rain in Harbours.” Journal of Rain 27, no. 3 (1948): 379–423.", "Lind, Karin, et al. “Rain.”
Journal of Rain, vol. 27, no. 3, 1948, pp. 379-423."
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.citations.archives.deposited import MEETING
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.editors import SPELT, cut_editors
from citekit.readers.citations.parts.events import EVENT_AT, cut_event
from citekit.readers.citations.parts.full_names import INITIAL
from citekit.readers.citations.parts.imprint import RANGES, STATUS_TAIL, cut_preprint, take_publisher
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.marked import DATED, VOLUME, take_piece
from citekit.readers.citations.parts.numbers import cut_year, read_physics
from citekit.readers.citations.parts.people import DOTTED, read_initialed, read_short
from citekit.readers.citations.parts.pieces import EDITION_TAIL, Piece, cut_pieces
from citekit.readers.citations.parts.quoted_people import (
    INITIALED,
    NATURAL,
    read_editors,
    read_spoken,
    read_turned_first,
)
from citekit.readers.citations.parts.reports import read_report, read_series
from citekit.readers.citations.parts.theses import THESIS, take_thesis
from citekit.readers.citations.parts.venues import cut_venue, is_region, place_start
from citekit.readers.citations.quoted.numbers import read_numbered
from citekit.readers.citations.stretch import Stretch, sentences, skip_marks
from citekit.readers.citations.words import UNDATED, alternatives
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    People = Callable[[Stretch, int, int], bool]

# "Lind, Karin. 1948. “Rain.”", "Lind, Karin. n.d. “Rain.”", of Chicago
YEAR_AT = regex(rf"[.,]?\s+(?:\(?(?P<issued>{YEAR})\)?|{alternatives(UNDATED)})$")
# "Lind, Karin. “", "K. Lind, "": the people end before the quote that opens
OPEN = regex(
    r"(?:[.,]|(?<=al)|(?<=\d\))|(?<=[^\W\d_A-Z])(?=\s[\"“]))\s+(?P<quote>[\"“„«‘']|``)(?:(?<=«)\s)?(?=[^\s\"”])"
)
# "Rain.” ", "rain,” ", "Why rain?” ", "Rain”, "
QUOTES = (('"', '"'), ("“", "”"), ("„", "[“”]"), ("«", "»"), ("‘", "’"), ("'", "'"), ("`", "''"))
"""Opening quote -> the closing one; the last is TeX's: "``Rain,'' Mires"."""
CLOSES = {
    opened: regex(
        rf"(?:[.,?!](?P<inner>['’](?=[\"”]))?\s?{closed}|{closed}[.,]|{closed}(?=\s[^\W\d_][^\"“”]{{3,150}},\svol\.\s\d)|{closed}(?=\s\((?:Ph|[Dd]octoral|[Mm])[^()]{{4,140}}\)))\s"
    )
    for opened, closed in QUOTES
}  # "rain,” ", "the ‘New Rain.’” ", "rain” Mires, vol. 59"
OPENS = frozenset(CLOSES)
LONGEST = 600  # no title is longer
# " (Oslo: Fen Press, 1999), 36–64": the pages of a note are those it is about
BRACKET = regex(
    rf"\s\((?P<publisher_place>[^():]{{2,40}}):\s(?P<publisher>[^()]{{2,80}}),\s(?P<issued>{YEAR})\)"
    rf"(?:,\s{RANGES})?[\s.]*$"
)
# "In Proceedings of …", "in Proc. RAIN", "To Appear In Proceedings of …"
HOST = regex(r"(?:(?P<status>[Tt]o\s[Aa]ppear)\s|Published\s)?(?:[Ii]n|[Dd]ans):?\s+(?:the\s(?=Proc|\d))?(?=\S)")
EDITED = regex(r"[.,]\s(?:[Ee]dited\sby|[Ee]ds?\.(?:\sby)?)\s+(?=[^\W\d_])")


def read_turned(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in MLA or Chicago; None for any other text."""
    cut = read_head(text, hints, read_turned_first, read_short, partial(read_spoken, role="author"))
    if cut:
        _read_body(cut)
    return complete(cut)


def read_note(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A note of Chicago's, with all names as they are spoken; None for any other text."""
    turned = (partial(read_initialed, initials=DOTTED),) if TURNED.match(text) else ()
    cut = read_head(text, hints, *turned, partial(read_spoken, role="author"), read_turned_first)
    if cut:
        _read_body(cut)
    return complete(cut)


# "Lind, K. M., Ito, M., and Ray, J., “Rain,” Mires 7", of AIP
TURNED = regex(r"[^\W\d_][^,.“\"]{1,40},\s[^\W\d_a-z]\.")


def read_titled(cut: Stretch, helped: re.Pattern[str] | None = None) -> bool:
    """A title in quotes at the front, and what stands behind it; False where the quotes do not close. Behind the title
    may be told with whom the work is."""
    if not _cut_title(cut):
        return False
    if helped and (found := helped.match(cut.text, cut.start, cut.end)):
        read_spoken(cut, *found.span(found.lastgroup or 0), "contributor")
        cut.start = found.end()
    _read_body(cut)
    return True


def _cut_title(cut: Stretch) -> bool:
    """A title in quotes off the front; False where they do not close."""
    closed = CLOSES[cut.text[cut.start]].search(cut.text, cut.start + 1, min(cut.end, cut.start + LONGEST))
    if closed:
        start = cut.start + (2 if cut.text.startswith("``", cut.start) else 1)
        end = closed.end("inner") if closed["inner"] else closed.start() + (closed[0][0] in "?!")
        cut.take("title", start, end)
        cut.start = closed.end()
    return closed is not None


def complete(cut: Stretch | None) -> Stretch | None:
    """Only where it says in what and when the work appeared: prose has quotes, too."""
    fields = {part.field for part in cut.parts} if cut else set()
    if cut and cut.accessed and "url" in fields and not fields & WHEN:
        return _call_page(cut)
    return cut if fields & WHERE and cut and (fields & WHEN or cut.undated) else None


def _call_page(cut: Stretch) -> Stretch:
    """A page in the web, which has no date but that of the visit: "“Rain,” Fen. https://… (accessed 5 May 2021)"."""
    url = next(part for part in cut.parts if part.field == "url")
    cut.take("csl_type:webpage", url.start, url.end)
    return cut


WHERE = frozenset({"container_title", "awarding_institution", "arxiv", "publisher", "event_title", "csl_type:patent"})
WHEN = frozenset({"issued", "volume", "page", "status"})


def read_head(text: str, hints: tuple[str, ...], *ways: People) -> Stretch | None:
    """People in the first way in which they read, year and title; what is left is where it appeared."""
    opened = OPEN.search(text)
    if opened is None:
        return None
    cut = Stretch(text, opened.start("quote"), hints=hints)
    end = opened.start() + (INITIAL.search(text, 0, opened.start() + 1) is not None)
    year = YEAR_AT.search(text, 0, end)
    if not any(_reads(cut, read_people, year.start() if year else end) for read_people in ways):
        return None
    if not _cut_title(cut):
        return None
    if year:
        cut.groups(year)
    cut_links(cut)
    cut.tail(STATUS_TAIL)
    return cut


def _reads(cut: Stretch, read_people: People, end: int) -> bool:
    cut.parts.clear()
    return read_people(cut, 0, end)


def _read_body(cut: Stretch) -> None:
    """What follows a title in MLA or Chicago."""
    if any(read(cut) for read in WHOLE):
        return
    cut.hosted = cut.head(HOST) is not None
    if cut.hosted and not _names_editors_behind(cut):
        cut_editors(cut, SPELT)
    if not read_numbered(cut):
        _read_host(cut)


def _names_editors_behind(cut: Stretch) -> bool:
    """Whether "ed." stands behind a host and not behind people: "in Why Rain in Mires?, ed. Jo Ray (Oslo: …)"."""
    found = EDITED.search(cut.text, cut.start, cut.end)
    if found is None or not re.fullmatch(SHORT_NAMES, cut.text[cut.start : found.start()]):
        return found is not None
    behind = NAMED.match(cut.text, found.end(), cut.end)  # "in Wet Drawings, ed. Jo Ray and Mei Ito (Oslo: …)"
    return behind is not None and "," in cut.text[: cut.start]


NAMED = regex(rf"{NATURAL.pattern}(?:,?\sand\s{NATURAL.pattern})?\s\(")
SHORT_NAMES = rf"(?!(?:The|Der|Die|Das|La|Le|Les|El)\s)(?:{NATURAL.pattern})(?:(?:,?\sand\s|,\s)(?:{NATURAL.pattern}))*"


def _read_host(cut: Stretch) -> None:
    """ "Host, edited by Jo Ray, 12-34. Place: Publisher, 1948", "Journal, vol. 27, no. 3, 1948, pp. 379-423"."""
    cut.tail(BRACKET)
    editors = EDITED.search(cut.text, cut.start, cut.end)
    names = cut_pieces(cut, cut.start, editors.start()) if editors else []
    if editors and read_editors(cut, editors.end(), cut.end) == editors.end():
        return  # "edited by Lind and Mei Ito": a family name alone
    cut.start = cut.parts[-1].end if editors else cut.start
    cut.start = skip_marks(cut.text, cut.start, cut.end)
    pieces = cut_pieces(cut, cut.start)
    marked = not cut.hosted and any(VOLUME.fullmatch(cut.text, *piece) for piece in pieces)
    if not marked:
        pieces = _with_years(cut, [part for piece in pieces for part in _sentences(cut, piece)])
    _read_pieces(cut, names, pieces, marked)


def _with_years(cut: Stretch, pieces: list[Piece]) -> list[Piece]:
    """A day and its year as one piece: "April 4", "2019"."""
    whole: list[Piece] = []
    for piece in pieces:
        if whole and ALONE.fullmatch(cut.text, *piece) and DAY.fullmatch(cut.text, *whole[-1]):
            piece = (whole.pop()[0], piece[1])  # noqa: PLW2901
        whole.append(piece)
    return whole


DAY = regex(r"[A-Z][a-z]{2,8}\.?\s\d{1,2}")
ALONE = regex(rf"{YEAR}")


def _read_pieces(cut: Stretch, names: list[Piece], pieces: list[Piece], marked: bool) -> None:
    """ "Journal, vol. 27, no. 3, 1948, pp. 379-423", "Host, 12-34. Place: Publisher, 1948"; `names` are the host's."""
    kept = [piece for piece in pieces if not take_piece(cut, piece)]
    if not names:
        run = next((at for at, piece in enumerate(pieces) if piece not in kept), len(pieces))
        # nothing but commas parts the host from its publisher
        alone = not marked and run == len(kept) > 1 and not _is_of_name(cut.text[slice(*kept[run - 1])])
        names, kept = kept[: run - alone], kept[run - alone :]
        if alone and cut.hosted and len(names) > 1 and is_city(cut.text[slice(*names[-1])]):
            cut.take("publisher_place", *names.pop())  # "dans Pluies et vents, Paris, Presses du Marais, 2018"
    if names:
        _take_host(cut, names[0][0], names[-1][1])
    if kept and not _take_town(cut, names, kept):
        cut.hosted = True
        take_publisher(cut, kept[0][0], kept[-1][1])


def _take_town(cut: Stretch, names: list[Piece], kept: list[Piece]) -> bool:
    """Whether nothing but a town stands behind a meeting, which is no publisher: "Proc. 5th Rain Meeting, Oslo"."""
    alone = len(kept) == 1 and bool(names) and is_city(cut.text[slice(*kept[0])])
    if not alone or not MEETING.search(cut.text[names[0][0] : names[-1][1]]):
        return False
    cut.hosted = True
    cut.take("text:event_place", *kept[0])
    return True


def _is_of_name(text: str) -> bool:
    """Whether the last piece before the numbers is no publisher: the end of a host's name, or a country."""
    return is_region(text) or NO_PUBLISHER.match(text) is not None


NO_PUBLISHER = regex(r"and\s|.*\([A-Z][\w’' ]{1,14}\)$")  # "and Test in Europe (DATE)": a name goes on


def _take_host(cut: Stretch, start: int, end: int) -> None:
    """A host, a meeting without the town where it was: "3rd Conference on Rain (CR), Oslo, Norway"."""
    if (edition := EDITION_TAIL.search(cut.text, max(start, end - 20), end)) and edition.start() > start:
        cut.groups(edition)
        end = edition.start()
    placed = cut.text.startswith("Proceedings of ", start, end) and place_start(cut.text, start, end)
    if not (placed or MEETING.search(cut.text[start:end])):
        cut.take("container_title", start, end)
        return
    cut.hosted = True
    for field in cut_venue(cut.text, start, end):
        cut.take(*field)


def take_event(cut: Stretch) -> bool:
    """ "Paper presented at the Rain Meeting, Oslo, 1985"."""
    if not EVENT_AT.match(cut.text, cut.start, cut.end):
        return False
    cut_year(cut)
    return cut_event(cut) is not None


# "2010. Northwestern U, PhD dissertation.", as MLA has it
SCHOOLED = regex(rf"(?P<issued>{YEAR})\.\s(?P<awarding_institution>[^.]{{4,80}}),\s(?P<kind>{THESIS.pattern})[\s.]*$")


def take_schooled(cut: Stretch) -> bool:
    """A thesis of which its year stands before its school."""
    found = cut.head(SCHOOLED)
    if found:
        cut.parts[:] = [part for part in cut.parts if part.field != "kind"]
        cut.take("csl_type:thesis", *found.span("kind"))
    return found is not None


EDITOR = rf"(?>{INITIALED.pattern})"  # which is read in one way
# "in Mires of Europe, eds. J. Ray, L. Ek (Oslo: Fen Press), 33–57", of Frontiers, which has no year there
FRONTIERS = regex(
    rf"[Ii]n\s(?P<container_title>[^()]{{4,200}}?),\seds?\.\s(?P<editors>{EDITOR}(?:(?:,\s(?:and\s)?|\sand\s){EDITOR})*)\s"
    rf"\((?P<publisher_place>[^():]{{2,40}}):\s(?P<publisher>[^():]{{2,80}}?)(?:[,;]\s(?P<issued>{YEAR}))?\),?\s(?:pp?\.\s)?(?P<page>{RANGES})[\s.]*$"
)


def take_edited_part(cut: Stretch) -> bool:
    """A part whose editors stand before the brackets with its imprint."""
    found = FRONTIERS.match(cut.text, cut.start, cut.end)
    if found is None:
        return False
    cut.hosted = True
    cut.groups(found, {"editors": ""})
    cut.each(INITIALED, "editor", *found.span("editors"))
    return True


WHOLE: tuple[Callable[[Stretch], bool], ...] = (
    cut_preprint, take_edited_part, take_thesis, take_schooled, read_report, read_series, read_physics, take_event,
)  # fmt: skip
"""How what stands behind a title is read that is in no journal and no host, or in one of physics."""


def _sentences(cut: Stretch, piece: Piece) -> Iterator[Piece]:
    """The sentences of a piece, and what commas part in them; a month may be abbreviated: "Nov. 2026"."""
    if DATED.fullmatch(cut.text, *piece) and is_date(cut.text[slice(*piece)]):
        yield piece
        return
    start, end = piece
    for place in [*sentences(cut.text, start, end), end]:
        yield from cut_pieces(cut, start, place)
        start = place
