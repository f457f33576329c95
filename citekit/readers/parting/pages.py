"""Two pages of a site in one paste, where no line of that site tells where the second begins: it is cut where both
sides read as works of their own."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.folding import words
from citekit.normalize.names import looks_like_organization
from citekit.readers.mixture.openings import MENU
from citekit.readers.mixture.worth import weigh
from citekit.readers.parting.repeated import (
    ENOUGH,
    find_abstracts,
    find_alike,
    find_listed,
    find_resumed,
    heads_list,
    own_lines,
    says_twice,
    weigh_signs,
)
from citekit.readers.parting.worth import count_blanks, rate, values_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from citekit.readers.lines import Line
    from citekit.readers.page import Page

    Read = Callable[[list[Line]], list[Page] | None]

TRIES = 12
"""Places that are tried first, at even distances; then those around the best."""
LONGEST = 250
"""Lines of a paste in which every place may be tried; in a longer one, as a whole article, only where a page seems to
begin, since each try reads it all."""
ALL = 6000
"""Lines that all tries of places below blank lines read together, about: of a short paste each is tried."""
ALIKE = 3
"""Kinds of facts that two pages both state, at least."""
LETTERS = 8
"""Letters of a title, at least: less may be any word of a page."""
ALIASES = {
    "available_date": "issued", "submitted": "issued", "editor": "author",
    "isbn_print": "isbn", "isbn_electronic": "isbn",
}  # fmt: skip
BESIDE = frozenset(
    {"genre", "type", "abstract", "keywords", "subject_areas", "note", "funding", "language", "custom", "text"}
)
"""Fields that tell nothing of whether a page is whole."""


class Cut(NamedTuple):
    """A place to cut, what it is worth, and the pages above and below."""

    score: int
    at: int
    above: list[Page]
    below: list[Page]


def part_pages(lines: list[Line], pages: list[Page], read: Read, part: Read | None = None) -> list[Page]:
    """The pages, and instead of one that holds two, each of these, by the one reader or else the other."""
    return [one for own, page in own_lines(lines, pages) for one in _part(own, page, read, part) or [page]]


def part_at(lines: list[Line], starts: list[int], whole: list[Page] | None, read: Read) -> list[Page] | None:
    """The pages that begin at some lines, if each is a work of its own and they say more than the whole; None
    otherwise."""
    parts = [read(lines[start:end]) or [] for start, end in pairwise([*starts, len(lines)])] if starts else []
    titles = {"".join(sorted(values_of(part, "title"))) for part in parts} - {""}
    pages = [page for part in parts for page in part]
    last = lines[-1].number
    return pages if len(titles) == len(starts) and weigh(pages, last) > weigh(whole or [], last) else None


def part_alike(lines: list[Line], read: Read) -> list[Page] | None:
    """Two pages with heads alike, in lines that are not understood as one."""
    alike = find_alike(lines, find_listed(lines)) or 0
    tries = (part_at(lines, [0, at], None, read) for at in (alike, alike - 1, alike + 1) if 0 < at < len(lines))
    return next(filter(None, tries), None)


def _part(lines: list[Line], page: Page, read: Read, part: Read | None) -> list[Page] | None:
    """The pages of which one was read as more than one; None where it is one."""
    if not says_twice(lines, page):
        return None
    cut = _best([_find_cut(lines, page, read), _find_cut(lines, page, part, only_sure=True) if part else None])
    if cut is None or cut.score <= weigh([page], lines[-1].number):
        _tell(lines, page)
        return None
    return [*part_pages(lines[: cut.at], cut.above, read), *part_pages(lines[cut.at :], cut.below, read)]


def _tell(lines: list[Line], page: Page) -> None:
    """Say so where a second abstract tells that there are two pages which could not be told apart, and leave what is
    passed over from there on unread."""
    abstracts = find_abstracts(lines, page)
    second = lines[abstracts[1]].number if abstracts else lines[-1].last + 1
    start = next((at for at, line in enumerate(page.lines) if line.number >= second), None)
    if start is None:
        return
    page.doubt("pages-joined", start)
    for at, mark in enumerate(page.marks[start:], start):
        if mark is None or mark.state == "ignored":
            page.unread(at)


def _find_cut(lines: list[Line], page: Page, read: Read, *, only_sure: bool = False) -> Cut | None:
    """The best place between what is said twice; where none of those at even distances is one, below a blank line."""
    listed = find_listed(lines)
    signs = weigh_signs(lines, page, listed)
    blanks = count_blanks(lines)
    between = [at for at in range(1, len(lines)) if signs[at] >= ENOUGH]
    sure = [at for at in between if _is_sure(lines, at, blanks)]
    attempt = _attempts(lines, page, read, listed, blanks)
    if only_sure or len(lines) > LONGEST:
        return _best(map(attempt, sure))
    others = _find_lists(lines, page, listed)
    places = [at for at in between if at not in others]
    alike = find_alike(lines, listed)
    near = [at for at in places if alike is not None and abs(at - alike) <= 1]
    apart = [at for at in places if lines[at].gap]
    return _search(sure + near, places, attempt) or _search([], apart, attempt, ALL // len(lines))


def _find_lists(lines: list[Line], page: Page, listed: int) -> set[int]:
    """The lines of lists of other works, the first of which begins at `listed`, with the headings behind them."""
    others: set[int] = set()
    while listed < len(lines):
        resumed = find_resumed(lines, page, listed)
        others |= {*range(listed, resumed + 1)}
        listed = next((at for at in range(resumed + 1, len(lines)) if heads_list(lines[at].lower)), len(lines))
    return others


def _attempts(
    lines: list[Line], page: Page, read: Read, listed: int, blanks: dict[int, int]
) -> Callable[[int], Cut | None]:
    """What tries a place: the page below it begins with a title of its own, which is no listed work's."""
    taken = _find_taken(page)
    limit = lines[listed].start if listed < len(lines) else lines[-1].start + len(lines[-1].text)
    first, second = find_abstracts(lines, page) or (len(lines), 0)

    def attempt(at: int) -> Cut | None:
        cut = _try(lines, at, blanks, read, first < at <= second)
        title = _begins(cut.below, "title") if cut else 0
        known = title not in taken or lines[at].lower == lines[0].lower
        return cut if (at > listed or title < limit) and known else None

    return attempt


