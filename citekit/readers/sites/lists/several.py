"""Several pages of one site in one paste: where the next one begins."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.leads import heads_references
from citekit.readers.page import Page
from citekit.readers.sites.people import is_people
from citekit.readers.sites.site import match_row, stands_alone
from citekit.readers.unwrapping import is_next, join_cut, join_lines, unwrap

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line
    from citekit.readers.sites.site import Site

    Start = Callable[[list[Line], int, int], int | None]


class Anchor(NamedTuple):
    """How a site's pages are told apart: `found` knows the one line that each has by its lower case, `start` tells,
    behind the anchor before it, where its page begins; None if it is that one's again."""

    found: Callable[[str], bool]
    start: Start


def read_each(
    lines: list[Line], site: Site | None, anchor: Anchor | None, read: Callable[[list[Line]], Page | None]
) -> list[Page] | None:
    """Each page read for itself; before that, lines that a window broke are put together."""
    if site:
        lines = _join_short_names(join_cut(lines, partial(_is_open, site)), site)
        lines = unwrap(lines, partial(stands_alone, site))
    if len(lines) > 1 and lines[1].gap and heads_references(lines[0].lower):  # over pages that somebody collected
        below = read_each(lines[1:], None, anchor, read)
        return below and [_above(lines[:1]), *below]
    anchors = [at for at, line in enumerate(lines) if anchor and anchor.found(line.lower)]
    begun = [anchor.start(lines, before, at) for before, at in pairwise(anchors)] if anchor else []
    found = [(start, at) for start, at in zip(begun, anchors[1:], strict=False) if start is not None]
    starts = _settle(lines, found, read) if found else []
    if starts is None:
        return None
    pages = [*map(read, cut_at(lines, [0, *starts]))]
    whole = [page for page in pages if page]
    return whole if len(whole) == len(pages) else None


def _settle(
    lines: list[Line], begun: list[tuple[int, int]], read: Callable[[list[Line]], Page | None]
) -> list[int] | None:
    """The lines at which pages begin, each where both that page and the one above it read best; `begun` are the usual
    places, each with that of the page's anchor. None where a page is none."""
    from citekit.readers.parting.pages import best_start  # for such pastes only

    starts = [0]
    for number, (start, at) in enumerate(begun):
        end = begun[number + 1][0] if number + 1 < len(begun) else len(lines)
        above = starts[-1]
        best = best_start(lines[above:end], start - above, at - above, read)
        if best is None and read(lines[above:start]) is None:
            return None
        starts.append(start if best is None else above + best)
    return starts[1:]


def _is_open(site: Site, line: Line) -> bool:
    """Whether a row ends within brackets: "Published in: IEEE Magazine ( Volume: 7, Issue: 2,"."""
    return line.text.count("(") > line.text.count(")") and match_row(line, site.rows) is not None


def _join_short_names(lines: list[Line], site: Site) -> list[Line]:
    """The lines with a short name in brackets put behind the row above it: "Published in: 2013 Conference on Rain"
    over "(CR)"."""
    short = [line.text[0] == "(" and SHORT_NAME.fullmatch(line.text) is not None for line in lines]
    if True not in short:
        return lines
    pairs = zip(short[1:], pairwise(lines), strict=True)
    return join_lines(lines, [is_short and is_next(*pair) and _is_row(site, pair[0]) for is_short, pair in pairs])


SHORT_NAME = regex(r"\([A-Z][\w&@’' -]{1,20}\)")


def _is_row(site: Site, line: Line) -> bool:
    return match_row(line, site.rows) is not None


def read_listed(lines: list[Line], starts: list[int], read: Callable[[list[Line]], Page]) -> list[Page]:
    """What stands above a list, which is passed over, and each item of it."""
    return [_above(lines[: starts[0]]), *map(read, cut_at(lines, starts))]


def _above(lines: list[Line]) -> Page:
    page = Page(lines)
    page.ignore_rest("above the list")
    return page


def cut_at(lines: list[Line], starts: list[int]) -> list[list[Line]]:
    """The lines from each start up to the next."""
    return [lines[first:last] for first, last in pairwise([*starts, len(lines)])]


def begins(*marks: str) -> Callable[[str], bool]:
    """Whether a line begins with one of these words."""
    return lambda lower: lower.startswith(marks)


def _none(_: Line) -> bool:
    return False


def behind_rows(site: Callable[[], Site], passes: Callable[[Line], bool] = _none) -> Start:
    """A page ends with its rows: the next begins behind them, with a line over people, or else the first line that no
    word tells, and that the site does not pass over."""

    def start(lines: list[Line], before: int, at: int) -> int | None:
        told = [stands_alone(site(), line) or passes(line) for line in lines[before:at]]
        free = [
            before + line
            for line in range(1, at - before)
            if not told[line] and not _is_value(site(), lines, before + line)
        ]
        titles = (line for line, below in pairwise(free) if ";" in lines[below].text or is_people(lines[below].text))
        return next(titles, free[0] if free else None)

    return start


def _is_value(site: Site, lines: list[Line], at: int) -> bool:
    """Whether a line stands right below a label without a value."""
    row = match_row(lines[at - 1], site.rows)
    return row is not None and row[2] >= len(lines[at - 1].text) and not lines[at].gap


def above(belongs: Callable[[list[Line], int], bool]) -> Start:
    """A page begins over its anchor: with its title, and with lines over that which belong to it."""

    def start(lines: list[Line], before: int, at: int) -> int:
        first = at - 1
        while first - 1 > before and not lines[first].gap and belongs(lines, first - 1):
            first -= 1
        return max(first, before + 1)

    return start