def _find_taken(page: Page) -> set[int]:
    """Where lines begin that are no title of another page: those that name people or where they work, lists between
    semicolons, and what stands right below a heading."""
    rules = [mark.rule if mark else "" for mark in page.marks]
    people = {at for at, mark in enumerate(page.marks) if mark and mark.fields == ("author",)}
    return {
        line.start
        for at, (line, rule, above) in enumerate(zip(page.lines, rules, ["", *rules], strict=False))
        if at in people
        or (rule == "affiliation" and looks_like_organization(line.text))
        or above.startswith("heading: ")
        or line.text.count(";") > 1
    }


def _begins(pages: list[Page], name: str) -> int:
    """Where the first value of a name stands."""
    return min(field.span.start for page in pages for field in page.draft.fields if field.name == name)


def _is_sure(lines: list[Line], at: int, blanks: dict[int, int]) -> bool:
    """Whether a page seems to begin with a line, whatever stands above it: even a list of other works, but not with the
    heading of one."""
    if lines[at].lower == lines[0].lower:
        return True
    return (at in blanks or lines[at].lower.startswith(MENU)) and not heads_list(lines[at].lower)


def _search(sure: list[int], places: list[int], attempt: Callable[[int], Cut | None], tries: int = TRIES) -> Cut | None:
    """The best of the places: first of some of them, then of those around the best so far."""
    step = max(1, len(places) // max(tries, 1))
    tried = {at: attempt(at) for at in {*sure, *places[::step]}}
    best = _best(tried.values())
    while best and step > 1:
        step //= 2
        near = [at for at in places if abs(at - best.at) <= 2 * step and at not in tried]
        tried |= {at: attempt(at) for at in near}
        best = _best(tried.values())
    return best


def _best(cuts: Iterable[Cut | None]) -> Cut | None:
    """The best of some cuts; of those that are as good the last, as what may be of either page is of the one above."""
    return max(filter(None, cuts), key=lambda cut: (cut.score, cut.at), default=None)


def _try(lines: list[Line], at: int, blanks: dict[int, int], read: Read, between: bool) -> Cut | None:
    """A cut at a place, if both sides are works of their own."""
    below = read(lines[at:])
    if not below or "title" not in _names(below):
        return None
    above = read(lines[:at])
    begun = lines[at].lower.startswith(MENU)
    if not above or not (_are_two(above, below, between) or (begun and _differ(above, below))):
        return None
    return Cut(rate(lines, at, (above, below), blanks), at, above, below)


def _are_two(above: list[Page], below: list[Page], between: bool) -> bool:
    """Whether two readings are of different works that are told by the same kinds of facts, title and people among them
    (or one more, where one names nobody); `between` two abstracts it is enough that the first is whole."""
    ours, alike = _names(above), _names(above) & _names(below)
    if "title" not in alike or (not (between and "author" in ours) and len(alike) < ALIKE + ("author" not in alike)):
        return False
    if "author" not in ours and _is_same_issue(above, below):
        return False  # the titles beside it in the issue, over the article itself
    return _contradict(above, below) and _differ(above, below)


def _contradict(above: list[Page], below: list[Page]) -> bool:
    """Whether two sides cannot be of one work: no DOI is on both, and of what both state something is another, or it is
    the same that both state, so that the end of a page that names its people again, or its DOI at last, is no second
    page."""
    if not values_of(above, "doi").isdisjoint(values_of(below, "doi")):
        return False
    told = ((_stated(above, name), _stated(below, name)) for name in OWN)
    both = [(ours, theirs) for ours, theirs in told if ours and theirs]
    return any(ours.isdisjoint(theirs) for ours, theirs in both) or not both or _names(above) == _names(below)


OWN = ("author", "editor", "doi", "volume", "page", "article_number", "container_title", "publisher")
"""What two works seldom have alike, all of it."""


def _stated(pages: list[Page], name: str) -> set[str]:
    """What pages state of a name, of people the words that may be family names."""
    if name not in ("author", "editor"):
        return values_of(pages, name)
    texts = [field.text for page in pages for field in page.draft.fields if field.name.rpartition(":")[2] == name]
    return {word for text in texts for word in words(text) if len(word) > SHORTEST}


SHORTEST = 2


def _is_same_issue(above: list[Page], below: list[Page]) -> bool:
    """Whether two readings state one volume and one issue."""
    numbers = [(values_of(side, "volume"), values_of(side, "issue")) for side in (above, below)]
    return numbers[0] == numbers[1] and all(map(all, numbers))


def _differ(above: list[Page], below: list[Page]) -> bool:
    """Whether two titles are told, of which none holds the other, as a citation has the title of its page."""
    ours, theirs = ("".join(sorted(values_of(side, "title"), key=len)[-1:]) for side in (above, below))
    return min(len(ours), len(theirs)) >= LETTERS and ours not in theirs and theirs not in ours


def _names(pages: list[Page]) -> set[str]:
    """The kinds of facts that are stated."""
    names = {field.name for page in pages for field in page.draft.fields}
    bare = {name.rpartition(":")[2] for name in names if not name.startswith("csl_type")}
    return {ALIASES.get(name, name) for name in bare} - BESIDE


def best_start(lines: list[Line], start: int, anchor: int, read: Callable[[list[Line]], Page | None]) -> int | None:
    """Where the second of two pages begins, near `start`; the line that each page has once is at `anchor` of its. None
    where no place makes two."""
    blanks = count_blanks(lines)
    found: list[tuple[int, int]] = []
    for at in range(max(1, start - REACH), min(start + BELOW, anchor) + 1):
        below = read(lines[at:])
        above = read(lines[:at]) if below else None
        if above and below:
            found.append((rate(lines, at, ([above], [below]), blanks) + USUAL * (at == start), at))
    return max(found)[1] if found else None


REACH, BELOW = 12, 4
"""Lines above and below the usual place that are tried."""
USUAL = 2
